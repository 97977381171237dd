import type { Words } from './words.ts'

export const formWords = {
  faultsHeading: { vi: 'Chưa gửi được. Có chỗ cần sửa', en: 'Not sent. Something needs correcting' },
  checksHeading: { vi: 'Hãy xem lại trước khi ghi', en: 'Look at this before it is recorded' },
  faultPrefix: { vi: 'Lỗi:', en: 'Error:' },
  optional: { vi: '(không bắt buộc)', en: '(optional)' },
  restored: {
    vi: 'Đã khôi phục nội dung bạn nhập lần trước nhưng chưa gửi.',
    en: 'What you typed last time and did not send has been restored.',
  },
  discard: { vi: 'Bỏ, dùng bản gốc', en: 'Discard it' },
} as const satisfies Words
