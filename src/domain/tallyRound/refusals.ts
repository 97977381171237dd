import type { Bilingual } from '../language.ts'

export const ROUND_REFUSALS = {
  'round-unknown': { vi: 'Không tìm thấy kỳ kiểm đếm này. Hãy kiểm tra lại đường dẫn.', en: 'This round was not found. Check the address.' },
  'round-already-opened': { vi: 'Kỳ kiểm đếm này đã mở. Hãy mở lại trang.', en: 'This round is open already. Open its page again.' },
  'round-needs-name': { vi: 'Kỳ kiểm đếm chưa có tên. Hãy đặt tên, ví dụ: Kỳ kiểm đếm quý III năm 2026.', en: 'The round has no name. Give it one, such as "Third quarter of 2026".' },
  'round-day-not-in-calendar': { vi: 'Ngày không có trong lịch. Hãy nhập lại, ví dụ 2026-09-30.', en: 'The day is not in the calendar. Enter it again, for example 2026-09-30.' },
  'round-collect-before-as-of': { vi: 'Hạn nhận báo cáo sớm hơn ngày chốt số liệu. Hãy chọn ngày chốt hoặc sau đó.', en: 'Reports cannot be due before the day that is counted. Choose that day or a later one.' },
  'round-not-open': { vi: 'Kỳ kiểm đếm này không còn mở nên không sửa được. Hãy mở kỳ mới để kiểm đếm lại.', en: 'This round is no longer open, so it stays as it is. Open a new one to count again.' },
  'round-too-early': { vi: 'Chưa qua ngày chốt số liệu nên chưa chốt được kỳ kiểm đếm. Hãy chốt sau ngày đó.', en: 'The day that is counted has not passed yet. Seal the round after it.' },
  'excuse-needs-document': { vi: 'Lý do khách quan phải có văn bản. Hãy nhập số, ký hiệu văn bản xác nhận.', en: 'An objective reason needs a document. Enter its number.' },
  'excuse-needs-reason': { vi: 'Chưa nêu lý do. Hãy ghi ngắn gọn.', en: 'The reason is missing. Give it in a few words.' },
  'excuse-not-counted': { vi: 'Cam kết này chưa đến hạn hoặc đã xong vào ngày chốt, nên không cần xác nhận lý do. Hãy chọn cam kết quá hạn.', en: 'This promise is not late on the day that is counted, so there is nothing to excuse. Choose one that is.' },
  'excuse-already': { vi: 'Cam kết này đã được ghi lý do khách quan trong kỳ. Hãy rút lại trước khi ghi mới.', en: 'This promise is excused in this round already. Withdraw that before recording another.' },
  'excuse-unknown': { vi: 'Cam kết này chưa được ghi lý do khách quan trong kỳ. Hãy mở lại trang.', en: 'This promise is not excused in this round. Open the page again.' },
  'round-needs-reason': { vi: 'Chưa nêu lý do hủy. Hãy ghi ngắn gọn.', en: 'The reason for cancelling is missing. Give it in a few words.' },
} as const satisfies Readonly<Record<string, Bilingual>>

export type RoundRefusal = keyof typeof ROUND_REFUSALS
