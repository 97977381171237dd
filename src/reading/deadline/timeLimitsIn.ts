import type { IsoDate } from '../../domain/calendar/index.ts'
import { lower } from '../text/fold.ts'
import { dayInFigures, dayInWords } from './dayReader.ts'
import { month, relativeMonth } from './monthReader.ts'
import { afterEvent, byReference, monthly, recurring } from './openReader.ts'
import { period } from './periodReader.ts'
import { quarter, relativeQuarter } from './quarterReader.ts'
import { session, standingMeeting } from './sessionReader.ts'
import type { LimitReader, TimeLimit } from './timeLimit.ts'
import { ahead, nearDay, within } from './withinReader.ts'
import { halfYear, schoolYear, year } from './yearReader.ts'

/**
 * The grammar, most telling family first: where two readers claim the same words, the earlier one keeps them. Beside each, what a sentence
 * must at least hold for it to be asked, since most sentences name no time at all.
 */
const READERS: readonly (readonly [RegExp, LimitReader])[] = [
  [/(?:đầu|cuối|giữa) {1,3}năm/u, halfYear], [/(?:ngày|tuần|tháng|năm) {1,3}(?:nữa|tới|tiếp)/u, ahead], [/(?:\d|một|hai|ba|bốn|năm|sáu|bảy|mười|vài) {1,3}(?:ngày|tuần|tháng|năm)/u, within],
  [/khi {1,3}(?:có|hoàn|kết)|(?:sau|ngay) {1,3}khi|sau {1,3}(?:kỳ|cuộc|phiên|hội)/u, afterEvent], [/kỳ {1,3}họp/u, session], [/phiên {1,3}họp/u, standingMeeting], [/\d\/\p{L}/u, byReference],
  [/ngày {1,3}\d{1,2} {1,3}(?:của|hằng|hàng|mỗi)/u, monthly], [/\d {1,3}tháng/u, dayInWords], [/\d ?[/.-] ?\d/u, dayInFigures], [/qu[ýí] {1,3}[\divx]/u, quarter], [/qu[ýí] {1,3}(?:này|sau|tới)/u, relativeQuarter],
  [/(?:\d{4}|nay) ?(?:-|đến| tới)/u, period], [/năm {1,3}học/u, schoolYear],
  [/tháng {1,3}\d/u, month], [/tháng {1,3}(?:này|sau|tới)/u, relativeMonth], [/năm {1,3}(?:\d{4}|nay|này|sau|tới)|(?:cuối|đầu) {1,3}năm|20\d\d/u, year], [/ mai|hôm {1,3}nay|tuần {1,3}(?:này|sau|tới)/u, nearDay],
  [/thường {1,3}xuyên|(?:hằng|hàng) {1,3}(?:ngày|tuần|tháng|quý|năm)|định {1,3}kỳ/u, recurring],
]

/**
 * Every time limit in one sentence of folded text, in order of place, offsets relative to `sentence`.
 * `spokenOn` is the document's date, against which "năm nay" and missing years are read; null leaves them undated.
 */
export const timeLimitsIn = (sentence: string, spokenOn: IsoDate | null): TimeLimit[] => {
  const key = lower(sentence)
  if (!/\d|năm|tháng|tuần|quý|quí|kỳ|khi|sau|mai|nay|thường|hàng|hằng|họp/u.test(key)) return []
  const found: TimeLimit[] = []
  for (const [needed, { pattern, read }] of READERS) {
    if (!needed.test(key)) continue
    pattern.lastIndex = 0
    for (let match = pattern.exec(key); match; match = pattern.exec(key)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length]
      if (match[0] === '') pattern.lastIndex += 1
      if (found.some((other) => start < other.end && other.start < end)) continue
      const understood = read(match, spokenOn, key.slice(Math.max(0, start - 60), start))
      if (understood) found.push({ start, end, ...understood })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}
