import type { CommitmentRow, OfficeRow } from '../../../application/register.ts'
import { Button } from '../../components/Field.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Form } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Table } from '../../components/Table.tsx'
import type { FormState } from '../../forms/formState.ts'
import type { PageContent } from '../../request/render.tsx'
import { useVisit, type Visit } from '../../request/visit.ts'
import { longDay } from '../../words/dates.ts'
import { officeDeskWords } from '../../words/officeDeskWords.ts'
import { ENDING_WORDS, officeWords } from '../../words/officeWords.ts'
import { endOfficeCrumbs } from './endOfficePage.tsx'
import { endOfficePath } from './officePaths.ts'
import type { TypedEnding } from './typedEnding.ts'

export type EndingCheckPage = {
  readonly office: OfficeRow
  readonly offices: readonly OfficeRow[]
  readonly ending: TypedEnding
  /** Every promise the office owes, verifies, is offered, or kept. */
  readonly passing: readonly CommitmentRow[]
  readonly state: FormState
}

/** What ending an office does, before it is done: which promises pass on, and to whom. */
export const endingCheckPage = (visit: Visit, props: EndingCheckPage): PageContent => ({
  title: visit.say(officeDeskWords.checkTitle), crumbs: endOfficeCrumbs(visit, props.office), body: <Check {...props} />,
})

const Check = ({ office, offices, ending, passing, state }: EndingCheckPage) => {
  const { say, href } = useVisit()
  const nameOf = (id: string | undefined): string => offices.find((other) => other.id === id)?.name ?? '–'
  const [lead, ...others] = ending.successorOfficeIds
  const partOf = (row: CommitmentRow) => (row.ownerOfficeId === office.id ? (row.status === 'closed' ? officeDeskWords.kept : officeDeskWords.owes) : row.overseerOfficeId === office.id ? officeDeskWords.verifies : officeDeskWords.isOffered)
  const closed = passing.filter(({ status }) => status === 'closed').length
  // What is claimed already waits for its verdict, not for another owner.
  const chosenLater = (row: CommitmentRow): boolean => others.length > 0 && row.ownerOfficeId === office.id && row.status === 'owed'
  return (
    <>
      <Heading kicker={say(officeDeskWords.checkTitle)} title={office.name} />
      <Form id={`kiem-tra-ket-thuc-${office.id}`} action={endOfficePath(office.id)} state={state} keep={false}>
        <Facts facts={[
          [say(officeDeskWords.how), say(ENDING_WORDS[ending.how])],
          [say(officeDeskWords.endedOn), say(longDay(ending.endedOn))],
          [say(officeDeskWords.endDocument), ending.documentNumber],
          [say(officeDeskWords.lead), lead === undefined ? null : <>{nameOf(lead)} <small>({say(officeWords.leadOwes)})</small></>],
          [say(officeDeskWords.others), others.length === 0 ? null : others.map(nameOf).join('; ')],
        ]} />
        <Notice kind={passing.length === 0 ? 'info' : 'warning'}><p><strong>{say(officeDeskWords.passes(passing.length - closed))}</strong>{closed === 0 ? null : <> {say(officeDeskWords.passesClosed(closed))}</>}</p></Notice>
        {passing.length === 0 ? null : (
          <Table caption={say(officeDeskWords.checkTitle)} captionUnseen rows={passing} columns={[
            { head: say(officeDeskWords.promise), cell: (row) => <a href={href(`/cam-ket/${row.id}`)}>{row.action}</a> },
            { head: say(officeDeskWords.part), cell: (row) => say(partOf(row)) },
            { head: say(officeDeskWords.passesTo), cell: (row) => <>{nameOf(lead)}{chosenLater(row) ? <small> ({say(officeDeskWords.thenChosen)})</small> : null}</> },
          ]} />
        )}
        {state.typed.pairs.filter(([name]) => name !== 'key' && name !== 'viec').map(([name, value]) => <input type="hidden" name={name} value={value} />)}
        <div class="buttons">
          <Button kind="grave" name="viec" value="ket-thuc">{say(officeDeskWords.confirmEnd)}</Button>
          <Button kind="second" name="viec" value="sua-lai">{say(officeDeskWords.back)}</Button>
        </div>
      </Form>
    </>
  )
}
