import type { Bilingual } from '../../domain/language.ts'

/** Name of the query parameter that carries a notice to the next page: `?xong=da-luu`. */
export const NOTICE_PARAMETER = 'xong'

/** What the page after a successful form says. Add a code here for each new form. */
export const NOTICES = {
  'da-dang-xuat': { vi: 'Đã đăng xuất.', en: 'You are signed out.' },
  'da-lap-phien': { vi: 'Đã lập phiên chất vấn. Bước tiếp theo: nạp văn bản.', en: 'The sitting is recorded. Next: add a text.' },
  'da-nap-van-ban': { vi: 'Đã nạp văn bản. Hãy rà soát các đề xuất dưới đây.', en: 'The text is filed. Review the proposals below.' },
  'da-nhan-cam-ket': { vi: 'Đã nhận cam kết.', en: 'The commitment is captured.' },
  'da-sua-cam-ket': { vi: 'Đã lưu nội dung sửa.', en: 'The edit is recorded.' },
  'da-bo-de-xuat': { vi: 'Đã bỏ đề xuất. Có thể khôi phục ở chính mục đó.', en: 'The proposal is rejected. It can be restored where it stands.' },
  'da-de-rieng': { vi: 'Đã để riêng. Có thể khôi phục ở chính mục đó.', en: 'Set aside. It can be restored where it stands.' },
  'da-khoi-phuc': { vi: 'Đã khôi phục.', en: 'Restored.' },
  'da-xac-nhan': { vi: 'Đã xác nhận lời văn.', en: 'The wording is confirmed.' },
  'da-thong-qua': { vi: 'Đã ghi nghị quyết. Các cam kết trong phụ lục đã công khai.', en: 'The resolution is recorded. The commitments of its annex are public.' },
  'da-them-co-quan': { vi: 'Đã thêm cơ quan vào danh sách.', en: 'The office is on the list.' },
  'da-doi-ten-co-quan': { vi: 'Đã ghi tên mới của cơ quan.', en: 'The new name is recorded.' },
  'da-ghi-nguoi-giu-chuc': { vi: 'Đã ghi người giữ chức vụ.', en: 'The holder is recorded.' },
  'da-ghi-thoi-giu-chuc': { vi: 'Đã ghi ngày thôi giữ chức vụ.', en: 'The last day in the post is recorded.' },
  'da-ket-thuc-co-quan': { vi: 'Đã ghi cơ quan kết thúc hoạt động. Cam kết chưa xong đã chuyển cho cơ quan kế thừa.', en: 'The end of the office is recorded. Its open promises passed to the successor.' },
  'da-luu': { vi: 'Đã ghi vào sổ.', en: 'Recorded in the log.' },
  'da-bao-cao': { vi: 'Đã ghi báo cáo tiến độ.', en: 'The progress report is recorded.' },
  'da-bao-hoan-thanh': { vi: 'Đã ghi báo cáo hoàn thành. Hồ sơ chuyển đến Ban thẩm tra.', en: 'The claim of completion is recorded and goes to the committee.' },
  'da-tham-tra': { vi: 'Đã ghi kết quả thẩm tra: đạt. Hồ sơ chuyển đến Thường trực Hội đồng.', en: 'The verdict is recorded: verified. It goes to the standing committee.' },
  'da-tra-lai': { vi: 'Đã trả lại báo cáo. Cơ quan thấy ngay phần còn thiếu.', en: 'The claim is returned. The office sees at once what is missing.' },
  'da-tranh-luan': { vi: 'Đã ghi ý kiến không công nhận. Thường trực Hội đồng sẽ kết luận.', en: 'The dispute is recorded. The standing committee will settle it.' },
  'da-kien-nghi': { vi: 'Đã gửi kiến nghị tới Thường trực Hội đồng.', en: 'The return is contested before the standing committee.' },
  'da-ket-luan': { vi: 'Đã ghi kết luận.', en: 'The dispute is settled.' },
  'da-neu-minh-chung': { vi: 'Đã ghi minh chứng cần có. Cơ quan thấy ngay khi báo cáo.', en: 'The proof asked for is recorded. The office sees it when it reports.' },
  'da-kiem-tra-tai-cho': { vi: 'Đã ghi biên bản kiểm tra tại chỗ.', en: 'The site visit is recorded.' },
  'da-kiem-tra-lai': { vi: 'Đã ghi kết quả kiểm tra lại: vẫn đạt.', en: 'The re-check is recorded: it still holds.' },
  'da-mo-lai': { vi: 'Đã mở lại cam kết: cơ quan lại chịu trách nhiệm từ hôm nay.', en: 'The promise is owed again from today.' },
  'da-ket-thuc': { vi: 'Đã kết thúc cam kết.', en: 'The commitment is closed.' },
  'da-de-nghi-lai': { vi: 'Đã chuyển lại Ban để thẩm tra lại.', en: 'Sent back to the committee to look again.' },
  'da-de-nghi-chuyen': { vi: 'Đã gửi đề nghị chuyển. Cơ quan vẫn chịu trách nhiệm cho đến khi bên nhận đồng ý.', en: 'The proposal is sent. Your office stays accountable until the receiver accepts.' },
  'da-nhan-chuyen': { vi: 'Đã nhận cam kết. Từ hôm nay cơ quan chịu trách nhiệm thực hiện.', en: 'The promise is accepted. From today your office is accountable for it.' },
  'da-tu-choi-chuyen': { vi: 'Đã từ chối. Cơ quan đề nghị tiếp tục chịu trách nhiệm.', en: 'The hand-over is refused. The office that proposed it stays accountable.' },
  'da-giao-chu-tri': { vi: 'Đã xác định cơ quan chịu trách nhiệm.', en: 'The accountable office is named.' },
  'da-xin-gia-han': { vi: 'Đã gửi đề nghị gia hạn đến Thường trực Hội đồng.', en: 'The request for more time is sent to the standing committee.' },
  'da-cho-gia-han': { vi: 'Đã cho gia hạn. Thời hạn ban đầu vẫn giữ trong hồ sơ.', en: 'More time is granted. The original date stays on record.' },
  'da-khong-gia-han': { vi: 'Đã từ chối gia hạn. Thời hạn hiện tại giữ nguyên.', en: 'More time is refused. The present date stands.' },
  'da-chia-phan': { vi: 'Đã chia phần. Mỗi phần có cơ quan và thời hạn riêng.', en: 'The commitment is divided. Each part has its own office and date.' },
  'da-ghi-chi-tieu': { vi: 'Đã ghi chỉ tiêu.', en: 'The target is recorded.' },
  'da-ghi-so-lieu': { vi: 'Đã ghi số liệu.', en: 'The figure is recorded.' },
  'da-ghi-cu-tri': { vi: 'Đã ghi số cử tri phản ánh.', en: 'The number of voters is recorded.' },
  'da-dinh-ky': { vi: 'Đã ghi định kỳ báo cáo.', en: 'The periods are set.' },
  'da-bao-cao-ky': { vi: 'Đã ghi báo cáo kỳ. Ban theo dõi sẽ thẩm tra.', en: 'The report on the period is recorded and goes to the committee.' },
  'da-tham-tra-ky': { vi: 'Đã ghi kết quả thẩm tra kỳ.', en: 'The verdict on the period is recorded.' },
  'da-ghi-dieu-kien': { vi: 'Đã ghi điều kiện phải có trước.', en: 'What it waits for is recorded.' },
  'da-ghi-xay-ra': { vi: 'Đã ghi điều kiện xảy ra.', en: 'It is recorded that it came about.' },
  'da-ghi-quy-tac': { vi: 'Đã ghi. Quy tắc và lịch mới áp dụng cho việc từ nay; điều đã ghi trước giữ nguyên.', en: 'Recorded. It holds for what comes from now on; what was recorded before stands.' },
  'da-xac-dinh-han': { vi: 'Đã ghi ngày đến hạn.', en: 'The due date is recorded.' },
  'da-nhan-thong-tin': { vi: 'Đã ghi: cơ quan đã nhận thông tin.', en: 'Recorded: your office has seen it.' },
  'da-tra-loi': { vi: 'Đã ghi trả lời. Cảm ơn.', en: 'Your answer is recorded. Thank you.' },
  'da-lap-van-ban-don-doc': { vi: 'Đã lập dự thảo. Tải bản Word, trình ký, rồi ghi số vào đây.', en: 'The draft is made. Download the Word file, have it signed, then file its number here.' },
  'da-ghi-so-van-ban': { vi: 'Đã ghi số văn bản. Văn bản được tính từ ngày ký và công khai.', en: 'The letter is filed. It counts from the day it was signed, and is public.' },
  'da-bo-du-thao': { vi: 'Đã bỏ dự thảo.', en: 'The draft is dropped.' },
  'da-giai-trinh': { vi: 'Đã ghi giải trình. Thường trực Hội đồng sẽ kết luận.', en: 'The explanation is recorded. The standing committee will judge it.' },
  'da-ket-luan-giai-trinh': { vi: 'Đã ghi kết luận về giải trình.', en: 'The judgement is recorded.' },
  'da-de-nghi-chu-de': { vi: 'Đã đưa vào chủ đề đề nghị kỳ họp tới.', en: 'Put forward for the next session.' },
  'da-rut-chu-de': { vi: 'Đã rút chủ đề.', en: 'The topic is withdrawn.' },
  'da-mo-ky': { vi: 'Đã mở kỳ kiểm đếm.', en: 'The round is open.' },
  'da-ghi-ly-do': { vi: 'Đã ghi lý do khách quan.', en: 'The excuse is recorded.' },
  'da-rut-ly-do': { vi: 'Đã rút lý do khách quan.', en: 'The excuse is withdrawn.' },
  'da-chot-ky': { vi: 'Đã chốt kỳ kiểm đếm. Bảng số liệu đã công khai.', en: 'The round is sealed. Its table is public.' },
  'da-huy-ky': { vi: 'Đã hủy kỳ kiểm đếm.', en: 'The round is cancelled.' },
  'da-chay-lai': { vi: 'Đã cho chạy lại.', en: 'It runs again now.' },
  'da-gui-lai': { vi: 'Đã xếp hàng gửi lại.', en: 'It is about to be sent again.' },
  'da-gui-xac-nhan': { vi: 'Đã gửi thư xác nhận. Hãy mở hộp thư và bấm đường dẫn trong thư.', en: 'A letter is on its way. Open the mailbox and follow the link in it.' },
  'da-dong-lich': { vi: 'Đã đóng địa chỉ lịch.', en: 'The calendar is closed.' },
  'da-xoa-noi-nhan': { vi: 'Đã xóa nơi nhận.', en: 'The place is removed.' },
  'da-rut': { vi: 'Đã rút cam kết theo quyết định.', en: 'The commitment is withdrawn by decision.' },
} as const satisfies Readonly<Record<string, Bilingual>>

export type NoticeCode = keyof typeof NOTICES

/** The notice a path asks for; null for none or an unknown code. */
export const noticeIn = (path: string): NoticeCode | null => {
  const code = new URLSearchParams(path.split('?')[1] ?? '').get(NOTICE_PARAMETER)
  return code !== null && Object.hasOwn(NOTICES, code) ? (code as NoticeCode) : null
}
