import type { Timeliness } from '../../domain/calendar/index.ts'
import type { Bilingual } from '../../domain/language.ts'
import type { Words } from './words.ts'

/** What stands on the desks of agencies, committees and the standing committee. */
export const deskWords = {
  title: { vi: 'Bàn làm việc', en: 'My desk' },
  agencyLead: {
    vi: 'Những gì cơ quan còn nợ hội đồng và cử tri, việc gấp nhất đứng trước.',
    en: 'What your office still owes the council and the voters, most urgent first.',
  },
  committeeLead: {
    vi: 'Những báo cáo chờ ý kiến của Ban, báo cáo chờ lâu nhất đứng trước.',
    en: 'The claims waiting for your committee, the one waiting longest first.',
  },
  standingLead: {
    vi: 'Những kết quả thẩm tra chờ quyết định, hồ sơ chờ lâu nhất đứng trước.',
    en: 'The verdicts waiting for your decision, the one waiting longest first.',
  },

  owed: { vi: 'Việc phải làm', en: 'What is to be done' },
  owedNone: { vi: 'Không còn việc nào phải làm.', en: 'Nothing is owed.' },
  owedNoneRemedy: {
    vi: 'Cam kết mới xuất hiện ở đây khi hội đồng thông qua nghị quyết.',
    en: 'A new commitment appears here once the council adopts a resolution.',
  },
  checking: { vi: 'Đang chờ thẩm tra và kết thúc', en: 'Being checked and closed' },
  checkingNone: { vi: 'Không có báo cáo nào đang chờ.', en: 'No claim is waiting.' },
  ended: { vi: 'Đã kết thúc', en: 'Ended' },
  endedNone: { vi: 'Chưa có cam kết nào kết thúc.', en: 'No commitment has ended yet.' },

  toVerify: { vi: 'Chờ thẩm tra', en: 'Waiting for your verdict' },
  toVerifyNone: { vi: 'Không có báo cáo nào chờ thẩm tra.', en: 'No claim is waiting for a verdict.' },
  toVerifyNoneRemedy: {
    vi: 'Báo cáo hoàn thành của cơ quan sẽ hiện ở đây ngay khi được gửi.',
    en: 'A claim of completion appears here as soon as an office sends it.',
  },
  watched: { vi: 'Đang theo dõi', en: 'Being watched' },
  watchedNone: { vi: 'Ban không còn theo dõi cam kết nào đang thực hiện.', en: 'Your committee watches no commitment that is being carried out.' },
  verified: { vi: 'Đã thẩm tra', en: 'Verified' },
  verifiedNone: { vi: 'Ban chưa thẩm tra cam kết nào.', en: 'Your committee has verified nothing yet.' },
  withdrawn: { vi: 'Đã rút theo quyết định', en: 'Withdrawn by decision' },
  withdrawnNone: { vi: 'Không có cam kết nào bị rút.', en: 'No commitment was withdrawn.' },

  toDecide: { vi: 'Chờ quyết định', en: 'Waiting for your decision' },
  toDecideNone: { vi: 'Không có hồ sơ nào chờ quyết định.', en: 'Nothing is waiting for a decision.' },
  toDecideNoneRemedy: { vi: 'Hồ sơ hiện ở đây khi một Ban đã thẩm tra đạt.', en: 'A record appears here once a committee has verified it.' },
  offered: { vi: 'Đề nghị chuyển chờ trả lời', en: 'Hand-overs waiting for your answer' },
  asked: { vi: 'Đề nghị gia hạn và tranh chấp chờ trả lời', en: 'Requests and disputes waiting for your answer' },
  askedNone: { vi: 'Không có đề nghị nào chờ trả lời.', en: 'Nothing waits for your answer.' },
  pending: { vi: 'Đang chờ', en: 'Waiting for' },
  pendingHandOver: (receiver: string, since: string, until: string) => ({
    vi: `${receiver} trả lời đề nghị chuyển, từ ngày ${since}, hạn trả lời ${until}`,
    en: `${receiver} to answer the hand-over, since ${since}, due ${until}`,
  }),
  pendingUnanswered: (receiver: string, since: string) => ({
    vi: `Thường trực Hội đồng xác định cơ quan, từ ngày ${since}, vì ${receiver} không trả lời trong hạn`,
    en: `the standing committee to name the owner, since ${since}, as ${receiver} did not answer in time`,
  }),
  pendingExtension: (since: string) => ({ vi: `Thường trực Hội đồng trả lời đề nghị gia hạn, từ ngày ${since}`, en: `the standing committee to answer the request for more time, since ${since}` }),
  settle: { vi: 'Kết luận tranh luận', en: 'Settle the dispute' },
  pendingSuccession: (since: string) => ({ vi: `Thường trực Hội đồng chọn cơ quan kế thừa, từ ngày ${since}`, en: `the standing committee to choose the successor, since ${since}` }),
  pendingArbitration: (since: string) => ({ vi: `Thường trực Hội đồng xác định cơ quan chịu trách nhiệm, từ ngày ${since}`, en: `the standing committee to name the owner, since ${since}` }),
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  overdueNone: { vi: 'Không có cam kết nào quá hạn.', en: 'No commitment is overdue.' },
  all: { vi: 'Tất cả cam kết', en: 'All commitments' },
  allNone: { vi: 'Hội đồng chưa thông qua cam kết nào.', en: 'The council has adopted no commitment yet.' },

  seeAll: (count: number) => ({ vi: `Xem cả ${count}`, en: `See all ${count}` }),
  backToDesk: { vi: 'Về bàn làm việc', en: 'Back to my desk' },
  totals: { vi: 'Tổng số', en: 'Totals' },
  sum: (parts: readonly number[], total: number) => ({
    vi: `Cộng: ${parts.join(' + ')} = ${total} cam kết.`,
    en: `Sum: ${parts.join(' + ')} = ${total} commitment${total === 1 ? '' : 's'}.`,
  }),
  overdueOf: (overdue: number, owed: number) => ({
    vi: `Quá hạn: ${overdue} trên ${owed} cam kết đang thực hiện.`,
    en: `Overdue: ${overdue} of ${owed} being carried out.`,
  }),

  owner: { vi: 'Cơ quan chịu trách nhiệm', en: 'Accountable office' },
  lastReport: { vi: 'Báo cáo gần nhất', en: 'Last report' },
  lastReportOn: (progress: string, day: string) => ({ vi: `${progress}, ngày ${day}`, en: `${progress}, on ${day}` }),
  claimReturned: (day: string) => ({ vi: `Báo hoàn thành ngày ${day}, đã bị trả lại`, en: `Claimed done on ${day}, since returned` }),
  noReport: { vi: 'chưa có báo cáo nào', en: 'none yet' },
  claimedOn: { vi: 'Báo hoàn thành ngày', en: 'Claimed done on' },
  endedOn: { vi: 'Kết thúc ngày', en: 'Ended on' },
  missing: (day: string) => ({ vi: `Ban trả lại ngày ${day}. Còn thiếu:`, en: `Returned on ${day}. Still missing:` }),
  checkAgain: (day: string) => ({ vi: `Thường trực đề nghị thẩm tra lại ngày ${day}:`, en: `Sent back by the standing committee on ${day}:` }),

  report: { vi: 'Báo cáo', en: 'Report' },
  verify: { vi: 'Thẩm tra', en: 'Give the verdict' },
  decide: { vi: 'Quyết định', en: 'Decide' },
  yourMove: { vi: 'Đến lượt đơn vị của bạn.', en: 'It is your move.' },
  nextWork: { vi: 'Việc tiếp theo', en: 'Next' },
  nextWorkNone: { vi: 'Không còn việc nào đang chờ.', en: 'Nothing else is waiting.' },
  publicPage: { vi: 'Xem trang công khai', en: 'See the public page' },
  claim: { vi: 'Báo cáo hoàn thành', en: 'The claim of completion' },
  finding: { vi: 'Kết quả thẩm tra của Ban', en: 'The finding of the committee' },
  changedTitle: { vi: 'Hồ sơ đã thay đổi từ khi bạn mở trang', en: 'The record has changed since you opened the page' },
  changedLead: {
    vi: 'Nội dung bạn nhập vẫn còn trong biểu mẫu. Hãy xem các thay đổi dưới đây, sửa nếu cần rồi gửi lại.',
    en: 'What you typed is still in the form. Look at the changes below, edit if needed, then send again.',
  },
  record: { vi: 'Hồ sơ hiện tại', en: 'The record now' },
} as const satisfies Words

/** Headings of a list kept by date, in the order in which they press. */
export const DUE_GROUP_WORDS: Readonly<Record<Extract<Timeliness, 'overdue' | 'dueSoon' | 'notDue' | 'noDate'>, Bilingual>> = {
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  dueSoon: { vi: 'Sắp đến hạn', en: 'Due soon' },
  notDue: { vi: 'Còn hạn', en: 'Due later' },
  noDate: { vi: 'Không có ngày cụ thể', en: 'Without a fixed day' },
}
