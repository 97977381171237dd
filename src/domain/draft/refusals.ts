import type { Bilingual } from '../language.ts'

/** Why something did not happen to a draft resolution. */
export const DRAFT_REFUSALS = {
  'draft-unknown': { vi: 'Chưa có dự thảo nghị quyết. Hãy soạn và lưu dự thảo trước.', en: 'There is no draft resolution. Write and save one first.' },
  'draft-unchanged': { vi: 'Dự thảo không có gì khác bản đang lưu. Hãy sửa rồi lưu lại.', en: 'The draft is the same as the one kept. Change it, then save.' },
  'draft-needs-subject': { vi: 'Dự thảo chưa có trích yếu. Hãy nhập, ví dụ “Về hoạt động chất vấn tại kỳ họp thứ ba”.', en: 'The draft has no subject. Enter one, such as “On questioning at the third session”.' },
  'draft-contents-missing': { vi: 'Dự thảo thiếu nội dung luật yêu cầu. Hãy soạn đủ bốn nội dung rồi trình.', en: 'The draft lacks what the law asks for. Write all four contents, then put it forward.' },
  'draft-tabled-already': { vi: 'Lượt biểu quyết này đã có dự thảo. Hãy lập lượt biểu quyết khác.', en: 'This vote has a draft already. Prepare another vote.' },
  'draft-needs-reason': { vi: 'Chưa nêu lý do. Hãy ghi ngắn gọn.', en: 'The reason is missing. Give it in a few words.' },
  'amendments-undecided': { vi: 'Còn kiến nghị sửa đổi chưa quyết định. Hãy ghi quyết định về từng kiến nghị rồi trình.', en: 'Some amendments are undecided. Record what was decided on each, then put it forward.' },
  'amendment-unknown': { vi: 'Không tìm thấy kiến nghị sửa đổi này. Hãy tải lại trang.', en: 'This amendment was not found. Load the page again.' },
  'amendment-proposed-already': { vi: 'Kiến nghị sửa đổi này đã ghi. Hãy mở danh sách để xem.', en: 'This amendment is recorded already. Open the list to see.' },
  'amendment-needs-words': { vi: 'Chưa có nội dung đề nghị. Hãy ghi đoạn văn muốn thay vào.', en: 'The words proposed are missing. Enter the text that should stand there.' },
  'amendment-decided-already': { vi: 'Kiến nghị sửa đổi này đã quyết định hoặc đã rút. Hãy gửi kiến nghị mới nếu cần.', en: 'This amendment is decided or withdrawn already. Send another one if it is needed.' },
  'amendment-not-yours': { vi: 'Chỉ đại biểu đã kiến nghị mới rút được. Hãy liên hệ đại biểu đó.', en: 'Only the deputy who proposed it withdraws it. Ask them.' },
  'promise-not-of-sitting': { vi: 'Cam kết này không nằm trong phụ lục đang soạn của phiên. Hãy tải lại trang rồi chọn lại.', en: 'This promise is not in the annex in preparation. Load the page again and choose anew.' },
  'promise-left-out-already': { vi: 'Cam kết này đã ghi là không thông qua. Hãy đưa vào lại nếu Hội đồng đổi ý.', en: 'This promise is left out already. Take it in again if the council changes its mind.' },
  'promise-not-left-out': { vi: 'Cam kết này vẫn ở trong phụ lục. Hãy tải lại trang.', en: 'This promise is still in the annex. Load the page again.' },
  'draft-not-passed': {
    vi: 'Dự thảo đã trình biểu quyết nhưng chưa có lượt nào công bố là thông qua. Hãy hoàn tất biểu quyết, hoặc hủy lượt biểu quyết với lý do nếu đã quyết định bằng cách khác.',
    en: 'The draft was put to the vote and no vote has been announced as passed. Finish the vote, or void it with the reason if it was decided in another way.',
  },
  'resolution-not-as-voted': {
    vi: 'Nghị quyết sắp ghi khác bản Hội đồng đã biểu quyết thông qua. Hãy trả dự thảo và phụ lục về đúng bản đã biểu quyết, hoặc biểu quyết lại bản mới.',
    en: 'What is about to be recorded is not what the council voted for. Put draft and annex back to what was voted on, or have the new version voted on.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>

export type DraftRefusal = keyof typeof DRAFT_REFUSALS
