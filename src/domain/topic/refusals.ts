import type { Bilingual } from '../language.ts'

/** Why a topic was not proposed or withdrawn. */
export const TOPIC_REFUSALS = {
  'topic-unknown': { vi: 'Không tìm thấy chủ đề này. Hãy kiểm tra lại đường dẫn.', en: 'This topic was not found. Check the address.' },
  'topic-already-proposed': { vi: 'Chủ đề này đã được đề nghị. Hãy mở chủ đề đó để xem.', en: 'This topic is proposed already. Open it to see.' },
  'topic-needs-promise': { vi: 'Chưa chọn cam kết nào. Hãy chọn ít nhất một cam kết trong danh sách.', en: 'No promise is chosen. Choose at least one from the list.' },
  'topic-needs-title': { vi: 'Chưa có tên chủ đề. Hãy nhập tên ngắn gọn.', en: 'The title is missing. Enter a short one.' },
  'topic-promise-not-listed': {
    vi: 'Có cam kết không còn lý do để chất vấn lại: đã xong, hoặc không còn chậm. Hãy tải lại danh sách rồi chọn lại.',
    en: 'A promise gives no reason to be asked about again: it is done, or late no longer. Load the list again and choose anew.',
  },
  'topic-promise-taken': {
    vi: 'Có cam kết đã nằm trong một chủ đề đang đề nghị. Hãy bỏ cam kết đó, hoặc rút chủ đề kia trước.',
    en: 'A promise is part of a topic that is proposed already. Leave it out, or withdraw that topic first.',
  },
  'topic-of-two-offices': { vi: 'Một chủ đề chỉ gồm cam kết của một cơ quan. Hãy lập chủ đề riêng cho mỗi cơ quan.', en: 'A topic holds promises of one office. Make one for each office.' },
  'topic-not-yours': { vi: 'Chỉ cơ quan đã đề nghị mới rút được chủ đề. Hãy liên hệ cơ quan đó.', en: 'Only the office that proposed a topic withdraws it. Ask that office.' },
  'topic-already-withdrawn': { vi: 'Chủ đề này đã rút. Hãy đề nghị chủ đề mới nếu cần.', en: 'This topic is withdrawn already. Propose another one if it is needed.' },
  'topic-needs-reason': { vi: 'Chưa nêu lý do rút. Hãy ghi ngắn gọn.', en: 'The reason is missing. Give it in a few words.' },
} as const satisfies Readonly<Record<string, Bilingual>>

export type TopicRefusal = keyof typeof TOPIC_REFUSALS
