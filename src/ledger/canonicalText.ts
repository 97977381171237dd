import canonicalize from 'canonicalize'

/** Deeper nesting than any record needs; a limit keeps hostile input from exhausting the stack. */
export const MAX_DEPTH = 32

export type CanonicalReason =
  | 'not-json' | 'too-deep' | 'lone-surrogate' | 'not-an-integer' | 'unsafe-integer' | 'not-a-json-value' | 'keys-meet' | 'not-canonical'

/** Why a value has no canonical text, and where: `at` is a JSON Pointer (RFC 6901), empty for the whole. */
export type CanonicalError = Error & { readonly name: 'CanonicalError'; readonly reason: CanonicalReason; readonly at: string }

export const isCanonicalError = (error: unknown): error is CanonicalError => error instanceof Error && error.name === 'CanonicalError'

const fault = (reason: CanonicalReason, at: string, message: string): CanonicalError =>
  Object.assign(new Error(`${message} (at "${at}")`), { name: 'CanonicalError' as const, reason, at })

/**
 * The one spelling of a value that is hashed: JSON in the form of RFC 8785, all text in Unicode NFC.
 * Takes null, booleans, safe integers, strings, arrays and plain objects; throws a `CanonicalError` for anything else,
 * because a fraction, a dropped `undefined` or a lone surrogate would make two readers compute two hashes.
 */
export const canonicalText = (value: unknown): string => {
  const text = canonicalize(composed(value, '', 1))
  if (text === undefined) throw fault('not-a-json-value', '', 'This value has no JSON form')
  return text
}

/**
 * Reads a canonical text back. Throws a `CanonicalError` when the text is not exactly the canonical form of what it says:
 * other spacing, order of keys, spelling of numbers, text outside NFC, or a key given twice (of which JSON would silently keep the last).
 */
export const parseCanonical = (text: string): unknown => {
  const value = parsed(text)
  if (canonicalText(value) !== text)
    throw fault('not-canonical', '', 'The text is not in canonical form: it repeats a key, or differs in spacing, order, number spelling or NFC')
  return value
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw fault('not-json', '', `Not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const composed = (value: unknown, at: string, depth: number): unknown => {
  if (depth > MAX_DEPTH) throw fault('too-deep', at, `Nested deeper than ${MAX_DEPTH} levels`)
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'string') return composedText(value, at)
  if (typeof value === 'number') return integer(value, at)
  if (Array.isArray(value)) return Array.from(value, (item: unknown, index) => composed(item, `${at}/${index}`, depth + 1))
  if (typeof value === 'object' && isPlain(value)) return composedObject(value, at, depth)
  throw fault('not-a-json-value', at, `A ${typeof value} cannot be recorded`)
}

const composedObject = (value: object, at: string, depth: number): object => {
  const entries = Object.entries(value).map(([key, item]) => {
    const name = composedText(key, at)
    return [name, composed(item, `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1)] as const
  })
  if (new Set(entries.map(([name]) => name)).size < entries.length) throw fault('keys-meet', at, 'Two keys are the same once in NFC')
  return Object.fromEntries(entries)
}

const composedText = (text: string, at: string): string => {
  if (!text.isWellFormed()) throw fault('lone-surrogate', at, 'The text holds half of a character (a lone surrogate)')
  return text.normalize('NFC')
}

const integer = (value: number, at: string): number => {
  if (!Number.isInteger(value)) throw fault('not-an-integer', at, `${value} is not an integer`)
  if (!Number.isSafeInteger(value)) throw fault('unsafe-integer', at, `${value} is beyond the integers that every reader keeps exactly`)
  return value
}

/** A Date, a Map or an object of a class would lose what it is on the way to text. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return (prototype === null || prototype === Object.prototype) && !('toJSON' in value && typeof value.toJSON === 'function')
}
