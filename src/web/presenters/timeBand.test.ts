import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rulesInForce } from '../../../test/domain/rulesInForce.ts'
import { daysByOffice, lifetimeDays, moveSpans, type CommitmentEvent } from '../../domain/commitment/index.ts'
import { timeBand } from './timeBand.ts'

const due = { words: null, kind: 'none', date: null, precision: 'none' } as const
const life: readonly CommitmentEvent[] = [
  {
    type: 'CommitmentCaptured', commitmentId: 'c1', sittingId: 's1', quote: { sourceId: 'n1', sourceSha256: 'ab', text: 'Sẽ làm', start: 0, end: 6 }, speaker: null, speakerRole: null,
    spokenOn: '2026-07-03', rules: [], terms: { action: 'Làm', owner: { named: 'Sở', officeId: 'so' }, supporting: [], due, product: null },
  },
  { type: 'WordingConfirmed', confirmedOn: '2026-07-04' },
  { type: 'CommitmentAdopted', resolutionId: 'r1', resolutionNumber: '1/NQ', adoptedOn: '2026-07-04', ordinal: 1, ownerOfficeId: 'so', overseerOfficeId: 'ban', due, ...rulesInForce('2026-07-04') },
  { type: 'HandOverProposed', officeId: 'so', toOfficeId: 'so-khac', reason: 'a', legalBasis: 'b', documentNumber: null, answerBy: '2026-07-19', proposedOn: '2026-07-14' },
]
const accepted: readonly CommitmentEvent[] = [...life, { type: 'HandOverAccepted', officeId: 'so-khac', acceptedOn: '2026-07-16' }]

test('before adoption there is nothing to show', () => assert.equal(timeBand(life.slice(0, 2), '2026-08-01'), null))

test('each day is charged once: parts follow without a gap and sum to the lifetime, by office as the domain counts', () => {
  for (const [history, asOf] of [[life, '2026-07-14'], [life, '2026-07-18'], [life, '2026-08-01'], [accepted, '2026-07-16'], [accepted, '2026-08-13']] as const) {
    const band = timeBand(history, asOf) ?? assert.fail('no band')
    assert.equal(band.parts.reduce((sum, { days }) => sum + days, 0), lifetimeDays(history, asOf))
    assert.equal(band.total, lifetimeDays(history, asOf))
    for (const { role, officeId, days } of daysByOffice(moveSpans(history), asOf))
      assert.equal(band.parts.filter((part) => part.role === role && part.officeId === officeId).reduce((sum, part) => sum + part.days, 0), days)
    assert.equal(band.parts.at(-1)?.last, null)
  }
})

test('an office that had it twice is summed up once', () => {
  const back: readonly CommitmentEvent[] = [...life, { type: 'HandOverRefused', officeId: 'so-khac', properOfficeId: 'so', reason: 'c', refusedOn: '2026-07-16' }]
  const band = timeBand(back, '2026-08-03') ?? assert.fail('no band')
  assert.deepEqual(band.parts.map(({ officeId, days }) => [officeId, days]), [['so', 10], ['so-khac', 2], ['so', 18]])
  assert.deepEqual(band.offices.map(({ officeId, days }) => [officeId, days]), [['so', 28], ['so-khac', 2]])
})

test('an offer that may go unanswered shows the arbiter only once it has', () => {
  assert.deepEqual(timeBand(life, '2026-07-19')?.parts.map(({ officeId }) => officeId), ['so', 'so-khac'])
  assert.deepEqual(timeBand(life, '2026-07-20')?.parts.map(({ role }) => role), ['agency', 'agency', 'standingCommittee'])
})

test('a hand-over is a joint on the day the receiver accepted, not on the day it was proposed', () => {
  assert.deepEqual(timeBand(life, '2026-08-13')?.joints, [])
  assert.deepEqual(timeBand(accepted, '2026-08-13')?.joints, [{ day: '2026-07-16', officeId: 'so-khac', at: 30 }])
})

test('on the day of adoption no whole day has passed yet', () => {
  const band = timeBand(life.slice(0, 3), '2026-07-04') ?? assert.fail('no band')
  assert.deepEqual([band.total, band.parts.map(({ days, width }) => [days, width])], [0, [[0, 100]]])
})
