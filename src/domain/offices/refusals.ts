import type { Bilingual } from '../language.ts'

export const OFFICE_REFUSALS = {
  'office-already-established': {
    vi: 'Cơ quan này đã có trong danh sách. Hãy chọn cơ quan đó; nếu là cơ quan mới mang tên cũ, hãy ghi ngày thành lập.',
    en: 'This office is already on the list. Choose it; if it is a new office under an old name, give the day it was established.',
  },
  'office-not-established': { vi: 'Không có cơ quan này trong danh sách. Hãy kiểm tra lại đường dẫn.', en: 'There is no such office on the list. Check the address.' },
  'office-needs-name': { vi: 'Chưa có tên cơ quan. Hãy nhập tên đầy đủ.', en: 'The office has no name. Enter its full name.' },
  'office-name-taken': {
    vi: 'Một cơ quan khác đang hoạt động đã mang tên này. Hãy ghi tên phân biệt rõ hơn, hoặc dùng cơ quan đã có.',
    en: 'Another standing office bears this name. Write a more distinct one, or use the office on the list.',
  },
  'office-name-unchanged': { vi: 'Tên mới giống hệt tên hiện nay. Hãy nhập tên sau khi đổi.', en: 'The new name is the present one. Enter the name it was changed to.' },
  'office-has-ended': {
    vi: 'Cơ quan này đã kết thúc hoạt động. Hãy làm việc với cơ quan kế thừa ghi trên trang của cơ quan.',
    en: 'This office has ended. Turn to the successor named on its page.',
  },
  'office-document-missing': {
    vi: 'Chưa có số, ký hiệu văn bản đổi tên hoặc sắp xếp cơ quan. Hãy nhập số văn bản.',
    en: 'The number of the document that renames or ends the office is missing. Enter it.',
  },
  'office-day-not-in-calendar': { vi: 'Ngày không có trong lịch. Hãy nhập lại, ví dụ 01/7/2025.', en: 'That day is not in the calendar. Enter it again, for example 2025-07-01.' },
  'office-day-ahead': {
    vi: 'Ngày này chưa đến. Hãy ghi vào đúng ngày có hiệu lực hoặc sau đó.',
    en: 'That day has not come yet. Record it on the day it takes effect, or later.',
  },
  'office-day-before-record': {
    vi: 'Ngày này không sau ngày lập hoặc ngày đổi tên gần nhất của cơ quan. Hãy chọn ngày muộn hơn.',
    en: 'That day is not after the one the office was established or last renamed on. Choose a later day.',
  },
  'successor-is-itself': { vi: 'Cơ quan không thể kế thừa chính mình. Hãy chọn cơ quan khác.', en: 'An office cannot succeed itself. Choose another one.' },
  'successor-named-twice': { vi: 'Một cơ quan kế thừa được chọn hai lần. Hãy giữ một lần.', en: 'A successor is named twice. Name it once.' },
  'successor-not-standing': {
    vi: 'Cơ quan kế thừa không có trong danh sách hoặc cũng đã kết thúc. Hãy chọn cơ quan đang hoạt động.',
    en: 'A successor is not on the list or has ended itself. Choose an office that stands.',
  },
  'successor-of-other-kind': {
    vi: 'Cơ quan kế thừa phải cùng loại: cơ quan thực hiện thay cơ quan thực hiện, Ban thay Ban. Hãy chọn lại.',
    en: 'A successor must be of the same kind: an agency for an agency, a committee for a committee. Choose again.',
  },
  'merger-needs-one-successor': { vi: 'Sáp nhập là vào đúng một cơ quan. Hãy chọn một cơ quan kế thừa.', en: 'A merger goes into exactly one office. Choose one successor.' },
  'split-needs-successors': {
    vi: 'Chia tách phải có từ hai cơ quan kế thừa. Hãy chọn cơ quan kế thừa chính và các cơ quan còn lại.',
    en: 'A split has two successors or more. Choose the leading one and the others.',
  },
  'office-still-owes': {
    vi: 'Cơ quan còn cam kết chưa xong, hoặc đã xong nhưng còn được kiểm tra lại, nên phải có cơ quan kế thừa. Hãy chọn cơ quan kế thừa.',
    en: 'The office still answers for promises, open ones or closed ones that may be checked again, so it needs a successor. Choose who goes on with them.',
  },
  'holder-needs-post': { vi: 'Chưa ghi chức vụ. Hãy nhập chức vụ, ví dụ Giám đốc.', en: 'The post is missing. Enter it, for example Director.' },
  'holder-needs-person': { vi: 'Chưa ghi người giữ chức vụ. Hãy nhập họ và tên.', en: 'The holder is missing. Enter the full name.' },
  'post-is-held': {
    vi: 'Chức vụ này đang có người giữ. Hãy ghi ngày người đó thôi giữ chức vụ trước.',
    en: 'Someone holds this post. Record first when that person left it.',
  },
  'holders-overlap': {
    vi: 'Thời gian này trùng với người giữ chức vụ khác. Hãy kiểm tra lại các ngày; nếu ghi bổ sung người cũ, hãy ghi cả ngày thôi giữ.',
    en: 'These days overlap those of another holder. Check them; when adding an earlier holder, give the last day as well.',
  },
  'holder-until-before-from': { vi: 'Ngày thôi giữ chức vụ sớm hơn ngày bắt đầu. Hãy kiểm tra lại hai ngày.', en: 'The last day lies before the first one. Check both days.' },
  'holder-after-office-ended': {
    vi: 'Ngày này không còn thuộc thời gian cơ quan hoạt động. Hãy chọn ngày trước khi cơ quan kết thúc.',
    en: 'On that day the office no longer existed. Choose a day before it ended.',
  },
  'holder-not-in-post': {
    vi: 'Người này hiện không giữ chức vụ đó. Hãy tải lại trang để xem danh sách hiện nay.',
    en: 'This person does not hold that post. Reload the page to see who does.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>

/** Why a command on an office was not carried out; each has its message and remedy above. */
export type OfficeRefusal = keyof typeof OFFICE_REFUSALS
