import type { Words } from './words.ts'

/** What stands around every page. */
export const siteWords = {
  product: { vi: 'Lời Hứa', en: 'Lời Hứa' },
  tagline: { vi: 'Sổ theo dõi cam kết tại chất vấn', en: 'Register of commitments made at questioning' },
  skip: { vi: 'Chuyển đến nội dung chính', en: 'Skip to main content' },
  example: {
    vi: 'Dữ liệu ví dụ. Hội đồng, cơ quan và cam kết trên trang này là hư cấu, dùng để giới thiệu phần mềm.',
    en: 'Example data. The council, offices and commitments on this site are invented, to show how the software works.',
  },
  mainNavigation: { vi: 'Điều hướng chính', en: 'Main navigation' },
  staffNavigation: { vi: 'Bàn làm việc', en: 'Work desk' },
  breadcrumbs: { vi: 'Vị trí trang', en: 'Breadcrumbs' },
  home: { vi: 'Trang đầu', en: 'Home' },
  commitments: { vi: 'Cam kết', en: 'Commitments' },
  offices: { vi: 'Cơ quan', en: 'Offices' },
  passing: { vi: 'Chuyển trách nhiệm', en: 'Passed on' },
  rounds: { vi: 'Kiểm đếm', en: 'Tally' },
  letters: { vi: 'Văn bản đôn đốc', en: 'Letters that urged' },
  reports: { vi: 'Báo cáo trước kỳ họp', en: 'Reports before sessions' },
  requestioning: { vi: 'Tái chất vấn', en: 'Re-questioning' },
  sittings: { vi: 'Phiên chất vấn', en: 'Sittings' },
  about: { vi: 'Giới thiệu', en: 'About' },
  desk: { vi: 'Bàn làm việc', en: 'My desk' },
  signIn: { vi: 'Đăng nhập', en: 'Sign in' },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
  otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
  asOf: (day: string, position: number) => ({
    vi: `Số liệu tính đến ngày ${day}, sau mục ${position} của sổ.`,
    en: `Figures as of ${day}, after entry ${position} of the log.`,
  }),
  footer: {
    vi: 'Mỗi thay đổi là một mục mới trong sổ; không mục nào bị sửa hay xóa.',
    en: 'Every change is a new entry in the log; no entry is edited or deleted.',
  },
  rules: { vi: 'Quy tắc và lịch nghỉ', en: 'Rules and days off' },
  openData: { vi: 'Dữ liệu mở', en: 'Open data' },
  notes: { vi: 'Ghi chú', en: 'Notes' },
} as const satisfies Words
