import type { CommitmentRow } from '../../application/register.ts'
import { useVisit } from '../request/visit.ts'
import { shortDay } from '../words/dates.ts'
import { dueWords } from '../words/statusWords.ts'

/** The last day meant, and the words it was read from: the words stay, so that anyone can judge the reading. */
export const DueDate = ({ row, short }: { readonly row: Pick<CommitmentRow, 'dueDate' | 'dueWords'>; readonly short?: boolean }) => {
  const { say } = useVisit()
  const day = row.dueDate === null ? null : <time datetime={row.dueDate}>{say(shortDay(row.dueDate))}</time>
  if (short) return <span class="due">{day ?? row.dueWords ?? say(dueWords.noWords)}</span>
  return (
    <span class="due">
      {day ?? <span>{say(row.dueWords === null ? dueWords.noWords : dueWords.noDate)}</span>}
      {row.dueWords === null ? null : <span class="due-words"> {say(dueWords.asSpoken)}: <q>{row.dueWords}</q></span>}
    </span>
  )
}
