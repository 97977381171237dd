import { figure } from './figures.ts'
import type { Words } from './words.ts'

/** How many voters raised what a promise is about. */
export const votersWords = {
  link: { vi: 'Ghi số cử tri phản ánh…', en: 'Record how many voters raised it…' },
  title: { vi: 'Số cử tri phản ánh', en: 'Voters who raised it' },
  lead: {
    vi: 'Số cử tri là một trong bốn số đo để xếp thứ tự tái chất vấn. Ghi lần sau thay cho lần trước; mọi lần đều còn trong lịch sử.',
    en: 'The number of voters is one of the four measures by which promises are ranked for re-questioning. A later count takes the place of the one before; all stay in the history.',
  },
  voters: { vi: 'Số lượt cử tri', en: 'Number of voters' },
  source: { vi: 'Theo văn bản nào', en: 'By which document' },
  sourceHint: { vi: 'Ví dụ: Báo cáo 15/BC-MTTQ tổng hợp ý kiến cử tri trước kỳ họp.', en: 'For example: report 15/BC-MTTQ on voters’ opinions before the session.' },
  record: { vi: 'Ghi số cử tri', en: 'Record it' },
  count: (voters: number) => ({ vi: `${figure(voters).vi} lượt cử tri`, en: voters === 1 ? '1 voter' : `${figure(voters).en} voters` }),
} as const satisfies Words
