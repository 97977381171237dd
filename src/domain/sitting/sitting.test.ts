import { test } from 'node:test'
import { specificationOf } from '../../../test/domain/specification.ts'
import { sitting, source, type SittingCommand, type SittingEvent, type SourceCommand, type SourceEvent } from './index.ts'

const { given } = specificationOf(sitting)
const recorded: SittingEvent = { type: 'SittingRecorded', sittingId: 'p1', name: 'Kỳ họp thứ ba', date: '2026-07-03' }
const record: SittingCommand = { type: 'RecordSitting', sittingId: 'p1', name: 'Kỳ họp thứ ba', date: '2026-07-03' }
const adopt: Extract<SittingCommand, { type: 'AdoptResolution' }> = {
  type: 'AdoptResolution', resolutionId: 'r1', number: '41/NQ-HĐND', date: '2026-07-04', subject: 'về chất vấn', signer: 'Trần Thị Mẫu', commitmentIds: ['c1', 'c2'],
}

test('a sitting is recorded once, with a name and a day that exists', () => {
  given().when(record).then(recorded)
  given(recorded).when(record).refused('sitting-already-recorded')
  given().when({ ...record, name: ' ' }).refused('sitting-needs-name')
  given().when({ ...record, date: '2026-02-30' }).refused('date-not-in-calendar')
})
test('a resolution names its number, its signer, a day not before the sitting, and at least one commitment', () => {
  given(recorded).when(adopt).then({ ...adopt, type: 'ResolutionAdopted', sittingId: 'p1' })
  given().when(adopt).refused('sitting-not-recorded')
  given(recorded).when({ ...adopt, number: '' }).refused('resolution-needs-number')
  given(recorded).when({ ...adopt, signer: '' }).refused('resolution-needs-signer')
  given(recorded).when({ ...adopt, date: '2026-07-02' }).refused('resolution-before-sitting')
  given(recorded).when({ ...adopt, date: '2026-04-31' }).refused('date-not-in-calendar')
  given(recorded).when({ ...adopt, commitmentIds: [] }).refused('annex-is-empty')
})
test('an adopted resolution is never adopted again under its number; a later one has its own', () => {
  const adopted: SittingEvent = { ...adopt, type: 'ResolutionAdopted', sittingId: 'p1' }
  given(recorded, adopted).when(adopt).refused('resolution-number-used')
  given(recorded, adopted).when({ ...adopt, number: '42/NQ-HĐND' }).then({ ...adopted, number: '42/NQ-HĐND' })
})

const sourceSpec = specificationOf(source)
const fileIt: Extract<SourceCommand, { type: 'FileSource' }> = {
  type: 'FileSource', sourceId: 's1', sittingId: 'p1', name: 'bien-ban.txt', sha256: 'a', receivedSha256: 'b', encoding: 'utf-8', kind: 'text',
  characters: 100, documentDate: null, readingSha256: 'c', findings: 3,
}
const filed: SourceEvent = { ...fileIt, type: 'SourceFiled' }

test('a source is filed once and is not empty', () => {
  sourceSpec.given().when(fileIt).then(filed)
  sourceSpec.given(filed).when(fileIt).refused('source-already-filed')
  sourceSpec.given().when({ ...fileIt, characters: 0 }).refused('source-is-empty')
})
test('a finding is rejected once and may be restored by a further step', () => {
  const reject: SourceCommand = { type: 'RejectFinding', start: 5, end: 20, reason: 'Việc đã làm' }
  const rejected: SourceEvent = { type: 'FindingRejected', sourceId: 's1', start: 5, end: 20, reason: 'Việc đã làm' }
  const restored: SourceEvent = { type: 'FindingRestored', sourceId: 's1', start: 5, end: 20 }
  sourceSpec.given(filed).when(reject).then(rejected)
  sourceSpec.given(filed, rejected).when(reject).refused('finding-already-rejected')
  sourceSpec.given(filed, rejected).when({ type: 'RestoreFinding', start: 5, end: 20 }).then(restored)
  sourceSpec.given(filed, rejected, restored).when({ type: 'RestoreFinding', start: 5, end: 20 }).refused('finding-not-rejected')
  sourceSpec.given().when(reject).refused('source-not-filed')
})
test('a place outside the text is refused', () => {
  for (const [start, end] of [[-1, 3], [5, 5], [90, 101]] as const)
    sourceSpec.given(filed).when({ type: 'RejectFinding', start, end, reason: null }).refused('place-outside-source')
})
