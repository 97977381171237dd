import type { Bilingual } from '../language.ts'

/** Why something did not happen while topics are chosen. */
export const SELECTION_REFUSALS = {
  'proposal-unknown': { vi: 'Không tìm thấy đề xuất này, hoặc đề xuất đã rút. Hãy tải lại trang.', en: 'This proposal was not found, or is withdrawn. Load the page again.' },
  'proposal-received-already': { vi: 'Đề xuất này đã nhận. Hãy mở danh sách để xem.', en: 'This proposal is received already. Open the list to see.' },
  'proposal-needs-issue': { vi: 'Chưa có vấn đề đề xuất. Hãy ghi ngắn gọn vấn đề cần chất vấn.', en: 'The issue is missing. Enter in a few words what is to be questioned.' },
  'proposal-needs-origin': { vi: 'Chưa ghi đề xuất từ đâu. Hãy chọn kiến nghị cử tri hoặc ghi nguồn dư luận.', en: 'Where it comes from is missing. Choose voters’ concerns or enter the source.' },
  'proposal-withdrawn-already': { vi: 'Đề xuất này đã rút. Hãy gửi đề xuất mới nếu cần.', en: 'This proposal is withdrawn already. Send another one if it is needed.' },
  'proposal-chosen-already': { vi: 'Đề xuất đã thuộc nhóm vấn đề được chọn nên không rút được. Hãy phát biểu tại phiên.', en: 'It is part of a group that was chosen and is not withdrawn. Speak at the sitting.' },
  'proposal-not-in-group': { vi: 'Đề xuất không thuộc nhóm này. Hãy tải lại trang.', en: 'The proposal is not part of this group. Load the page again.' },
  'proposal-not-yours': { vi: 'Chỉ người đã đề xuất mới làm được việc này. Hãy liên hệ người đó.', en: 'Only whoever proposed it does this. Ask them.' },
  'selection-needs-reason': { vi: 'Chưa nêu lý do. Hãy ghi ngắn gọn.', en: 'The reason is missing. Give it in a few words.' },
  'call-day-wrong': { vi: 'Hạn gửi đề xuất không có trong lịch hoặc đã qua. Hãy nhập lại.', en: 'The last day is not in the calendar or has passed. Enter it again.' },
  'call-same-day': { vi: 'Hạn gửi đề xuất không thay đổi. Hãy nhập ngày khác.', en: 'The last day is the same. Enter another one.' },
  'group-known': { vi: 'Nhóm vấn đề này đã lập. Hãy mở nhóm để xem.', en: 'This group is formed already. Open it to see.' },
  'group-unknown': { vi: 'Không tìm thấy nhóm vấn đề này. Hãy tải lại trang rồi chọn lại.', en: 'This group was not found. Load the page again and choose anew.' },
  'group-needs-title': { vi: 'Chưa có tên nhóm vấn đề. Hãy nhập tên ngắn gọn.', en: 'The group has no title. Enter a short one.' },
  'group-needs-criterion': { vi: 'Chưa chọn tiêu chí. Hãy chọn ít nhất một trong bốn tiêu chí.', en: 'No criterion is chosen. Choose at least one of the four.' },
  'group-needs-proposals': { vi: 'Nhóm chưa có đề xuất nào. Hãy chọn ít nhất một đề xuất.', en: 'The group holds no proposal. Choose at least one.' },
  'group-needs-officials': { vi: 'Có cơ quan chưa ghi người trả lời. Hãy ghi họ tên và chức vụ.', en: 'An office has nobody named who answers. Enter name and post.' },
  'groups-chosen-already': { vi: 'Hội đồng đã quyết định nhóm vấn đề của phiên này. Hãy xem kết quả.', en: 'The council has chosen the groups of this sitting already. Look at the result.' },
  'choice-needs-basis': { vi: 'Chưa có căn cứ. Hãy chọn lượt biểu quyết đã công bố hoặc ghi số văn bản.', en: 'The basis is missing. Choose a vote that was announced, or enter the number of the document.' },
  'choice-not-as-voted': { vi: 'Nhóm được chọn không đúng với kết quả biểu quyết đã công bố. Hãy chọn đúng các nhóm trúng.', en: 'These groups are not those the announced vote has chosen. Choose exactly those.' },
} as const satisfies Readonly<Record<string, Bilingual>>

export type SelectionRefusal = keyof typeof SELECTION_REFUSALS
