import type { IsoDate } from '../calendar/index.ts'
import { OWN_CLOCKS, OWN_EXTENSIONS, OWN_LETTERS, OWN_SITTING } from './ownDefaults.ts'
import type { RulePack, RulePackId } from './rulePack.ts'

/**
 * The packs. In neither supervision law was a clock found for handing a promise on, for extending it or for verifying it (art. 40 of
 * Law 121/2025/QH15 counts 15 or 30 calendar days, but for explaining what is overdue): those are own defaults, said to be so.
 * What differs by law is the period, and with it what a record cites.
 */
export const RULE_PACKS: Readonly<Record<RulePackId, RulePack>> = {
  'vn-87-2015': {
    id: 'vn-87-2015',
    name: { vi: 'Luật Hoạt động giám sát số 87/2015/QH13', en: 'Supervision Law 87/2015/QH13' },
    effectiveFrom: '2016-07-01', effectiveTo: '2026-02-28',
    citation: 'Luật số 87/2015/QH13; ngày cuối suy từ ngày có hiệu lực của Luật số 121/2025/QH15', certainty: 'inferred',
    clocks: OWN_CLOCKS, extensions: OWN_EXTENSIONS, letters: OWN_LETTERS,
    sitting: { ...OWN_SITTING, writtenAnswer: { value: 20, citation: 'Luật số 87/2015/QH13, Điều 60.4', certainty: 'read' } },
  },
  'vn-121-2025': {
    id: 'vn-121-2025',
    name: { vi: 'Luật Hoạt động giám sát số 121/2025/QH15', en: 'Supervision Law 121/2025/QH15' },
    effectiveFrom: '2026-03-01', effectiveTo: null,
    citation: 'Luật số 121/2025/QH15, có hiệu lực từ 01/3/2026', certainty: 'read',
    clocks: OWN_CLOCKS, extensions: OWN_EXTENSIONS,
    // Read at second hand: 15 calendar days, 30 where it is complex; the shorter one holds here.
    letters: { ...OWN_LETTERS, explanation: { value: 15, citation: 'Luật số 121/2025/QH15, Điều 40', certainty: 'inferred' } },
    sitting: { ...OWN_SITTING, writtenAnswer: { value: 20, citation: 'Luật số 87/2015/QH13, Điều 60.4; chưa đọc được Luật số 121/2025/QH15', certainty: 'inferred' } },
  },
  neutral: {
    id: 'neutral',
    name: { vi: 'Bộ quy tắc chung', en: 'Neutral rules' },
    effectiveFrom: null, effectiveTo: null, citation: 'Lời Hứa', certainty: 'ownDefault',
    clocks: OWN_CLOCKS, extensions: OWN_EXTENSIONS, letters: OWN_LETTERS,
    sitting: { ...OWN_SITTING, writtenAnswer: { value: 20, citation: 'Lời Hứa, mặc định', certainty: 'ownDefault' } },
  },
}

/** The pack of a promise adopted in Vietnam on that day; the neutral one for days before the first law of the table. */
export const packOn = (date: IsoDate): RulePack => VIETNAMESE.find((pack) => inForce(pack, date)) ?? RULE_PACKS.neutral

/** Whether something dated runs on that day, both its ends included. */
export const inForce = ({ effectiveFrom, effectiveTo }: Pick<RulePack, 'effectiveFrom' | 'effectiveTo'>, date: IsoDate): boolean =>
  (effectiveFrom === null || effectiveFrom <= date) && (effectiveTo === null || date <= effectiveTo)

const VIETNAMESE = [RULE_PACKS['vn-87-2015'], RULE_PACKS['vn-121-2025']]
