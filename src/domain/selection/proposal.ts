import { accepted, refused, unreachable, type Decider } from '../decider.ts'
import type { IsoDate } from '../calendar/index.ts'
import type { ProposalEvent } from './events.ts'
import type { SelectionRefusal } from './refusals.ts'

type Received = Omit<Extract<ProposalEvent, { type: 'ProposalReceived' }>, 'type'>

export type ProposalCommand =
  | ({ readonly type: 'ReceiveProposal' } & Omit<Received, 'late' | 'receivedOn'> & { /** The last day that was set; null where none was. */ readonly until: IsoDate | null; readonly today: IsoDate })
  | { readonly type: 'WithdrawProposal'; /** It is part of a group that was chosen already. */ readonly chosen: boolean; readonly reason: string; readonly today: IsoDate }
  | { readonly type: 'ContestGrouping'; readonly groupId: string; /** The groups it is part of. */ readonly groupIds: readonly string[]; readonly words: string; readonly today: IsoDate }

export type Proposal = { readonly status: 'absent' } | (Received & { readonly status: 'received' | 'withdrawn'; readonly reason: string | null; readonly contested: readonly { readonly groupId: string; readonly words: string }[] })

/** One proposal, kept as it was sent. */
export const proposal: Decider<Proposal, ProposalCommand, ProposalEvent, SelectionRefusal> = {
  initialState: { status: 'absent' },

  decide(command, state) {
    if (command.type === 'ReceiveProposal') {
      const { type: _, until, today, ...given } = command
      const issue = given.issue.normalize('NFC').trim()
      const official = given.addressee?.official?.trim() ?? ''
      if (state.status !== 'absent') return refused('proposal-received-already')
      if (issue === '') return refused('proposal-needs-issue')
      if (given.origin.kind === 'voters' && given.origin.concernIds.length === 0) return refused('proposal-needs-origin')
      if (given.origin.kind === 'society' && given.origin.who.trim() === '') return refused('proposal-needs-origin')
      const addressee = given.addressee === null ? null : { officeId: given.addressee.officeId, official: official === '' ? null : official }
      return accepted({ type: 'ProposalReceived', ...given, issue, addressee, late: until !== null && today > until, receivedOn: today })
    }
    if (state.status === 'absent') return refused('proposal-unknown')
    if (state.status === 'withdrawn') return refused('proposal-withdrawn-already')
    switch (command.type) {
      case 'WithdrawProposal': {
        const reason = command.reason.trim()
        if (command.chosen) return refused('proposal-chosen-already')
        return reason === '' ? refused('selection-needs-reason') : accepted({ type: 'ProposalWithdrawn', reason, withdrawnOn: command.today })
      }
      case 'ContestGrouping': {
        const words = command.words.trim()
        if (!command.groupIds.includes(command.groupId)) return refused('proposal-not-in-group')
        return words === '' ? refused('selection-needs-reason') : accepted({ type: 'GroupingContested', groupId: command.groupId, words, contestedOn: command.today })
      }
      default:
        return unreachable(command)
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'ProposalReceived': {
        const { type: _, ...received } = event
        return { ...received, status: 'received', reason: null, contested: [] }
      }
      case 'ProposalWithdrawn':
        return state.status === 'absent' ? state : { ...state, status: 'withdrawn', reason: event.reason }
      case 'GroupingContested':
        return state.status === 'absent' ? state : { ...state, contested: [...state.contested, { groupId: event.groupId, words: event.words }] }
      default:
        return unreachable(event)
    }
  },
}
