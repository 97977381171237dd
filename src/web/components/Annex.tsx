import type { CommitmentRow, ResolutionRow } from '../../application/register.ts'
import { useVisit } from '../request/visit.ts'
import { CALENDAR_TONES, STATUS_TONES } from '../presenters/tones.ts'
import { isPublicStatus, threeStatuses } from '../presenters/threeStatuses.ts'
import { CALENDAR_SAYS, STATUS_WORDS } from '../words/statusWords.ts'
import { sittingWords } from '../words/sittingWords.ts'
import { DueDate } from './DueDate.tsx'
import { Table } from './Table.tsx'
import { Tag } from './Tag.tsx'

/** The annex of a resolution as adopted, with where each line stands today; `names` are those of the day of adoption. */
export const Annex = ({ resolution, rows, names }: { readonly resolution: ResolutionRow; readonly rows: readonly CommitmentRow[]; readonly names: ReadonlyMap<string, string> }) => {
  const { say, href } = useVisit()
  return (
    <Table caption={say(sittingWords.annexOf(resolution.number))} rows={rows} rowId={({ id }) => `c-${id}`} columns={[
      { head: say(sittingWords.ordinal), figures: true, cell: ({ ordinal }) => ordinal },
      { head: say(sittingWords.task), cell: ({ id, action }) => <a href={href(`/cam-ket/${id}`)}>{action}</a> },
      { head: say(sittingWords.owner), cell: ({ adoptedOwnerOfficeId, adoptedOwnerName }) => (adoptedOwnerOfficeId && names.get(adoptedOwnerOfficeId)) ?? adoptedOwnerName },
      { head: say(sittingWords.due), cell: (row) => <DueDate row={{ dueDate: row.dueDate, dueWords: row.dueWords }} /> },
      { head: say(sittingWords.status), cell: (row) => <Standing row={row} /> },
    ]} />
  )
}

const Standing = ({ row }: { readonly row: CommitmentRow }) => {
  const { say, today } = useVisit()
  const { calendar } = threeStatuses(row, today)
  return (
    <>
      {isPublicStatus(row.status) ? <Tag tone={STATUS_TONES[row.status]}>{say(STATUS_WORDS[row.status])}</Tag> : null}{' '}
      {calendar === 'overdue' || calendar === 'dueSoon' ? <Tag tone={CALENDAR_TONES[calendar]}>{say(CALENDAR_SAYS[calendar])}</Tag> : null}
    </>
  )
}
