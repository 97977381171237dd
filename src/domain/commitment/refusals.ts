import type { Bilingual } from '../language.ts'
import { CRITERIA_REFUSALS } from './criteriaRefusals.ts'
import { ENDING_REFUSALS } from './endingRefusals.ts'
import { OWNERSHIP_REFUSALS } from './ownershipRefusals.ts'

export const COMMITMENT_REFUSALS = {
  'already-captured': {
    vi: 'Đoạn này đã được ghi nhận thành cam kết (có thể do người khác vừa làm). Hãy tải lại trang để xem bản đã ghi.',
    en: 'These words are already captured, perhaps by someone else just now. Reload the page to see the record.',
  },
  'not-captured': { vi: 'Chưa có cam kết này. Hãy ghi nhận từ văn bản nguồn trước.', en: 'There is no such commitment. Capture it from a source first.' },
  'quote-is-empty': { vi: 'Chưa chọn nguyên văn. Hãy chọn đoạn chữ chứa lời cam kết.', en: 'No words are quoted. Select the words that hold the promise.' },
  'action-missing': { vi: 'Chưa ghi nội dung công việc. Hãy viết ngắn gọn việc phải làm.', en: 'What is to be done is missing. Write the task in a short line.' },
  'due-date-not-in-calendar': {
    vi: 'Thời hạn không có trong lịch (ví dụ 30/2). Hãy sửa ngày, hoặc để trống ngày và giữ nguyên văn thời hạn.',
    en: 'The due date is not in the calendar (such as 30 February). Correct the day, or leave it empty and keep the words.',
  },
  'wording-frozen': {
    vi: 'Cam kết đã được thông qua nên không sửa được nữa. Thay đổi về sau phải bằng văn bản mới có số.',
    en: 'The commitment is adopted and can no longer be corrected. A later change needs a new numbered document.',
  },
  'set-aside': { vi: 'Cam kết này đang được để riêng. Hãy khôi phục trước khi làm tiếp.', en: 'This capture is set aside. Restore it before going on.' },
  'not-set-aside': { vi: 'Cam kết này không bị để riêng, nên không có gì để khôi phục.', en: 'This capture is not set aside, so there is nothing to restore.' },
  'already-confirmed': { vi: 'Lời văn đã được xác nhận trước đó. Không cần xác nhận lại.', en: 'The wording is already confirmed. There is nothing more to confirm.' },
  'not-confirmed': {
    vi: 'Lời văn chưa được thư ký xác nhận. Hãy xác nhận trước khi thông qua phụ lục.',
    en: 'The wording is not confirmed by the secretary. Confirm it before adopting the annex.',
  },
  'owner-missing': {
    vi: 'Chưa rõ cơ quan chịu trách nhiệm. Hãy chọn đúng một cơ quan chủ trì trước khi thông qua.',
    en: 'No office is accountable yet. Choose exactly one lead office before adopting.',
  },
  'overseer-missing': { vi: 'Chưa có Ban theo dõi. Hãy chọn Ban sẽ thẩm tra kết quả.', en: 'No committee watches it. Choose the committee that will verify the result.' },
  'overseer-is-owner': {
    vi: 'Cơ quan thực hiện không được tự thẩm tra. Hãy chọn Ban khác theo dõi.',
    en: 'An office may not verify its own work. Choose another committee to watch it.',
  },
  'already-adopted': { vi: 'Cam kết đã được thông qua trong một nghị quyết. Hãy xem trang công khai của cam kết.', en: 'The commitment is already adopted in a resolution. See its public page.' },
  'not-adopted': { vi: 'Cam kết chưa được thông qua trong nghị quyết. Hãy chờ hội đồng thông qua phụ lục.', en: 'The commitment is not adopted yet. Wait until the council adopts the annex.' },
  'not-the-owner': {
    vi: 'Chỉ cơ quan đang chịu trách nhiệm mới được báo cáo, xin gia hạn hoặc đề nghị chuyển cam kết này. Hãy đăng nhập bằng tài khoản của cơ quan đó.',
    en: 'Only the office now accountable may report on this commitment, ask for time or propose to hand it over. Sign in with an account of that office.',
  },
  'not-the-overseer': {
    vi: 'Chỉ Ban được giao theo dõi mới cho ý kiến thẩm tra. Hãy chuyển cho Ban ghi trong phụ lục.',
    en: 'Only the committee named in the annex may give the verdict. Pass it to that committee.',
  },
  'doer-may-not-decide': {
    vi: 'Cơ quan thực hiện không được tự quyết định hay kết thúc cam kết của mình. Việc này thuộc Thường trực Hội đồng.',
    en: 'The office that owes the promise may neither decide on it nor end it. That belongs to the standing committee.',
  },
  'report-is-empty': { vi: 'Báo cáo chưa có nội dung. Hãy viết việc đã làm và việc còn lại.', en: 'The report is empty. Write what was done and what remains.' },
  'evidence-missing': {
    vi: 'Báo hoàn thành phải kèm minh chứng. Hãy đính kèm ít nhất một tệp hoặc đường dẫn.',
    en: 'A claim of completion needs evidence. Attach at least one file or link.',
  },
  'claim-pending': { vi: 'Báo cáo hoàn thành đang chờ Ban thẩm tra. Hãy chờ ý kiến của Ban.', en: 'A claim of completion is waiting for the committee. Wait for its verdict.' },
  'nothing-claimed': { vi: 'Cơ quan chưa báo hoàn thành nên chưa có gì để thẩm tra. Hãy chờ báo cáo.', en: 'The agency has not claimed completion, so there is nothing to verify. Wait for its report.' },
  'missing-part-not-named': { vi: 'Trả lại phải nêu rõ còn thiếu gì. Hãy ghi phần còn thiếu.', en: 'Returning a claim must say what is missing. Write what is still needed.' },
  'finding-missing': { vi: 'Chưa ghi kết quả thẩm tra. Hãy viết căn cứ để chấp nhận.', en: 'The finding is missing. Write on what grounds it is accepted.' },
  'not-verified': {
    vi: 'Chưa có Ban nào thẩm tra xong nên chưa thể kết thúc. Hãy chờ kết quả thẩm tra.',
    en: 'No committee has verified it, so it cannot be closed. Wait for the verdict.',
  },
  'document-number-missing': { vi: 'Quyết định phải có số văn bản. Hãy nhập số, ký hiệu văn bản.', en: 'A decision needs a document number. Enter its number and notation.' },
  'reason-missing': { vi: 'Chưa nêu lý do. Hãy ghi lý do để người đọc hiểu.', en: 'No reason is given. Write why, so that a reader understands.' },
  'already-ended': { vi: 'Cam kết này đã kết thúc. Hồ sơ chỉ còn để tra cứu.', en: 'This commitment has ended. Its record is for reading only.' },
  ...OWNERSHIP_REFUSALS,
  ...ENDING_REFUSALS,
  ...CRITERIA_REFUSALS,
} as const satisfies Readonly<Record<string, Bilingual>>

/** Why a command on a commitment was not carried out; each has its message and remedy above. */
export type CommitmentRefusal = keyof typeof COMMITMENT_REFUSALS
