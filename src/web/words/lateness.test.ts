import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lateness } from './lateness.ts'

test('days past the due day are said in days', () => {
  assert.deepEqual(lateness('2026-07-01', '2026-07-13'), { vi: 'Quá hạn 12 ngày', en: '12 days overdue' })
  assert.deepEqual(lateness('2026-07-01', '2026-07-02'), { vi: 'Quá hạn 1 ngày', en: '1 day overdue' })
})

test('the due day itself is not late', () => {
  assert.deepEqual(lateness('2026-07-01', '2026-07-01'), { vi: 'Hạn là hôm nay', en: 'Due today' })
  assert.deepEqual(lateness('2026-07-02', '2026-07-01'), { vi: 'Còn 1 ngày', en: '1 day left' })
})

test('a long delay is also said in months and years of the calendar', () => {
  assert.deepEqual(lateness('2025-06-05', '2026-07-13'), { vi: 'Quá hạn 403 ngày (hơn 1 năm 1 tháng)', en: '403 days overdue (more than 1 year 1 month)' })
  assert.deepEqual(lateness('2024-12-31', '2026-12-31'), { vi: 'Quá hạn 730 ngày (đúng 2 năm)', en: '730 days overdue (exactly 2 years)' })
  assert.deepEqual(lateness('2026-01-31', '2026-03-31').vi, 'Quá hạn 59 ngày')
})
