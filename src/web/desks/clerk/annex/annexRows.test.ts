import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CommitmentRow } from '../../../../application/register.ts'
import { typedFrom } from '../../../forms/typed.ts'
import { chosenRows, packRow, unpackRows, type AnnexRow } from './annexRows.ts'

const line = (id: string, number: number, status: CommitmentRow['status'] = 'confirmed'): AnnexRow => ({
  number,
  row: {
    id, version: number + 1, status, sittingId: 's', sittingName: 'Phiên', sourceId: 'n', start: number * 10, end: number * 10 + 5, quote: 'lời', action: 'việc', product: null,
    speaker: null, speakerRole: null, spokenOn: '2026-07-03', ownerNamed: null, ownerOfficeId: 'o', ownerName: 'Sở Y tế', adoptedOwnerOfficeId: null, adoptedOwnerName: null, supporting: [], overseerOfficeId: null, overseerName: null,
    dueWords: null, dueKind: 'none', dueDate: null, duePrecision: 'none', dueCounted: null, currentDueDate: null, extensions: 0, resolutionId: null, resolutionNumber: null, ordinal: null, adoptedOn: null, progress: null, lastReportOn: null,
    reports: 0, returns: 0, finishedOn: null, endedOn: null, endedByDocument: null, rules: [],
    question: null, handOverToOfficeId: null, handOverToName: null, answerBy: null, moveRole: 'secretary', moveOfficeId: null, moveSince: null, hops: 0, bounces: 0, partOf: null, parts: 0, partsFinished: 0, periodsWaiting: 0, periodDue: null,
    recheckOn: null, proof: null, reopenings: 0, voters: 0, ending: null, byCommitmentId: null,
  },
})
const rows = [line('a', 1), line('b', 2), line('c', 3, 'captured'), line('d', 4)]
const chosen = (...pairs: (readonly [string, string])[]): readonly string[] => chosenRows(rows, typedFrom(pairs)).map(packRow)

test('only confirmed lines that are not left out enter the annex, each on the version that was shown', () => {
  assert.deepEqual(chosen(['ban', 'x'], ['de-lai', 'b']), ['a:2:x', 'd:5:x'])
})

test('the order typed beside the lines is the order of the annex; equal numbers keep the order of the text', () => {
  assert.deepEqual(chosen(['stt-a', '3'], ['stt-b', '1'], ['stt-d', '1']), ['b:3:', 'd:5:', 'a:2:'])
})

test('a number that is none leaves the line in its place', () => {
  assert.deepEqual(chosen(['stt-a', 'hai'], ['stt-b', '-1']), ['a:2:', 'b:3:', 'd:5:'])
})

test('a committee of its own goes before the one for all', () => {
  assert.deepEqual(chosen(['ban', 'x'], ['ban-b', 'y']), ['a:2:x', 'b:3:y', 'd:5:x'])
})

test('what the check page carried is read back, without lines that are gone', () => {
  assert.deepEqual(unpackRows(rows, ['d:5:x', 'gone:1:x', 'a:1:y']).map(packRow), ['d:5:x', 'a:1:y'])
})
