import type { Bilingual } from '../../domain/language.ts'

const ROMAN = ['I', 'II', 'III', 'IV'] as const

/** A period by its key (`2026-07`, `2026-Q3`, `2026-H2`, `2026`), as people write it; a key of no known form stands for itself. */
export const periodName = (key: string): Bilingual => {
  const [, year = '', kind = '', number = ''] = /^(\d{4})(?:-([QH]?)(\d{1,2}))?$/.exec(key) ?? []
  if (year === '') return { vi: key, en: key }
  if (number === '') return { vi: `năm ${year}`, en: year }
  if (kind === 'Q') return { vi: `quý ${ROMAN[Number(number) - 1] ?? number} năm ${year}`, en: `Q${number} ${year}` }
  if (kind === 'H') return { vi: number === '1' ? `6 tháng đầu năm ${year}` : `6 tháng cuối năm ${year}`, en: `half ${number} of ${year}` }
  return { vi: `tháng ${Number(number)}/${year}`, en: `${MONTHS[Number(number) - 1] ?? number} ${year}` }
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const
