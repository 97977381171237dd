import type { Words } from './words.ts'

/** The forms in which a committee and the standing committee judge. */
export const verdictWords = {
  title: { vi: 'Thẩm tra báo cáo hoàn thành', en: 'Verdict on a claim of completion' },
  text: { vi: 'Ý kiến thẩm tra', en: 'The verdict in words' },
  textHint: {
    vi: 'Nếu đạt: ghi căn cứ chấp nhận. Nếu trả lại: ghi rõ còn thiếu gì. Nếu không công nhận: ghi rõ điểm nào không đúng sự thật. Ý kiến này được công khai.',
    en: 'To verify: on what grounds it is accepted. To return: exactly what is missing. To dispute: what is not so. This text is public.',
  },
  verify: { vi: 'Đạt', en: 'Verified' },
  dispute: { vi: 'Không công nhận, đề nghị kết luận', en: 'Dispute it before the standing committee' },
  giveBack: { vi: 'Trả lại, còn thiếu', en: 'Return as incomplete' },
  notEnd: {
    vi: 'Ban không kết thúc cam kết: khi đạt, hồ sơ chuyển đến Thường trực Hội đồng quyết định.',
    en: 'A committee does not close: once verified, the record goes to the standing committee.',
  },

  decisionTitle: { vi: 'Quyết định về cam kết', en: 'Decision on a commitment' },
  rechecks: { vi: 'Kiểm tra lại sau khi kết thúc', en: 'Re-checks after closing' },
  rechecksHint: {
    vi: 'Ban theo dõi sẽ xem kết quả có còn giữ được không. Không đạt thì cam kết mở lại, ai cũng thấy.',
    en: 'The committee looks whether the result still holds. If not, the promise is owed again, in sight of everybody.',
  },
  recheckAfter: (months: number) => ({ vi: `sau ${months} tháng`, en: `after ${months} months` }),
  endingLabel: { vi: 'Hình thức rút', en: 'How it ends' },
  otherPromise: { vi: 'Cam kết thay thế hoặc nhận gộp', en: 'The promise that takes its place' },
  otherPromiseHint: {
    vi: 'Dán địa chỉ trang của cam kết đó. Để trống nếu hội đồng thôi yêu cầu.',
    en: 'Paste the address of its page. Leave empty when the council gives the promise up.',
  },
  otherPromiseUnasked: {
    vi: 'Đã ghi cam kết thay thế nhưng hình thức rút là thôi yêu cầu. Hãy chọn thay bằng hoặc gộp vào cam kết đó, hoặc để trống ô này.',
    en: 'A promise in its place is named, but the council gives this one up. Choose that it is superseded or merged, or leave this field empty.',
  },
  close: { vi: 'Kết thúc cam kết', en: 'Close the commitment' },
  closeLead: { vi: 'Khi kết quả thẩm tra đã đủ thuyết phục.', en: 'When the verdict convinces.' },
  documentNumber: { vi: 'Số, ký hiệu văn bản', en: 'Number of the document' },
  documentNumberHint: { vi: 'Ví dụ 112/TB-HĐND.', en: 'For example 112/TB-HĐND.' },
  sendBack: { vi: 'Đề nghị thẩm tra lại', en: 'Send back to the committee' },
  sendBackLead: {
    vi: 'Khi cần Ban xem xét thêm. Báo cáo của cơ quan vẫn giữ nguyên.',
    en: 'When the committee should look again. The claim of the office stands.',
  },
  sendBackReason: { vi: 'Lý do', en: 'Reason' },
  withdrawLink: { vi: 'Rút cam kết theo quyết định…', en: 'Withdraw the commitment by decision…' },

  withdrawTitle: { vi: 'Rút cam kết', en: 'Withdraw a commitment' },
  withdrawWarning: {
    vi: 'Rút là từ bỏ lời hứa: cơ quan không còn phải thực hiện và không thể khôi phục. Hồ sơ, lý do và số văn bản vẫn công khai. Chỉ rút khi đã có văn bản quyết định.',
    en: 'To withdraw is to give the promise up: the office no longer owes it, and this cannot be undone. The record, the reason and the document stay public. Withdraw only on a decision already issued.',
  },
  withdrawReason: { vi: 'Lý do rút', en: 'Reason for withdrawing' },
  withdrawConfirm: {
    vi: 'Tôi đã đối chiếu văn bản quyết định và hiểu rằng việc rút không thể hoàn tác.',
    en: 'I have checked the decision and understand that withdrawing cannot be undone.',
  },
  withdrawUnconfirmed: {
    vi: 'Chưa đánh dấu xác nhận. Hãy đối chiếu văn bản quyết định rồi đánh dấu vào ô.',
    en: 'The box is not ticked. Check the decision, then tick it.',
  },
  withdraw: { vi: 'Rút cam kết', en: 'Withdraw' },
  notWithdraw: { vi: 'Không rút, quay lại hồ sơ', en: 'Do not withdraw; back to the record' },
} as const satisfies Words
