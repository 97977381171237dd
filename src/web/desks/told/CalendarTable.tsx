import type { CalendarFeed } from '../../../application/calendars.ts'
import { Button } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Table } from '../../components/Table.tsx'
import { freshForm } from '../../forms/formState.ts'
import { useVisit } from '../../request/visit.ts'
import { shortDay } from '../../words/dates.ts'
import { toldWords } from '../../words/toldWords.ts'
import { TOLD } from './toldPaths.ts'

/** Calendars that are open, and the button that closes each. */
export const CalendarTable = ({ calendars }: { readonly calendars: readonly CalendarFeed[] }) => {
  const { say } = useVisit()
  return (
    <Table caption={say(toldWords.calendarTitle)} captionUnseen rows={calendars} columns={[
      { head: say(toldWords.whose), cell: ({ accountId }) => say(accountId === null ? toldWords.office : toldWords.mine) },
      { head: say(toldWords.language), cell: ({ language }) => say(toldWords.languageName(language)) },
      { head: say(toldWords.calendarCreated), cell: ({ createdOn }) => say(shortDay(createdOn)) },
      { head: say(toldWords.calendarRead), cell: ({ lastReadOn }) => say(lastReadOn === null ? toldWords.calendarNever : shortDay(lastReadOn)) },
      {
        head: say(toldWords.calendarClose),
        cell: ({ id, createdOn }) => (
          <Form id={`dong-${id}`} action={TOLD} state={freshForm()} keep={false}>
            <input type="hidden" name="calendarId" value={id} />
            <Button kind="second" name="viec" value="dong-lich">{say(toldWords.calendarClose)}<span class="unseen">: {say(shortDay(createdOn))}</span></Button>
          </Form>
        ),
      },
    ]} />
  )
}
