import type { Words } from './words.ts'

/** The form in which an office answers for what it owes. */
export const reportWords = {
  title: { vi: 'Báo cáo thực hiện cam kết', en: 'Report on a commitment' },
  outcome: { vi: 'Kết quả đến nay', en: 'How far it is' },
  outcomeMissing: { vi: 'Chưa chọn kết quả đến nay. Hãy chọn một trong bốn mức.', en: 'Choose how far it is: one of the four.' },
  done: { vi: 'Đã hoàn thành, đề nghị Ban thẩm tra', en: 'Done: ask the committee for its verdict' },
  doneHint: { vi: 'Phải kèm ít nhất một tệp hoặc đường dẫn làm minh chứng.', en: 'Needs at least one file or link as evidence.' },
  text: { vi: 'Nội dung báo cáo', en: 'Report' },
  textHint: {
    vi: 'Việc đã làm, việc còn lại, vướng mắc. Nội dung này được công khai.',
    en: 'What was done, what remains, what stands in the way. This text is public.',
  },
  files: { vi: 'Tệp minh chứng', en: 'Evidence files' },
  filesHint: {
    vi: 'Chọn được nhiều tệp. PDF, PNG, JPEG, WebP, DOCX, XLSX hoặc văn bản thuần; mỗi tệp tối đa 20 MB, cả lần gửi tối đa 25 MB. Tệp được công khai.',
    en: 'Several files may be chosen. PDF, PNG, JPEG, WebP, DOCX, XLSX or plain text; up to 20 MB a file, 25 MB in all. Files are public.',
  },
  filesAgain: (names: string) => ({
    vi: `Trình duyệt không giữ được tệp khi biểu mẫu bị trả lại. Hãy chọn lại: ${names}.`,
    en: `A browser cannot keep files when a form comes back. Choose them again: ${names}.`,
  }),
  links: { vi: 'Đường dẫn minh chứng (không bắt buộc)', en: 'Evidence links (optional)' },
  linkUrl: (number: number) => ({ vi: `Địa chỉ ${number}`, en: `Address ${number}` }),
  linkTitle: (number: number) => ({ vi: `Tên tài liệu ${number}`, en: `Title ${number}` }),
  send: { vi: 'Gửi báo cáo', en: 'Send the report' },
} as const satisfies Words
