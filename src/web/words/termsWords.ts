import type { DayType, DueKind, Precision } from '../../domain/calendar/index.ts'
import type { Bilingual } from '../../domain/language.ts'
import type { Words } from './words.ts'

export const DUE_KIND_WORDS: Readonly<Record<DueKind, Bilingual>> = {
  on: { vi: 'Đúng ngày (tính cả ngày đó)', en: 'On a day (that day included)' },
  before: { vi: 'Trước ngày (hạn là ngày liền trước)', en: 'Before a day (due the day before)' },
  month: { vi: 'Trong tháng', en: 'Within a month' },
  quarter: { vi: 'Trong quý', en: 'Within a quarter' },
  half: { vi: 'Trong nửa năm', en: 'Within a half-year' },
  year: { vi: 'Trong năm', en: 'Within a year' },
  period: { vi: 'Trong giai đoạn, nhiệm kỳ', en: 'Within a period or term' },
  within: { vi: 'Trong vòng (số ngày, số tháng)', en: 'Within a number of days or months' },
  session: { vi: 'Tại một kỳ họp', en: 'At a session' },
  standingMeeting: { vi: 'Tại phiên họp Thường trực', en: 'At a meeting of the standing committee' },
  event: { vi: 'Sau một việc chưa xảy ra', en: 'After something still to come' },
  reference: { vi: 'Theo văn bản khác', en: 'As another document says' },
  recurring: { vi: 'Thường xuyên, định kỳ', en: 'Regular or recurring' },
  none: { vi: 'Không nêu thời hạn', en: 'No deadline given' },
}

export const DAY_TYPE_WORDS: Readonly<Record<DayType, Bilingual>> = {
  calendar: { vi: 'Ngày theo lịch', en: 'Calendar days' },
  working: { vi: 'Ngày làm việc', en: 'Working days' },
}

export const PRECISION_WORDS: Readonly<Record<Precision, Bilingual>> = {
  day: { vi: 'Chính xác đến ngày', en: 'To the day' },
  month: { vi: 'Đến tháng', en: 'To the month' },
  quarter: { vi: 'Đến quý', en: 'To the quarter' },
  half: { vi: 'Đến nửa năm', en: 'To the half-year' },
  year: { vi: 'Đến năm', en: 'To the year' },
  term: { vi: 'Đến giai đoạn, nhiệm kỳ', en: 'To the period or term' },
  none: { vi: 'Không xác định được ngày', en: 'Fixes no day' },
}

/** Fields of what is understood from a promise. */
export const termsWords = {
  action: { vi: 'Việc phải làm', en: 'What is to be done' },
  owner: { vi: 'Cơ quan chịu trách nhiệm', en: 'Accountable office' },
  ownerEmpty: { vi: 'Chưa xác định', en: 'Not known yet' },
  newOffice: { vi: 'Cơ quan mới', en: 'New office' },
  newOfficeHint: { vi: 'Tên đầy đủ, nếu danh sách chưa có. Sẽ dùng thay cho lựa chọn trên.', en: 'Its full name, if the list lacks it. Used instead of the choice.' },
  ownerNamed: { vi: 'Cơ quan như văn bản nêu', en: 'Office as the text names it' },
  supporting: { vi: 'Cơ quan phối hợp', en: 'Supporting offices' },
  supportingHint: { vi: 'Cách nhau bằng dấu chấm phẩy (;).', en: 'Separated by semicolons (;).' },
  product: { vi: 'Sản phẩm, kết quả', en: 'Product or result' },
  due: { vi: 'Thời hạn', en: 'Deadline' },
  dueWords: { vi: 'Thời hạn, nguyên văn', en: 'Deadline as worded' },
  dueKind: { vi: 'Cách nêu thời hạn', en: 'How it is worded' },
  count: { vi: 'Tính từ số ngày…', en: 'Count from a number of days…' },
  countHint: {
    vi: 'Với “trong vòng 30 ngày kể từ ngày …”. Ngày cuối được tính và giải thích để xem trước khi ghi; để trống nếu tự nhập ngày.',
    en: 'For “within 30 days from …”. The last day is counted and explained before anything is recorded; leave empty to enter the date yourself.',
  },
  countFrom: { vi: 'Kể từ ngày', en: 'Counted from' },
  countDays: { vi: 'Số ngày', en: 'Number of days' },
  countType: { vi: 'Loại ngày', en: 'Kind of days' },
  countIncomplete: { vi: 'Muốn tính hạn phải có cả ngày bắt đầu và số ngày. Hãy nhập đủ, hoặc để trống cả hai.', en: 'To count a date both its start and the number of days are needed. Enter both, or clear both.' },
  counted: (explained: string) => ({ vi: `Đã tính ngày cuối. ${explained} Hãy xem lại; nếu đúng, gửi lần nữa để ghi.`, en: `The last day has been counted. ${explained} Look at it; if it is right, send once more to record it.` }),
  yearMissing: (year: number, remedy: string) => ({ vi: `Năm ${year}: ${remedy}`, en: `${year}: ${remedy}` }),
  dueDate: { vi: 'Ngày cuối cùng còn trong hạn', en: 'Last day still in time' },
  dueDateHint: { vi: '“Trước ngày 30/8/2026” thì ngày cuối là 29/8/2026. Để trống nếu không quy ra được một ngày.', en: '“Before 30 August 2026” means 29 August 2026. Leave empty where the words fix no day.' },
  duePrecision: { vi: 'Mức chính xác', en: 'How exact' },
  precisionByKind: { vi: 'Theo cách nêu thời hạn', en: 'As the wording implies' },
  speaker: { vi: 'Người phát biểu', en: 'Speaker' },
  speakerRole: { vi: 'Chức vụ', en: 'Post' },
} as const satisfies Words
