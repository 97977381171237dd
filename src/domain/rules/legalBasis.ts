import type { IsoDate } from '../calendar/index.ts'

/**
 * How well a line of the table is known. `read`: dates found in a source; `inferred`: dates concluded from another instrument;
 * `unread`: taken from general knowledge, to be checked against the official gazette before it is relied on.
 */
export type LegalCertainty = 'read' | 'inferred' | 'unread'

/** One instrument that a resolution on questioning cites, over the days on which it is cited. */
export type LegalInstrument = {
  readonly subject: 'organisation' | 'supervision' | 'guidance'
  readonly number: string
  /** As a line of the legal basis names it, after "Căn cứ". */
  readonly citation: string
  readonly effectiveFrom: IsoDate
  /** Last day in force, or null while it is. */
  readonly effectiveTo: IsoDate | null
  readonly certainty: LegalCertainty
  readonly note: string
}

/** The instruments, oldest first within each subject; the periods of one subject neither overlap nor leave a gap. */
export const LEGAL_INSTRUMENTS: readonly LegalInstrument[] = [
  { subject: 'organisation', number: '77/2015/QH13', citation: 'Luật Tổ chức chính quyền địa phương số 77/2015/QH13 (đã được sửa đổi, bổ sung)',
    effectiveFrom: '2016-01-01', effectiveTo: '2025-02-28', certainty: 'unread', note: 'Passed on 19 June 2015; amended by Laws 21/2017/QH14 and 47/2019/QH14.' },
  { subject: 'organisation', number: '65/2025/QH15', citation: 'Luật Tổ chức chính quyền địa phương số 65/2025/QH15',
    effectiveFrom: '2025-03-01', effectiveTo: '2025-06-15', certainty: 'unread', note: 'In force for some months only, until the two-tier law.' },
  { subject: 'organisation', number: '72/2025/QH15', citation: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
    effectiveFrom: '2025-06-16', effectiveTo: null, certainty: 'read', note: 'Passed and in force on 16 June 2025; two tiers run from 1 July 2025.' },
  { subject: 'supervision', number: '87/2015/QH13', citation: 'Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân số 87/2015/QH13',
    effectiveFrom: '2016-07-01', effectiveTo: '2026-02-28', certainty: 'inferred', note: 'Start read; its last day follows from the start of Law 121/2025/QH15.' },
  { subject: 'supervision', number: '121/2025/QH15', citation: 'Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân số 121/2025/QH15',
    effectiveFrom: '2026-03-01', effectiveTo: null, certainty: 'read', note: 'Passed on 10 December 2025; replaces Law 87/2015/QH13.' },
  { subject: 'guidance', number: '594/NQ-UBTVQH15', citation: 'Nghị quyết số 594/NQ-UBTVQH15 ngày 12 tháng 9 năm 2022 của Ủy ban Thường vụ Quốc hội',
    effectiveFrom: '2022-09-12', effectiveTo: '2026-02-28', certainty: 'inferred', note: 'Signing date read; its repealing clause was not.' },
  { subject: 'guidance', number: '114/2025/UBTVQH15', citation: 'Nghị quyết số 114/2025/UBTVQH15 của Ủy ban Thường vụ Quốc hội',
    effectiveFrom: '2026-03-01', effectiveTo: null, certainty: 'inferred', note: 'Guides councils under Law 121/2025/QH15; its first day is presumed to be that of the law.' },
]

/** The instruments a resolution on questioning dated `date` cites, in the order of citation: organisation, supervision, guidance. */
export const legalInstrumentsOn = (date: IsoDate): readonly LegalInstrument[] =>
  LEGAL_INSTRUMENTS.filter(({ effectiveFrom, effectiveTo }) => effectiveFrom <= date && (effectiveTo === null || date <= effectiveTo))

/** The lines "Căn cứ …" without closing mark, for a resolution dated `date`; empty for days before the table begins. */
export const legalBasis = (date: IsoDate): readonly string[] => legalInstrumentsOn(date).map(({ citation }) => `Căn cứ ${citation}`)
