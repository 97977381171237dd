import { test } from 'node:test'
import { specificationOf } from '../../../test/domain/specification.ts'
import { topic, type Named, type TopicCommand, type TopicEvent } from './index.ts'

const { given } = specificationOf(topic)
const today = '2026-12-01'
const named = (commitmentId: string, changes: Partial<Named> = {}): Named => ({ commitmentId, ownerOfficeId: 'so-xd', inTopicId: null, ...changes })
const proposeIt = (changes: Partial<Extract<TopicCommand, { type: 'ProposeTopic' }>> = {}): TopicCommand => ({
  type: 'ProposeTopic', topicId: 't1', form: 'requestioning', title: ' Kè sông chậm tiến độ ', addresseeOfficeId: 'so-xd', named: [named('c2'), named('c1')], criterion: 'unresolved', officeId: 'ban-kt', today, ...changes,
})
const proposed: TopicEvent = {
  type: 'TopicProposed', topicId: 't1', form: 'requestioning', title: 'Kè sông chậm tiến độ', addresseeOfficeId: 'so-xd', commitmentIds: ['c2', 'c1'], criterion: 'unresolved', officeId: 'ban-kt', proposedOn: today,
}
const withdrawIt = (changes: Partial<Extract<TopicCommand, { type: 'WithdrawTopic' }>> = {}): TopicCommand => ({ type: 'WithdrawTopic', officeId: 'ban-kt', reason: ' Đã có kết quả ', today: '2026-12-03', ...changes })
const withdrawn: TopicEvent = { type: 'TopicWithdrawn', reason: 'Đã có kết quả', withdrawnOn: '2026-12-03' }

test('a topic holds promises of one office that give a reason to be asked about again, in the order of the list, each once', () => {
  given().when(proposeIt()).then(proposed)
  given().when(proposeIt({ named: [named('c2'), named('c1'), named('c2')] })).then(proposed)
  given().when(proposeIt({ named: [] })).refused('topic-needs-promise')
  given().when(proposeIt({ title: '  ' })).refused('topic-needs-title')
  given().when(proposeIt({ named: [named('c1', { ownerOfficeId: 'so-yt' })] })).refused('topic-of-two-offices')
})

test('a promise is part of one open topic at a time', () => {
  given().when(proposeIt({ named: [named('c1', { inTopicId: 't0' })] })).refused('topic-promise-taken')
  given(proposed).when(proposeIt()).refused('topic-already-proposed')
})

test('only the office that proposed a topic takes it back, once and with a reason', () => {
  given(proposed).when(withdrawIt()).then(withdrawn)
  given(proposed).when(withdrawIt({ officeId: 'ban-vh' })).refused('topic-not-yours')
  given(proposed).when(withdrawIt({ reason: ' ' })).refused('topic-needs-reason')
  given(proposed, withdrawn).when(withdrawIt()).refused('topic-already-withdrawn')
  given().when(withdrawIt()).refused('topic-unknown')
})
