import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from '../text/fold.ts'
import { timeLimitsIn } from './timeLimitsIn.ts'

/** The limit read in the words, as `date kind precision`; `-` for no date; null when nothing that limits was read. */
const limit = (words: string, spokenOn: string | null = '2024-07-03'): string | null => {
  const found = timeLimitsIn(fold(words), spokenOn).filter(({ limits }) => limits)
  return found.length === 0 ? null : found.map(({ date, kind, precision }) => `${date ?? '-'} ${kind} ${precision}`).join('; ')
}

const READ: readonly (readonly [string, readonly (readonly [string, string | null])[]])[] = [
  ['“trước” excludes the day, month or year it names', [
    ['xong trước ngày 30/8/2017', '2017-08-29 before day'], ['hoàn thành trước 01/01/2025', '2024-12-31 before day'], ['trước ngày 30 tháng 8 năm 2017', '2017-08-29 before day'],
    ['trước tháng 6/2018', '2018-05-31 before month'], ['chậm nhất trước tháng 3/2024', '2024-02-29 before month'], ['trước năm 2030', '2029-12-31 before year'], ['trước quý III/2024', '2024-06-30 before quarter'],
  ]],
  ['“chậm nhất”, “đến”, “hết” include the day', [
    ['chậm nhất ngày 15 tháng 8 năm 2023', '2023-08-15 on day'], ['chậm nhất là ngày 20-5-2024', '2024-05-20 on day'], ['đến hết ngày 31.12.2024', '2024-12-31 on day'], ['muộn nhất 30-9-2024', '2024-09-30 on day'],
  ]],
  ['a month is due on its last day, its beginning on the 10th, its middle on the 15th', [
    ['trong tháng 7/2017', '2017-07-31 month month'], ['trong tháng 2 năm 2024', '2024-02-29 month month'], ['đầu tháng 10/2024', '2024-10-10 month month'], ['vào giữa tháng 6-2020', '2020-06-15 month month'], ['cuối tháng 9/2024', '2024-09-30 month month'],
  ]],
  ['a quarter is due on its last day, in Roman or Arabic figures, Quý or Quí', [
    ['trong Quý IV năm 2018', '2018-12-31 quarter quarter'], ['Quí 4/2018', '2018-12-31 quarter quarter'], ['quý I/2025', '2025-03-31 quarter quarter'], ['trong quý I-II năm 2025', '2025-06-30 quarter quarter'], ['cuối quý 1-2018', '2018-03-31 quarter quarter'],
  ]],
  ['half-years', [
    ['trong 6 tháng đầu năm 2025', '2025-06-30 half half'], ['6 tháng cuối năm 2024', '2024-12-31 half half'], ['nửa đầu năm 2025', '2025-06-30 half half'],
  ]],
  ['years, with the beginning of a year ending in March', [
    ['trong năm 2025', '2025-12-31 year year'], ['đến cuối năm 2026', '2026-12-31 year year'], ['vào đầu năm 2021', '2021-03-31 quarter quarter'], ['trong năm nay', '2024-12-31 year year'], ['cuối năm sau', '2025-12-31 year year'], ['đến 2025', '2025-12-31 year year'],
    ['trong năm 2025 và các năm tiếp theo', '- recurring none'],
  ]],
  ['periods and terms end with their last year', [
    ['trong giai đoạn 2018 - 2020', '2020-12-31 period term'], ['trong nhiệm kỳ 2021-2026', '2026-12-31 period term'], ['giai đoạn từ nay đến 2030', '2030-12-31 period term'],
  ]],
  ['a length of time is dated only from a stated day', [
    ['trong vòng 45 ngày kể từ ngày 01/8/2023', '2023-09-15 within day'], ['trong thời hạn 2 tháng kể từ ngày 1 tháng 7 năm 2024', '2024-09-01 within day'], ['trong vòng 30 ngày làm việc kể từ ngày 1/7/2024', '- within none'],
    ['trong vòng 12 tháng', '- within none'], ['trong 10 ngày kể từ khi có kết luận', '- within none'], ['trong 2 ngày tới', '2024-07-05 within day'], ['trong tuần sau', '2024-07-14 within day'],
  ]],
  ['sessions: known when called, to the month where one is expected, by habit in the middle and at the end of the year', [
    ['tại Kỳ họp thứ Sáu', '- session none'], ['tại Kỳ họp thứ Sáu, HĐND tỉnh (dự kiến tổ chức tháng 12/2017)', '2017-12-31 session month'], ['tại Kỳ họp không thường lệ (dự kiến cuối tháng 7 hoặc đầu tháng 8/2026)', '2026-08-10 session month'], ['tại kỳ họp cuối năm 2024', '2024-12-31 session half'], ['tại kỳ họp giữa năm 2025', '2025-07-31 session half'], ['Dự kiến kỳ họp giữa năm 2025', '2025-07-31 session half'],
    ['tại phiên họp thường kỳ của Thường trực HĐND tỉnh lần thứ Chín, tháng 8/2017', '2017-08-31 standingMeeting month'],
  ]],
  ['events, references and repeated duties have no day', [
    ['ngay sau khi kết thúc thanh tra', '- event none'], ['theo lộ trình như đã cam kết trong báo cáo 118/BC-UBND', '- reference none'], ['thường xuyên kiểm tra', '- recurring none'], ['báo cáo định kỳ hằng quý', '- recurring none'],
    ['trước ngày 20 tháng 4 hằng năm', '- recurring day'], ['trước ngày 25 hằng tháng', '- recurring day'],
  ]],
  ['dates no calendar has are kept without a day', [
    ['trước ngày 30/02/2025', '- before day'], ['chậm nhất ngày 31 tháng 4 năm 2025', '- on day'], ['trước ngày 29/02/2023', '- before day'], ['trong tháng 13/2025', '- month month'], ['trong quý V/2025', '- quarter quarter'],
    ['trong giai đoạn 2030 - 2025', '- period term'], ['trước ngày 30/2', '- before day'], ['trước năm 0001', '- before year'],
  ]],
  ['a missing year is the one ahead of the document’s date', [
    ['trước ngày 15/8', '2024-08-14 before day'], ['trước ngày 30/3', '2025-03-29 before day'], ['trong quý I', '2025-03-31 quarter quarter'], ['trong tháng 7', '2024-07-31 month month'],
  ]],
  ['what only looks like a limit is none', [
    ['Quyết định ngày 30/8/2017 của UBND tỉnh', null], ['Kế hoạch sử dụng đất năm 2018', null], ['quy hoạch tỷ lệ 1/500', null], ['2/3 số hộ', null], ['số liệu tính đến ngày 30/6/2024', null], ['đạt 30.000 hộ', null], ['mức tăng 4,5/5', null],
    ['công trình giai đoạn 2016 - 2020', null], ['thời gian tới', null], ['sau năm 2020', null],
  ]],
]

for (const [rule, cases] of READ) {
  test(rule, () => {
    for (const [words, expected] of cases) assert.equal(limit(words), expected, words)
  })
}

test('without a document date a missing year leaves the limit undated, and says so', () => {
  assert.equal(limit('trước ngày 15/8', null), '- before day')
  assert.equal(limit('trong quý II', null), '- quarter quarter')
  assert.equal(timeLimitsIn('cuối năm nay', null)[0]?.rule, 'deadline-no-year')
})

test('an impossible date is told apart from one that only lacks its year', () => {
  assert.deepEqual(['trước ngày 30/2', 'trước ngày 29/2'].map((words) => timeLimitsIn(words, null)[0]?.rule), ['deadline-impossible', 'deadline-no-year'])
})
