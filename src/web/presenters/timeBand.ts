import { daysAfter, daysBetween, type IsoDate } from '../../domain/calendar/index.ts'
import type { Role } from '../../domain/access/index.ts'
import { daysByOffice, dutySpans, lifetimeDays, moveSpans, type CommitmentEvent, type Mover } from '../../domain/commitment/index.ts'

/** Days on which one office had the move: `from` to `last`, both included; `last` is null where it lasts to this day. */
export type BandPart = {
  readonly role: Role
  readonly officeId: string | null
  readonly from: IsoDate
  readonly last: IsoDate | null
  /** Whole days up to but not including `asOf`. */
  readonly days: number
  /** Where it begins and how wide it is, in hundredths of the whole. */
  readonly start: number
  readonly width: number
}

/** A day on which another office came to owe the promise. */
export type BandJoint = { readonly day: IsoDate; readonly officeId: string | null; readonly at: number }

/** Who had the move from adoption to the end, or up to `asOf`: the days of the parts sum to `total`, the whole lifetime. */
export type TimeBand = {
  readonly parts: readonly BandPart[]
  readonly joints: readonly BandJoint[]
  /** All days of each office together; they sum to `total` too. */
  readonly offices: readonly (Mover & { readonly days: number })[]
  readonly total: number
}

/** Null before adoption. */
export const timeBand = (history: readonly CommitmentEvent[], asOf: IsoDate): TimeBand | null => {
  // An offer nobody answers goes to the arbiter on a day that may lie ahead: what has not happened yet is not shown.
  const spans = moveSpans(history).filter(({ from }, index) => index === 0 || from <= asOf)
  const from = spans[0]?.from
  if (from === undefined) return null
  const total = lifetimeDays(history, asOf)
  const placeOf = (day: IsoDate): number => (total === 0 ? 0 : rounded((daysBetween(from, day) / total) * 100))
  const parts = spans.map((span) => {
    const end = span.to === null || span.to > asOf ? asOf : span.to
    const days = Math.max(0, daysBetween(span.from, end))
    return {
      role: span.role, officeId: span.officeId, from: span.from, last: span.to === null || span.to > asOf ? null : daysAfter(span.to, -1),
      days, start: placeOf(span.from), width: total === 0 ? 100 : rounded((days / total) * 100),
    }
  })
  const joints = dutySpans(history).slice(1).filter((span) => span.from <= asOf).map((span) => ({ day: span.from, officeId: span.officeId, at: placeOf(span.from) }))
  return { parts, joints, offices: daysByOffice(spans, asOf), total }
}

/** A thousandth of a percent is less than a pixel of any screen. */
const rounded = (percent: number): number => Math.round(percent * 1000) / 1000
