import assert from 'node:assert/strict'
import { test } from 'node:test'
import { officeRow } from '../../../test/samples/officeRow.ts'
import { standing, standingInPlaceOf, takenOver } from './lineage.ts'

const old = officeRow('cu', 'Sở Cũ', { endedOn: '2020-01-01', successorOfficeIds: ['giua', 'ben'] })
const middle = officeRow('giua', 'Sở Giữa', { endedOn: '2024-01-01', successorOfficeIds: ['nay'] })
const beside = officeRow('ben', 'Sở Bên', { endedOn: '2022-01-01', successorOfficeIds: ['nay'] })
const gone = officeRow('het', 'Ban Hết', { endedOn: '2021-01-01' })
const now = officeRow('nay', 'Sở Nay')
const all = [middle, old, now, gone, beside]

test('in the place of an ended office stands its leading successor, or whoever took that one’s place', () => {
  assert.equal(standingInPlaceOf(old, all)?.id, 'nay')
  assert.equal(standingInPlaceOf(middle, all)?.id, 'nay')
  assert.equal(standingInPlaceOf(now, all), null)
  assert.equal(standingInPlaceOf(gone, all), null)
})

test('what an office took over is listed in order of the ends', () => {
  assert.deepEqual(takenOver(now, all).map(({ id }) => id), ['ben', 'giua'])
  assert.deepEqual(takenOver(old, all), [])
})

test('only offices that stand can be chosen', () => assert.deepEqual(standing(all).map(({ id }) => id), ['nay']))
