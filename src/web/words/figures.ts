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
