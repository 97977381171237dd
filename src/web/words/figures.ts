import type { Decimal } from '../../domain/commitment/index.ts'
import type { Bilingual } from '../../domain/language.ts'

const VI = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 14 })
const EN = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 14 })

/** A number as each language writes it: `1.234,5` and `1,234.5`. */
export const figure = (value: Decimal | number): Bilingual => ({ vi: VI.format(Number(value)), en: EN.format(Number(value)) })

/** The same with its unit, which is written as the record has it; `%` stands close in English only. */
export const figureWith = (value: Decimal | number, unit: string): Bilingual => {
  const { vi, en } = figure(value)
  if (unit === '') return { vi, en }
  return { vi: `${vi} ${unit}`, en: unit === '%' ? `${en}%` : `${en} ${unit}` }
}

/** A share in per cent with two decimals, as results of votes are read out; nothing of nothing is a dash. */
export const shareOf = (part: number, whole: number): Bilingual => {
  if (whole === 0) return { vi: '–', en: '–' }
  const percent = ((part / whole) * 100).toFixed(2)
  return { vi: `${percent.replace('.', ',')} %`, en: `${percent}%` }
}
