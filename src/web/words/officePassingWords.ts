import type { RefusalAccuracy } from '../../domain/passing/index.ts'
import type { Words } from './words.ts'

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** What one office did with the promises that came to it, all years together. */
export const officePassingWords = {
  heading: { vi: 'Nhận, chuyển và từ chối', en: 'Held, handed on, refused' },
  holds: { vi: 'Đang chịu trách nhiệm', en: 'Holds now' },
  handedOn: { vi: 'Đã chuyển đi', en: 'Handed on' },
  refused: { vi: 'Đã từ chối nhận', en: 'Refused' },
  gotBack: { vi: 'Đã quay trở lại', en: 'Got back' },
  moveDays: { vi: 'Số ngày đến lượt cơ quan', en: 'Days of its move' },
  outcomes: ({ refusals, judged, right, wrong, open }: RefusalAccuracy) => ({
    vi: `Từ chối ${refusals} lần: ${judged} lần đã rõ (${right} đúng, ${wrong} sai), ${open} lần chưa rõ.`,
    en: `${counted(refusals, 'refusal')}: ${judged} judged (${right} right, ${wrong} wrong), ${open} open.`,
  }),
  days: (move: number, promises: number, duty: number) => ({
    vi: `Đến lượt cơ quan ${move} ngày, cộng qua ${promises} cam kết; chịu trách nhiệm ${duty} ngày.`,
    en: `The move was its own on ${counted(move, 'day')}, ${counted(promises, 'promise')} together; it was accountable for ${counted(duty, 'day')}.`,
  }),
  longest: (days: number) => ({ vi: `Lâu nhất ${days} ngày:`, en: `Longest, ${counted(days, 'day')}:` }),
} as const satisfies Words
