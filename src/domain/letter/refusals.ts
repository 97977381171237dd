import type { Bilingual } from '../language.ts'

export const LETTER_REFUSALS = {
  'letter-unknown': { vi: 'Không tìm thấy văn bản đôn đốc này. Hãy kiểm tra lại đường dẫn.', en: 'This letter was not found. Check the address.' },
  'letter-already-drafted': { vi: 'Dự thảo này đã có. Hãy mở lại dự thảo để xem.', en: 'This draft exists already. Open it to see.' },
  'letter-without-promise': { vi: 'Văn bản chưa nêu cam kết nào. Hãy chọn ít nhất một cam kết chậm.', en: 'The letter names no promise. Choose at least one that is late.' },
  'urged-not-late': {
    vi: 'Cam kết này không còn chậm hoặc đã kết thúc nên không đôn đốc được. Hãy bỏ cam kết đó khỏi văn bản.',
    en: 'This promise is not late, or has ended, so it is not urged. Take it out of the letter.',
  },
  'urged-wrong-office': {
    vi: 'Việc này đang chờ cơ quan khác. Văn bản đôn đốc phải gửi đúng cơ quan đang chịu trách nhiệm bước này. Hãy lập văn bản riêng cho cơ quan đó.',
    en: 'It is another office’s move. A letter goes to the office that has the move. Draft one for that office.',
  },
  'urged-not-above': {
    vi: 'Kiến nghị xử lý phải gửi cấp có thẩm quyền, không gửi chính cơ quan chậm. Hãy chọn cơ quan cấp trên.',
    en: 'A recommendation goes to the authority above, not to the late office itself. Choose the office above.',
  },
  'urged-step-skipped': {
    vi: 'Chưa qua đủ các bước trước đó. Hãy chọn bước kế tiếp, hoặc nêu số văn bản quyết định bỏ qua bước.',
    en: 'Earlier steps were not taken. Choose the next step, or give the number of the decision that passes them over.',
  },
  'urged-step-lower': { vi: 'Bước này đã thực hiện rồi. Hãy chọn bước cao hơn.', en: 'This step was taken before. Choose a higher one.' },
  'letter-not-a-draft': { vi: 'Văn bản này không còn là dự thảo nên không sửa được. Hãy lập văn bản mới thay cho nó.', en: 'This letter is no draft any more, so it stays as it is. Draft a new one in its place.' },
  'letter-needs-number': { vi: 'Chưa có số, ký hiệu văn bản. Hãy nhập số đã cấp, ví dụ 15/HĐND-VP.', en: 'The number is missing. Enter the number given to it, for example 15/HĐND-VP.' },
  'letter-needs-signer': { vi: 'Chưa có người ký. Hãy nhập chức vụ, họ tên người ký.', en: 'The signer is missing. Enter post and name.' },
  'letter-signed-before-draft': { vi: 'Ngày ký sớm hơn ngày lập dự thảo, hoặc ở tương lai. Hãy nhập lại ngày ký.', en: 'The day of signing lies before the draft, or ahead. Enter it again.' },
  'letter-needs-reason': { vi: 'Chưa nêu lý do. Hãy ghi ngắn gọn.', en: 'The reason is missing. Give it in a few words.' },
  'letter-not-filed': { vi: 'Văn bản chưa được ký và ghi số nên chưa có gì để giải trình. Hãy chờ văn bản chính thức.', en: 'The letter is not signed yet, so there is nothing to explain. Wait for it.' },
  'letter-asks-no-explanation': { vi: 'Văn bản này chỉ nhắc việc, không yêu cầu giải trình. Hãy báo cáo tiến độ ở từng cam kết.', en: 'This letter only reminds and asks for no explanation. Report on each promise instead.' },
  'not-the-urged': { vi: 'Chỉ cơ quan được đôn đốc mới giải trình được. Hãy đăng nhập bằng tài khoản của cơ quan đó.', en: 'Only the office that is urged explains. Sign in with its account.' },
  'explanation-empty': { vi: 'Chưa có nội dung giải trình. Hãy nêu nguyên nhân, trách nhiệm và hướng khắc phục.', en: 'The explanation is empty. Give the cause, who is responsible and what will be done.' },
  'explanation-not-open': { vi: 'Không có bản giải trình nào đang chờ kết luận. Hãy mở lại trang.', en: 'No explanation waits to be judged. Open the page again.' },
} as const satisfies Readonly<Record<string, Bilingual>>

export type LetterRefusal = keyof typeof LETTER_REFUSALS
