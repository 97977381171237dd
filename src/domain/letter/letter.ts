import { daysAfter, isCalendarDay, type IsoDate } from '../calendar/index.ts'
import type { Evidence } from '../commitment/index.ts'
import { accepted, refused, unreachable, type Decider } from '../decider.ts'
import type { ExplanationOutcome, LetterEvent, LetterItem } from './events.ts'
import { EXPLAINED, type Step } from './ladder.ts'
import type { LetterRefusal } from './refusals.ts'
import { urgingFault, type UrgedItem } from './urgedItem.ts'

type EventOf<Type extends LetterEvent['type']> = Extract<LetterEvent, { type: Type }>

/** The promises named, as they stand on the day; null for one that nobody is late with. */
type Named = readonly (UrgedItem | null)[]

export type LetterCommand =
  | {
      readonly type: 'DraftLetter'
      readonly letterId: string
      readonly step: Step
      readonly officeId: string
      /** The office above, at the third step; elsewhere the step tells whom it goes to. */
      readonly aboveOfficeId: string | null
      readonly named: Named
      /** The clock of the rules for an explanation, in days. */
      readonly explanationDays: number
      readonly skipDocument: string | null
      readonly today: IsoDate
    }
  | { readonly type: 'FileLetter'; readonly number: string; readonly signedOn: IsoDate; readonly signer: string; readonly paper: readonly Evidence[]; readonly named: Named; readonly today: IsoDate }
  | { readonly type: 'DropLetter'; readonly reason: string; readonly today: IsoDate }
  | { readonly type: 'Explain'; readonly officeId: string; readonly text: string; readonly evidence: readonly Evidence[]; readonly today: IsoDate }
  | { readonly type: 'JudgeExplanation'; readonly outcome: ExplanationOutcome; readonly reason: string; readonly today: IsoDate }

type Draft = Omit<EventOf<'LetterDrafted'>, 'type'>
type Filing = Omit<EventOf<'LetterFiled'>, 'type'>
type Received = Omit<EventOf<'ExplanationReceived'>, 'type'>
/** What became of the explanation asked for. */
export type Explanation =
  | { readonly kind: 'awaited' }
  | ({ readonly kind: 'received' } & Received)
  | ({ readonly kind: 'judged' } & Received & { readonly outcome: ExplanationOutcome; readonly reason: string; readonly judgedOn: IsoDate })

export type Letter =
  | { readonly status: 'absent' }
  | (Draft & { readonly status: 'draft' })
  | (Draft & { readonly status: 'dropped'; readonly reason: string; readonly droppedOn: IsoDate })
  /** `explanation` null where none is asked. */
  | (Draft & Filing & { readonly status: 'filed'; readonly explanation: Explanation | null })

type Written = Extract<Letter, { letterId: string }>
type Answer = ReturnType<Decider<Letter, LetterCommand, LetterEvent, LetterRefusal>['decide']>
type CommandOf<Type extends LetterCommand['type']> = Extract<LetterCommand, { type: Type }>

const draft = ({ letterId, step, officeId, aboveOfficeId, named, explanationDays, skipDocument, today }: CommandOf<'DraftLetter'>): Answer => {
  const skipped = skipDocument?.trim() || null
  if (named.length === 0) return refused('letter-without-promise')
  const fault = faultOf(named, { step, officeId, skipDocument: skipped })
  if (fault) return refused(fault)
  if (step === 3 && (aboveOfficeId === null || aboveOfficeId === officeId)) return refused('urged-not-above')
  return accepted({
    type: 'LetterDrafted', letterId, step, officeId, addresseeOfficeId: step === 3 ? aboveOfficeId : step === 7 ? null : officeId,
    items: onceEach(named),
    explanationDays: EXPLAINED.includes(step) ? explanationDays : null, skipDocument: skipped, draftedOn: today,
  })
}

/** Each promise once, the latest first, whatever was ticked how often and in what order. */
const onceEach = (named: Named): readonly LetterItem[] =>
  [...new Map(named.flatMap((item) => (item === null ? [] : [[item.commitmentId, item]]))).values()]
    .map(({ commitmentId, actBy, lateDays, reopenings }) => ({ commitmentId, actBy, lateDays, reopenings })).toSorted(latestFirst)

const latestFirst = (one: { readonly actBy: IsoDate; readonly commitmentId: string }, other: typeof one): number =>
  one.actBy === other.actBy ? (one.commitmentId < other.commitmentId ? -1 : 1) : one.actBy < other.actBy ? -1 : 1

const faultOf = (named: Named, urging: Parameters<typeof urgingFault>[1]): LetterRefusal | null =>
  named.map((item) => urgingFault(item, urging)).find((fault) => fault !== null) ?? null

const file = ({ signedOn, today, paper, named, ...typed }: CommandOf<'FileLetter'>, state: Extract<Letter, { status: 'draft' }>): Answer => {
  const [number, signer] = [typed.number.trim(), typed.signer.trim()]
  if (number === '') return refused('letter-needs-number')
  if (signer === '') return refused('letter-needs-signer')
  if (!isCalendarDay(signedOn) || signedOn < state.draftedOn || signedOn > today) return refused('letter-signed-before-draft')
  const fault = faultOf(named, state)
  if (fault) return refused(fault)
  const explanationBy = state.explanationDays === null ? null : daysAfter(signedOn, state.explanationDays)
  return accepted({ type: 'LetterFiled', number, signedOn, signer, explanationBy, paper, filedOn: today })
}

const explain = ({ officeId, text, evidence, today }: CommandOf<'Explain'>, state: Written): Answer => {
  if (state.status !== 'filed') return refused('letter-not-filed')
  if (state.officeId !== officeId) return refused('not-the-urged')
  if (state.explanation === null) return refused('letter-asks-no-explanation')
  // One that was not accepted may be given again.
  if (state.explanation.kind === 'judged' && state.explanation.outcome === 'accepted') return refused('explanation-not-open')
  return text.trim() === '' ? refused('explanation-empty') : accepted({ type: 'ExplanationReceived', text: text.trim(), evidence, receivedOn: today })
}

/** One letter of the ladder, from its draft to the explanation it asked for. A filed one is answered by a later one, never taken back. */
export const letter: Decider<Letter, LetterCommand, LetterEvent, LetterRefusal> = {
  initialState: { status: 'absent' },

  decide(command, state) {
    if (command.type === 'DraftLetter') return state.status === 'absent' ? draft(command) : refused('letter-already-drafted')
    if (state.status === 'absent') return refused('letter-unknown')
    switch (command.type) {
      case 'FileLetter':
        return state.status === 'draft' ? file(command, state) : refused('letter-not-a-draft')
      case 'DropLetter':
        if (state.status !== 'draft') return refused('letter-not-a-draft')
        return command.reason.trim() === '' ? refused('letter-needs-reason') : accepted({ type: 'LetterDropped', reason: command.reason.trim(), droppedOn: command.today })
      case 'Explain':
        return explain(command, state)
      case 'JudgeExplanation':
        if (state.status !== 'filed' || state.explanation?.kind !== 'received') return refused('explanation-not-open')
        return command.reason.trim() === '' ? refused('letter-needs-reason')
          : accepted({ type: 'ExplanationJudged', outcome: command.outcome, reason: command.reason.trim(), judgedOn: command.today })
      default:
        return unreachable(command)
    }
  },

  evolve(state, event) {
    const { type: _, ...told } = event
    switch (event.type) {
      case 'LetterDrafted':
        return { ...(told as Draft), status: 'draft' }
      case 'LetterFiled':
        return state.status === 'draft' ? { ...state, ...(told as Filing), status: 'filed', explanation: event.explanationBy === null ? null : { kind: 'awaited' } } : state
      case 'LetterDropped':
        return state.status === 'draft' ? { ...state, status: 'dropped', reason: event.reason, droppedOn: event.droppedOn } : state
      case 'ExplanationReceived':
        return state.status === 'filed' ? { ...state, explanation: { kind: 'received', ...(told as Received) } } : state
      case 'ExplanationJudged':
        return state.status === 'filed' && state.explanation !== null && state.explanation.kind !== 'awaited'
          ? { ...state, explanation: { ...state.explanation, kind: 'judged', outcome: event.outcome, reason: event.reason, judgedOn: event.judgedOn } } : state
      default:
        return unreachable(event)
    }
  },
}
