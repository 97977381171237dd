import type { Words } from './words.ts'

export const homeWords = {
  asks: { vi: 'Hội đồng hỏi.', en: 'The council asks.' },
  promises: { vi: 'Cơ quan hứa.', en: 'An office promises.' },
  keeps: { vi: 'Cuốn sổ này giữ lời.', en: 'This register keeps the words.' },
  lead: {
    vi: 'Mọi cam kết tại phiên chất vấn được chép nguyên văn, giao cho một cơ quan, hẹn một ngày, và theo dõi công khai cho đến khi có minh chứng.',
    en: 'Every commitment made at questioning is kept word for word, given to one office and one date, and followed in public until there is proof.',
  },
  search: { vi: 'Tìm một cam kết', en: 'Find a commitment' },
  account: { vi: 'Sổ tổng hợp', en: 'The account' },
  owed: { vi: 'Chưa thực hiện xong', en: 'Not yet done' },
  claimed: { vi: 'Đã báo xong, chờ thẩm tra', en: 'Reported done, being checked' },
  disputed: { vi: 'Đang tranh luận kết quả', en: 'Result disputed' },
  verified: { vi: 'Đã thẩm tra, chờ kết thúc', en: 'Verified, to be closed' },
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
  withdrawn: { vi: 'Đã rút theo quyết định', en: 'Withdrawn by decision' },
  total: { vi: 'Tất cả cam kết đã thông qua', en: 'All adopted commitments' },
  overdueOf: (overdue: number, open: number) => ({
    vi: `Quá hạn: ${overdue} trên ${open} cam kết chưa kết thúc`,
    en: `Overdue: ${overdue} of ${open} commitments not yet ended`,
  }),
  overdue: { vi: 'Đang quá hạn', en: 'Overdue now' },
  noOverdue: { vi: 'Không có cam kết nào quá hạn.', en: 'No commitment is overdue.' },
  allOverdue: (total: number) => ({ vi: `Xem cả ${total} cam kết quá hạn`, en: `See all ${total} overdue commitments` }),
  soon: { vi: 'Sắp đến hạn', en: 'Due soon' },
  recent: { vi: 'Mới cập nhật', en: 'Changed lately' },
  all: { vi: 'Xem toàn bộ danh sách', en: 'See the whole list' },
  byOffice: { vi: 'Theo cơ quan', en: 'By office' },
  allOffices: { vi: 'Xem mọi cơ quan', en: 'See every office' },
} as const satisfies Words
