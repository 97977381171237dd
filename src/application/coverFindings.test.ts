import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../reading/reading.ts'
import { coverFindings } from './coverFindings.ts'

const finding = (start: number, end: number): Finding => ({
  start, end, quote: '', speaker: null, speakerRole: null, owner: null, supporting: [], action: '', deadlineText: null, deadline: null,
  deadlineKind: 'none', precision: 'none', force: 'promise', condition: null, missing: [], rules: [],
})

test('a commitment at the very place of a finding answers it, whatever else overlaps', () => {
  const [wide, exact] = [finding(0, 100), finding(20, 40)]
  const { covered } = coverFindings([wide, exact], [{ start: 20, end: 40 }])
  assert.deepEqual([...covered.keys()], [exact])
})
test('a quote lengthened by a few words still answers its finding', () => {
  const one = finding(10, 60)
  assert.equal(coverFindings([one], [{ start: 4, end: 66 }]).covered.get(one)?.start, 4)
})
test('a commitment that shares less than half of the shorter stands as added by hand', () => {
  const row = { start: 50, end: 90 }
  const { covered, added } = coverFindings([finding(0, 60)], [row])
  assert.equal(covered.size, 0)
  assert.deepEqual(added, [row])
})
test('two commitments never answer one finding', () => {
  const { covered, added } = coverFindings([finding(0, 50)], [{ start: 0, end: 50 }, { start: 0, end: 48 }])
  assert.equal(covered.size, 1)
  assert.deepEqual(added, [{ start: 0, end: 48 }])
})
