import type { Bilingual } from '../../domain/language.ts'
import type { EndingKind, OfficeEventType } from '../../domain/offices/index.ts'
import type { Words } from './words.ts'

export const ENDING_WORDS: Readonly<Record<EndingKind, Bilingual>> = {
  merged: { vi: 'Sáp nhập vào cơ quan khác', en: 'Merged into another office' },
  split: { vi: 'Chia tách thành nhiều cơ quan', en: 'Split into several offices' },
  abolished: { vi: 'Giải thể', en: 'Abolished' },
}

/** What happened to an office, as its own history tells it. */
export const OFFICE_EVENT_WORDS: Readonly<Record<OfficeEventType, Bilingual>> = {
  OfficeEstablished: { vi: 'Đưa vào danh sách cơ quan', en: 'Put on the list of offices' },
  OfficeRenamed: { vi: 'Đổi tên', en: 'Renamed' },
  OfficeEnded: { vi: 'Kết thúc hoạt động', en: 'Ended' },
  HolderAppointed: { vi: 'Nhận chức vụ', en: 'Came to a post' },
  HolderLeft: { vi: 'Thôi giữ chức vụ', en: 'Left a post' },
}

export const officeWords = {
  title: { vi: 'Các cơ quan', en: 'Offices' },
  lead: { vi: 'Mỗi cam kết có đúng một cơ quan chịu trách nhiệm. Bảng này cộng lại đủ mọi cam kết của từng cơ quan.', en: 'Each commitment has exactly one accountable office. The parts of each row sum to its total.' },
  caption: { vi: 'Cam kết theo cơ quan chịu trách nhiệm', en: 'Commitments by accountable office' },
  office: { vi: 'Cơ quan', en: 'Office' },
  total: { vi: 'Tổng số', en: 'Total' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  owed: { vi: 'Chưa xong', en: 'Not yet done' },
  claimed: { vi: 'Chờ thẩm tra', en: 'Being checked' },
  disputed: { vi: 'Tranh luận', en: 'Disputed' },
  verified: { vi: 'Đã thẩm tra', en: 'Verified' },
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
  others: { vi: 'Các cơ quan của hội đồng', en: 'Bodies of the council' },
  othersLead: { vi: 'Theo dõi và thẩm tra, không thực hiện cam kết.', en: 'They follow and check; they do not carry out.' },
  none: { vi: 'Chưa có cơ quan nào', en: 'No office yet' },
  noneRemedy: { vi: 'Cơ quan xuất hiện khi văn phòng hội đồng đưa vào danh sách.', en: 'Offices appear once the council office lists them.' },
  owes: { vi: 'Cơ quan này còn nợ', en: 'What this office owes' },
  owesNone: { vi: 'Không còn cam kết nào chưa kết thúc', en: 'Nothing is open' },
  ended: { vi: 'Đã kết thúc hoặc đã rút', en: 'Closed or withdrawn' },
  watches: { vi: 'Cam kết cơ quan này thẩm tra', en: 'Commitments this body checks' },
  wasGiven: { vi: 'Cam kết Hội đồng từng giao cho cơ quan này', en: 'Promises the council had adopted for this office' },
  wholeList: { vi: 'Xem trong danh sách đầy đủ', en: 'See in the full list' },
  endedOffices: { vi: 'Các cơ quan đã kết thúc hoạt động', en: 'Offices that have ended' },
  endedOfficesLead: { vi: 'Cam kết của các cơ quan này đã chuyển cho cơ quan kế thừa; trang của từng cơ quan vẫn giữ tên, người giữ chức vụ và những cam kết từng được giao.', en: 'Their promises passed to a successor; the page of each keeps its names, its holders and the promises once given to it.' },
  hasEnded: { vi: 'đã kết thúc hoạt động', en: 'ended' },
  endedOn: (day: string, document: string) => ({ vi: `từ ngày ${day}, theo văn bản ${document}`, en: `on ${day}, by document ${document}` }),
  noSuccessor: { vi: 'Khi kết thúc, cơ quan này không còn cam kết nào chưa xong.', en: 'When it ended, nothing was left open.' },
  leadSuccessor: { vi: 'Cơ quan kế thừa chính', en: 'Leading successor' },
  leadOwes: { vi: 'chịu trách nhiệm về các cam kết chưa xong từ ngày đó', en: 'owes what was open from that day on' },
  alsoSuccessor: { vi: 'Cơ quan kế thừa khác', en: 'Other successor' },
  nowInPlace: { vi: 'Hiện nay là', en: 'Today that is' },
  names: { vi: 'Tên qua các thời kỳ', en: 'Names over time' },
  nameThen: { vi: 'Tên', en: 'Name' },
  since: { vi: 'Từ ngày', en: 'Since' },
  sinceUnknown: { vi: 'từ đầu', en: 'from the beginning' },
  holders: { vi: 'Người giữ chức vụ', en: 'Who held which post' },
  post: { vi: 'Chức vụ', en: 'Post' },
  person: { vi: 'Họ và tên', en: 'Name of the person' },
  until: { vi: 'Đến hết ngày', en: 'Until' },
  inPost: { vi: 'đang giữ', en: 'in post' },
  document: { vi: 'Văn bản', en: 'Document' },
  took: { vi: 'Kế thừa từ', en: 'Took over from' },
  how: { vi: 'Hình thức', en: 'How' },
  history: { vi: 'Diễn biến của cơ quan', en: 'History of the office' },
  count: (overdue: number, total: number) => ({ vi: `${overdue} quá hạn / ${total}`, en: `${overdue} overdue / ${total}` }),
} as const satisfies Words
