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
} as const satisfies Words
