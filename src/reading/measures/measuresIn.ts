import type { Measure } from '../reading.ts'
import { EDGE, END, anyOf } from '../text/words.ts'
import { numberWritten } from './numberWritten.ts'

/** What is counted in targets of administration. Longest first where one begins another. Months and days are time limits, not measures. */
const UNITS = anyOf([
  'tỷ đồng', 'tỉ đồng', 'triệu đồng', 'nghìn đồng', 'ngàn đồng', 'đồng', 'tỷ USD', 'tỉ USD', 'triệu USD', 'USD', 'ha', 'héc ta', 'hecta', 'km', 'km2', 'm2', 'm3', 'm', 'mét', 'mét vuông', 'tấn', 'kg',
  'MW', 'kWh', 'lít', 'hộ', 'hộ dân', 'hộ nghèo', 'người', 'lao động', 'việc làm', 'xã', 'phường', 'thôn', 'huyện', 'căn', 'căn hộ', 'căn nhà', 'phòng', 'phòng học', 'trường', 'trường học', 'lớp', 'trạm',
  'trạm y tế', 'công trình', 'dự án', 'giường', 'giường bệnh', 'bác sĩ', 'doanh nghiệp', 'điểm', 'cơ sở', 'camera', 'nền', 'lô', 'tuyến', 'tuyến đường', 'cầu', 'cây', 'cây xanh', 'hồ sơ', 'thủ tục', 'vụ', 'vụ việc',
  'kiến nghị', 'chỉ tiêu', 'văn bản', 'học sinh', 'giáo viên', 'cán bộ', 'biên chế', 'sản phẩm', 'lượt', 'lượt khách', 'chợ', 'nhà', 'xe', 'mỏ', 'nghị quyết', 'nhà văn hoá', 'bãi', 'hồ', 'khu',
])
const FIGURE = '\\d{1,3}(?:\\.\\d{3}){1,4}(?:,\\d{1,4})?|\\d{1,9}(?:[.,]\\d{1,4})?'
/** How the figure bounds what is promised; each with the words that say so. */
const COMPARATORS: readonly (readonly [Measure['comparator'], readonly string[]])[] = [
  ['atLeast', ['ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn', 'từ']], ['moreThan', ['trên', 'hơn', 'vượt']], ['atMost', ['không quá', 'tối đa', 'nhiều nhất', 'không vượt quá']],
  ['lessThan', ['dưới', 'chưa đến', 'chưa tới']], ['about', ['khoảng', 'gần', 'chừng', 'xấp xỉ', 'ước']], ['increase', ['tăng', 'tăng thêm', 'nâng thêm', 'bổ sung thêm']], ['decrease', ['giảm', 'cắt giảm', 'giảm bớt']],
]
const WORDS = anyOf(COMPARATORS.flatMap(([, words]) => words))
const MEASURE = new RegExp(`${EDGE}(?:(?<comparator>${WORDS}) {1,3})?(?<figure>${FIGURE})(?: ?(?:-|đến) ?(?<upTo>${FIGURE}))? {0,3}(?<thousands>(?:nghìn|ngàn|triệu|vạn) {1,3}(?!đồng|USD))?(?<unit>%|phần trăm|${UNITS}${END})`, 'giu')
const THOUSANDS: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6 }
/** "trở lên" behind the figure is a floor. */
const AND_MORE = /^ {0,3}(?:[\p{L} ]{0,20} )?trở lên/u

/**
 * Measurable targets in a stretch of folded lower-case words: value, unit and how the value bounds ("giảm 50 %", "trên 20.000 tỷ đồng",
 * "từ 3-5 cán bộ"). Offsets are relative to the stretch. A figure that no unit follows is none: it may number a document.
 */
export const measuresIn = (key: string): Measure[] => {
  const found: Measure[] = []
  MEASURE.lastIndex = 0
  for (let match = MEASURE.exec(key); match; match = MEASURE.exec(key)) {
    const { comparator = '', figure = '', upTo, thousands = '', unit = '' } = match.groups ?? {}
    const factor = THOUSANDS[thousands.trim()] ?? 1
    const value = numberWritten(figure)
    const highest = upTo === undefined ? null : numberWritten(upTo)
    if (value === null || (highest !== null && highest < value)) continue
    const end = match.index + match[0].length
    const said = COMPARATORS.find(([, words]) => words.includes(comparator.replace(/ {2,3}/gu, ' ')))?.[0] ?? 'equal'
    found.push({
      start: match.index, end, value: value * factor, upTo: highest === null ? null : highest * factor, unit: unit === 'phần trăm' ? '%' : unit.replace(/ {2,3}/gu, ' '),
      comparator: AND_MORE.test(key.slice(end, end + 40)) ? 'atLeast' : highest !== null && said === 'atLeast' ? 'equal' : said,
    })
  }
  return found
}
