import type { Bilingual } from '../../domain/language.ts'
import { STATUS_WORDS } from './statusWords.ts'
import type { StatusChoice } from '../presenters/listFilter.ts'
import type { Words } from './words.ts'

export const listWords = {
  title: { vi: 'Các cam kết', en: 'Commitments' },
  lead: {
    vi: 'Mỗi dòng là một lời hứa đã được hội đồng ghi vào nghị quyết. Thời hạn đầu tiên không bao giờ bị sửa.',
    en: 'Each line is a promise the council wrote into a resolution. Its first date is never changed.',
  },
  search: { vi: 'Tìm trong nguyên văn, nội dung, tên cơ quan', en: 'Search the words, the task, the office' },
  searchHint: { vi: 'Có thể gõ không dấu.', en: 'Vietnamese marks may be left out.' },
  office: { vi: 'Cơ quan chịu trách nhiệm', en: 'Accountable office' },
  anyOffice: { vi: 'Cơ quan', en: 'Office' },
  status: { vi: 'Tình trạng', en: 'Status' },
  timeliness: { vi: 'So với thời hạn', en: 'Against the calendar' },
  sitting: { vi: 'Phiên chất vấn', en: 'Sitting' },
  any: { vi: 'Tất cả', en: 'All' },
  apply: { vi: 'Lọc', en: 'Filter' },
  searchSubmit: { vi: 'Tìm', en: 'Search' },
  filters: { vi: 'Bộ lọc', en: 'Filters' },
  moreFilters: { vi: 'Lọc thêm', en: 'More filters' },
  active: { vi: 'Đang lọc:', en: 'Filtered by:' },
  remove: (name: string) => ({ vi: `Bỏ lọc: ${name}`, en: `Remove filter: ${name}` }),
  clear: { vi: 'Bỏ tất cả', en: 'Clear all' },
  found: (total: number) => ({ vi: `${total} cam kết`, en: `${total} commitment${total === 1 ? '' : 's'}` }),
  shown: (from: number, to: number) => ({ vi: `đang xem ${from}–${to}`, en: `showing ${from}–${to}` }),
  none: { vi: 'Không có cam kết nào khớp', en: 'No commitment matches' },
  noneRemedy: { vi: 'Hãy bớt điều kiện lọc, hoặc thử từ khác: có thể gõ không dấu.', en: 'Remove a filter, or try other words: Vietnamese marks may be left out.' },
  nothingYet: { vi: 'Chưa có cam kết nào được thông qua', en: 'No commitment has been adopted yet' },
  nothingYetRemedy: { vi: 'Cam kết xuất hiện ở đây khi hội đồng thông qua nghị quyết.', en: 'Commitments appear here once the council adopts a resolution.' },
  download: { vi: 'Tải danh sách này:', en: 'Download this list:' },
  pager: { vi: 'Các trang của danh sách', en: 'Pages of the list' },
  previous: { vi: '← Trang trước', en: '← Previous' },
  next: { vi: 'Trang sau →', en: 'Next →' },
  pageOf: (page: number, pages: number) => ({ vi: `Trang ${page}/${pages}`, en: `Page ${page} of ${pages}` }),
  noOwner: { vi: 'Chưa rõ cơ quan', en: 'No office yet' },
} as const satisfies Words

const { owed, claimed, disputed, verified, closed, withdrawn } = STATUS_WORDS

export const STATUS_CHOICE_WORDS: Readonly<Record<StatusChoice, Bilingual>> = {
  open: { vi: 'Chưa kết thúc', en: 'Not ended' }, owed, claimed, disputed, verified, closed, withdrawn,
}
