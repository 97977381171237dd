import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dueGroups } from './dueGroups.ts'

const today = '2026-07-13'
const row = (dueDate: string | null) => ({ dueDate })

test('what is overdue comes first, then due soon, later, and undated last', () => {
  const groups = dueGroups([row(null), row('2027-01-01'), row('2026-07-20'), row('2026-07-12')], today)
  assert.deepEqual(groups.map(({ group }) => group), ['overdue', 'dueSoon', 'notDue', 'noDate'])
})

test('the due day itself is due soon, the day after is overdue', () => {
  assert.deepEqual(dueGroups([row(today)], today).map(({ group }) => group), ['dueSoon'])
  assert.deepEqual(dueGroups([row('2026-07-12')], today).map(({ group }) => group), ['overdue'])
})

test('no commitment is lost or shown twice, and each group keeps its order', () => {
  const rows = ['2026-07-01', '2026-06-01', null, '2026-07-28', '2026-07-29', null].map(row)
  const groups = dueGroups(rows, today)
  assert.equal(groups.flatMap(({ rows }) => rows).length, rows.length)
  assert.deepEqual(groups[0]?.rows, [row('2026-07-01'), row('2026-06-01')])
})
