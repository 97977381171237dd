import { unreachable } from '../decider.ts'
import { BOUNCES_TO_ARBITER } from './arbiter.ts'
import type { CommitmentEvent } from './events.ts'
import type { Commitment } from './state.ts'

type OpenPromise = Extract<Commitment, { status: 'owed' }>
type QuestionEvent = Extract<
  CommitmentEvent,
  { type: 'HandOverProposed' | 'HandOverAccepted' | 'HandOverRefused' | 'OwnerNamed' | 'ExtensionAsked' | 'ExtensionGranted' | 'ExtensionRefused' }
>

/** What an owed promise is after a question about it was put or answered. The due date follows extensions only: no hand-over moves it. */
export const answerQuestion = (state: OpenPromise, event: QuestionEvent): OpenPromise => {
  switch (event.type) {
    case 'HandOverProposed': {
      const { type: _, ...asked } = event
      return { ...state, question: { ...asked, kind: 'handOver' } }
    }
    case 'HandOverAccepted':
      return ownedBy(state, event.officeId, state.trail.holders.includes(event.officeId) ? 1 : 0)
    case 'HandOverRefused': {
      const bounces = state.trail.bounces + 1
      return {
        ...state, trail: { ...state.trail, bounces, refusals: state.trail.refusals + 1 },
        question: bounces < BOUNCES_TO_ARBITER ? null : { kind: 'arbitration', since: event.refusedOn },
      }
    }
    case 'OwnerNamed': {
      // To choose among successors settles no dispute: nobody passed the promise on.
      if (state.question?.kind === 'succession') return succeededBy(state, event.ownerOfficeId)
      // A decision is no bounce, even where it sends the promise back.
      const named = event.ownerOfficeId === state.ownerOfficeId ? { ...state, question: null } : ownedBy(state, event.ownerOfficeId, 0)
      return { ...named, trail: { ...named.trail, arbitrations: named.trail.arbitrations + 1 } }
    }
    case 'ExtensionAsked': {
      const { type: _, ...asked } = event
      return { ...state, question: { ...asked, kind: 'extension' } }
    }
    case 'ExtensionGranted':
      return { ...state, question: null, extension: { date: event.date, times: state.extension.times + 1 } }
    case 'ExtensionRefused':
      return { ...state, question: null }
    default:
      return unreachable(event)
  }
}

const succeededBy = (state: OpenPromise, ownerOfficeId: string): OpenPromise =>
  ownerOfficeId === state.ownerOfficeId
    ? { ...state, question: null }
    : { ...state, ownerOfficeId, question: null, trail: { ...state.trail, holders: [...state.trail.holders, ownerOfficeId], successions: state.trail.successions + 1 } }

const ownedBy = (state: OpenPromise, ownerOfficeId: string, bounces: number): OpenPromise => ({
  ...state, ownerOfficeId, question: null,
  trail: { ...state.trail, holders: [...state.trail.holders, ownerOfficeId], hops: state.trail.hops + 1, bounces: state.trail.bounces + bounces },
})
