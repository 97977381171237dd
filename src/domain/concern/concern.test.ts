import { test } from 'node:test'
import { specificationOf } from '../../../test/domain/specification.ts'
import { concern, type ConcernCommand, type ConcernEvent } from './index.ts'

const { given } = specificationOf(concern)
const recorded: ConcernEvent = { type: 'ConcernRecorded', concernId: 'k1', text: 'Đường ngập', place: 'Phường Bến Lau', field: 'Đô thị', source: 'Tiếp xúc cử tri', voters: 12, receivedOn: '2026-06-15' }
const record = (changes: Partial<Extract<ConcernCommand, { type: 'RecordConcern' }>> = {}): ConcernCommand => ({
  type: 'RecordConcern', concernId: 'k1', text: ' Đường ngập', place: 'Phường Bến Lau ', field: 'Đô thị', source: 'Tiếp xúc cử tri', voters: 12, receivedOn: '2026-06-15', today: '2026-07-01', ...changes,
})

test('a concern has its words, its source and how many raised it', () => {
  given().when(record()).then(recorded)
  given().when(record({ place: ' ', field: null })).then({ ...recorded, place: null, field: null })
  given().when(record({ text: ' ' })).refused('concern-needs-text')
  given().when(record({ source: ' ' })).refused('concern-needs-source')
  for (const voters of [0, -1, 1.5, 1_000_001, Number.NaN]) given().when(record({ voters })).refused('concern-voters-out-of-range')
  for (const receivedOn of ['2026-02-30', '2026-07-02']) given().when(record({ receivedOn })).refused('concern-day-wrong')
  given(recorded).when(record()).refused('concern-known')
})

test('a concern is set aside once, with a reason, and stays on record', () => {
  const aside: ConcernEvent = { type: 'ConcernSetAside', reason: 'Trùng', setAsideOn: '2026-07-01' }
  given(recorded).when({ type: 'SetConcernAside', reason: ' Trùng ', today: '2026-07-01' }).then(aside)
  given(recorded).when({ type: 'SetConcernAside', reason: ' ', today: '2026-07-01' }).refused('concern-needs-reason')
  given(recorded, aside).when({ type: 'SetConcernAside', reason: 'x', today: '2026-07-01' }).refused('concern-set-aside-already')
  given().when({ type: 'SetConcernAside', reason: 'x', today: '2026-07-01' }).refused('concern-unknown')
})
