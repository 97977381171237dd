import type { Bilingual } from '../../domain/language.ts'
import type { CommitmentRow } from '../../application/register.ts'
import type { Timeliness } from '../../domain/calendar/index.ts'
import type { Progress } from '../../domain/commitment/index.ts'
import type { OfficeKind } from '../../domain/offices/index.ts'
import type { AgencySays, CalendarSays, EvidenceShows } from '../presenters/threeStatuses.ts'
import type { Words } from './words.ts'

export const STATUS_WORDS: Readonly<Record<CommitmentRow['status'], Bilingual>> = {
  captured: { vi: 'Mới ghi nhận', en: 'Captured' },
  confirmed: { vi: 'Đã xác nhận lời văn', en: 'Wording confirmed' },
  setAside: { vi: 'Để riêng', en: 'Set aside' },
  owed: { vi: 'Chưa thực hiện xong', en: 'Not yet done' },
  claimed: { vi: 'Chờ thẩm tra', en: 'Waiting for the verdict' },
  disputed: { vi: 'Đang tranh luận kết quả', en: 'Result disputed' },
  verified: { vi: 'Đã thẩm tra, chờ kết thúc', en: 'Verified, to be closed' },
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
  withdrawn: { vi: 'Đã rút theo quyết định', en: 'Withdrawn by decision' },
}

export const PROGRESS_WORDS: Readonly<Record<Progress, Bilingual>> = {
  notStarted: { vi: 'Chưa thực hiện', en: 'Not started' },
  inProgress: { vi: 'Đang thực hiện', en: 'In progress' },
  partlyDone: { vi: 'Hoàn thành một phần', en: 'Partly done' },
}

export const TIMELINESS_WORDS: Readonly<Record<Timeliness, Bilingual>> = {
  noDate: { vi: 'Không có ngày cụ thể', en: 'No fixed day' },
  notDue: { vi: 'Còn hạn', en: 'Not yet due' },
  dueSoon: { vi: 'Sắp đến hạn', en: 'Due soon' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  onTime: { vi: 'Báo xong đúng hạn', en: 'Reported in time' },
  late: { vi: 'Báo xong trễ hạn', en: 'Reported late' },
}

export const AGENCY_SAYS: Readonly<Record<AgencySays, Bilingual>> = {
  silent: { vi: 'Chưa báo cáo', en: 'No report yet' },
  ...PROGRESS_WORDS,
  claimedBefore: { vi: 'Đã báo hoàn thành', en: 'Claimed done before' },
  done: { vi: 'Đã hoàn thành', en: 'Done' },
}

export const EVIDENCE_SHOWS: Readonly<Record<EvidenceShows, Bilingual>> = {
  nothing: { vi: 'Chưa thẩm tra', en: 'Not checked yet' },
  returned: { vi: 'Trả lại, còn thiếu', en: 'Returned, incomplete' },
  waiting: { vi: 'Đang thẩm tra', en: 'Being checked' },
  disputed: { vi: 'Đang tranh luận', en: 'Disputed' },
  verified: { vi: 'Đã thẩm tra: đạt', en: 'Verified' },
  closed: { vi: 'Đạt, đã kết thúc', en: 'Verified and closed' },
  withdrawn: { vi: 'Rút theo quyết định', en: 'Withdrawn by decision' },
}

export const CALENDAR_SAYS: Readonly<Record<CalendarSays, Bilingual>> = {
  ...TIMELINESS_WORDS,
  stopped: { vi: 'Không còn tính hạn', en: 'No longer counted' },
}

export const OFFICE_KIND_WORDS: Readonly<Record<OfficeKind, Bilingual>> = {
  councilOffice: { vi: 'Văn phòng phục vụ hội đồng', en: 'Council office' },
  standingCommittee: { vi: 'Thường trực Hội đồng', en: 'Standing committee' },
  committee: { vi: 'Ban của Hội đồng', en: 'Council committee' },
  agency: { vi: 'Cơ quan thực hiện', en: 'Executive office' },
}

export const tripleWords = {
  label: { vi: 'Ba cách nhìn về cam kết', en: 'Three views of the commitment' },
  agency: { vi: 'Cơ quan nói', en: 'The agency says' },
  evidence: { vi: 'Minh chứng cho thấy', en: 'The evidence shows' },
  calendar: { vi: 'Lịch cho thấy', en: 'The calendar says' },
  onDay: (day: string) => ({ vi: `ngày ${day}`, en: `on ${day}` }),
  returns: (times: number) => ({ vi: `trả lại ${times} lần`, en: `returned ${times === 1 ? 'once' : `${times} times`}` }),
  reports: (times: number) => ({ vi: `${times} báo cáo`, en: `${times} report${times === 1 ? '' : 's'}` }),
  daysLate: (days: number) => ({ vi: `${days} ngày`, en: `by ${days} day${days === 1 ? '' : 's'}` }),
  daysLeft: (days: number) => (days === 0 ? { vi: 'hạn là hôm nay', en: 'due today' } : { vi: `còn ${days} ngày`, en: `${days} day${days === 1 ? '' : 's'} left` }),
  byDocument: (number: string) => ({ vi: `văn bản ${number}`, en: `document ${number}` }),
} as const satisfies Words

export const dueWords = {
  due: { vi: 'Thời hạn', en: 'Due' },
  asSpoken: { vi: 'nguyên văn', en: 'as written' },
  noWords: { vi: 'Không nêu thời hạn', en: 'No deadline was given' },
  noDate: { vi: 'không quy ra được một ngày', en: 'fixes no single day' },
  bothDates: (original: string, current: string, times: number) => ({
    vi: `Hạn gốc ${original} · Hạn hiện tại ${current} (gia hạn ${times} lần)`,
    en: `Original ${original} · Now ${current} (extended ${times === 1 ? 'once' : `${times} times`})`,
  }),
  againstBoth: (original: string, current: string) => ({
    vi: `So với hạn gốc: ${original} · So với hạn hiện tại: ${current}`,
    en: `Against the original: ${original} · Against the present date: ${current}`,
  }),
  extendedTo: (day: string) => ({ vi: `(gia hạn đến ${day})`, en: `(extended to ${day})` }),
  lastDay: (day: string) => ({ vi: `ngày cuối: ${day}`, en: `last day: ${day}` }),
} as const satisfies Words
