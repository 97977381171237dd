import type { IsoDate } from '../calendar/index.ts'
import { accepted, refused, unreachable, type Decider } from '../decider.ts'
import type { TopicEvent } from './events.ts'
import type { TopicRefusal } from './refusals.ts'

type Proposal = Omit<Extract<TopicEvent, { type: 'TopicProposed' }>, 'type'>

/** A promise that gives a reason to be asked about again: which office owes it, and the open topic it is part of already. */
export type Named = { readonly commitmentId: string; readonly ownerOfficeId: string; readonly inTopicId: string | null }

export type TopicCommand =
  | (Omit<Proposal, 'commitmentIds' | 'proposedOn'> & { readonly type: 'ProposeTopic'; readonly named: readonly Named[]; readonly today: IsoDate })
  | { readonly type: 'WithdrawTopic'; readonly officeId: string; readonly reason: string; readonly today: IsoDate }

export type Topic =
  | { readonly status: 'absent' }
  | (Proposal & { readonly status: 'proposed' })
  | (Proposal & { readonly status: 'withdrawn'; readonly reason: string; readonly withdrawnOn: IsoDate })

type Answer = ReturnType<Decider<Topic, TopicCommand, TopicEvent, TopicRefusal>['decide']>

const propose = (command: Extract<TopicCommand, { type: 'ProposeTopic' }>): Answer => {
  const { type: _, named, today, ...proposal } = command
  const title = proposal.title.trim()
  if (named.length === 0) return refused('topic-needs-promise')
  if (title === '') return refused('topic-needs-title')
  if (named.some(({ ownerOfficeId }) => ownerOfficeId !== proposal.addresseeOfficeId)) return refused('topic-of-two-offices')
  if (named.some(({ inTopicId }) => inTopicId !== null)) return refused('topic-promise-taken')
  return accepted({ ...proposal, type: 'TopicProposed', title, commitmentIds: [...new Set(named.map(({ commitmentId }) => commitmentId))], proposedOn: today })
}

/** A topic proposed for the next session, until it is withdrawn. */
export const topic: Decider<Topic, TopicCommand, TopicEvent, TopicRefusal> = {
  initialState: { status: 'absent' },

  decide(command, state) {
    if (command.type === 'ProposeTopic') return state.status === 'absent' ? propose(command) : refused('topic-already-proposed')
    if (state.status === 'absent') return refused('topic-unknown')
    if (state.status === 'withdrawn') return refused('topic-already-withdrawn')
    if (state.officeId !== command.officeId) return refused('topic-not-yours')
    return command.reason.trim() === '' ? refused('topic-needs-reason') : accepted({ type: 'TopicWithdrawn', reason: command.reason.trim(), withdrawnOn: command.today })
  },

  evolve(state, event) {
    switch (event.type) {
      case 'TopicProposed': {
        const { type: _, ...proposal } = event
        return { ...proposal, status: 'proposed' }
      }
      case 'TopicWithdrawn':
        return state.status === 'proposed' ? { ...state, status: 'withdrawn', reason: event.reason, withdrawnOn: event.withdrawnOn } : state
      default:
        return unreachable(event)
    }
  },
}
