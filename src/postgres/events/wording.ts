import { z } from 'zod'
import { isCalendarDay } from '../../domain/calendar/index.ts'

/** Text of a record. PostgreSQL text cannot hold U+0000, and no one types it. */
export const words = z.string().refine((text) => !text.includes('\u0000'), 'the text holds a NUL character (U+0000)')

/** An id or a name of something, never empty. */
export const id = words.min(1)

/** A day that exists, `YYYY-MM-DD`. */
export const day = z.string().refine(isCalendarDay, 'not a day of the calendar written YYYY-MM-DD')

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in lower-case hex')

export const count = z.int().min(0)

/** The two types are the same: each may stand for the other. */
export type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : never) : never
