import type { Bilingual } from '../domain/language.ts'
import { explainScore } from './scored/explainScore.ts'

/** Why a finding was made, one sentence for each rule; a finding can name no rule that is not here. */
export const RULES = {
  'directive-verb': {
    vi: 'Có từ giao việc (yêu cầu, giao, chỉ đạo, đề nghị…) hướng tới một cơ quan.',
    en: 'A verb of ordering (yêu cầu, giao, chỉ đạo, đề nghị…) is addressed to a body.',
  },
  'directive-must': {
    vi: 'Nêu cơ quan phải, cần hoặc có trách nhiệm làm một việc.',
    en: 'A named body must, needs to or is responsible for doing something.',
  },
  'directive-charged': {
    vi: 'Văn bản giao việc cho một cơ quan mà không dùng động từ “giao”: nêu tên cơ quan, rồi “chủ trì”, “khẩn trương”, “chịu trách nhiệm” và việc phải làm.',
    en: 'A document charges a body without a verb of ordering: its name, then “chủ trì”, “khẩn trương”, “chịu trách nhiệm” and the task.',
  },
  'directive-assigned': {
    vi: 'Nêu cơ quan được giao, được yêu cầu hoặc đảm nhiệm một việc.',
    en: 'A named body has been assigned or asked to do something.',
  },
  'directive-list-item': {
    vi: 'Là một mục trong danh sách việc được giao ở câu dẫn phía trên.',
    en: 'An item of the list of tasks opened by the lead-in above it.',
  },
  'directive-continued': {
    vi: 'Tiếp nối câu hoặc vế giao việc ngay phía trước.',
    en: 'Goes on from the order given just before.',
  },
  'directive-resumed': {
    vi: 'Nêu việc của một cơ quan khác, tiếp theo lời giao việc cách đó một, hai câu.',
    en: 'Names another body’s task, going on from an order one or two sentences back.',
  },
  'directive-if': {
    vi: 'Nêu việc phải làm khi xảy ra một trường hợp (nếu… thì, trường hợp… phải).',
    en: 'Says what is to be done in a certain case (nếu… thì, trường hợp… phải).',
  },
  'directive-dated': {
    vi: 'Câu ngay sau ấn định thời hạn cho việc này.',
    en: 'The sentence right after sets a time limit for it.',
  },
  'promise-pledge': {
    vi: 'Người có trách nhiệm dùng lời cam kết (cam kết, hứa, quyết tâm, khẳng định sẽ…).',
    en: 'A responsible speaker uses words of pledge (cam kết, hứa, quyết tâm, khẳng định sẽ…).',
  },
  'promise-will': {
    vi: 'Cơ quan nói về việc chính mình sẽ làm.',
    en: 'A body says what it will itself do.',
  },
  'promise-own-deadline': {
    vi: 'Người có trách nhiệm nêu việc phải hoàn thành kèm thời hạn.',
    en: 'A responsible speaker names a task together with its time limit.',
  },
  target: {
    vi: 'Nêu mục tiêu, chỉ tiêu phấn đấu.',
    en: 'States a target or an aim.',
  },
  'plan-will': {
    vi: 'Việc sẽ làm nhưng còn là bước chuẩn bị, có điều kiện hoặc của cơ quan khác.',
    en: 'Something that will be done, but preparatory, hedged or another body’s.',
  },
  'plan-announced': {
    vi: 'Việc được nêu là dự kiến hoặc theo kế hoạch.',
    en: 'Announced as expected or according to plan.',
  },
  'plan-under-way': {
    vi: 'Việc đang làm để đi tới một kết quả nêu rõ.',
    en: 'A step under way towards a stated result.',
  },
  scored: {
    vi: 'Không mẫu câu nào khớp hẳn, nhưng lời lẽ giống những cam kết trong các văn bản đã học.',
    en: 'No rule fits entirely, but the wording resembles undertakings of the texts learnt from.',
  },
  'vague-wording': {
    vi: 'Lời lẽ chung chung, chưa có kết quả nào để kiểm tra.',
    en: 'General wording that leaves no result to check.',
  },
  'owner-named': {
    vi: 'Cơ quan thực hiện được nêu ngay trong câu.',
    en: 'The responsible body is named in the same words.',
  },
  'owner-inherited': {
    vi: 'Cơ quan thực hiện lấy từ câu dẫn hoặc câu trước.',
    en: 'The responsible body is taken from the lead-in or the sentence before.',
  },
  'owner-speaker': {
    vi: 'Không nêu cơ quan nào khác: người nói hoặc cơ quan của người nói thực hiện.',
    en: 'No other body is named: the speaker or the speaker’s office bears it.',
  },
  'deadline-on': {
    vi: 'Thời hạn là ngày được nêu, tính cả ngày đó.',
    en: 'Due on the stated day, inclusive.',
  },
  'deadline-before': {
    vi: 'Viết “trước”: hạn cuối là ngày liền trước mốc đã nêu.',
    en: '“Trước” (before): the last day is the one before the stated mark.',
  },
  'deadline-month': {
    vi: 'Thời hạn theo tháng: tính đến ngày cuối tháng (đầu tháng: ngày 10, giữa tháng: ngày 15).',
    en: 'Due within a month: its last day (beginning: the 10th, middle: the 15th).',
  },
  'deadline-quarter': {
    vi: 'Thời hạn theo quý: tính đến ngày cuối quý.',
    en: 'Due within a quarter: its last day.',
  },
  'deadline-half': {
    vi: 'Thời hạn theo nửa năm: tính đến ngày cuối của nửa năm đó.',
    en: 'Due within a half-year: its last day.',
  },
  'deadline-year': {
    vi: 'Thời hạn theo năm: tính đến ngày 31/12 (đầu năm: hết tháng 3).',
    en: 'Due within a year: 31 December (early in the year: the end of March).',
  },
  'deadline-period': {
    vi: 'Thời hạn theo giai đoạn hoặc nhiệm kỳ: tính đến ngày cuối của năm cuối.',
    en: 'Due within a period or term: the last day of its last year.',
  },
  'deadline-within': {
    vi: 'Thời hạn tính bằng khoảng thời gian; chỉ ra ngày khi mốc bắt đầu được nêu rõ.',
    en: 'A length of time; dated only where its first day is stated.',
  },
  'deadline-from': {
    vi: 'Mốc được nêu là lúc bắt đầu thực hiện.',
    en: 'The stated time is when the work begins.',
  },
  'deadline-session': {
    vi: 'Thời hạn gắn với kỳ họp hoặc phiên họp; ngày chỉ là dự kiến cho đến khi có giấy triệu tập.',
    en: 'Tied to a session or meeting; any date is only expected until it is called.',
  },
  'deadline-event': {
    vi: 'Thời hạn tính từ một việc chưa xảy ra nên chưa xác định được ngày.',
    en: 'Counted from an event still to come, so no day can be given.',
  },
  'deadline-reference': {
    vi: 'Thời hạn nằm trong văn bản khác được dẫn chiếu.',
    en: 'The date stands in another document that is referred to.',
  },
  'deadline-recurring': {
    vi: 'Việc làm thường xuyên hoặc định kỳ, không có một ngày cuối.',
    en: 'A regular or repeated duty without one last day.',
  },
  'deadline-no-year': {
    vi: 'Thiếu năm và văn bản không có ngày: chưa xác định được ngày.',
    en: 'No year is written and the document has no date: the day cannot be told.',
  },
  'deadline-impossible': {
    vi: 'Ngày tháng không có trong lịch: không đọc được, cần xem lại văn bản gốc.',
    en: 'No calendar has this date: unreadable, check the original.',
  },
  'deadline-inherited': {
    vi: 'Thời hạn lấy từ câu dẫn của danh sách.',
    en: 'The deadline is taken from the lead-in of the list.',
  },
  'deadline-following': {
    vi: 'Thời hạn nêu ở câu ngay sau.',
    en: 'The deadline stands in the sentence that follows.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>

/** Name of a rule; every rule of the reader is one of these, by the compiler. */
export type RuleName = keyof typeof RULES

/** The sentence that tells a clerk why a rule or a learnt sign (`score:…`) made a finding; null for a name kept from an older reader. */
export const explainRule = (name: string): Bilingual | null => (Object.hasOwn(RULES, name) ? RULES[name as RuleName] : explainScore(name))
