import assert from 'node:assert/strict'
import { test } from 'node:test'
import { specificationOf } from '../../../test/domain/specification.ts'
import { stateAfter } from '../decider.ts'
import { tallyRound, type RoundCommand, type RoundEvent } from './index.ts'

const { given } = specificationOf(tallyRound)
const openIt: Extract<RoundCommand, { type: 'OpenRound' }> = { type: 'OpenRound', roundId: 'k1', name: ' Quý III ', asOf: '2026-09-30', collectBy: '2026-10-15', today: '2026-09-20' }
const opened: RoundEvent = { type: 'RoundOpened', roundId: 'k1', name: 'Quý III', asOf: '2026-09-30', collectBy: '2026-10-15', openedOn: '2026-09-20' }
const excuseIt: Extract<RoundCommand, { type: 'RecordExcuse' }> = { type: 'RecordExcuse', commitmentId: 'c1', reason: 'Bão', documentNumber: '33/UBND', late: true, today: '2026-10-05' }
const excused: RoundEvent = { type: 'ExcuseRecorded', commitmentId: 'c1', reason: 'Bão', documentNumber: '33/UBND', recordedOn: '2026-10-05' }
const sealIt: Extract<RoundCommand, { type: 'SealRound' }> = { type: 'SealRound', rows: 2, rowsSha256: 'a'.repeat(64), rates: [], head: 9, today: '2026-10-16' }
const sealed: RoundEvent = { type: 'RoundSealed', rows: 2, rowsSha256: 'a'.repeat(64), rates: [], head: 9, sealedOn: '2026-10-16' }
const cancelled: RoundEvent = { type: 'RoundCancelled', reason: 'Mở trùng', cancelledOn: '2026-10-01' }

test('a round is opened with a name, the day it counts and until when reports are taken', () => {
  given().when(openIt).then(opened)
  given(opened).when(openIt).refused('round-already-opened')
  given().when({ ...openIt, name: ' ' }).refused('round-needs-name')
  given().when({ ...openIt, asOf: '2026-09-31' }).refused('round-day-not-in-calendar')
  given().when({ ...openIt, collectBy: '' }).refused('round-day-not-in-calendar')
  given().when({ ...openIt, collectBy: '2026-09-29' }).refused('round-collect-before-as-of')
})

test('an objective reason needs a document, and excuses only what is late', () => {
  given(opened).when(excuseIt).then(excused)
  given(opened).when({ ...excuseIt, documentNumber: ' ' }).refused('excuse-needs-document')
  given(opened).when({ ...excuseIt, reason: '' }).refused('excuse-needs-reason')
  given(opened).when({ ...excuseIt, late: false }).refused('excuse-not-counted')
  given(opened, excused).when(excuseIt).refused('excuse-already')
})

test('an excuse is withdrawn with a reason, and may be recorded again', () => {
  const withdrawn: RoundEvent = { type: 'ExcuseWithdrawn', commitmentId: 'c1', reason: 'Nhầm', withdrawnOn: '2026-10-06' }
  given(opened, excused).when({ type: 'WithdrawExcuse', commitmentId: 'c1', reason: ' Nhầm ', today: '2026-10-06' }).then(withdrawn)
  given(opened, excused).when({ type: 'WithdrawExcuse', commitmentId: 'c1', reason: ' ', today: '2026-10-06' }).refused('excuse-needs-reason')
  given(opened).when({ type: 'WithdrawExcuse', commitmentId: 'c1', reason: 'x', today: '2026-10-06' }).refused('excuse-unknown')
  given(opened, excused, withdrawn).when(excuseIt).then(excused)
})

test('a round is sealed after its day and never changes then: a mistake is answered by another round', () => {
  given(opened).when({ ...sealIt, today: '2026-09-30' }).refused('round-too-early')
  given(opened).when(sealIt).then(sealed)
  for (const command of [sealIt, excuseIt, { type: 'WithdrawExcuse', commitmentId: 'c1', reason: 'x', today: '2026-10-17' }, { type: 'CancelRound', reason: 'x', today: '2026-10-17' }] as const) {
    given(opened, sealed).when(command).refused('round-not-open')
    given(opened, cancelled).when(command).refused('round-not-open')
    given().when(command).refused('round-unknown')
  }
  const state = stateAfter(tallyRound, [opened, sealed])
  for (const later of [excused, sealed, cancelled]) assert.deepEqual(tallyRound.evolve(state, later), state)
})

test('a round is cancelled with a reason, before it is sealed', () => {
  given(opened).when({ type: 'CancelRound', reason: ' Mở trùng ', today: '2026-10-01' }).then(cancelled)
  given(opened).when({ type: 'CancelRound', reason: ' ', today: '2026-10-01' }).refused('round-needs-reason')
})
