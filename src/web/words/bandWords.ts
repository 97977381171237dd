import type { Words } from './words.ts'

/** Who had the move, day by day. */
export const bandWords = {
  heading: { vi: 'Ai giữ việc, từng ngày', en: 'Who had the move, day by day' },
  lead: {
    vi: 'Mỗi ngày kể từ khi hội đồng thông qua được tính cho đúng một cơ quan: cơ quan phải hành động khi hết ngày đó.',
    en: 'Every day since the council adopted it is charged to exactly one office: the one that had to act when the day ended.',
  },
  drawn: { vi: 'Dải thời gian theo cơ quan; số liệu nằm trong bảng bên dưới', en: 'A band of time by office; the figures stand in the table below' },
  caption: { vi: 'Số ngày theo từng chặng', en: 'Days by stretch' },
  byOffice: { vi: 'Cộng theo từng cơ quan', en: 'Days by office' },
  office: { vi: 'Cơ quan', en: 'Office' },
  from: { vi: 'Từ ngày', en: 'From' },
  last: { vi: 'Đến hết ngày', en: 'To the end of' },
  untilNow: { vi: 'nay', en: 'now' },
  days: { vi: 'Số ngày', en: 'Days' },
  counted: (days: number) => ({ vi: `${days} ngày`, en: `${days} day${days === 1 ? '' : 's'}` }),
  sum: (parts: readonly number[], total: number) => ({
    vi: `Cộng: ${parts.join(' + ')} = ${total} ngày, đúng bằng thời gian từ khi thông qua.`,
    en: `Sum: ${parts.join(' + ')} = ${total} day${total === 1 ? '' : 's'}, exactly the time since adoption.`,
  }),
  joints: { vi: 'Các lần đổi cơ quan chịu trách nhiệm', en: 'When another office came to owe it' },
  joint: (day: string, office: string) => ({ vi: `${day}: ${office} chịu trách nhiệm`, en: `${day}: ${office} became accountable` }),
} as const satisfies Words
