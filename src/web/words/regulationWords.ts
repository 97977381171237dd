import type { Certainty } from '../../domain/certainty.ts'
import type { Bilingual } from '../../domain/language.ts'
import type { Words } from './words.ts'

export const CERTAINTY_WORDS: Readonly<Record<Certainty, Bilingual>> = {
  read: { vi: 'Đã đọc trong văn bản', en: 'Read in the text' },
  inferred: { vi: 'Suy ra, cần đối chiếu', en: 'Inferred, to be checked' },
  regulation: { vi: 'Hội đồng quy định', en: 'Set by the council' },
  ownDefault: { vi: 'Mặc định của phần mềm', en: 'Default of this software' },
}

/** The rules in force and the days off: the public page and the desk. */
export const regulationWords = {
  title: { vi: 'Quy tắc và lịch nghỉ', en: 'Rules and days off' },
  lead: {
    vi: 'Các thời hạn mà cơ quan phải theo, ai đặt ra, căn cứ vào đâu và mức độ chắc chắn; cùng lịch ngày nghỉ dùng để tính thời hạn.',
    en: 'The limits offices are held to, who set each, on what ground and how certain it is; and the days off by which dates are counted.',
  },
  rulesHeading: { vi: 'Quy tắc đang áp dụng', en: 'Rules in force' },
  rulesFor: (day: string, law: string) => ({
    vi: `Áp dụng cho cam kết được thông qua từ ngày ${day}. Luật có hiệu lực: ${law}. Cam kết đã thông qua giữ nguyên quy tắc lúc thông qua.`,
    en: `For promises adopted from ${day} on. Law in force: ${law}. A promise already adopted keeps the rules it was adopted under.`,
  }),
  rule: { vi: 'Quy tắc', en: 'Rule' },
  value: { vi: 'Mức', en: 'Value' },
  setBy: { vi: 'Căn cứ', en: 'Set by' },
  certainty: { vi: 'Độ chắc chắn', en: 'Certainty' },
  ownDefault: { vi: 'Chưa tìm thấy văn bản quy định', en: 'No instrument was found that sets it' },
  calendarDays: { vi: 'Thời hạn trả lời tính bằng ngày theo lịch, không tính ngày đầu.', en: 'Limits for answers are calendar days, the first day not counted.' },
  changes: { vi: 'Hội đồng đã quy định', en: 'What the council has set' },
  noChange: { vi: 'Hội đồng chưa quy định riêng điều gì.', en: 'The council has set nothing of its own.' },
  countingHeading: { vi: 'Cách tính thời hạn', en: 'How dates are counted' },
  counting: {
    vi: 'Ngày bắt đầu không được tính. Nếu ngày cuối rơi vào ngày nghỉ thì thời hạn kết thúc vào ngày làm việc tiếp theo, đến hết 24 giờ. “Ngày làm việc” không gồm thứ Bảy, Chủ nhật và ngày nghỉ lễ, nhưng gồm ngày làm bù.',
    en: 'The first day is not counted. A last day on which offices are closed moves to the next working day, to its end at midnight. “Working days” leave out Saturdays, Sundays and days off, and take in weekend days worked in exchange.',
  },
  countingRecorded: {
    vi: 'Ngày đã ghi cho một cam kết không đổi theo lịch nghỉ được sửa về sau.',
    en: 'A date recorded for a promise does not move when the calendar is changed later.',
  },
  calendarHeading: { vi: 'Lịch ngày nghỉ', en: 'Days off' },
  calendarVersion: (version: number) => ({
    vi: version === 0 ? 'Lịch có sẵn của phần mềm, Hội đồng chưa sửa.' : `Lịch lần ${version} của Hội đồng.`,
    en: version === 0 ? 'The calendar that came with the software; the council has not changed it.' : `Calendar no. ${version} of the council.`,
  }),
  noCalendar: { vi: 'Chưa có lịch nghỉ của năm nào.', en: 'No year has a calendar yet.' },
  noCalendarRemedy: { vi: 'Thư ký ghi lịch nghỉ của từng năm theo thông báo; khi chưa có, ngày hạn không được tự tính.', en: 'The secretary records each year’s days off from the notice; until then no date is counted.' },
  yearHeading: (year: number) => ({ vi: `Năm ${year}`, en: `${year}` }),
  day: { vi: 'Ngày', en: 'Day' },
  occasion: { vi: 'Dịp nghỉ', en: 'Occasion' },
  workedDays: { vi: 'Ngày làm bù', en: 'Weekend days worked' },
  noWorkedDays: { vi: 'Không có ngày làm bù.', en: 'No weekend day is worked.' },
  otherYears: { vi: 'Năm không có trong lịch thì không tự tính ngày: tính thiếu ngày nghỉ sẽ cho hạn sai.', en: 'For a year that is not listed no date is counted: a missing day off would make it wrong.' },

  deskLead: {
    vi: 'Ghi những gì Hội đồng đã quyết định trong quy chế của mình, kèm số văn bản. Cam kết đã thông qua không bị thay đổi.',
    en: 'Record what the council decided in its own regulation, with the number of the document. Promises already adopted do not change.',
  },
  publicPage: { vi: 'Trang công khai', en: 'Public page' },
  terms: { vi: 'Nhiệm kỳ của Hội đồng', en: 'Terms of the council' },
  termsLead: { vi: 'Cam kết chưa xong được chuyển tiếp sang nhiệm kỳ mới; không cam kết nào tự hết hiệu lực.', en: 'What is owed is carried over into the new term; nothing lapses by itself.' },
  termsNone: { vi: 'Chưa ghi nhiệm kỳ nào.', en: 'No term is recorded.' },
  term: { vi: 'Nhiệm kỳ', en: 'Term' },
  termFrom: { vi: 'Từ ngày', en: 'From' },
  beginTerm: { vi: 'Ghi nhiệm kỳ', en: 'Record a term' },
  beginTermLead: { vi: 'Nhiệm kỳ bắt đầu từ ngày khai mạc kỳ họp thứ nhất. Mọi cam kết chưa xong được chuyển sang và đếm lại.', en: 'A term begins on the day its first session opens. Whatever is owed is carried over and counted.' },
  termName: { vi: 'Tên nhiệm kỳ', en: 'Name of the term' },
  termNameHint: { vi: 'Ví dụ: Nhiệm kỳ 2026–2031.', en: 'For example: term 2026–2031.' },
  startedOn: { vi: 'Ngày khai mạc kỳ họp thứ nhất', en: 'Day its first session opened' },
  override: { vi: 'Đặt mức riêng của Hội đồng', en: 'Set a value of the council’s own' },
  restore: { vi: 'Bỏ mức riêng', en: 'Take a value back' },
  choose: { vi: 'Chọn bộ quy tắc', en: 'Choose the rules' },
  setYear: { vi: 'Ghi lịch nghỉ của một năm', en: 'Record the days off of a year' },
  changeYear: (year: number) => ({ vi: `Sửa lịch năm ${year}`, en: `Change ${year}` }),
  overrideLead: { vi: 'Chỉ đặt được những mức mà pháp luật để ngỏ.', en: 'Only what the law leaves open can be set.' },
  restoreLead: { vi: 'Từ ngày áp dụng, mức của pháp luật hoặc mặc định có hiệu lực trở lại.', en: 'From the first day on the value of the law, or the default, holds again.' },
  chooseLead: { vi: 'Hội đồng ngoài Việt Nam chọn bộ quy tắc chung, rồi ghi lịch nghỉ của mình.', en: 'A council outside Vietnam chooses the neutral rules, then records its own days off.' },
  chosenNow: { vi: 'Đang theo', en: 'Followed now' },
  valueHint: { vi: 'Số ngày; với số lần gia hạn là số lần.', en: 'A number of days; of times for extensions.' },
  article: { vi: 'Điều, khoản', en: 'Article' },
  articleHint: { vi: 'Ví dụ: Điều 12.', en: 'For example: art. 12.' },
  from: { vi: 'Áp dụng từ ngày', en: 'First day' },
  fromHint: { vi: 'Cho cam kết thông qua từ ngày này.', en: 'For promises adopted from this day on.' },
  documentNumber: { vi: 'Số, ký hiệu văn bản', en: 'Number of the document' },
  documentHint: { vi: 'Ví dụ 05/2026/NQ-HĐND.', en: 'For example 05/2026/NQ-HĐND.' },
  noticeHint: { vi: 'Văn bản thông báo lịch nghỉ, ví dụ 1234/TB-BNV.', en: 'The notice that sets the days off, for example 1234/TB-BNV.' },
  year: { vi: 'Năm', en: 'Year' },
  days: { vi: 'Ngày nghỉ, mỗi dòng một ngày', en: 'Days off, one a line' },
  daysHint: { vi: 'Ngày rồi đến dịp nghỉ; tên tiếng Anh sau dấu | nếu có. Ví dụ: 2027-01-01 Tết Dương lịch | New Year’s Day', en: 'The day, then the occasion; its English name after a | if there is one. For example: 2027-01-01 Tết Dương lịch | New Year’s Day' },
  worked: { vi: 'Thứ Bảy, Chủ nhật làm bù, mỗi dòng một ngày', en: 'Saturdays and Sundays worked in exchange, one a line' },
  holidaysLead: {
    vi: 'Danh sách này thay toàn bộ danh sách cũ của năm, cho các thời hạn tính từ nay. Ngày đã ghi cho cam kết không thay đổi.',
    en: 'This list replaces the whole list of the year, for dates counted from now on. Dates already recorded do not change.',
  },
  save: { vi: 'Ghi vào sổ', en: 'Record' },
  yearNotNumber: { vi: 'Năm phải gồm bốn chữ số, ví dụ 2027.', en: 'The year must have four digits, for example 2027.' },
  lineUnread: (line: number, text: string) => ({ vi: `Dòng ${line} (“${text}”) không bắt đầu bằng một ngày có trong lịch. Hãy ghi ví dụ 2027-01-01.`, en: `Line ${line} (“${text}”) does not begin with a day of the calendar. Write for example 2027-01-01.` }),
  lineOtherYear: (line: number, text: string, year: number) => ({ vi: `Dòng ${line} (“${text}”) không thuộc năm ${year}.`, en: `Line ${line} (“${text}”) is not in ${year}. Correct the day or the year.` }),
  lineNameless: (line: number, text: string) => ({ vi: `Dòng ${line} (“${text}”) chưa có tên dịp nghỉ. Hãy ghi sau ngày.`, en: `Line ${line} (“${text}”) does not say why the day is off. Write it after the day.` }),
  lineTwice: (line: number, text: string) => ({ vi: `Dòng ${line} (“${text}”) nêu lại một ngày đã có. Hãy bỏ bớt.`, en: `Line ${line} (“${text}”) names a day that is already there. Remove one.` }),
  lineNotWeekend: (line: number, text: string) => ({ vi: `Dòng ${line} (“${text}”) không phải thứ Bảy hay Chủ nhật.`, en: `Line ${line} (“${text}”) is neither a Saturday nor a Sunday. Check the day.` }),
} as const satisfies Words

/** What happened to the council's regulation. */
export const regulationEventWords = {
  holidays: (year: number) => ({ vi: `Ghi lịch nghỉ năm ${year}`, en: `Days off of ${year} recorded` }),
  chosen: { vi: 'Chọn bộ quy tắc', en: 'Rules chosen' },
  overridden: { vi: 'Đặt mức riêng', en: 'Value set' },
  restored: { vi: 'Bỏ mức riêng', en: 'Value taken back' },
  term: (name: string) => ({ vi: `Ghi ${name}`, en: `Recorded: ${name}` }),
  fromDay: (day: string) => ({ vi: `áp dụng từ ngày ${day}`, en: `from ${day}` }),
} as const satisfies Words
