import type { Typed } from '../forms/typed.ts'

/** The version of the record a form was filled in on; 0 when it names none, which no adopted record has: it is then told as changed. */
export const basedOnOf = (typed: Typed): number => {
  const text = typed.text('basedOn')
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}
