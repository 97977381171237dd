import type { IsoDate } from '../calendar/index.ts'
import type { Millis } from '../floor/index.ts'
import type { Addressee, QuestionEvent, Slot, Slots, WrittenReason } from './events.ts'

type AnswerEvent = Extract<QuestionEvent, { type: 'AnswerRecorded' }>
type WrittenEvent = Extract<QuestionEvent, { type: 'WrittenAnswerFiled' }>

/** Where an addressee stands, from what is owed to what is given. */
export const ADDRESSEE_STATES = ['awaiting', 'writtenDue', 'answeredBySubstitute', 'written', 'answered'] as const
export type AddresseeState = (typeof ADDRESSEE_STATES)[number]

export type Asked = Addressee & {
  readonly state: AddresseeState
  /** Everything said in answer, the latest last; a later one corrects or adds, none is taken away. */
  readonly answers: readonly Omit<AnswerEvent, 'type'>[]
  readonly written: Omit<WrittenEvent, 'type'> | null
  readonly writtenReason: WrittenReason | null
  readonly dueOn: IsoDate | null
  readonly disputed: string | null
  readonly pressed: readonly { readonly words: string; readonly at: Millis }[]
}

export type Put = {
  readonly status: 'open' | 'withdrawn' | 'settled'
  readonly questionId: string
  readonly sittingId: string
  readonly itemId: string
  readonly deputyId: string
  readonly speechId: string | null
  /** As it was asked, and as it was asked again in other words; the last one stands. */
  readonly wordings: readonly string[]
  readonly onTopic: boolean
  readonly ruling: { readonly admitted: boolean; readonly reason: string } | null
  readonly addressees: readonly Asked[]
  readonly settledBy: 'asker' | 'chair' | null
  readonly putAt: Millis
}

export type Question = { readonly status: 'absent' } | Put

export const QUESTION_STATES = ['awaiting', 'writtenDue', 'partAnswered', 'answered', 'settled', 'withdrawn'] as const
export type QuestionState = (typeof QUESTION_STATES)[number]

const isGiven = ({ state }: Asked): boolean => state === 'answered' || state === 'written' || state === 'answeredBySubstitute'

/** Where a question stands: with several asked, it is answered when all have answered, and partly when some have. */
export const questionState = ({ status, addressees }: Put): QuestionState => {
  if (status !== 'open') return status
  if (addressees.every(isGiven)) return 'answered'
  if (addressees.some(isGiven)) return 'partAnswered'
  return addressees.some(({ state }) => state === 'awaiting') ? 'awaiting' : 'writtenDue'
}

/** What of an answer's parts was not given, or not clearly: what the asker may insist on while the official still stands. */
export const missingSlots = (slots: Slots): readonly Slot[] => (['cause', 'responsibility', 'measures', 'deadline'] as const).filter((slot) => slots[slot].state !== 'present')
