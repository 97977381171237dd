import type { CommitmentRow } from '../../application/register.ts'
import { useVisit } from '../request/visit.ts'
import type { IsoDate } from '../../domain/calendar/index.ts'
import type { Bilingual } from '../../domain/language.ts'
import { shortDay } from '../words/dates.ts'
import { lateness } from '../words/lateness.ts'
import { dueWords } from '../words/statusWords.ts'
import { inEach } from '../words/words.ts'

type Dated = Pick<CommitmentRow, 'dueDate' | 'dueWords'> & Partial<Pick<CommitmentRow, 'currentDueDate' | 'extensions' | 'finishedOn' | 'endedOn'>>

/** The last day meant, and the words it was read from: the words stay, so that anyone can judge the reading. Extended, the first date and the present one stand side by side. */
export const DueDate = ({ row, short }: { readonly row: Dated; readonly short?: boolean }) => {
  const { say, today } = useVisit()
  const day = row.dueDate === null ? null : <time datetime={row.dueDate}>{say(shortDay(row.dueDate))}</time>
  const extended = row.dueDate !== null && row.currentDueDate != null && (row.extensions ?? 0) > 0 ? { original: row.dueDate, current: row.currentDueDate } : null
  if (short) return <span class="due">{day ?? row.dueWords ?? say(dueWords.noWords)}{extended === null ? null : <small> {say(inEach((piece) => dueWords.extendedTo(piece(shortDay(extended.current)))))}</small>}</span>
  return (
    <span class="due">
      {extended === null ? null : <span class="two-dates">{say(inEach((piece) => dueWords.bothDates(piece(shortDay(extended.original)), piece(shortDay(extended.current)), row.extensions ?? 0)))}</span>}
      {extended === null || row.finishedOn != null || row.endedOn != null ? null
        : <span class="two-dates">{say(againstBoth(extended.original, extended.current, today))}</span>}
      {extended === null ? day ?? <span>{say(row.dueWords === null ? dueWords.noWords : dueWords.noDate)}</span> : null}
      {row.dueWords === null ? null : <span class="due-words"> {say(dueWords.asSpoken)}: <q>{row.dueWords}</q></span>}
    </span>
  )
}

/** An extension moves the second date alone: lateness against the first goes on. */
const againstBoth = (original: IsoDate, current: IsoDate, today: IsoDate): Bilingual =>
  inEach((piece) => dueWords.againstBoth(piece(lateness(original, today)), piece(lateness(current, today))))
