import { isCalendarDay, type IsoDate } from '../calendar/index.ts'
import { accepted, refused, unreachable, type Decider, type Decision } from '../decider.ts'
import type { Group, SelectionEvent } from './events.ts'
import type { SelectionRefusal } from './refusals.ts'

export type SelectionCommand =
  | { readonly type: 'CallForProposals'; readonly sittingId: string; readonly until: IsoDate; readonly today: IsoDate }
  /** `open` are the proposals that stand, late ones included. */
  | { readonly type: 'FormGroup' | 'ReformGroup'; readonly group: Group; readonly open: readonly string[]; readonly today: IsoDate }
  | { readonly type: 'DissolveGroup'; readonly groupId: string; readonly reason: string; readonly today: IsoDate }
  | { readonly type: 'ChooseGroups'; readonly groupIds: readonly string[]; /** A vote of the council that was announced and chose exactly these; null where a document decided. */ readonly voteId: string | null; readonly documentNumber: string; readonly today: IsoDate }

export type Selection = {
  readonly sittingId: string | null
  readonly until: IsoDate | null
  readonly groups: readonly Group[]
  readonly dissolved: readonly { readonly group: Group; readonly reason: string }[]
  readonly chosen: { readonly groupIds: readonly string[]; readonly voteId: string | null; readonly documentNumber: string | null } | null
}

type Answer = Decision<SelectionEvent, SelectionRefusal>

/** How the topics of a sitting are chosen. A proposal may be part of several groups; which ones is always known. */
export const selection: Decider<Selection, SelectionCommand, SelectionEvent, SelectionRefusal> = {
  initialState: { sittingId: null, until: null, groups: [], dissolved: [], chosen: null },

  decide(command, state) {
    if (state.chosen !== null) return refused('groups-chosen-already')
    switch (command.type) {
      case 'CallForProposals':
        if (!isCalendarDay(command.until) || command.until < command.today) return refused('call-day-wrong')
        return state.until === command.until ? refused('call-same-day') : accepted({ type: 'ProposalsCalled', sittingId: command.sittingId, until: command.until, calledOn: command.today })
      case 'FormGroup':
        if (state.groups.some(({ groupId }) => groupId === command.group.groupId)) return refused('group-known')
        return grouped(command.group, command.open, (group) => ({ type: 'GroupFormed', group, formedOn: command.today }))
      case 'ReformGroup':
        if (!state.groups.some(({ groupId }) => groupId === command.group.groupId)) return refused('group-unknown')
        return grouped(command.group, command.open, (group) => ({ type: 'GroupReformed', group, reformedOn: command.today }))
      case 'DissolveGroup': {
        const reason = command.reason.trim()
        if (!state.groups.some(({ groupId }) => groupId === command.groupId)) return refused('group-unknown')
        return reason === '' ? refused('selection-needs-reason') : accepted({ type: 'GroupDissolved', groupId: command.groupId, reason, dissolvedOn: command.today })
      }
      case 'ChooseGroups': {
        const groupIds = [...new Set(command.groupIds)]
        const documentNumber = command.documentNumber.trim()
        if (groupIds.length === 0 || groupIds.some((id) => !state.groups.some(({ groupId }) => groupId === id))) return refused('group-unknown')
        if (command.voteId === null && documentNumber === '') return refused('choice-needs-basis')
        return accepted({ type: 'GroupsChosen', groupIds, voteId: command.voteId, documentNumber: documentNumber === '' ? null : documentNumber, chosenOn: command.today })
      }
      default:
        return unreachable(command)
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'ProposalsCalled':
        return { ...state, sittingId: event.sittingId, until: event.until }
      case 'GroupFormed':
        return { ...state, groups: [...state.groups, event.group] }
      case 'GroupReformed':
        return { ...state, groups: state.groups.map((one) => (one.groupId === event.group.groupId ? event.group : one)) }
      case 'GroupDissolved':
        return { ...state, groups: state.groups.filter(({ groupId }) => groupId !== event.groupId), dissolved: [...state.dissolved, ...state.groups.filter(({ groupId }) => groupId === event.groupId).map((group) => ({ group, reason: event.reason }))] }
      case 'GroupsChosen':
        return { ...state, chosen: { groupIds: event.groupIds, voteId: event.voteId, documentNumber: event.documentNumber } }
      default:
        return unreachable(event)
    }
  },
}

/** A group has a title, a criterion of the four, proposals that stand, and named officials who answer. */
const grouped = (given: Group, open: readonly string[], event: (group: Group) => SelectionEvent): Answer => {
  const group: Group = {
    ...given, title: given.title.trim(), scope: given.scope.trim(), criteria: [...new Set(given.criteria)], proposalIds: [...new Set(given.proposalIds)],
    addressees: given.addressees.map(({ officeId, official }) => ({ officeId, official: official.trim() })),
  }
  if (group.title === '') return refused('group-needs-title')
  if (group.criteria.length === 0) return refused('group-needs-criterion')
  if (group.proposalIds.length === 0) return refused('group-needs-proposals')
  if (group.proposalIds.some((id) => !open.includes(id))) return refused('proposal-unknown')
  if (group.addressees.some(({ official }) => official === '')) return refused('group-needs-officials')
  return accepted(event(group))
}
