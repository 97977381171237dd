import type { Words } from './words.ts'

const counted = (times: number): string => (times === 1 ? 'once' : `${times} times`)

/** The forms in which a promise is handed to another office, given more time, or given its owner. */
export const dutyWords = {
  handOverTitle: { vi: 'Đề nghị chuyển cam kết cho cơ quan khác', en: 'Propose a hand-over to another office' },
  handOverLink: { vi: 'Đề nghị chuyển cho cơ quan khác…', en: 'Propose a hand-over to another office…' },
  stillLiable: {
    vi: 'Cơ quan đề nghị vẫn chịu trách nhiệm cho đến khi bên nhận đồng ý; thời hạn không thay đổi.',
    en: 'The office that proposes stays accountable until the receiver accepts; the due date does not change.',
  },
  answerWithin: (days: number) => ({
    vi: `Bên nhận có ${days} ngày để trả lời. Quá hạn mà không trả lời, Thường trực Hội đồng xác định cơ quan chịu trách nhiệm.`,
    en: `The receiver has ${days} days to answer. If it does not, the standing committee names the accountable office.`,
  }),
  toOffice: { vi: 'Chuyển cho cơ quan', en: 'Hand over to' },
  chooseOffice: { vi: 'Chọn một cơ quan', en: 'Choose an office' },
  reason: { vi: 'Lý do', en: 'Reason' },
  reasonPublic: { vi: 'Nội dung này được công khai.', en: 'This text is public.' },
  legalBasis: { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
  legalBasisHint: {
    vi: 'Điều, khoản, văn bản giao nhiệm vụ này cho cơ quan nhận.',
    en: 'The article or document that makes this the task of the receiving office.',
  },
  documentNumber: { vi: 'Số, ký hiệu văn bản', en: 'Number of the document' },
  documentNumberHint: { vi: 'Ví dụ 112/TB-HĐND.', en: 'For example 112/TB-HĐND.' },
  letterNumberHint: { vi: 'Ví dụ 345/SXD-VP.', en: 'For example 345/SXD-VP.' },
  propose: { vi: 'Gửi đề nghị chuyển', en: 'Send the proposal' },

  answerTitle: { vi: 'Trả lời đề nghị chuyển cam kết', en: 'Answer a hand-over' },
  answerMove: { vi: 'Trả lời đề nghị chuyển', en: 'Answer the hand-over' },
  proposal: { vi: 'Đề nghị chuyển', en: 'The proposal' },
  proposedBy: { vi: 'Cơ quan đề nghị', en: 'Proposed by' },
  proposedTo: { vi: 'Đề nghị chuyển cho', en: 'Offered to' },
  proposedOn: { vi: 'Ngày đề nghị', en: 'Proposed on' },
  answerBy: { vi: 'Hạn trả lời', en: 'Answer due' },
  acceptMeans: {
    vi: 'Nếu nhận, cơ quan chịu trách nhiệm kể từ hôm nay, với đúng thời hạn đã ghi.',
    en: 'On accepting, your office is accountable from today, by the very date on record.',
  },
  refuseMeans: {
    vi: 'Nếu từ chối, phải nêu rõ cam kết thuộc cơ quan nào và căn cứ. Cơ quan đề nghị tiếp tục chịu trách nhiệm.',
    en: 'To refuse, say whose it is and on what basis. The office that proposed stays accountable.',
  },
  properOffice: { vi: 'Nếu từ chối: cam kết thuộc cơ quan', en: 'If refused: the office whose it is' },
  refuseBasis: { vi: 'Nếu từ chối: căn cứ và lý do', en: 'If refused: the basis and the reason' },
  accept: { vi: 'Nhận cam kết', en: 'Accept' },
  refuse: { vi: 'Từ chối', en: 'Refuse' },
  tooLateToRefuse: {
    vi: 'Đã quá hạn trả lời: Thường trực Hội đồng sẽ xác định cơ quan chịu trách nhiệm. Cho đến khi có quyết định, cơ quan vẫn có thể nhận, nhưng không thể từ chối.',
    en: 'The time to answer has passed: the standing committee will name the accountable office. Until it has, your office may still accept, but no longer refuse.',
  },

  nameOwnerTitle: { vi: 'Xác định cơ quan chịu trách nhiệm', en: 'Name the accountable office' },
  nameOwnerMove: { vi: 'Xác định cơ quan', en: 'Name the office' },
  nameOwnerLink: { vi: 'Xác định cơ quan chịu trách nhiệm…', en: 'Name the accountable office…' },
  nameOwnerLead: {
    vi: 'Cơ quan được xác định chịu trách nhiệm kể từ hôm nay; thời hạn không thay đổi. Sau quyết định này, các cơ quan không chuyển cam kết cho nhau được nữa.',
    en: 'The office named is accountable from today; the due date does not change. After this decision, offices can no longer hand the promise on between themselves.',
  },
  ownerNow: { vi: 'Cơ quan đang chịu trách nhiệm', en: 'Accountable now' },
  successors: { vi: 'Các cơ quan kế thừa', en: 'Successors' },
  passed: { vi: 'Đã chuyển và bị trả lại', en: 'Handed on and returned' },
  passedTimes: (hops: number, bounces: number) => ({ vi: `đã chuyển ${hops} lần, bị trả lại ${bounces} lần`, en: `handed on ${counted(hops)}, came back ${counted(bounces)}` }),
  refusedBy: (office: string, proper: string) => ({ vi: `${office} từ chối, cho rằng thuộc ${proper}`, en: `${office} refused, naming ${proper}` }),
  owner: { vi: 'Cơ quan chịu trách nhiệm', en: 'Accountable office' },
  nameOwner: { vi: 'Xác định cơ quan', en: 'Name the office' },

  extensionTitle: { vi: 'Xin gia hạn', en: 'Ask for more time' },
  extensionLink: { vi: 'Xin gia hạn…', en: 'Ask for more time…' },
  extensionLead: {
    vi: 'Thời hạn ban đầu được giữ nguyên trong hồ sơ; chậm so với thời hạn đó vẫn được ghi, kể cả khi được gia hạn.',
    en: 'The original date stays on record; lateness against it is told even when more time is granted.',
  },
  limits: { vi: 'Giới hạn gia hạn', en: 'Limits' },
  ownDefault: { vi: 'mức mặc định của phần mềm, không phải quy định của luật', en: 'defaults of this software, not set by law' },
  limitsAre: (count: number, days: number) => ({
    vi: `Tối đa ${count} lần, cộng lại không quá ${days} ngày kể từ thời hạn ban đầu.`,
    en: `At most ${count} times, and no more than ${days} days after the original date in all.`,
  }),
  extendedSoFar: (times: number) => (times === 0
    ? { vi: 'Chưa gia hạn lần nào.', en: 'Not extended yet.' }
    : { vi: `Đã gia hạn ${times} lần.`, en: `Extended ${counted(times)} so far.` }),
  latestDay: (day: string) => ({ vi: `Ngày muộn nhất có thể xin: ${day}.`, en: `The latest day that may be asked for: ${day}.` }),
  newDate: { vi: 'Ngày xin gia hạn đến', en: 'New date asked for' },
  reasonCode: { vi: 'Nhóm lý do', en: 'Kind of reason' },
  chooseReason: { vi: 'Chọn một nhóm lý do', en: 'Choose a kind of reason' },
  reasonTold: { vi: 'Lý do cụ thể', en: 'The reason in full' },
  workSoFar: { vi: 'Việc đã làm đến nay', en: 'Work done so far' },
  ask: { vi: 'Gửi đề nghị gia hạn', en: 'Send the request' },

  extensionAnswerTitle: { vi: 'Quyết định về đề nghị gia hạn', en: 'Decide on more time' },
  extensionAnswerMove: { vi: 'Trả lời đề nghị gia hạn', en: 'Answer the request' },
  request: { vi: 'Đề nghị gia hạn', en: 'The request' },
  askedOn: { vi: 'Ngày đề nghị', en: 'Asked on' },
  decideBy: { vi: 'Hạn quyết định', en: 'Decision due' },
  grant: { vi: 'Cho gia hạn', en: 'Grant more time' },
  grantLead: { vi: 'Có thể chọn ngày sớm hơn ngày cơ quan xin.', en: 'An earlier day than the one asked for may be chosen.' },
  grantedDate: { vi: 'Gia hạn đến ngày', en: 'Extended to' },
  refuseExtension: { vi: 'Không cho gia hạn', en: 'Refuse more time' },
  refuseExtensionLead: { vi: 'Thời hạn hiện tại giữ nguyên. Lý do được công khai.', en: 'The present date stands. The reason is public.' },
  reportLink: { vi: 'Báo cáo tiến độ…', en: 'Report progress…' },
} as const satisfies Words
