import { unreachable } from '../decider.ts'
import type { VoteEvent } from './events.ts'
import type { Vote } from './state.ts'

/** Adds one past event to a vote. */
export const evolve = (state: Vote, event: VoteEvent): Vote => {
  if (event.type === 'VotePrepared') {
    const { voteId, sittingId, title, way, choosing, options, textSha256, insteadOf } = event
    return {
      voteId, sittingId, title, way, choosing, options, textSha256, insteadOf, status: 'prepared', deputyIds: [], total: 0, present: 0, ballots: [], papers: [], totals: null, countedBy: null, certifiedBy: null,
      tie: null, suspendedFor: null, voidFor: null, corrections: [], regrets: [], openedAt: null, closedAt: null,
    }
  }
  if (state.status === 'absent') return state
  switch (event.type) {
    case 'VoteOpened':
      return { ...state, status: 'open', deputyIds: event.deputyIds, total: event.total, present: event.present, openedAt: event.at }
    case 'BallotCast': {
      const { deputyId, receipt, choice, via } = event
      return { ...state, ballots: [...state.ballots, { deputyId, receipt, choice, via }] }
    }
    case 'VoteSuspended':
      return { ...state, status: 'suspended', suspendedFor: event.reason }
    case 'VoteReopened':
      return { ...state, status: 'open', suspendedFor: null }
    case 'VoteClosed':
      return { ...state, status: 'closed', papers: event.papers ?? [], countedBy: event.by, closedAt: event.at }
    case 'TotalsEntered':
      return { ...state, totals: event.totals, countedBy: event.by }
    case 'VoteCertified':
      return { ...state, status: 'certified', certifiedBy: event.by }
    case 'TieDecided':
      return { ...state, tie: { optionIds: event.optionIds, reason: event.reason } }
    case 'VoteAnnounced':
      return { ...state, status: 'announced' }
    case 'AnnouncementCorrected':
      return { ...state, corrections: [...state.corrections, { readOut: event.readOut, reason: event.reason }] }
    case 'BallotRegretted':
      return { ...state, regrets: [...state.regrets, { deputyId: event.deputyId, words: event.words }] }
    case 'VoteVoided':
      return { ...state, status: 'void', voidFor: event.reason }
    default:
      return unreachable(event)
  }
}
