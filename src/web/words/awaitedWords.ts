import type { Words } from './words.ts'

/** Promises whose last day nobody knows yet: a session is still to be called, or something is still to come about. */
export const awaitedWords = {
  title: { vi: 'Cam kết chờ xác định ngày', en: 'Promises that wait for a day' },
  lead: {
    vi: 'Những cam kết đã thông qua mà lời văn chưa cho một ngày: hẹn đến một kỳ họp, hoặc chờ một việc xảy ra. Khi biết ngày, ghi lại một lần; sau đó chỉ gia hạn mới đổi được.',
    en: 'Adopted promises whose words give no day yet: they are set for a session, or wait for something to come about. Once the day is known it is recorded, and from then on only an extension moves it.',
  },
  waitingCount: (count: number) => ({ vi: `${count} cam kết chờ xác định ngày`, en: count === 1 ? '1 promise waits for a day' : `${count} promises wait for a day` }),
  sessions: { vi: 'Chờ triệu tập kỳ họp, phiên họp', en: 'Waiting for a session or meeting to be called' },
  sessionsRemedy: { vi: 'Khi kỳ họp đã có ngày, lập phiên với ngày đó; từ trang của phiên, xác định hạn cho các cam kết này trong một lần.', en: 'Once the session has its day, record it; from its page these promises are given their day in one go.' },
  conditions: { vi: 'Chờ một việc xảy ra', en: 'Waiting for something to come about' },
  none: { vi: 'Không có cam kết nào chờ.', en: 'No promise waits.' },
  promise: { vi: 'Cam kết', en: 'Promise' },
  worded: { vi: 'Thời hạn, nguyên văn', en: 'Deadline as worded' },
  office: { vi: 'Cơ quan', en: 'Office' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  upcoming: { vi: 'Các kỳ họp, phiên họp sắp tới', en: 'Coming sessions and meetings' },
  waitsForSitting: (count: number) => ({
    vi: `${count} cam kết đã hẹn đến một kỳ họp hoặc phiên họp và chưa có ngày.`,
    en: count === 1 ? '1 promise is set for a session or meeting and has no day yet.' : `${count} promises are set for a session or meeting and have no day yet.`,
  }),
  dateBySitting: { vi: 'Xác định hạn theo phiên này', en: 'Give them this day' },
  sessionTitle: { vi: 'Xác định hạn theo ngày họp', en: 'Due dates from the day of the session' },
  sessionLead: (name: string, day: string) => ({
    vi: `Chọn những cam kết hẹn đến “${name}”. Hạn của từng cam kết được chọn là hết ngày họp, ${day}; ghi một lần, sau đó chỉ gia hạn mới đổi được.`,
    en: `Choose the promises that are set for “${name}”. Each is due by the end of that day, ${day}; it is recorded once, and from then on only an extension moves it.`,
  }),
  choose: { vi: 'Cam kết hẹn đến phiên này', en: 'Promises set for this session' },
  named: { vi: 'lời văn nêu đúng kỳ họp này', en: 'the words name this session' },
  fix: (day: string) => ({ vi: `Ghi hạn: hết ngày ${day}`, en: `Record: due ${day}` }),
  conditionTitle: { vi: 'Ghi việc đã xảy ra và ngày đến hạn', en: 'Record that it came about, and the due date' },
  conditionLead: {
    vi: 'Chỉ ghi khi có văn bản chứng tỏ việc đó đã xảy ra. Ngày đã ghi không sửa được; muốn lùi ngày, cơ quan phải xin gia hạn.',
    en: 'Record it only on a document that shows it. The day is not corrected later; to move it, the agency asks for an extension.',
  },
  step: { vi: 'Việc cần làm', en: 'To do' },
  conditionLink: { vi: 'Ghi việc đã xảy ra…', en: 'Record that it came about…' },
  happenedOn: { vi: 'Ngày việc đó xảy ra', en: 'Day on which it came about' },
  documentNumber: { vi: 'Số, ký hiệu văn bản', en: 'Number of the document' },
  documentHint: { vi: 'Văn bản cho thấy việc đó đã xảy ra, ví dụ 45/KL-TTr.', en: 'The document that shows it, for example 45/KL-TTr.' },
  due: { vi: 'Ngày cuối cùng còn trong hạn', en: 'Last day still in time' },
  dueHint: { vi: 'Ngày mà lời hứa chỉ đến, nay đã biết.', en: 'The day the promise pointed to, now that it is known.' },
  save: { vi: 'Ghi ngày đến hạn', en: 'Record the due date' },
} as const satisfies Words
