import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DUE_KINDS, PRECISIONS, VIETNAMESE_HOLIDAYS, countDays, explainDue, isOutside, type DueDate } from './index.ts'

const due = (changes: Partial<DueDate>): DueDate => ({ words: null, kind: 'on', date: null, precision: 'day', ...changes })
const within = (from: string, days: number, dayType: 'calendar' | 'working'): DueDate => {
  const answer = countDays(from, days, dayType, VIETNAMESE_HOLIDAYS)
  return isOutside(answer) ? assert.fail('outside') : due({ words: `trong vòng ${days} ngày`, kind: 'within', ...answer })
}

test('“trước ngày 30/8/2026” is explained by the day before it', () => {
  assert.deepEqual(explainDue(due({ words: 'trước ngày 30/8/2026', kind: 'before', date: '2026-08-29' })), {
    vi: 'Trước ngày 30/8/2026 nghĩa là hết ngày 29/8/2026.', en: 'Before 30 August 2026 means to the end of 29 August 2026.',
  })
})

test('a span of the year ends with its last day', () => {
  assert.equal(explainDue(due({ words: 'trong Quý IV năm 2026', kind: 'quarter', date: '2026-12-31', precision: 'quarter' })).vi, '“trong Quý IV năm 2026”: hết ngày cuối của quý, 31/12/2026.')
})

test('a count names its start, its days, what it passed over, its law and its calendar', () => {
  assert.equal(explainDue(within('2026-07-03', 20, 'calendar')).vi,
    '20 ngày kể từ ngày 03/7/2026 (không tính ngày đầu), hạn là hết ngày 23/7/2026; căn cứ Bộ luật Dân sự số 91/2015/QH13, Điều 147 và Điều 148 và lịch nghỉ có sẵn.')
  assert.equal(explainDue(within('2026-08-20', 10, 'calendar')).vi,
    '10 ngày kể từ ngày 20/8/2026 (không tính ngày đầu), ngày cuối rơi vào ngày nghỉ (1 ngày cuối tuần, Nghỉ hoán đổi 31/8/2026, Quốc khánh 01/9/2026–02/9/2026) nên chuyển sang ngày làm việc tiếp theo, hạn là hết ngày 03/9/2026; căn cứ Bộ luật Dân sự số 91/2015/QH13, Điều 147 và Điều 148 và lịch nghỉ có sẵn.')
  assert.equal(explainDue(within('2026-04-24', 3, 'working')).en,
    '3 working days from 24 April 2026, that day not counted, leaving out 4 weekend days, In lieu of Hung Kings’ Commemoration 27 April 2026, Victory Day 30 April 2026, Labour Day 1 May 2026: due by the end of 4 May 2026; under Civil Code 91/2015/QH13, arts 147 and 148 and the built-in calendar.')
})

test('days off in a row for one reason are named once', () => {
  assert.match(explainDue(within('2026-02-11', 5, 'working')).vi, /trừ 4 ngày cuối tuần, Tết Nguyên đán 16\/02\/2026–20\/02\/2026, hạn/)
  assert.match(explainDue(within('2026-02-11', 5, 'working')).en, /Lunar New Year 16 February 2026 – 20 February 2026:/)
})

test('a promise for a session waits for the session to be called', () => {
  assert.deepEqual(explainDue(due({ words: 'tại Kỳ họp thứ Ba', kind: 'session', precision: 'none' })), {
    vi: '“tại Kỳ họp thứ Ba”: ngày sẽ xác định khi triệu tập kỳ họp.', en: '“tại Kỳ họp thứ Ba”: the day is fixed when the session is called.',
  })
  assert.equal(explainDue(due({ kind: 'session', precision: 'none' })).vi, 'Ngày sẽ xác định khi triệu tập kỳ họp.')
})

test('every kind has a sentence in both languages, with and without words and date', () => {
  for (const kind of DUE_KINDS) for (const precision of PRECISIONS) for (const words of [null, 'như đã hứa']) for (const date of [null, '2026-08-29']) {
    const { vi, en } = explainDue({ words, kind, date, precision })
    for (const text of [vi, en]) {
      assert.match(text, /^[\p{Lu}\p{N}“].*[^.]\.$/u, `${kind} ${text}`)
      assert.ok(!/undefined|null/.test(text), text)
    }
    if (date !== null) assert.ok(vi.includes('29/8/2026') && en.includes('29 August 2026'), `${kind}: ${vi}`)
  }
})
