import type { IsoDate } from '../calendar/index.ts'
import type { Bilingual } from '../language.ts'

/** Rungs of the ladder by which a council urges, from a first letter to a report to the whole council (practice of Thanh Hóa's council). */
export const STEPS = [1, 2, 3, 4, 5, 6, 7] as const
export type Step = (typeof STEPS)[number]

export const STEP_NAMES: Readonly<Record<Step, Bilingual>> = {
  1: { vi: 'Đôn đốc lần đầu', en: 'First urging' },
  2: { vi: 'Đôn đốc tiếp, yêu cầu giải trình', en: 'Urging again, with an explanation asked' },
  3: { vi: 'Kiến nghị cấp có thẩm quyền xử lý', en: 'Recommendation to the authority above' },
  4: { vi: 'Đưa vào phiên giải trình', en: 'To an explanation session' },
  5: { vi: 'Đưa vào nội dung chất vấn', en: 'To the questioning' },
  6: { vi: 'Giám sát lại', en: 'Supervision anew' },
  7: { vi: 'Báo cáo Hội đồng nhân dân', en: 'Report to the council' },
}

/** Steps at which the delay is to be explained: the first letter only reminds, the last goes to the council. */
export const EXPLAINED: readonly Step[] = [2, 3, 4, 5, 6]

/** The step a promise has reached, and the day its letter was signed. A hand-over or more time does not begin the ladder anew; a re-check that fails does. */
export type Urged = { readonly step: Step; readonly on: IsoDate } | null

/**
 * The step to take next on a promise late by so many days, or null where the last letter still has time to work: `every` days, by the rules in force.
 * The machine suggests; a person drafts, and another signs outside.
 */
export const suggestedStep = (lateDays: number, urged: { readonly step: Step; readonly daysSince: number } | null, every: number): Step | null => {
  if (lateDays < 1) return null
  if (urged === null) return 1
  return urged.daysSince < every || urged.step === 7 ? null : ((urged.step + 1) as Step)
}
