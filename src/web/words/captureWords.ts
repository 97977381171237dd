import type { Words } from './words.ts'

/** Promises taken down while they are spoken. */
export const captureWords = {
  title: { vi: 'Lời hứa đã ghi', en: 'Promises taken down' },
  none: { vi: 'Chưa ghi lời hứa nào của phiên này.', en: 'No promise of this sitting is taken down yet.' },
  whose: { vi: 'Lời của', en: 'Words of' },
  spoken: { vi: 'Lời trả lời', en: 'What was answered' },
  spokenHint: { vi: 'Gõ, dán hoặc đọc bằng bàn phím giọng nói. Máy tìm lời hứa, người thư ký xác nhận ở trang sau.', en: 'Type, paste, or dictate with the keyboard. The machine finds promises, and the secretary confirms them on the next page.' },
  find: { vi: 'Ghi và tìm lời hứa', en: 'File it and find promises' },
  missingWords: { vi: 'Chưa có lời trả lời. Hãy gõ hoặc dán lời đã nói.', en: 'There are no words. Type or paste what was said.' },
  promise: { vi: 'Cam kết', en: 'Promise' },
  who: { vi: 'Ai làm', en: 'Who' },
  what: { vi: 'Làm gì', en: 'What' },
  howMuch: { vi: 'Bao nhiêu', en: 'How much' },
  byWhen: { vi: 'Khi nào', en: 'By when' },
  proof: { vi: 'Kết quả gì', en: 'What proof' },
  given: { vi: 'có', en: 'given' },
  lacking: { vi: 'Chưa nêu', en: 'Not given' },
  vague: { vi: 'Chưa phải cam kết', en: 'No commitment yet' },
  asHeard: { vi: 'Lời hứa đã ghi cho cơ quan', en: 'A promise taken down for your office' },
  asHeardLead: { vi: 'Nếu lời đã nói khác với bản ghi, hãy nêu ý kiến trước khi Hội đồng thông qua. Cả hai cùng được giữ.', en: 'If it was said otherwise, say so before the council adopts it. Both are kept.' },
  asOfficeHasIt: { vi: 'Theo cơ quan, lời đã nói là', en: 'As your office has it' },
  contest: { vi: 'Nêu ý kiến khác', en: 'Say that it was otherwise' },
  contested: { vi: 'Cơ quan có ý kiến khác', en: 'The office holds otherwise' },
  drafts: { vi: 'Lời hứa đang ghi cho cơ quan', en: 'Promises being taken down for your office' },
  toAnnex: { vi: 'Đến phụ lục nghị quyết', en: 'To the annex' },
} as const satisfies Words
