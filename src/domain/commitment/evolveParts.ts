import { unreachable } from '../decider.ts'
import type { CommitmentEvent } from './events.ts'
import { asOwed, type Adopted, type Commitment } from './state.ts'

type PartsEvent = Extract<CommitmentEvent, { type: 'CommitmentSplit' | 'PartFinished' | 'PartReopened' }>

/** What a whole knows of its parts: enough to be done only when every part is. */
export const evolveParts = (state: Adopted, event: PartsEvent): Commitment => {
  switch (event.type) {
    case 'CommitmentSplit': {
      const split = { ...state, parts: event.parts.map((part) => ({ ...part, finished: null })) }
      if (event.leadOfficeId === state.ownerOfficeId) return split
      return { ...split, ownerOfficeId: event.leadOfficeId, trail: { ...state.trail, holders: [...state.trail.holders, event.leadOfficeId], hops: state.trail.hops + 1 } }
    }
    case 'PartFinished':
      return { ...state, parts: state.parts.map((part) => (part.commitmentId === event.partId ? { ...part, finished: event.how } : part)) }
    case 'PartReopened': {
      const reopened = { ...state, parts: state.parts.map((part) => (part.commitmentId === event.partId ? { ...part, finished: null } : part)) }
      if (state.status === 'owed' || state.status === 'withdrawn') return reopened
      return { ...asOwed(reopened), progress: 'partlyDone', reopenings: state.reopenings + (state.status === 'closed' ? 1 : 0) }
    }
    default:
      return unreachable(event)
  }
}
