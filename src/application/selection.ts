import type { Permission } from '../domain/access/index.ts'
import { stateAfter } from '../domain/decider.ts'
import type { Addressee } from '../domain/question/index.ts'
import { proposal, selection, type Group, type Origin, type ProposalEvent, type SelectionCommand, type SelectionEvent } from '../domain/selection/index.ts'
import type { Criterion } from '../domain/topic/index.ts'
import { resultOf, vote, type VoteEvent } from '../domain/vote/index.ts'
import type { IsoDate } from '../domain/calendar/index.ts'
import type { Actor, Caller } from './actor.ts'
import type { Answer } from './answer.ts'
import { carryOut, carryOutNow, decidedOn, type LogPorts } from './carryOut.ts'
import type { Clock } from './ports.ts'
import type { Register } from './register.ts'

export type SelectionPorts = LogPorts & { readonly clock: Clock; readonly register: Pick<Register, 'selection' | 'sitting'> }

type OfSitting = { readonly key: string; readonly sittingId: string }
export type SendProposal = OfSitting & { readonly issue: string; readonly addressee: { readonly officeId: string; readonly official: string | null } | null }
export type EnterProposal = SendProposal & { readonly origin: Origin }
export type FormGroup = OfSitting & {
  /** The group that is put together otherwise; null for a new one. */
  readonly groupId: string | null
  readonly title: string; readonly scope: string; readonly criteria: readonly Criterion[]; readonly proposalIds: readonly string[]; readonly addressees: readonly Addressee[]
}
export type ChooseGroups = OfSitting & { readonly groupIds: readonly string[]; readonly voteId: string | null; readonly documentNumber: string }
export type OnProposal = OfSitting & { readonly proposalId: string }

const receive = (ports: SelectionPorts, caller: Caller, permission: Permission, via: 'device' | 'desk', { key, sittingId, origin, issue, addressee }: EnterProposal): Promise<Answer<{ readonly proposalId: string }>> => {
  const proposalId = ports.ids.derived(`proposal:${caller.council}:${caller.actor.account}:${key}`)
  return carryOut(ports, caller, {
    permission, key, content: [sittingId, origin, issue, addressee], result: { proposalId },
    plan: async () => {
      if ((await ports.register.sitting(caller.council, sittingId)) === null) return { refusal: 'sitting-not-recorded' }
      const { selection: now } = await ports.register.selection.selectionNow(caller.council, sittingId)
      const decided = decidedOn(proposal, `proposal/${proposalId}`, [], { type: 'ReceiveProposal', proposalId, sittingId, origin, issue, addressee, via, until: now.until, today: ports.clock.today() })
      return 'refusal' in decided ? decided : { writes: [decided] }
    },
  })
}

/** Whose proposal it is when they send it themselves. */
const ownOrigin = ({ role, office }: Actor): Origin => (role === 'deputy' ? { kind: 'deputy', deputyId: office } : { kind: 'committee', officeId: office })

/** A deputy or a committee proposes an issue to be questioned. */
export const sendProposal = (ports: SelectionPorts) => (caller: Caller, input: SendProposal) => receive(ports, caller, 'sendProposal', 'device', { ...input, origin: ownOrigin(caller.actor) })

/** Enters a proposal that came on paper, or one from voters' concerns, from society or from promises that are not kept. */
export const enterProposal = (ports: SelectionPorts) => (caller: Caller, input: EnterProposal) => receive(ports, caller, 'enterProposal', 'desk', input)

/** Whether a proposal is this person's: a deputy's own, a committee's own. */
const isOwn = ({ role, office }: Actor, origin: Origin): boolean =>
  (role === 'deputy' && origin.kind === 'deputy' && origin.deputyId === office) || (role === 'committee' && origin.kind === 'committee' && origin.officeId === office)

const onProposal = (ports: SelectionPorts, caller: Caller, permission: Permission, { key, sittingId, proposalId }: OnProposal, content: unknown, ask: (groups: readonly Group[], chosen: readonly string[]) => Parameters<typeof proposal.decide>[0]): Promise<Answer<{ readonly proposalId: string }>> => {
  const [stream, about] = [`proposal/${proposalId}` as const, `selection/${sittingId}` as const]
  return carryOutNow(ports, caller, {
    permission, key, content: [proposalId, content], result: { proposalId }, streams: [stream, about],
    decide: ([past = [], selecting = []]) => {
      const state = stateAfter(proposal, past.map(({ event }) => event as ProposalEvent))
      if (state.status === 'absent' || state.sittingId !== sittingId) return { refusal: 'proposal-unknown' }
      if (!isOwn(caller.actor, state.origin)) return { refusal: 'proposal-not-yours' }
      const now = stateAfter(selection, selecting.map(({ event }) => event as SelectionEvent))
      const decided = decidedOn(proposal, stream, past, ask(now.groups.filter(({ proposalIds }) => proposalIds.includes(proposalId)), now.chosen?.groupIds ?? []))
      return 'refusal' in decided ? decided : { writes: [decided] }
    },
  })
}

/** Whoever proposed takes it back, unless the council has chosen it. */
export const withdrawProposal = (ports: SelectionPorts) => (caller: Caller, { reason, ...on }: OnProposal & { readonly reason: string }) =>
  onProposal(ports, caller, 'withdrawProposal', on, reason, (groups, chosen) => ({ type: 'WithdrawProposal', chosen: groups.some(({ groupId }) => chosen.includes(groupId)), reason, today: ports.clock.today() }))

/** Whoever proposed says that they do not agree with the group it was put into. */
export const contestGrouping = (ports: SelectionPorts) => (caller: Caller, { groupId, words, ...on }: OnProposal & { readonly groupId: string; readonly words: string }) =>
  onProposal(ports, caller, 'contestGrouping', on, [groupId, words], (groups) => ({ type: 'ContestGrouping', groupId, groupIds: groups.map((group) => group.groupId), words, today: ports.clock.today() }))

const onSelection = (ports: SelectionPorts, caller: Caller, permission: Permission, { key, sittingId }: OfSitting, content: unknown, ask: (today: IsoDate) => SelectionCommand): Promise<Answer<{ readonly sittingId: string }>> => {
  const stream = `selection/${sittingId}` as const
  return carryOutNow(ports, caller, {
    permission, key, content: [sittingId, content], result: { sittingId }, streams: [stream],
    decide: ([past = []]) => {
      const decided = decidedOn(selection, stream, past, ask(ports.clock.today()))
      return 'refusal' in decided ? decided : { writes: [decided] }
    },
  })
}

/** Asks for proposals until a day. */
export const callForProposals = (ports: SelectionPorts) => (caller: Caller, { until, ...of }: OfSitting & { readonly until: IsoDate }) =>
  onSelection(ports, caller, 'callForProposals', of, until, (today) => ({ type: 'CallForProposals', sittingId: of.sittingId, until, today }))

/** Puts proposals together, or puts a group together otherwise. */
export const formGroup = (ports: SelectionPorts) => async (caller: Caller, { groupId, key, sittingId, ...given }: FormGroup): Promise<Answer<{ readonly sittingId: string }>> => {
  const { proposals } = await ports.register.selection.selectionNow(caller.council, sittingId)
  const open = proposals.filter((one) => one.proposal.status === 'received').map((one) => one.proposal.proposalId)
  const group: Group = { ...given, groupId: groupId ?? ports.ids.derived(`group:${caller.council}:${caller.actor.account}:${key}`) }
  return onSelection(ports, caller, 'formGroup', { key, sittingId }, [groupId, given], (today) => ({ type: groupId === null ? 'FormGroup' : 'ReformGroup', group, open, today }))
}

/** Takes a group apart; its proposals stay. */
export const dissolveGroup = (ports: SelectionPorts) => (caller: Caller, { groupId, reason, ...of }: OfSitting & { readonly groupId: string; readonly reason: string }) =>
  onSelection(ports, caller, 'formGroup', of, [groupId, reason], (today) => ({ type: 'DissolveGroup', groupId, reason, today }))

/** Records what the council decided. Where it voted, exactly the groups that the announced result has chosen. */
export const chooseGroups = (ports: SelectionPorts) => (caller: Caller, { key, sittingId, groupIds, voteId, documentNumber }: ChooseGroups): Promise<Answer<{ readonly sittingId: string }>> =>
  carryOut(ports, caller, {
    permission: 'chooseGroups', key, content: [sittingId, groupIds, voteId, documentNumber], result: { sittingId },
    plan: async () => {
      const stream = `selection/${sittingId}` as const
      if (voteId !== null) {
        const taken = stateAfter(vote, (await ports.log.read(caller.council, `vote/${voteId}`)).map(({ event }) => event as VoteEvent))
        if (taken.status !== 'announced') return { refusal: 'vote-not-announced' }
        const result = resultOf(taken)
        const chosen = result.kind === 'options' ? result.options.filter((option) => option.chosen).map(({ optionId }) => optionId) : []
        if ([...groupIds].toSorted().join() !== chosen.toSorted().join()) return { refusal: 'choice-not-as-voted' }
      }
      const past = await ports.log.read(caller.council, stream)
      const decided = decidedOn(selection, stream, past, { type: 'ChooseGroups', groupIds, voteId, documentNumber, today: ports.clock.today() })
      return 'refusal' in decided ? decided : { writes: [decided] }
    },
  })
