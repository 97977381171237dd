import { daysBetween, timeliness, type IsoDate, type Period } from '../../domain/calendar/index.ts'
import type { Tone } from '../components/Mark.tsx'
import type { Bilingual } from '../../domain/language.ts'
import { periodWords } from '../words/periodWords.ts'

/** How a report stands to the last day of its period, in words and tone; the last day itself is in time. */
export const periodTimely = ({ to, reportedOn }: Pick<Period, 'to'> & { readonly reportedOn: IsoDate | null }, today: IsoDate): { readonly words: Bilingual; readonly tone: Tone } => {
  switch (timeliness(to, reportedOn, today)) {
    case 'onTime':
      return { words: periodWords.onTime, tone: 'good' }
    case 'late':
      return { words: periodWords.late(daysBetween(to, reportedOn ?? today)), tone: 'soon' }
    case 'overdue':
      return { words: periodWords.overdue(daysBetween(to, today)), tone: 'bad' }
    case 'dueSoon':
      return { words: periodWords.left(daysBetween(today, to)), tone: 'soon' }
    case 'notDue':
    case 'noDate':
      return { words: periodWords.left(daysBetween(today, to)), tone: 'plain' }
  }
}
