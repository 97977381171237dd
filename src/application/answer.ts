import { COMMITMENT_REFUSALS, type CommitmentRefusal } from '../domain/commitment/index.ts'
import type { Bilingual } from '../domain/language.ts'
import { OFFICE_REFUSALS, type OfficeRefusal } from '../domain/offices/index.ts'
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
  'not-an-agency': {
    vi: 'Cơ quan được chọn không phải cơ quan thực hiện trong danh sách. Hãy chọn một sở, ban, ngành hoặc địa phương có trong danh sách.',
    en: 'The office chosen is no executive office on the list. Choose an agency that is on it.',
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
  'file-not-text': {
    vi: 'Tệp này không phải văn bản (có thể là hình ảnh đổi đuôi). Hãy chọn tệp .txt, .md hoặc dán nội dung.',
    en: 'This file is not text; it may be a picture with a changed name. Choose a .txt or .md file, or paste the text.',
  },
  'file-too-large': {
    vi: 'Tệp quá lớn. Văn bản tối đa 5 MB, minh chứng tối đa 20 MB mỗi tệp. Hãy chia nhỏ rồi nạp lại.',
    en: 'The file is too large. Texts may have 5 MB, evidence 20 MB a file. Split it and upload again.',
  },
  'file-unreadable': {
    vi: 'Không đọc được bảng mã của tệp. Hãy lưu lại bằng UTF-8 rồi nạp lại.',
    en: 'The encoding of the file cannot be read. Save it as UTF-8 and upload again.',
  },
  'file-kind-unknown': {
    vi: 'Loại tệp này chưa được nhận. Văn bản: .txt, .md. Minh chứng: PDF, PNG, JPEG, WebP, DOCX, XLSX hoặc văn bản thuần.',
    en: 'This kind of file is not accepted. Texts: .txt, .md. Evidence: PDF, PNG, JPEG, WebP, DOCX, XLSX or plain text.',
  },
  'link-not-web': {
    vi: 'Đường dẫn minh chứng phải bắt đầu bằng http:// hoặc https://. Hãy chép lại địa chỉ đầy đủ.',
    en: 'An evidence link must begin with http:// or https://. Copy the full address.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>

export type RequestRefusal = keyof typeof REQUEST_REFUSALS

export type Refusal = RequestRefusal | CommitmentRefusal | OfficeRefusal | SittingRefusal | SourceRefusal

/** Every message a refused person can see; the compiler checks that none is missing in either language. */
export const REFUSALS: Readonly<Record<Refusal, Bilingual>> = {
  ...REQUEST_REFUSALS, ...COMMITMENT_REFUSALS, ...OFFICE_REFUSALS, ...SITTING_REFUSALS, ...SOURCE_REFUSALS,
}

/** What became of a request. A refusal is an answer, not an error: nothing was written. */
export type Answer<Result> =
  | { readonly kind: 'done'; readonly result: Result; /** True when the same request had been carried out before. */ readonly repeated: boolean }
  | { readonly kind: 'refused'; readonly refusal: Refusal; /** The record it is about, where a request touches several. */ readonly at: string | null }

export const done = <Result>(result: Result, repeated = false): Answer<Result> => ({ kind: 'done', result, repeated })
export const refusedBecause = (refusal: Refusal, at: string | null = null): Answer<never> => ({ kind: 'refused', refusal, at })
