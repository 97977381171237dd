import type { Words } from './words.ts'

const days = (count: number): string => `${count} day${count === 1 ? '' : 's'}`

/** Recurring promises, followed period by period: the forms and how the periods are told in public and on desks. */
export const periodWords = {
  setTitle: { vi: 'Định kỳ báo cáo', en: 'Set the periods' },
  setLink: { vi: 'Định kỳ báo cáo…', en: 'Set the periods…' },
  setLead: {
    vi: 'Mỗi kỳ có báo cáo và kết quả thẩm tra riêng, kể từ kỳ có ngày thông qua nghị quyết. Định kỳ chỉ ghi một lần.',
    en: 'Each period has its own report and verdict, from the one in which the resolution was adopted. Periods are set once only.',
  },
  every: { vi: 'Báo cáo', en: 'Reported' },
  everyMissing: { vi: 'Chưa chọn độ dài kỳ. Hãy chọn một trong bốn mức.', en: 'The length of a period is missing. Choose one of the four.' },
  until: { vi: 'Kỳ cuối có ngày', en: 'The last period holds' },
  untilHint: { vi: 'Để trống nếu lời hứa không nêu ngày kết thúc.', en: 'Leave empty where the promise names no end.' },
  set: { vi: 'Ghi định kỳ', en: 'Set the periods' },

  reportTitle: { vi: 'Báo cáo kỳ', en: 'Report on a period' },
  reportLink: { vi: 'Báo cáo kỳ…', en: 'Report on a period…' },
  reportMove: { vi: 'Báo cáo kỳ', en: 'Report on the period' },
  reportLead: { vi: 'Báo cáo lại một kỳ thay cho báo cáo trước, cho đến khi kỳ đó được thẩm tra đạt. Báo cáo trước vẫn còn trong diễn biến.', en: 'A new report on a period takes the place of the one before until the period is judged as met. The earlier report stays in the history.' },
  period: { vi: 'Kỳ', en: 'Period' },
  lastDay: (period: string, day: string) => ({ vi: `${period} (hạn ${day})`, en: `${period} (due ${day})` }),
  report: { vi: 'Gửi báo cáo kỳ', en: 'Send the report' },

  judgeTitle: { vi: 'Thẩm tra báo cáo kỳ', en: 'Judge a period' },
  judgeLink: { vi: 'Thẩm tra báo cáo kỳ…', en: 'Judge a period…' },
  judgeMove: { vi: 'Thẩm tra báo cáo kỳ', en: 'Judge the period' },
  judgeLead: { vi: 'Kỳ đã hết mà không có báo cáo thì chỉ có thể kết luận không đạt.', en: 'A period that is over without a report can only be judged as not met.' },
  waitingReport: (period: string) => ({ vi: `Báo cáo ${period}`, en: `Report on ${period}` }),
  silent: (period: string) => ({ vi: `${period} (không có báo cáo)`, en: `${period} (no report)` }),
  finding: { vi: 'Kết luận và căn cứ', en: 'The finding and its grounds' },
  met: { vi: 'Đạt', en: 'Met' },
  notMet: { vi: 'Không đạt', en: 'Not met' },

  heading: { vi: 'Các kỳ báo cáo', en: 'Periods' },
  follows: (every: string) => ({ vi: `Lời hứa thực hiện ${every}; mỗi kỳ được thẩm tra riêng.`, en: `The promise is kept ${every}; each period is judged by itself.` }),
  summary: (met: number, judged: number, begun: number) => ({ vi: `Đạt ${met} trên ${judged} kỳ đã thẩm tra, trong ${begun} kỳ đã bắt đầu.`, en: `${met} met of ${judged} judged, among ${begun} begun.` }),
  caption: { vi: 'Từng kỳ', en: 'Period by period' },
  reportedOn: { vi: 'Ngày báo cáo', en: 'Reported on' },
  timely: { vi: 'So với ngày cuối kỳ', en: 'Against its last day' },
  verdict: { vi: 'Thẩm tra', en: 'Verdict' },
  noReport: { vi: 'chưa có', en: 'none yet' },
  onTime: { vi: 'đúng hạn', en: 'in time' },
  late: (count: number) => ({ vi: `trễ ${count} ngày`, en: `late by ${days(count)}` }),
  overdue: (count: number) => ({ vi: `quá hạn ${count} ngày`, en: `overdue by ${days(count)}` }),
  left: (count: number) => (count === 0 ? { vi: 'hạn là hôm nay', en: 'due today' } : { vi: `còn ${count} ngày`, en: `${days(count)} left` }),
  waiting: { vi: 'chờ thẩm tra', en: 'waiting for the verdict' },
  notJudged: { vi: 'chưa thẩm tra', en: 'not judged' },

  toJudge: { vi: 'Báo cáo kỳ chờ thẩm tra', en: 'Periods waiting for your verdict' },
  toJudgeNone: { vi: 'Không có báo cáo kỳ nào chờ thẩm tra.', en: 'No report on a period is waiting.' },
  due: { vi: 'Kỳ phải báo cáo', en: 'Period to report on' },
  dueBy: (period: string, day: string, when: string) => ({ vi: `${period}, hạn ${day} (${when})`, en: `${period}, due ${day} (${when})` }),
} as const satisfies Words
