import type { Bilingual } from '../../domain/language.ts'
import type { CommitmentEventType } from '../../domain/commitment/index.ts'
import type { Words } from './words.ts'

/** What happened, as the history of a promise tells it. */
export const EVENT_WORDS: Readonly<Record<CommitmentEventType, Bilingual>> = {
  CommitmentCaptured: { vi: 'Ghi nhận lời cam kết từ văn bản nguồn', en: 'Captured from the source' },
  CaptureCorrected: { vi: 'Sửa cách hiểu, nguyên văn giữ nguyên', en: 'Understanding corrected; the words stand' },
  CaptureSetAside: { vi: 'Để riêng', en: 'Set aside' },
  CaptureRestored: { vi: 'Khôi phục', en: 'Restored' },
  WordingConfirmed: { vi: 'Thư ký xác nhận lời văn', en: 'Wording confirmed by the secretary' },
  CommitmentAdopted: { vi: 'Hội đồng thông qua trong phụ lục nghị quyết', en: 'Adopted by the council in the annex of a resolution' },
  ProgressReported: { vi: 'Cơ quan báo cáo tiến độ', en: 'The office reported progress' },
  CompletionClaimed: { vi: 'Cơ quan báo đã hoàn thành', en: 'The office claimed completion' },
  ClaimReturned: { vi: 'Ban trả lại: còn thiếu', en: 'Returned by the committee as incomplete' },
  CompletionVerified: { vi: 'Ban thẩm tra: đạt', en: 'Verified by the committee' },
  VerdictSentBack: { vi: 'Thường trực yêu cầu thẩm tra lại', en: 'Sent back by the standing committee' },
  CommitmentClosed: { vi: 'Thường trực kết thúc cam kết', en: 'Closed by the standing committee' },
  CommitmentWithdrawn: { vi: 'Rút cam kết theo quyết định', en: 'Withdrawn by decision' },
  HandOverProposed: { vi: 'Cơ quan đề nghị chuyển cho cơ quan khác', en: 'The office proposed to hand it over' },
  HandOverAccepted: { vi: 'Cơ quan nhận đã tiếp nhận cam kết', en: 'The receiving office accepted the promise' },
  HandOverRefused: { vi: 'Cơ quan được đề nghị từ chối nhận', en: 'The office it was offered to refused' },
  OwnerNamed: { vi: 'Thường trực xác định cơ quan chịu trách nhiệm', en: 'The standing committee named the accountable office' },
  ExtensionAsked: { vi: 'Cơ quan đề nghị gia hạn', en: 'The office asked for more time' },
  ExtensionGranted: { vi: 'Thường trực cho gia hạn, thời hạn ban đầu giữ nguyên', en: 'Extended by the standing committee; the first date stands' },
  ExtensionRefused: { vi: 'Thường trực không cho gia hạn', en: 'The standing committee refused more time' },
}

export const eventWords = {
  task: { vi: 'Nội dung', en: 'Task' },
  owner: { vi: 'Cơ quan', en: 'Office' },
  due: { vi: 'Thời hạn', en: 'Due' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  progress: { vi: 'Tiến độ', en: 'Progress' },
  report: { vi: 'Báo cáo', en: 'Report' },
  missing: { vi: 'Còn thiếu', en: 'Missing' },
  finding: { vi: 'Kết quả thẩm tra', en: 'Finding' },
  reason: { vi: 'Lý do', en: 'Reason' },
  document: { vi: 'Văn bản', en: 'Document' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  overseer: { vi: 'Ban thẩm tra', en: 'Checked by' },
  foundBy: { vi: 'Tìm thấy theo quy tắc', en: 'Found by rule' },
  byHand: { vi: 'Cán bộ tự đánh dấu', en: 'Marked by hand' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
  receiver: { vi: 'Đề nghị chuyển cho', en: 'Offered to' },
  legalBasis: { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
  answerBy: { vi: 'Hạn trả lời', en: 'Answer due' },
  properOffice: { vi: 'Cơ quan có thẩm quyền', en: 'Proper office' },
  newDate: { vi: 'Ngày gia hạn', en: 'New date' },
  reasonGroup: { vi: 'Nhóm lý do', en: 'Kind of reason' },
  workSoFar: { vi: 'Việc đã làm', en: 'Work so far' },
  lawInForce: { vi: 'Luật có hiệu lực khi thông qua', en: 'Law in force at adoption' },
  heldTo: { vi: 'Quy tắc áp dụng', en: 'Rules it is held to' },
} as const satisfies Words
