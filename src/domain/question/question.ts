import { isCalendarDay, type IsoDate } from '../calendar/index.ts'
import { accepted, refused, unreachable, type Decider, type Decision } from '../decider.ts'
import type { Millis } from '../floor/index.ts'
import { SLOTS, type Addressee, type QuestionEvent, type Slots, type WrittenReason } from './events.ts'
import type { QuestionRefusal } from './refusals.ts'
import type { Asked, Put, Question } from './state.ts'

type Happened<Type extends QuestionEvent['type']> = Omit<Extract<QuestionEvent, { type: Type }>, 'type'>

export type QuestionCommand =
  | ({ readonly type: 'PutQuestion' } & Happened<'QuestionPut'>)
  | ({ readonly type: 'RewordQuestion' } & Happened<'QuestionReworded'>)
  | ({ readonly type: 'RuleOnQuestion' } & Happened<'QuestionRuledOn'>)
  | ({ readonly type: 'RedirectQuestion' } & Happened<'QuestionRedirected'>)
  | ({ readonly type: 'WithdrawQuestion' } & Happened<'QuestionWithdrawn'>)
  /** Who spoke may be somebody else than who was asked: the mark is made here, not left to whoever types. */
  | ({ readonly type: 'RecordAnswer' } & Omit<Happened<'AnswerRecorded'>, 'substituteFor'>)
  | ({ readonly type: 'PressQuestion' } & Happened<'QuestionPressed'>)
  | { readonly type: 'OweInWriting'; readonly officeId: string; readonly reason: WrittenReason; readonly dueOn: IsoDate; readonly at: Millis }
  | ({ readonly type: 'FileWrittenAnswer' } & Happened<'WrittenAnswerFiled'>)
  | ({ readonly type: 'DisputeWrittenAnswer' } & Happened<'WrittenAnswerDisputed'>)
  | ({ readonly type: 'SettleQuestion' } & Happened<'QuestionSettled'>)

type Answer = Decision<QuestionEvent, QuestionRefusal>
type CommandOf<Type extends QuestionCommand['type']> = Extract<QuestionCommand, { type: Type }>

/** One question put in a sitting, and what each of those asked answered. */
export const question: Decider<Question, QuestionCommand, QuestionEvent, QuestionRefusal> = {
  initialState: { status: 'absent' },

  decide(command, state) {
    if (command.type === 'PutQuestion') return state.status === 'absent' ? put(command) : refused('question-put-already')
    if (state.status === 'absent') return refused('question-unknown')
    // A written answer may come after the question was settled at the sitting; nothing else may.
    if (state.status === 'withdrawn' || (state.status === 'settled' && command.type !== 'FileWrittenAnswer')) return refused('question-over')
    switch (command.type) {
      case 'RewordQuestion': {
        const text = command.text.trim()
        if (text === '') return refused('question-needs-text')
        return text === state.wordings.at(-1) ? refused('question-same-words') : accepted({ type: 'QuestionReworded', text, at: command.at })
      }
      case 'RuleOnQuestion': {
        const { admitted, at } = command
        const reason = command.reason.trim()
        if (state.ruling) return refused('question-ruled-already')
        return reason === '' ? refused('question-needs-reason') : accepted({ type: 'QuestionRuledOn', admitted, reason, at })
      }
      case 'RedirectQuestion': {
        const addressee = tidied(command.addressee)
        const reason = command.reason.trim()
        if (askedOf(state, addressee.officeId)) return refused('addressee-asked-already')
        if (addressee.official === '') return refused('question-needs-addressee')
        return reason === '' ? refused('question-needs-reason') : accepted({ type: 'QuestionRedirected', addressee, reason, at: command.at })
      }
      case 'WithdrawQuestion': {
        const reason = command.reason.trim()
        return reason === '' ? refused('question-needs-reason') : accepted({ type: 'QuestionWithdrawn', reason, at: command.at })
      }
      case 'SettleQuestion':
        return accepted({ type: 'QuestionSettled', by: command.by, at: command.at })
      default:
        return decideAnswers(command, state)
    }
  },

  evolve(state, event) {
    if (event.type === 'QuestionPut') return putBy(event)
    if (state.status === 'absent') return state
    switch (event.type) {
      case 'QuestionReworded':
        return { ...state, wordings: [...state.wordings, event.text] }
      case 'QuestionRuledOn':
        return { ...state, ruling: { admitted: event.admitted, reason: event.reason } }
      case 'QuestionRedirected':
        return { ...state, addressees: [...state.addressees, fresh(event.addressee)] }
      case 'QuestionWithdrawn':
        return { ...state, status: 'withdrawn' }
      case 'AnswerRecorded': {
        const { type: _, ...given } = event
        return withAsked(state, event.officeId, ({ answers }) => ({ answers: [...answers, given], state: event.substituteFor === null ? 'answered' : 'answeredBySubstitute' }))
      }
      case 'QuestionPressed':
        return withAsked(state, event.officeId, ({ pressed }) => ({ pressed: [...pressed, { words: event.words, at: event.at }], state: 'awaiting' }))
      case 'WrittenAnswerOwed':
        return withAsked(state, event.officeId, () => ({ state: 'writtenDue', writtenReason: event.reason, dueOn: event.dueOn }))
      case 'WrittenAnswerFiled': {
        const { type: _, ...filed } = event
        return withAsked(state, event.officeId, () => ({ state: 'written', written: filed }))
      }
      case 'WrittenAnswerDisputed':
        return withAsked(state, event.officeId, () => ({ disputed: event.reason }))
      case 'QuestionSettled':
        return { ...state, status: 'settled', settledBy: event.by }
      default:
        return unreachable(event)
    }
  },
}

const tidied = ({ officeId, official }: Addressee): Addressee => ({ officeId, official: official.trim().replace(/\s+/gu, ' ') })
const askedOf = ({ addressees }: Put, officeId: string): Asked | undefined => addressees.find((one) => one.officeId === officeId)

const put = (command: CommandOf<'PutQuestion'>): Answer => {
  const addressees = command.addressees.map(tidied)
  const text = command.text.trim()
  if (text === '') return refused('question-needs-text')
  if (addressees.length === 0 || addressees.some(({ official }) => official === '')) return refused('question-needs-addressee')
  if (new Set(addressees.map(({ officeId }) => officeId)).size < addressees.length) return refused('addressee-asked-already')
  return accepted({ ...command, type: 'QuestionPut', text, addressees })
}

const decideAnswers = (command: CommandOf<'RecordAnswer' | 'PressQuestion' | 'OweInWriting' | 'FileWrittenAnswer' | 'DisputeWrittenAnswer'>, state: Put): Answer => {
  const asked = askedOf(state, command.officeId)
  if (!asked) return refused('addressee-unknown')
  switch (command.type) {
    case 'RecordAnswer': {
      const { type: _, slots, ...given } = command
      const official = given.official.trim().replace(/\s+/gu, ' ')
      if (official === '') return refused('answer-needs-official')
      if (asked.answers.some(({ answerId }) => answerId === given.answerId)) return refused('answer-recorded-already')
      // Nothing is said to have been given without the words that gave it.
      if (SLOTS.some((slot) => slots[slot].state === 'present' && slots[slot].words.trim() === '')) return refused('answer-needs-words')
      const substituteFor = sameName(official, asked.official) ? null : asked.official
      return accepted({ type: 'AnswerRecorded', ...given, official, substituteFor, slots: trimmed(slots) })
    }
    case 'PressQuestion': {
      const words = command.words.trim()
      if (asked.answers.length === 0) return refused('answer-not-given')
      return words === '' ? refused('question-needs-text') : accepted({ type: 'QuestionPressed', officeId: command.officeId, words, at: command.at })
    }
    case 'OweInWriting': {
      const { type: _, ...owed } = command
      return asked.state === 'writtenDue' || asked.state === 'written' ? refused('written-owed-already') : accepted({ type: 'WrittenAnswerOwed', ...owed })
    }
    case 'FileWrittenAnswer': {
      const { type: _, ...filed } = command
      const [signedBy, documentNumber, text] = [filed.signedBy.trim(), filed.documentNumber.trim(), filed.text.trim()]
      if (asked.state !== 'writtenDue') return refused('written-not-owed')
      // The person asked may not have it signed by somebody else (Law 87/2015/QH13 art. 60.3b, 60.4).
      if (!sameName(signedBy, asked.official)) return refused('written-needs-signer')
      if (documentNumber === '') return refused('written-needs-number')
      if (text === '') return refused('written-needs-text')
      return isCalendarDay(filed.receivedOn) ? accepted({ type: 'WrittenAnswerFiled', ...filed, signedBy, documentNumber, text }) : refused('written-day-not-in-calendar')
    }
    case 'DisputeWrittenAnswer': {
      const reason = command.reason.trim()
      if (asked.state !== 'written') return refused('answer-not-given')
      return reason === '' ? refused('question-needs-reason') : accepted({ type: 'WrittenAnswerDisputed', officeId: command.officeId, reason, at: command.at })
    }
    default:
      return unreachable(command)
  }
}

/** Names are compared as people read them: whatever their letters are composed of, and in either case. */
const sameName = (one: string, other: string): boolean => one.normalize('NFC').toLocaleLowerCase('vi') === other.normalize('NFC').toLocaleLowerCase('vi')

const trimmed = (slots: Slots): Slots => ({ ...slots, ...Object.fromEntries(SLOTS.map((slot) => [slot, { state: slots[slot].state, words: slots[slot].words.trim() }])) })

const fresh = (addressee: Addressee): Asked => ({ ...addressee, state: 'awaiting', answers: [], written: null, writtenReason: null, dueOn: null, disputed: null, pressed: [] })

const putBy = ({ questionId, sittingId, itemId, deputyId, speechId, text, onTopic, addressees, at }: Extract<QuestionEvent, { type: 'QuestionPut' }>): Put => ({
  questionId, sittingId, itemId, deputyId, speechId, onTopic, status: 'open', wordings: [text], addressees: addressees.map(fresh), ruling: null, settledBy: null, putAt: at,
})

const withAsked = (state: Put, officeId: string, change: (asked: Asked) => Partial<Asked>): Put => ({
  ...state, addressees: state.addressees.map((one) => (one.officeId === officeId ? { ...one, ...change(one) } : one)),
})
