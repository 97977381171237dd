import { END, EDGE } from '../text/words.ts'
import type { LimitReader } from './timeLimit.ts'

const EVENT = 'sau {1,3}khi|ngay {1,3}khi|khi {1,3}có|khi {1,3}(?:hoàn {1,3}thành|kết {1,3}thúc)|sau {1,3}(?:kỳ {1,3}họp|cuộc {1,3}họp|phiên {1,3}họp|hội {1,3}nghị)'

/** "ngay sau khi kết thúc thanh tra", "sau kỳ họp này", "khi có kết quả": no day until the event has happened. */
export const afterEvent: LimitReader = {
  pattern: new RegExp(`${EDGE}(?:ngay {1,3})?(?:${EVENT}) {1,3}(?:(?! {1,3}(?:trước {1,3}(?:ngày|tháng|\\d)|chậm {1,3}nhất|muộn {1,3}nhất|trong {1,3}(?:tháng|quý|năm|vòng)|sẽ|thì) )[^.,;:"\\n]){2,110}`, 'giu'),
  read: () => ({ date: null, kind: 'event', precision: 'none', rule: 'deadline-event', limits: true }),
}

/** "theo lộ trình như đã cam kết trong báo cáo 118/BC-UBND", "đúng tiến độ tại Kế hoạch số 25/KH-UBND": the other document has the date. */
export const byReference: LimitReader = {
  pattern: new RegExp(`${EDGE}(?:theo|đúng|như) {1,3}(?:đúng {1,3})?(?:lộ {1,3}trình|tiến {1,3}độ|thời {1,3}hạn|thời {1,3}gian|mốc)[^.;,\\n]{0,60}? (?:số {1,3})?\\d{1,5}/\\p{L}[\\p{L}\\d-]{1,20}${END}`, 'giu'),
  read: () => ({ date: null, kind: 'reference', precision: 'none', rule: 'deadline-reference', limits: true }),
}

/** "thường xuyên", "định kỳ hằng quý": a duty that comes back and is never finished once. */
export const recurring: LimitReader = {
  pattern: new RegExp(`${EDGE}(?:thường {1,3}xuyên|(?:định {1,3}kỳ {1,3})?(?:hằng|hàng) {1,3}(?:ngày|tuần|tháng|quý|năm)|định {1,3}kỳ(?: {1,3}\\d{1,2} {1,3}(?:ngày|tháng)(?:/lần)?)?)${END}`, 'giu'),
  read: () => ({ date: null, kind: 'recurring', precision: 'none', rule: 'deadline-recurring', limits: true }),
}

/** "trước ngày 25 hằng tháng": a day that comes round every month. */
export const monthly: LimitReader = {
  pattern: new RegExp(`${EDGE}(?:(?:trước|vào|chậm {1,3}nhất|đến) {1,3}){0,2}ngày {1,3}\\d{1,2} {1,3}(?:của {1,3})?(?:hằng|hàng|mỗi) {1,3}(?:tháng|quý)${END}`, 'giu'),
  read: () => ({ date: null, kind: 'recurring', precision: 'day', rule: 'deadline-recurring', limits: true }),
}
