import type { CommitmentRow } from '../../application/register.ts'
import { explainDue } from '../../domain/calendar/index.ts'
import { useVisit } from '../request/visit.ts'

/** How the date on record follows from the words; nothing where no deadline was given at all. */
export const DueExplained = ({ row }: { readonly row: Pick<CommitmentRow, 'dueWords' | 'dueKind' | 'dueDate' | 'duePrecision' | 'dueCounted'> }) => {
  const { say } = useVisit()
  if (row.dueKind === 'none') return null
  const { dueWords: words, dueKind: kind, dueDate: date, duePrecision: precision, dueCounted: counted } = row
  return <p class="hint due-how">{say(explainDue({ words, kind, date, precision, ...(counted === null ? {} : { counted }) }))}</p>
}
