import type { Bilingual } from '../language.ts'

export const FOLLOW_UP_REFUSALS = {
  'digest-unknown': { vi: 'Không tìm thấy thông báo này. Hãy kiểm tra lại đường dẫn trong thư.', en: 'This notice was not found. Check the link in the message.' },
  'digest-already-prepared': { vi: 'Thông báo của ngày này đã được lập. Không cần lập lại.', en: 'The notice of this day was prepared already. There is nothing to do.' },
  'notice-already-told': { vi: 'Kết quả gửi thông báo này đã được ghi. Không cần ghi lại.', en: 'What became of this message is on record already. There is nothing to do.' },
  'notice-line-unknown': { vi: 'Thông báo này không nói về cam kết đó. Hãy mở lại thông báo và chọn một dòng trong đó.', en: 'This notice does not speak of that promise. Open it again and choose one of its lines.' },
} as const satisfies Readonly<Record<string, Bilingual>>

export type FollowUpRefusal = keyof typeof FOLLOW_UP_REFUSALS
