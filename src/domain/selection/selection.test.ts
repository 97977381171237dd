import { test } from 'node:test'
import { specificationOf } from '../../../test/domain/specification.ts'
import { proposal, selection, type Group, type ProposalCommand, type ProposalEvent, type SelectionCommand, type SelectionEvent } from './index.ts'

const one = specificationOf(proposal).given
const all = specificationOf(selection).given
const today = '2026-11-27'
type Received = Extract<ProposalEvent, { type: 'ProposalReceived' }>
const received = (changes: Partial<Received> = {}): Received => ({
  type: 'ProposalReceived', proposalId: 'p1', sittingId: 's1', origin: { kind: 'deputy', deputyId: 'an' }, issue: 'Kè sông chậm', addressee: { officeId: 'so-xd', official: 'Trần Văn Đường' }, late: false, via: 'device', receivedOn: today, ...changes,
})
const receiveIt = (changes: Partial<Extract<ProposalCommand, { type: 'ReceiveProposal' }>> = {}): ProposalCommand => {
  const { late: _, receivedOn: __, type: ___, ...rest } = received()
  return { type: 'ReceiveProposal', ...rest, until: null, today, ...changes }
}
const group = (changes: Partial<Group> = {}): Group => ({ groupId: 'g1', title: 'Xây dựng', scope: '', criteria: ['pressing'], proposalIds: ['p1', 'p2'], addressees: [{ officeId: 'so-xd', official: 'Trần Văn Đường' }], ...changes })
const formed: SelectionEvent = { type: 'GroupFormed', group: group(), formedOn: today }
const formIt = (changes: Partial<Group> = {}, open = ['p1', 'p2', 'p3']): SelectionCommand => ({ type: 'FormGroup', group: group(changes), open, today })

test('E46 a proposal is kept as it was sent, a late one too and marked so; a second one of the same words is another proposal', () => {
  one().when(receiveIt({ issue: ' Kè sông chậm ' })).then(received())
  one().when(receiveIt({ until: '2026-11-27' })).then(received())
  one().when(receiveIt({ until: '2026-11-26' })).then(received({ late: true }))
  one().when(receiveIt({ proposalId: 'p2' })).then(received({ proposalId: 'p2' }))
  one().when(receiveIt({ addressee: null })).then(received({ addressee: null }))
  one().when(receiveIt({ issue: ' ' })).refused('proposal-needs-issue')
  one().when(receiveIt({ origin: { kind: 'voters', concernIds: [] } })).refused('proposal-needs-origin')
  one().when(receiveIt({ origin: { kind: 'society', who: ' ' } })).refused('proposal-needs-origin')
  one(received()).when(receiveIt()).refused('proposal-received-already')
})

test('E46 whoever proposed sees the group it went into, and may say that they do not agree; it stays in the record whatever becomes of it', () => {
  one(received()).when({ type: 'ContestGrouping', groupId: 'g1', groupIds: ['g1'], words: ' Không cùng vấn đề ', today }).then({ type: 'GroupingContested', groupId: 'g1', words: 'Không cùng vấn đề', contestedOn: today })
  one(received()).when({ type: 'ContestGrouping', groupId: 'g2', groupIds: ['g1'], words: 'x', today }).refused('proposal-not-in-group')
  const withdrawn: ProposalEvent = { type: 'ProposalWithdrawn', reason: 'Đã giải quyết', withdrawnOn: today }
  one(received()).when({ type: 'WithdrawProposal', chosen: false, reason: ' Đã giải quyết ', today }).then(withdrawn)
  one(received()).when({ type: 'WithdrawProposal', chosen: true, reason: 'x', today }).refused('proposal-chosen-already')
  one(received(), withdrawn).when({ type: 'WithdrawProposal', chosen: false, reason: 'x', today }).refused('proposal-withdrawn-already')
  one().when({ type: 'WithdrawProposal', chosen: false, reason: 'x', today }).refused('proposal-unknown')
})

test('a group holds proposals that stand, by at least one of the four criteria, and names who answers', () => {
  all().when(formIt({ title: ' Xây dựng ', proposalIds: ['p1', 'p2', 'p1'] })).then(formed)
  all().when(formIt({ title: ' ' })).refused('group-needs-title')
  all().when(formIt({ criteria: [] })).refused('group-needs-criterion')
  all().when(formIt({ proposalIds: [] })).refused('group-needs-proposals')
  all().when(formIt({}, ['p1'])).refused('proposal-unknown')
  all().when(formIt({ addressees: [{ officeId: 'so-xd', official: ' ' }] })).refused('group-needs-officials')
  all(formed).when(formIt()).refused('group-known')
  all(formed).when({ ...formIt({ proposalIds: ['p3'] }), type: 'ReformGroup' } as SelectionCommand).then({ type: 'GroupReformed', group: group({ proposalIds: ['p3'] }), reformedOn: today })
  all(formed).when({ type: 'DissolveGroup', groupId: 'g1', reason: ' ', today }).refused('selection-needs-reason')
})

test('the council chooses groups by a vote or by its document, once', () => {
  const choose = (changes: Partial<Extract<SelectionCommand, { type: 'ChooseGroups' }>> = {}): SelectionCommand => ({ type: 'ChooseGroups', groupIds: ['g1'], voteId: null, documentNumber: ' 12/TB-HĐND ', today, ...changes })
  const chosen: SelectionEvent = { type: 'GroupsChosen', groupIds: ['g1'], voteId: null, documentNumber: '12/TB-HĐND', chosenOn: today }
  all(formed).when(choose()).then(chosen)
  all(formed).when(choose({ voteId: 'v1', documentNumber: '' })).then({ ...chosen, voteId: 'v1', documentNumber: null })
  all(formed).when(choose({ documentNumber: ' ' })).refused('choice-needs-basis')
  all(formed).when(choose({ groupIds: ['g9'] })).refused('group-unknown')
  all(formed, chosen).when(choose()).refused('groups-chosen-already')
  all(formed, chosen).when(formIt({ groupId: 'g2' })).refused('groups-chosen-already')
})

test('a call names a last day that is still to come, and may be moved', () => {
  all().when({ type: 'CallForProposals', sittingId: 's1', until: '2026-12-01', today }).then({ type: 'ProposalsCalled', sittingId: 's1', until: '2026-12-01', calledOn: today })
  all().when({ type: 'CallForProposals', sittingId: 's1', until: '2026-11-26', today }).refused('call-day-wrong')
  all({ type: 'ProposalsCalled', sittingId: 's1', until: '2026-12-01', calledOn: today }).when({ type: 'CallForProposals', sittingId: 's1', until: '2026-12-01', today }).refused('call-same-day')
})
