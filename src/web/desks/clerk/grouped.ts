import type { Bilingual } from '../../../domain/language.ts'

const vi = new Intl.NumberFormat('vi-VN')
const en = new Intl.NumberFormat('en-GB')

/** A whole number with its thousands set apart: `600.000`, `600,000`. */
export const grouped = (number: number): Bilingual => ({ vi: vi.format(number), en: en.format(number) })
