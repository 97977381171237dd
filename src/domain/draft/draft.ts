import type { IsoDate } from '../calendar/index.ts'
import { accepted, refused, unreachable, type Decider, type Decision } from '../decider.ts'
import { CONTENTS, type DraftEvent, type Place, type Texts } from './events.ts'
import type { DraftRefusal } from './refusals.ts'
import { readiness, type Amendment, type Draft } from './state.ts'

export type DraftCommand =
  | { readonly type: 'DraftResolution'; readonly sittingId: string; readonly subject: string; readonly texts: Texts; readonly today: IsoDate }
  | { readonly type: 'TableDraft'; readonly voteId: string; readonly text: string; readonly sha256: string; readonly today: IsoDate }
  | { readonly type: 'ProposeAmendment'; readonly amendmentId: string; readonly deputyId: string; readonly place: Place; readonly words: string; readonly reason: string; readonly via: 'device' | 'desk'; readonly today: IsoDate }
  | { readonly type: 'WithdrawAmendment'; readonly amendmentId: string; /** Null for the desk, which records what a deputy said. */ readonly deputyId: string | null; readonly today: IsoDate }
  | { readonly type: 'DecideAmendment'; readonly amendmentId: string; readonly taken: boolean; readonly reason: string; readonly today: IsoDate }
  | { readonly type: 'LeaveOut'; readonly commitmentId: string; readonly reason: string; readonly voteId: string | null; readonly today: IsoDate }
  | { readonly type: 'TakeIn'; readonly commitmentId: string; readonly reason: string; readonly today: IsoDate }
  | { readonly type: 'AdoptDraft'; readonly resolutionId: string; readonly number: string; readonly voteId: string | null; readonly today: IsoDate }

type Answer = Decision<DraftEvent, DraftRefusal>

/**
 * The draft resolution of a sitting. Amendments stand beside it, each with what was decided; one that is taken replaces the words of its place. What is adopted is frozen, and
 * changed only by a later resolution with a number of its own (Decree 30/2020/NĐ-CP art. 18.3).
 */
export const draft: Decider<Draft, DraftCommand, DraftEvent, DraftRefusal> = {
  initialState: { current: null, amendments: [], tabled: [], leftOut: [], adopted: [] },

  decide(command, state) {
    switch (command.type) {
      case 'DraftResolution':
        return drafted(command, state)
      case 'TableDraft': {
        const { voteId, text, sha256, today } = command
        if (state.tabled.some((one) => one.voteId === voteId)) return refused('draft-tabled-already')
        const lacking = readiness(state)
        return lacking === null ? accepted({ type: 'DraftTabled', voteId, text, sha256, tabledOn: today }) : refused(lacking)
      }
      case 'ProposeAmendment':
        return proposed(command, state)
      case 'WithdrawAmendment':
        return onOpen(state, command.amendmentId, ({ deputyId }) =>
          command.deputyId !== null && command.deputyId !== deputyId ? refused('amendment-not-yours') : accepted({ type: 'AmendmentWithdrawn', amendmentId: command.amendmentId, withdrawnOn: command.today }))
      case 'DecideAmendment':
        return onOpen(state, command.amendmentId, () => withReason(command.reason, (reason) => ({ type: 'AmendmentDecided', amendmentId: command.amendmentId, taken: command.taken, reason, decidedOn: command.today })))
      case 'LeaveOut':
        if (isLeftOut(state, command.commitmentId)) return refused('promise-left-out-already')
        return withReason(command.reason, (reason) => ({ type: 'PromiseLeftOut', commitmentId: command.commitmentId, reason, voteId: command.voteId, leftOutOn: command.today }))
      case 'TakeIn':
        if (!isLeftOut(state, command.commitmentId)) return refused('promise-not-left-out')
        return withReason(command.reason, (reason) => ({ type: 'PromiseTakenIn', commitmentId: command.commitmentId, reason, takenInOn: command.today }))
      case 'AdoptDraft': {
        const lacking = readiness(state)
        return lacking === null ? accepted({ type: 'DraftAdopted', resolutionId: command.resolutionId, number: command.number.trim(), voteId: command.voteId, adoptedOn: command.today }) : refused(lacking)
      }
      default:
        return unreachable(command)
    }
  },

  evolve(state, event) {
    const marked = (amendmentId: string, status: Amendment['status'], decision: string | null): readonly Amendment[] =>
      state.amendments.map((one) => (one.amendmentId === amendmentId ? { ...one, status, decision } : one))
    switch (event.type) {
      case 'ResolutionDrafted':
        return { ...state, current: { subject: event.subject, texts: event.texts } }
      case 'DraftTabled': {
        const { type: _, ...tabled } = event
        return { ...state, tabled: [...state.tabled, tabled] }
      }
      case 'AmendmentProposed': {
        const { type: _, ...amendment } = event
        return { ...state, amendments: [...state.amendments, { ...amendment, status: 'open', decision: null }] }
      }
      case 'AmendmentWithdrawn':
        return { ...state, amendments: marked(event.amendmentId, 'withdrawn', null) }
      case 'AmendmentDecided': {
        const amendments = marked(event.amendmentId, event.taken ? 'taken' : 'declined', event.reason)
        const { place, words } = state.amendments.find(({ amendmentId }) => amendmentId === event.amendmentId) ?? { place: 'annex' as const, words: '' }
        if (!event.taken || place === 'annex' || state.current === null) return { ...state, amendments }
        return { ...state, amendments, current: { ...state.current, texts: { ...state.current.texts, [place]: words } } }
      }
      case 'PromiseLeftOut': {
        const { type: _, ...leftOut } = event
        return { ...state, leftOut: [...state.leftOut, leftOut] }
      }
      case 'PromiseTakenIn':
        return { ...state, leftOut: state.leftOut.filter(({ commitmentId }) => commitmentId !== event.commitmentId) }
      case 'DraftAdopted': {
        const { resolutionId, number, voteId } = event
        const { current, amendments } = state
        return { ...state, current: null, amendments: [], adopted: current === null ? state.adopted : [...state.adopted, { resolutionId, number, voteId, texts: current.texts, amendments }] }
      }
      default:
        return unreachable(event)
    }
  },
}

export const isLeftOut = ({ leftOut }: Pick<Draft, 'leftOut'>, commitmentId: string): boolean => leftOut.some((one) => one.commitmentId === commitmentId)

const withReason = (given: string, event: (reason: string) => DraftEvent): Answer => {
  const reason = given.trim()
  return reason === '' ? refused('draft-needs-reason') : accepted(event(reason))
}

const onOpen = ({ amendments }: Draft, amendmentId: string, then: (amendment: Amendment) => Answer): Answer => {
  const amendment = amendments.find((one) => one.amendmentId === amendmentId)
  if (amendment === undefined) return refused('amendment-unknown')
  return amendment.status === 'open' ? then(amendment) : refused('amendment-decided-already')
}

const drafted = ({ sittingId, subject: given, texts: typed, today }: Extract<DraftCommand, { type: 'DraftResolution' }>, { current }: Draft): Answer => {
  const subject = given.normalize('NFC').trim()
  const texts = Object.fromEntries(CONTENTS.map((content) => [content, typed[content].normalize('NFC').trim()])) as Texts
  if (subject === '') return refused('draft-needs-subject')
  if (current !== null && current.subject === subject && CONTENTS.every((content) => current.texts[content] === texts[content])) return refused('draft-unchanged')
  return accepted({ type: 'ResolutionDrafted', sittingId, subject, texts, draftedOn: today })
}

const proposed = (command: Extract<DraftCommand, { type: 'ProposeAmendment' }>, { current, amendments }: Draft): Answer => {
  const { type: _, words: given, reason, today, ...amendment } = command
  const words = given.normalize('NFC').trim()
  if (current === null) return refused('draft-unknown')
  if (amendments.some(({ amendmentId }) => amendmentId === amendment.amendmentId)) return refused('amendment-proposed-already')
  return words === '' ? refused('amendment-needs-words') : accepted({ type: 'AmendmentProposed', ...amendment, words, reason: reason.trim(), proposedOn: today })
}
