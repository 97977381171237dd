import { createHash, randomBytes } from 'node:crypto'
import type { Clock, Ids, Instants } from '../application/ports.ts'

/** Letters and digits without those that are mistaken for one another when read out or copied by hand. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz'

/** Twelve symbols: 59 bits, enough that ids neither meet nor can be guessed, short enough for a printed address. */
const ID_LENGTH = 12

const spell = (bytes: Uint8Array): string => Array.from(bytes.subarray(0, ID_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('')

/** Ids and hashes from the system's cryptography. */
export const systemIds: Ids = {
  fresh: () => spell(randomBytes(ID_LENGTH)),
  derived: (seed) => spell(createHash('sha256').update(seed, 'utf8').digest()),
  sha256: (content) => createHash('sha256').update(content).digest('hex'),
}

/** The council's day: the calendar day in `timeZone` (an IANA name) at the moment it is asked. */
export const systemClock = (timeZone: string): Clock => ({ today: () => Temporal.Now.plainDateISO(timeZone).toString() })

/** The present instant in UTC, ISO 8601 with milliseconds. */
export const now = (): string => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' })

/** The time on the wall in `timeZone` (an IANA name), `HH:MM`. */
export const localTime = (timeZone: string) => (): string => Temporal.Now.plainTimeISO(timeZone).toString({ smallestUnit: 'minute' })

const TIME = /^([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/

/** Instants of this machine's clock, told as the wall in `timeZone` (an IANA name) tells them. */
export const systemInstants = (timeZone: string): Instants => ({
  now: () => Date.now(),
  at: (day, time) => (TIME.test(time.trim()) ? Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time.trim().padStart(5, '0')) }).epochMilliseconds : null),
  timeOf: (instant) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: 'second' }),
})
