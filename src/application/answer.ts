import { DEPUTY_REFUSALS, type DeputyRefusal } from '../domain/deputies/index.ts'
import { DRAFT_REFUSALS, type DraftRefusal } from '../domain/draft/index.ts'
import { FLOOR_REFUSALS, type FloorRefusal } from '../domain/floor/index.ts'
import { VOTE_REFUSALS, type VoteRefusal } from '../domain/vote/index.ts'
import { CONCERN_REFUSALS, type ConcernRefusal } from '../domain/concern/index.ts'
import { SELECTION_REFUSALS, type SelectionRefusal } from '../domain/selection/index.ts'
import { QUESTION_REFUSALS, type QuestionRefusal } from '../domain/question/index.ts'
import { CONTACT_REFUSALS, type ContactRefusal } from './contactRefusals.ts'
import { COMMITMENT_REFUSALS, type CommitmentRefusal } from '../domain/commitment/index.ts'
import { FOLLOW_UP_REFUSALS, type FollowUpRefusal } from '../domain/followUp/index.ts'
import { REPORT_CALL_REFUSALS, type ReportCallRefusal } from '../domain/reportCall/index.ts'
import { TOPIC_REFUSALS, type TopicRefusal } from '../domain/topic/index.ts'
import type { Bilingual } from '../domain/language.ts'
import { LETTER_REFUSALS, type LetterRefusal } from '../domain/letter/index.ts'
import { OFFICE_REFUSALS, type OfficeRefusal } from '../domain/offices/index.ts'
import { REGULATION_REFUSALS, type RegulationRefusal } from '../domain/regulation/index.ts'
import { ROUND_REFUSALS, type RoundRefusal } from '../domain/tallyRound/index.ts'
import { SITTING_REFUSALS, SOURCE_REFUSALS, type SittingRefusal, type SourceRefusal } from '../domain/sitting/index.ts'

/** Refusals that come before any rule of the domain is asked. */
export const REQUEST_REFUSALS = {
  'not-allowed': {
    vi: 'Tài khoản này không có quyền làm việc đó. Hãy đăng nhập bằng tài khoản có vai trò phù hợp.',
    en: 'This account may not do that. Sign in with an account of the right role.',
  },
  'changed-meanwhile': {
    vi: 'Người khác vừa thay đổi hồ sơ này. Hãy xem bản mới bên cạnh phần bạn đã nhập, rồi gửi lại nếu vẫn đúng.',
    en: 'Someone else has just changed this record. Compare the new version with what you typed, then send again if it still holds.',
  },
  'key-reused': {
    vi: 'Biểu mẫu này đã được gửi với nội dung khác. Hãy mở lại trang và gửi lần nữa.',
    en: 'This form was already sent with other content. Open the page again and send once more.',
  },
  'log-busy': {
    vi: 'Nhiều người đang ghi vào sổ cùng lúc nên việc này chưa ghi được. Hãy gửi lại.',
    en: 'Many people are writing to the record at this moment, so this was not recorded. Send it again.',
  },
  'owner-has-ended': {
    vi: 'Cơ quan chủ trì đã kết thúc hoạt động. Hãy sửa lại thành cơ quan kế thừa, xác nhận lời văn rồi thông qua.',
    en: 'The accountable office has ended. Change it to its successor, have the wording confirmed, then adopt.',
  },
  'overseer-has-ended': {
    vi: 'Ban được chọn theo dõi đã kết thúc hoạt động. Hãy chọn Ban kế thừa.',
    en: 'The committee chosen has ended. Choose its successor.',
  },
  'not-an-agency': {
    vi: 'Cơ quan được chọn không phải cơ quan thực hiện trong danh sách. Hãy chọn một sở, ban, ngành hoặc địa phương có trong danh sách.',
    en: 'The office chosen is no executive office on the list. Choose an agency that is on it.',
  },
  'other-promise-unknown': {
    vi: 'Không tìm thấy cam kết thay thế, hoặc cam kết đó đã kết thúc. Hãy dán địa chỉ trang của một cam kết đang thực hiện.',
    en: 'The promise named in its place was not found, or has ended. Paste the address of a promise that is still owed.',
  },
  'not-a-committee': {
    vi: 'Cơ quan được chọn để theo dõi không phải một Ban của Hội đồng. Hãy chọn một Ban trong danh sách.',
    en: 'The office chosen to watch it is no committee of the council. Choose a committee that is on the list.',
  },
  'not-found': { vi: 'Không tìm thấy hồ sơ. Hãy kiểm tra lại đường dẫn.', en: 'The record was not found. Check the address.' },
  'quote-not-in-source': {
    vi: 'Đoạn trích không có nguyên văn trong văn bản nguồn. Hãy chép đúng từng chữ, hoặc chọn trực tiếp trong văn bản.',
    en: 'These words do not stand in the source. Copy them exactly, or select them in the text.',
  },
  'quote-ambiguous': {
    vi: 'Đoạn trích xuất hiện nhiều lần trong văn bản. Hãy trích dài hơn để chỉ đúng một chỗ.',
    en: 'These words stand in several places. Quote a longer passage so that one place is meant.',
  },
  'file-empty': { vi: 'Tệp rỗng (0 byte). Hãy chọn lại tệp có nội dung.', en: 'The file is empty (0 bytes). Choose a file that has content.' },
  'captions-without-times': {
    vi: 'Tệp này không có mốc thời gian. Hãy chọn tệp phụ đề .vtt hoặc .srt của bản ghi.',
    en: 'This file has no time codes. Choose the .vtt or .srt captions of the recording.',
  },
  'file-not-text': {
    vi: 'Tệp này không phải văn bản (có thể là hình ảnh đổi đuôi). Hãy chọn tệp .txt, .md, .docx, .pdf hoặc dán nội dung.',
    en: 'This file is not text; it may be a picture with a changed name. Choose a .txt, .md, .docx or .pdf file, or paste the text.',
  },
  'file-too-large': {
    vi: 'Tệp quá lớn. Chữ của một văn bản tối đa 5 MB, mỗi tệp tối đa 20 MB. Hãy chia nhỏ rồi nạp lại.',
    en: 'The file is too large. A text may have 5 MB of words, a file 20 MB. Split it and upload again.',
  },
  'file-unreadable': {
    vi: 'Không đọc được bảng mã của tệp. Hãy lưu lại bằng UTF-8 rồi nạp lại.',
    en: 'The encoding of the file cannot be read. Save it as UTF-8 and upload again.',
  },
  'file-kind-unknown': {
    vi: 'Loại tệp này chưa được nhận. Văn bản: .txt, .md, .html, .docx, .xlsx, .pdf, .vtt, .srt (tệp .doc, .xls hãy lưu lại thành .docx, .xlsx). Minh chứng: PDF, PNG, JPEG, WebP, DOCX, XLSX hoặc văn bản thuần.',
    en: 'This kind of file is not accepted. Texts: .txt, .md, .html, .docx, .xlsx, .pdf, .vtt, .srt (save a .doc or .xls as .docx or .xlsx). Evidence: PDF, PNG, JPEG, WebP, DOCX, XLSX or plain text.',
  },
  'file-kind-mismatch': {
    vi: 'Nội dung của tệp không đúng với đuôi tên tệp. Hãy mở tệp bằng phần mềm đã tạo ra nó, lưu lại đúng loại rồi nạp lại.',
    en: 'The content of the file is not what its name says. Open it with the program that made it, save it as the right kind and upload again.',
  },
  'file-broken': {
    vi: 'Tệp bị hỏng hoặc bị cắt ngang nên không đọc được. Hãy mở tệp, lưu lại rồi nạp bản mới.',
    en: 'The file is broken or cut short and cannot be read. Open it, save it anew and upload that copy.',
  },
  'file-encrypted': {
    vi: 'Tệp được đặt mật khẩu nên không đọc được. Hãy bỏ mật khẩu, lưu lại rồi nạp lại.',
    en: 'The file is locked with a password and cannot be read. Remove the password, save it and upload again.',
  },
  'file-has-macros': {
    vi: 'Tệp có chứa macro (chương trình). Hãy lưu lại thành .docx hoặc .xlsx không có macro rồi nạp lại.',
    en: 'The file holds macros (programs). Save it as a .docx or .xlsx without macros and upload again.',
  },
  'file-unsafe': {
    vi: 'Tệp có cấu trúc không an toàn mà phần mềm văn phòng không tạo ra. Hãy mở tệp, lưu lại bằng phần mềm văn phòng rồi nạp lại, hoặc dán nội dung.',
    en: 'The file is built in an unsafe way that office programs do not use. Open it, save it with an office program and upload again, or paste the text.',
  },
  'file-too-complex': {
    vi: 'Tệp cần quá nhiều thời gian hoặc bộ nhớ để đọc. Hãy chia nhỏ, bỏ hình ảnh, lưu lại rồi nạp lại, hoặc dán nội dung.',
    en: 'The file takes too much time or memory to read. Split it, take out pictures, save it and upload again, or paste the text.',
  },
  'file-too-many-pages': {
    vi: 'Tệp PDF có quá 1.500 trang. Hãy chia thành nhiều tệp rồi nạp từng tệp.',
    en: 'The PDF has more than 1,500 pages. Split it and upload the parts one by one.',
  },
  'no-text-layer': {
    vi: 'Tệp PDF này là bản quét (ảnh chụp), không có lớp chữ. Hãy nạp bản Word gốc, hoặc nhận dạng chữ (OCR) rồi nạp lại, hoặc dán nội dung.',
    en: 'This PDF is a scan: pictures of pages without a text layer. Upload the original Word file, run text recognition (OCR) on it first, or paste the text.',
  },
  'conversion-unconfirmed': {
    vi: 'Văn bản dùng bảng mã tiếng Việt cũ (TCVN3 hoặc VNI). Hãy xem chữ trước và sau khi chuyển sang Unicode rồi xác nhận.',
    en: 'The text is in an old Vietnamese encoding (TCVN3 or VNI). Compare the words before and after turning them into Unicode, and confirm.',
  },
  'no-promise-chosen': { vi: 'Chưa chọn cam kết nào. Hãy đánh dấu ít nhất một cam kết.', en: 'No promise is chosen. Tick at least one.' },
  'count-from-not-in-calendar': { vi: 'Ngày bắt đầu tính không có trong lịch. Hãy nhập lại, ví dụ 2026-07-03.', en: 'The day to count from is not in the calendar. Enter it again, for example 2026-07-03.' },
  'count-days-out-of-range': { vi: 'Số ngày phải là số nguyên từ 1 đến 18300. Hãy nhập lại số ngày.', en: 'The number of days must be a whole number from 1 to 18300. Enter it again.' },
  'calendar-year-missing': {
    vi: 'Chưa có lịch nghỉ của năm này nên chưa tính được ngày. Hãy đề nghị thư ký ghi lịch nghỉ của năm, hoặc để trống phần tính và tự nhập ngày.',
    en: 'There is no calendar of days off for that year, so no date can be counted. Ask the secretary to record it, or clear the count and enter the date yourself.',
  },
  'link-not-web': {
    vi: 'Đường dẫn minh chứng phải bắt đầu bằng http:// hoặc https://. Hãy chép lại địa chỉ đầy đủ.',
    en: 'An evidence link must begin with http:// or https://. Copy the full address.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>

export type RequestRefusal = keyof typeof REQUEST_REFUSALS

export type Refusal = RequestRefusal | CommitmentRefusal | ContactRefusal | DeputyRefusal | DraftRefusal | FloorRefusal | FollowUpRefusal | LetterRefusal | OfficeRefusal | QuestionRefusal | RegulationRefusal | RoundRefusal | SittingRefusal | SourceRefusal | TopicRefusal | ReportCallRefusal | VoteRefusal | ConcernRefusal | SelectionRefusal

/** Every message a refused person can see; the compiler checks that none is missing in either language. */
export const REFUSALS: Readonly<Record<Refusal, Bilingual>> = {
  ...REQUEST_REFUSALS, ...COMMITMENT_REFUSALS, ...CONTACT_REFUSALS, ...DEPUTY_REFUSALS, ...DRAFT_REFUSALS, ...FLOOR_REFUSALS, ...FOLLOW_UP_REFUSALS, ...LETTER_REFUSALS, ...OFFICE_REFUSALS, ...QUESTION_REFUSALS, ...REGULATION_REFUSALS, ...ROUND_REFUSALS, ...SITTING_REFUSALS, ...SOURCE_REFUSALS, ...TOPIC_REFUSALS, ...REPORT_CALL_REFUSALS, ...VOTE_REFUSALS, ...CONCERN_REFUSALS, ...SELECTION_REFUSALS,
}

/** What became of a request. A refusal is an answer, not an error: nothing was written. */
export type Answer<Result> =
  | { readonly kind: 'done'; readonly result: Result; /** True when the same request had been carried out before. */ readonly repeated: boolean }
  | { readonly kind: 'refused'; readonly refusal: Refusal; /** The record it is about, where a request touches several. */ readonly at: string | null }

export const done = <Result>(result: Result, repeated = false): Answer<Result> => ({ kind: 'done', result, repeated })
export const refusedBecause = (refusal: Refusal, at: string | null = null): Answer<never> => ({ kind: 'refused', refusal, at })
