import { z } from 'zod'
import { isCalendarDay } from '../../domain/calendar/index.ts'
import { isDecimal } from '../../domain/commitment/index.ts'
import { storable } from '../storable.ts'

/** Text of a record. */
export const words = z.string().refine(storable, 'the text holds a NUL character (U+0000)')

/** An id, never empty, and short enough to be the key of an index. */
export const id = words.min(1).max(200)

/** A day that exists, `YYYY-MM-DD`. */
export const day = z.string().refine(isCalendarDay, 'not a day of the calendar written YYYY-MM-DD')

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in lower-case hex')

/** A number of things or a place in a text, within PostgreSQL's `integer`. */
export const count = z.int32().min(0)

/** A number as its decimal text: the log holds no fractions. */
export const decimal = z.string().refine(isDecimal, 'not a decimal such as -12.5')
/** A day off and its name. */
export const dayOff = z.strictObject({ day, name: words.min(1), nameEn: words.nullable() })

/** What a person attached: files by their SHA-256, and web addresses. */
export const evidence = z.array(z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), sha256, name: words, mediaType: words, size: count }),
  z.strictObject({ kind: z.literal('link'), url: words, title: words }),
])).readonly()

/** The two types are the same: each may stand for the other. */
export type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : never) : never

/** Milliseconds since 1970 in UTC, whole. */
export const instant = z.int().min(0)
