import type { Bilingual } from '../language.ts'

/** Why a dispute, an ending or a re-check was not carried out. */
export const ENDING_REFUSALS = {
  'dispute-pending': {
    vi: 'Kết quả đang có tranh luận và chờ Thường trực Hội đồng kết luận. Hãy chờ kết luận rồi làm tiếp.',
    en: 'The result is disputed and the standing committee is to settle it. Wait for its conclusion before going on.',
  },
  'nothing-disputed': { vi: 'Không có tranh luận nào chờ kết luận. Hãy tải lại trang để xem tình trạng hiện nay.', en: 'No dispute waits to be settled. Reload the page to see how it stands.' },
  'nothing-returned': {
    vi: 'Không có báo cáo nào vừa bị trả lại để kiến nghị. Mỗi lần trả lại chỉ kiến nghị một lần; hãy bổ sung và báo hoàn thành lại.',
    en: 'No claim was returned that could be contested. Each return is contested once only; complete the work and claim again.',
  },
  'other-promise-missing': {
    vi: 'Chưa nêu cam kết thay thế hoặc cam kết nhận gộp. Hãy chọn cam kết đó để công việc không bị bỏ dở.',
    en: 'The promise that takes its place is not named. Choose it, so that nothing ends into nowhere.',
  },
  'other-promise-is-itself': { vi: 'Cam kết không thể được thay bằng chính nó. Hãy chọn cam kết khác.', en: 'A promise cannot be replaced by itself. Choose another one.' },
  'not-closed': { vi: 'Cam kết chưa kết thúc nên chưa có gì để kiểm tra lại. Hãy thẩm tra theo báo cáo của cơ quan.', en: 'The promise is not closed, so there is nothing to re-check. Judge the agency’s claim instead.' },
  'no-recheck-planned': {
    vi: 'Không còn lần kiểm tra lại nào đã định. Nếu kết quả không còn giữ được, hãy ghi kiểm tra lại không đạt.',
    en: 'No re-check is planned any more. If the result no longer holds, record a failed re-check.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>
