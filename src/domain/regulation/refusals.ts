import type { CalendarFault } from '../calendar/index.ts'
import type { Bilingual } from '../language.ts'

const CALENDAR_REFUSALS: Readonly<Record<CalendarFault, Bilingual>> = {
  'calendar-year-out-of-range': { vi: 'Năm của lịch nghỉ phải từ 2000 đến 2100. Hãy nhập lại năm, ví dụ 2027.', en: 'The year of a calendar must be from 2000 to 2100. Enter it again, for example 2027.' },
  'calendar-without-days-off': { vi: 'Lịch chưa có ngày nghỉ nào. Hãy nhập mỗi dòng một ngày, ví dụ 2027-01-01 Tết Dương lịch.', en: 'The calendar names no day off. Enter one day a line, for example 2027-01-01 New Year’s Day.' },
  'calendar-day-not-in-year': { vi: 'Có ngày không thuộc năm của lịch, hoặc không có trong lịch. Hãy sửa các ngày cho đúng năm.', en: 'A day is not of this year, or not in the calendar at all. Correct it.' },
  'calendar-day-twice': { vi: 'Có ngày được nêu hai lần. Hãy để mỗi ngày một dòng, hoặc nghỉ hoặc làm bù.', en: 'A day stands twice. Leave each day once, either off or worked.' },
  'worked-day-not-weekend': { vi: 'Ngày làm bù phải là thứ Bảy hoặc Chủ nhật. Hãy kiểm tra lại ngày.', en: 'A day worked in exchange must be a Saturday or Sunday. Check the day.' },
  'day-off-without-name': { vi: 'Có ngày nghỉ chưa có tên. Hãy ghi tên dịp nghỉ sau ngày.', en: 'A day off has no name. Write after the day why it is off.' },
}

export const REGULATION_REFUSALS = {
  ...CALENDAR_REFUSALS,
  'calendar-unchanged': { vi: 'Lịch nghỉ của năm này đã đúng như vậy. Không cần ghi lại.', en: 'The calendar of this year already says so. There is nothing to record.' },
  'regulation-needs-document': { vi: 'Quy định phải theo một văn bản. Hãy nhập số, ký hiệu văn bản.', en: 'A rule rests on a document. Enter its number and notation.' },
  'rule-set-by-law': {
    vi: 'Pháp luật đã quy định mức này nên quy chế của Hội đồng không đặt khác được. Hãy chọn quy tắc mà pháp luật để ngỏ.',
    en: 'The law sets this value, so the council’s own regulation cannot set another. Choose a rule that the law leaves open.',
  },
  'rule-value-out-of-range': {
    vi: 'Giá trị không hợp lệ. Hãy nhập số nguyên: thời hạn trả lời 1–365 ngày, số lần gia hạn 0–20, tổng số ngày gia hạn 1–3650, thời gian phát biểu 10–3600 giây, số đại biểu mỗi lượt 1–20.',
    en: 'The value cannot be used. Enter a whole number: 1 to 365 days for an answer, 0 to 20 extensions, 1 to 3650 days of extension in all, 10 to 3600 seconds to speak, 1 to 20 deputies a round.',
  },
  'rule-from-not-in-calendar': { vi: 'Ngày áp dụng không có trong lịch. Hãy nhập lại ngày.', en: 'The first day is not in the calendar. Enter it again.' },
  'rule-from-before-last': {
    vi: 'Ngày áp dụng sớm hơn lần thay đổi gần nhất của quy tắc này. Hãy chọn ngày bằng hoặc sau ngày đó.',
    en: 'The first day lies before that of the last change of this rule. Choose that day or a later one.',
  },
  'rule-unchanged': { vi: 'Quy tắc này đang có đúng giá trị đó. Không cần ghi lại.', en: 'The rule already has this value. There is nothing to record.' },
  'rule-not-overridden': { vi: 'Hội đồng chưa quy định riêng quy tắc này, nên không có gì để bỏ.', en: 'The council has set nothing of its own here, so there is nothing to take back.' },
  'term-needs-name': { vi: 'Chưa có tên nhiệm kỳ. Hãy nhập tên, ví dụ Nhiệm kỳ 2026–2031.', en: 'The term has no name. Enter one, for example term 2026–2031.' },
  'term-day-not-in-calendar': { vi: 'Ngày bắt đầu nhiệm kỳ phải có trong lịch. Hãy nhập ngày khai mạc kỳ họp thứ nhất.', en: 'The first day of the term must be in the calendar. Enter the day its first session opened.' },
  'term-not-later': { vi: 'Nhiệm kỳ mới phải bắt đầu sau nhiệm kỳ đã ghi. Hãy kiểm tra lại ngày.', en: 'A new term begins after those on record. Check the day.' },
  'rules-already-chosen': { vi: 'Hội đồng đang theo bộ quy tắc này. Không cần ghi lại.', en: 'The council already follows these rules. There is nothing to record.' },
} as const satisfies Readonly<Record<string, Bilingual>>

/** Why something was not set; each has its message and remedy above. */
export type RegulationRefusal = keyof typeof REGULATION_REFUSALS
