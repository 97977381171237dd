import { isDecimal, type Decimal } from '../../domain/commitment/index.ts'
import type { Bilingual } from '../../domain/language.ts'

export type NumberRead = { readonly kind: 'none' } | { readonly kind: 'number'; readonly value: Decimal } | { readonly kind: 'fault'; readonly message: Bilingual }

const GROUPED_BY_DOT = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/
const GROUPED_BY_COMMA = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const PLAIN = /^-?\d+(?:[.,]\d+)?$/
/** One sign with three figures behind it, and one to three before it that are not a lone zero. */
const EITHER = /^-?(?!0[.,])\d{1,3}[.,]\d{3}$/

/**
 * A number as people here write it (`1.234,5`) or as machines do (`1234.5`); spaces may group thousands. What can be read in two ways is refused,
 * never guessed: `1.234` is a thousand in Vietnamese and little more than one in English.
 */
export const readNumber = (typed: string): NumberRead => {
  const text = typed.normalize('NFC').trim().replace(/^[−–]/, '-')
  if (text === '') return { kind: 'none' }
  if (EITHER.test(text)) return { kind: 'fault', message: ambiguous(text) }
  const plain = plainOf(text)
  if (plain === null) return { kind: 'fault', message: NOT_A_NUMBER }
  const value = withoutNeedlessZeros(plain)
  return isDecimal(value) ? { kind: 'number', value } : { kind: 'fault', message: TOO_LONG }
}

/** A number as a field begins with it: read back, it is itself and never ambiguous. */
export const numberTyped = (value: Decimal): string => {
  const text = value.replace('.', ',')
  return EITHER.test(text) ? `${text}0` : text
}

const plainOf = (typed: string): string | null => {
  const text = /^-?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/.test(typed) ? typed.replaceAll(/[ \u00a0\u202f]/g, '') : typed
  if (PLAIN.test(text)) return text.replace(',', '.')
  if (GROUPED_BY_DOT.test(text)) return text.replaceAll('.', '').replace(',', '.')
  return GROUPED_BY_COMMA.test(text) ? text.replaceAll(',', '') : null
}

const withoutNeedlessZeros = (plain: string): string => {
  const [, sign = '', whole = '', part = ''] = /^(-?)0*(\d+?)(?:\.(\d*?)0*)?$/.exec(plain) ?? []
  const value = `${whole}${part === '' ? '' : `.${part}`}`
  return value === '0' ? value : `${sign}${value}`
}

const NOT_A_NUMBER: Bilingual = { vi: 'Số liệu phải là một con số, chỉ gồm chữ số. Hãy nhập lại, ví dụ 1.234,5; đơn vị ghi ở ô riêng.', en: 'The figure must be a number, in digits only. Enter it again, such as 1,234.5; its unit has a field of its own.' }
const TOO_LONG: Bilingual = { vi: 'Con số dài quá 15 chữ số nên không giữ được chính xác. Hãy dùng đơn vị lớn hơn, ví dụ tỷ đồng.', en: 'A number of more than 15 digits cannot be kept exactly. Use a larger unit, such as billions.' }

const ambiguous = (text: string): Bilingual => {
  const [whole = '', part = ''] = text.split(/[.,]/)
  return {
    vi: `“${text}” có thể hiểu là ${whole}${part} hoặc ${whole},${part}. Hãy viết ${whole}${part} nếu là hàng nghìn, hoặc ${whole},${part}0 nếu là số thập phân.`,
    en: `“${text}” may mean ${whole}${part} or ${whole}.${part}. Write ${whole}${part} for thousands, or ${whole}.${part}0 for a decimal.`,
  }
}
