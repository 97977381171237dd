import type { Bilingual } from '../language.ts'

/** Why a call for reports, or a report, was not recorded. */
export const REPORT_CALL_REFUSALS = {
  'report-call-unknown': { vi: 'Không tìm thấy đợt báo cáo này. Hãy kiểm tra lại đường dẫn.', en: 'This call for reports was not found. Check the address.' },
  'report-call-already': { vi: 'Đợt báo cáo này đã có. Hãy mở đợt đó để xem.', en: 'This call exists already. Open it to see.' },
  'report-call-needs-session': { vi: 'Chưa có tên kỳ họp. Hãy nhập tên kỳ họp.', en: 'The session is missing. Enter its name.' },
  'report-call-day-not-ahead': { vi: 'Ngày khai mạc phải có trong lịch và ở sau hôm nay. Hãy nhập lại ngày.', en: 'The day the session opens is in the calendar and ahead of today. Enter it again.' },
  'report-call-nobody': { vi: 'Không cơ quan nào còn cam kết chưa xong, nên không có gì để yêu cầu báo cáo. Hãy xem lại danh sách cam kết.', en: 'No office owes anything, so there is nothing to ask for. See the list of promises.' },
  'report-call-cancelled': { vi: 'Đợt báo cáo này đã hủy. Hãy chờ đợt khác.', en: 'This call was cancelled. Wait for another.' },
  'report-not-asked': { vi: 'Cơ quan này không được yêu cầu báo cáo trong đợt này. Hãy kiểm tra lại.', en: 'This office is not asked in this call. Check again.' },
  'report-already-filed': { vi: 'Cơ quan này đã gửi báo cáo, không cần nhắc. Hãy chọn cơ quan chưa gửi.', en: 'This office has reported and need not be asked again. Choose one that has not.' },
  'report-needs-number': { vi: 'Chưa có số, ký hiệu báo cáo. Hãy nhập số đã cấp, ví dụ 210/BC-SXD.', en: 'The number is missing. Enter the number given to the report.' },
  'report-needs-signer': { vi: 'Chưa có người ký. Hãy nhập chức vụ, họ tên người ký.', en: 'The signer is missing. Enter post and name.' },
  'report-signed-ahead': { vi: 'Ngày ký phải có trong lịch và không ở tương lai. Hãy nhập lại.', en: 'The day of signing is in the calendar and not ahead. Enter it again.' },
  'report-needs-content': { vi: 'Chưa có nội dung. Hãy viết tóm tắt, hoặc đính kèm báo cáo đã ký.', en: 'There is no content. Write a summary, or attach the signed report.' },
  'report-call-needs-reason': { vi: 'Chưa nêu lý do. Hãy ghi ngắn gọn.', en: 'The reason is missing. Give it in a few words.' },
} as const satisfies Readonly<Record<string, Bilingual>>

export type ReportCallRefusal = keyof typeof REPORT_CALL_REFUSALS
