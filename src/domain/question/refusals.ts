import type { Bilingual } from '../language.ts'

/** Why something did not happen to a question. */
export const QUESTION_REFUSALS = {
  'question-unknown': { vi: 'Không tìm thấy câu chất vấn này. Hãy kiểm tra lại đường dẫn.', en: 'This question was not found. Check the address.' },
  'question-put-already': { vi: 'Câu chất vấn này đã ghi. Hãy mở câu đó để xem.', en: 'This question is on record already. Open it to see.' },
  'question-needs-text': { vi: 'Chưa có nội dung chất vấn. Hãy ghi ngắn gọn điều đại biểu hỏi.', en: 'The question has no words. Enter what the deputy asked.' },
  'question-needs-addressee': { vi: 'Chưa chọn người được chất vấn. Hãy chọn ít nhất một cơ quan và ghi tên người trả lời.', en: 'Nobody is asked. Choose at least one office and name who answers.' },
  'question-over': { vi: 'Câu chất vấn đã rút hoặc đã kết thúc. Hãy ghi câu mới nếu cần.', en: 'The question is withdrawn or settled. Record a new one if it is needed.' },
  'question-needs-reason': { vi: 'Chưa nêu lý do. Hãy ghi ngắn gọn.', en: 'The reason is missing. Give it in a few words.' },
  'question-ruled-already': { vi: 'Chủ tọa đã quyết định về câu này. Hãy tải lại trang để xem.', en: 'The chair has ruled on this question already. Load the page again to see.' },
  'question-same-words': { vi: 'Nội dung không thay đổi. Hãy sửa lời rồi gửi lại.', en: 'The words are the same. Change them and send again.' },
  'addressee-unknown': { vi: 'Cơ quan này không được chất vấn ở câu này. Hãy chọn lại cơ quan.', en: 'This office is not asked here. Choose another one.' },
  'addressee-asked-already': { vi: 'Cơ quan này đã được chất vấn ở câu này. Hãy chọn cơ quan khác.', en: 'This office is asked already. Choose another one.' },
  'answer-needs-official': { vi: 'Chưa ghi ai trả lời. Hãy ghi họ tên và chức vụ.', en: 'Who answered is missing. Enter name and post.' },
  'answer-needs-words': {
    vi: 'Phần được ghi là “có nêu” phải kèm lời đã nói. Hãy chép lời đó, hoặc chọn “không nêu”.',
    en: 'A part marked as given needs the words that gave it. Copy them, or mark it as not given.',
  },
  'answer-recorded-already': { vi: 'Câu trả lời này đã ghi. Hãy tải lại trang để xem.', en: 'This answer is on record already. Load the page again to see.' },
  'answer-not-given': { vi: 'Cơ quan này chưa trả lời. Hãy đợi câu trả lời.', en: 'This office has not answered yet. Wait for its answer.' },
  'written-owed-already': { vi: 'Đã ghi hạn trả lời bằng văn bản. Hãy tải lại trang để xem.', en: 'A written answer is owed already. Load the page again to see.' },
  'written-not-owed': { vi: 'Cơ quan này không phải trả lời bằng văn bản. Hãy kiểm tra lại.', en: 'No written answer is owed by this office. Check again.' },
  'written-needs-signer': { vi: 'Văn bản trả lời phải do chính người được chất vấn ký. Hãy ghi họ tên người ký.', en: 'The person asked signs the written answer. Enter who signed.' },
  'written-needs-number': { vi: 'Chưa có số, ký hiệu văn bản. Hãy nhập, ví dụ 512/UBND-ĐT.', en: 'The number of the document is missing. Enter it, for example 512/UBND-ĐT.' },
  'written-needs-text': { vi: 'Chưa có nội dung trả lời. Hãy dán toàn văn hoặc phần trả lời chính.', en: 'The written answer has no words. Paste all of it or its main part.' },
  'written-day-not-in-calendar': { vi: 'Ngày nhận không có trong lịch. Hãy nhập lại, ví dụ 2026-07-20.', en: 'The day of receipt is not in the calendar. Enter it again, for example 2026-07-20.' },
} as const satisfies Readonly<Record<string, Bilingual>>

export type QuestionRefusal = keyof typeof QUESTION_REFUSALS
