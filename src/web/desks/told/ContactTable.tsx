import type { OwnContact } from '../../../application/contacts.ts'
import { Button } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Table } from '../../components/Table.tsx'
import { Tag } from '../../components/Tag.tsx'
import { freshForm } from '../../forms/formState.ts'
import { useVisit } from '../../request/visit.ts'
import { CHANNEL_WORDS } from '../../words/backgroundWords.ts'
import { toldWords } from '../../words/toldWords.ts'
import type { Say } from '../../words/words.ts'
import { TOLD } from './toldPaths.ts'

/** Every place with its state, and the button that removes it. */
export const ContactTable = ({ contacts }: { readonly contacts: readonly OwnContact[] }) => {
  const { say } = useVisit()
  return (
    <Table caption={say(toldWords.title)} captionUnseen rows={contacts} columns={[
      { head: say(toldWords.place), cell: (contact) => <span class="address">{placeOf(contact, say)}</span> },
      { head: say(toldWords.kind), cell: ({ channel }) => say(CHANNEL_WORDS[channel]) },
      { head: say(toldWords.whose), cell: ({ accountId }) => say(accountId === null ? toldWords.office : toldWords.mine) },
      { head: say(toldWords.language), cell: ({ language }) => say(toldWords.languageName(language)) },
      { head: say(toldWords.state), cell: (contact) => <ContactState contact={contact} /> },
      {
        head: say(toldWords.remove),
        cell: ({ id, ...contact }) => (
          <Form id={`xoa-${id}`} action={TOLD} state={freshForm()} keep={false}>
            <input type="hidden" name="contactId" value={id} />
            <Button kind="second" name="viec" value="xoa">{say(toldWords.remove)}<span class="unseen">: {placeOf(contact, say)}</span></Button>
          </Form>
        ),
      },
    ]} />
  )
}

/** The address of a browser says nothing to a person but whose service carries its messages. */
const placeOf = ({ channel, address }: Pick<OwnContact, 'channel' | 'address'>, say: Say): string => (channel === 'push' ? say(toldWords.browserOf(URL.parse(address)?.host ?? '')) : address)

const ContactState = ({ contact: { confirmed, trouble } }: { readonly contact: OwnContact }) => {
  const { say } = useVisit()
  if (trouble !== null) return <Tag tone="bad">{say(toldWords.trouble(trouble))}</Tag>
  return confirmed ? <Tag tone="good">{say(toldWords.confirmed)}</Tag> : <><Tag tone="waiting">{say(toldWords.waiting)}</Tag><p class="hint">{say(toldWords.waitingRemedy)}</p></>
}
