import type { CommitmentRow } from '../../application/register.ts'
import { isUnanswered, moveSinceOn } from '../../domain/commitment/index.ts'
import type { IsoDate } from '../../domain/calendar/index.ts'
import { unreachable } from '../../domain/decider.ts'
import type { Bilingual } from '../../domain/language.ts'
import { shortDay } from '../words/dates.ts'
import { deskWords } from '../words/deskWords.ts'
import { inEach } from '../words/words.ts'

type Asked = Pick<CommitmentRow, 'question' | 'answerBy' | 'moveSince'>

/** Whose answer an owed promise waits for and since when, in words; null where no question is open. `receiver` is the office it was offered to. */
export const pendingQuestion = (row: Asked, receiver: string, today: IsoDate): Bilingual | null => {
  const since = moveSinceOn(row, today)
  if (row.question === null || since === null) return null
  return inEach((piece) => pendingIn(row, receiver, (day) => piece(shortDay(day)), since, today))
}

const pendingIn = ({ question, answerBy }: Asked, receiver: string, day: (date: IsoDate) => string, since: IsoDate, today: IsoDate): Bilingual => {
  switch (question) {
    case 'handOver':
      return answerBy === null || isUnanswered({ answerBy }, today)
        ? deskWords.pendingUnanswered(receiver, day(since))
        : deskWords.pendingHandOver(receiver, day(since), day(answerBy))
    case 'extension':
      return deskWords.pendingExtension(day(since))
    case 'arbitration':
      return deskWords.pendingArbitration(day(since))
    case 'succession':
      return deskWords.pendingSuccession(day(since))
    case null:
      throw new Error('nothing is asked of this commitment')
    default:
      return unreachable(question)
  }
}
