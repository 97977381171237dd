import type { ReviewedFinding } from '../../application/reviewSource.ts'
import type { Bilingual } from '../../domain/language.ts'
import type { Words } from './words.ts'

type Finding = ReviewedFinding['finding']

export const FORCE_WORDS: Readonly<Record<Finding['force'], Bilingual>> = {
  promise: { vi: 'Lời hứa', en: 'Promise' },
  target: { vi: 'Mục tiêu', en: 'Target' },
  directive: { vi: 'Giao việc', en: 'Directive' },
  plan: { vi: 'Dự kiến', en: 'Plan' },
  vague: { vi: 'Chưa phải cam kết', en: 'Not yet a commitment' },
}

/** The six things a clear task names ("6 rõ"). */
export const CLARITY_WORDS: Readonly<Record<Finding['missing'][number], Bilingual>> = {
  person: { vi: 'người', en: 'person' },
  task: { vi: 'việc', en: 'task' },
  time: { vi: 'thời gian', en: 'time' },
  responsibility: { vi: 'trách nhiệm', en: 'responsibility' },
  product: { vi: 'sản phẩm', en: 'product' },
  authority: { vi: 'thẩm quyền', en: 'authority' },
}

export const REVIEW_STATE_WORDS = {
  open: { vi: 'Chờ xem', en: 'To review' },
  vague: { vi: 'Chưa phải cam kết', en: 'Not yet a commitment' },
  captured: { vi: 'Đã nhận', en: 'Accepted' },
  setAside: { vi: 'Để riêng', en: 'Set aside' },
  rejected: { vi: 'Đã bỏ', en: 'Rejected' },
} as const satisfies Readonly<Record<string, Bilingual>>

export const SHOWN_WORDS = {
  'tat-ca': { vi: 'Tất cả', en: 'All' },
  'cho-xem': { vi: 'Chờ xem', en: 'To review' },
  'chua-ro': { vi: 'Chưa phải cam kết', en: 'Not yet commitments' },
  'da-nhan': { vi: 'Đã nhận', en: 'Accepted' },
  'da-bo': { vi: 'Đã bỏ, để riêng', en: 'Rejected, set aside' },
} as const satisfies Readonly<Record<string, Bilingual>>

export const reviewWords = {
  second: { vi: 'Máy đọc thứ hai', en: 'Second reader' },
  secondLead: (model: string, count: number, dropped: number) => ({
    vi: `${model} cũng đã đọc văn bản này: ${count} chỗ chỉ máy ấy thấy.${dropped === 0 ? '' : ` ${dropped} chỗ không trích đúng nguyên văn nên bị bỏ.`} Máy chỉ gợi ý, người quyết định.`,
    en: `${model} has read this text too: ${count} place${count === 1 ? '' : 's'} only it found.${dropped === 0 ? '' : ` ${dropped} did not quote the text and were dropped.`} It suggests; a person decides.`,
  }),
  secondAgrees: { vi: 'Máy đọc thứ hai cũng thấy.', en: 'The second reader found it too.' },
  secondMisses: { vi: 'Máy đọc thứ hai không thấy lời hứa ở đây.', en: 'The second reader found no promise here.' },
  secondDiffers: (what: string) => ({ vi: `Máy đọc thứ hai đọc khác: ${what}`, en: `The second reader reads it otherwise: ${what}` }),
  force: { vi: 'Mức ràng buộc', en: 'How binding' },
  secondOnly: { vi: 'Chỉ máy đọc thứ hai thấy', en: 'Only the second reader found' },
  secondAdd: { vi: 'Thêm thành cam kết', en: 'Make it a promise' },
  kicker: { vi: 'Rà soát văn bản', en: 'Review of a text' },
  meta: (characters: string, day: string) => ({ vi: `${characters} ký tự · văn bản ngày ${day}`, en: `${characters} characters · dated ${day}` }),
  metaUndated: (characters: string) => ({ vi: `${characters} ký tự · không ghi ngày văn bản`, en: `${characters} characters · undated` }),
  views: { vi: 'Chọn phần muốn xem', en: 'What to show' },
  textHeading: { vi: 'Văn bản nguồn', en: 'Source text' },
  textLabel: { vi: 'Văn bản nguồn, các đoạn đề xuất được đánh dấu', en: 'Source text with the proposals marked' },
  cardsHeading: { vi: 'Đề xuất và cam kết', en: 'Proposals and commitments' },
  toRefused: { vi: 'Đến chỗ cần sửa', en: 'Go to what needs correcting' },
  nothingFound: { vi: 'Chưa tìm thấy lời cam kết nào trong văn bản này.', en: 'No commitment was found in this text.' },
  nothingFoundRemedy: {
    vi: 'Nếu có, hãy chọn đoạn chữ trong văn bản, hoặc chép nguyên văn vào mục “Thêm cam kết bằng tay”.',
    en: 'If there is one, select its words in the text, or copy them into “Add a commitment by hand”.',
  },
  nothingShown: { vi: 'Không có mục nào ở phần này.', en: 'Nothing stands in this part.' },
  toAnnex: { vi: 'Bảng phụ lục của phiên', en: 'Annex table of the sitting' },
  number: (number: number) => ({ vi: `Mục ${number}`, en: `Item ${number}` }),
  inText: { vi: 'Xem trong văn bản', en: 'See it in the text' },
  byHand: { vi: 'Do chuyên viên thêm', en: 'Added by a clerk' },
  noSpeaker: { vi: 'Không rõ người phát biểu', en: 'Speaker not known' },
  asNamed: (name: string) => ({ vi: `văn bản nêu: ${name}`, en: `the text says: ${name}` }),
  unmatched: { vi: 'chưa khớp cơ quan nào trong danh sách', en: 'matches no office on the list' },
  noOwner: { vi: 'Chưa rõ cơ quan chịu trách nhiệm', en: 'No accountable office named' },
  clarity: { vi: '6 rõ', en: 'Six parts of a clear task' },
  missing: (parts: string) => ({ vi: `còn thiếu: ${parts}`, en: `missing: ${parts}` }),
  missingNothing: { vi: 'đủ', en: 'all named' },
  condition: { vi: 'Điều kiện kèm theo', en: 'Condition attached' },
  why: { vi: 'Vì sao có đề xuất này', en: 'Why this was proposed' },
  unknownRule: { vi: 'Quy tắc của bản đọc cũ, không còn mô tả.', en: 'A rule of an older reader, no longer described.' },
  accept: { vi: 'Nhận', en: 'Accept' },
  acceptVague: { vi: 'Vẫn nhận', en: 'Accept anyway' },
  acceptEdited: { vi: 'Nhận với nội dung đã sửa', en: 'Accept as edited' },
  edit: { vi: 'Sửa', en: 'Edit' },
  reject: { vi: 'Bỏ', en: 'Reject' },
  rejectWhy: { vi: 'Lý do bỏ', en: 'Reason for rejecting' },
  rejectWithReason: { vi: 'Bỏ kèm lý do', en: 'Reject with a reason' },
  restore: { vi: 'Khôi phục', en: 'Restore' },
  rejectedBecause: (reason: string) => ({ vi: `Lý do bỏ: ${reason}`, en: `Rejected because: ${reason}` }),
  saveEdit: { vi: 'Lưu nội dung đã sửa', en: 'Save the edit' },
  editConfirmed: { vi: 'Lời văn đã được xác nhận. Nếu sửa, thư ký phải xác nhận lại.', en: 'The wording is confirmed. An edit needs confirming again by the secretary.' },
  setAside: { vi: 'Để riêng', en: 'Set aside' },
  setAsideWhy: { vi: 'Lý do để riêng', en: 'Reason for setting aside' },
  adoptedIn: (number: string) => ({ vi: `Đã thông qua tại Nghị quyết ${number}. Lời văn không sửa được nữa.`, en: `Adopted in Resolution ${number}. The wording can no longer be edited.` }),
  publicPage: { vi: 'Trang công khai', en: 'Public page' },
  add: { vi: 'Thêm cam kết bằng tay', en: 'Add a commitment by hand' },
  addLead: {
    vi: 'Dùng khi bản đọc tự động bỏ sót. Câu trích phải đúng nguyên văn trong văn bản nguồn.',
    en: 'For what the reader missed. The quotation must stand word for word in the source.',
  },
  words: { vi: 'Nguyên văn lời cam kết', en: 'Words of the commitment' },
  wordsHint: { vi: 'Chọn đoạn chữ trong văn bản rồi bấm “Thêm cam kết từ đoạn này”, hoặc chép đúng từng chữ vào đây.', en: 'Select the words in the text and press “Add a commitment from these words”, or copy them here exactly.' },
  addSubmit: { vi: 'Thêm cam kết', en: 'Add the commitment' },
  addFromSelection: { vi: 'Thêm cam kết từ đoạn này', en: 'Add a commitment from these words' },
  conflictTitle: { vi: 'Người khác vừa thay đổi mục này', en: 'Someone else has just changed this' },
  conflictLead: {
    vi: 'Chưa có gì được ghi đè. Hãy so bản hiện nay với nội dung bạn đã nhập rồi chọn một trong hai.',
    en: 'Nothing has been overwritten. Compare the record as it is now with what you typed, then choose.',
  },
  conflictTable: { vi: 'So sánh hai bản', en: 'The two versions compared' },
  conflictField: { vi: 'Mục', en: 'Field' },
  conflictNow: { vi: 'Bản hiện nay', en: 'As it is now' },
  conflictTyped: { vi: 'Bạn đã nhập', en: 'What you typed' },
  conflictDiffers: { vi: 'khác nhau', en: 'differs' },
  conflictSend: { vi: 'Gửi nội dung của tôi trên bản mới', en: 'Send mine, based on the new version' },
  conflictEdit: { vi: 'Sửa tiếp trước khi gửi', en: 'Edit before sending' },
  conflictKeep: { vi: 'Giữ bản hiện nay', en: 'Keep it as it is now' },
  nothing: { vi: '(để trống)', en: '(empty)' },
} as const satisfies Words

export const keyWords = {
  open: { vi: 'Phím tắt (?)', en: 'Shortcuts (?)' },
  title: { vi: 'Phím tắt của trang rà soát', en: 'Shortcuts of the review page' },
  key: { vi: 'Phím', en: 'Key' },
  does: { vi: 'Việc', en: 'What it does' },
  or: { vi: 'hoặc', en: 'or' },
  next: { vi: 'Đến mục kế tiếp', en: 'Go to the next item' },
  previous: { vi: 'Về mục trước', en: 'Go to the previous item' },
  accept: { vi: 'Nhận mục đang chọn', en: 'Accept the current item' },
  edit: { vi: 'Mở phần sửa của mục đang chọn', en: 'Open the edit form of the current item' },
  reject: { vi: 'Bỏ mục đang chọn', en: 'Reject the current item' },
  add: { vi: 'Thêm cam kết từ đoạn chữ đang chọn', en: 'Add a commitment from the selected words' },
  list: { vi: 'Mở danh sách này', en: 'Open this list' },
  note: { vi: 'Khi đang gõ trong một ô, các phím này chỉ gõ chữ.', en: 'While typing in a field these keys only type.' },
  on: { vi: 'Dùng phím tắt trên máy này', en: 'Use shortcuts on this device' },
  close: { vi: 'Đóng', en: 'Close' },
} as const satisfies Words
