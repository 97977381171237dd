import { daysAfter, daysBetween, type IsoDate } from '../calendar/index.ts'
import { dayOf } from './dayOf.ts'
import type { CommitmentEvent } from './events.ts'
import { evolve } from './evolve.ts'
import { awaitedOf, awaitingOf, moverOf, type Awaited, type Awaiting, type Mover } from './mover.ts'
import type { Commitment } from './state.ts'

/**
 * Days of a promise's life at one office: from the first day, up to but not including `to`; null while it lasts.
 * A day belongs to whoever has it when the day ends, so several steps on one day leave it with the last.
 */
export type Span = Mover & { readonly from: IsoDate; readonly to: IsoDate | null }

/** Days of one move and what was waited for meanwhile: a span of the move ends where that changes, even if the office stays. */
export type Stretch = Span & { readonly awaited: Awaited }

/** Which office owes the promise, from adoption to its end without a gap, and again from a re-check that failed; empty before adoption. */
export const dutySpans = (history: readonly CommitmentEvent[]): readonly Span[] =>
  spansOf<Mover>(history, (state, day) => [{ day, holder: 'adoption' in state && !('decision' in state) ? { role: 'agency', officeId: state.ownerOfficeId } : null }])

/** Whose move it is, over the same days as `dutySpans`. The last spans may lie ahead: a hand-over left unanswered goes to the arbiter by itself. */
export const moveSpans = (history: readonly CommitmentEvent[]): readonly Span[] => spansOf(history, byDay(moverOf))

/** The same days, told apart by what was waited for. */
export const moveStretches = (history: readonly CommitmentEvent[]): readonly Stretch[] =>
  spansOf(history, byDay((awaiting, day) => {
    const [mover, awaited] = [moverOf(awaiting, day), awaitedOf(awaiting, day)]
    return mover && awaited && { ...mover, awaited }
  }))

/** The office that owes the promise on that day; null before adoption and from the day it ended. */
export const dutyAt = (history: readonly CommitmentEvent[], day: IsoDate): Mover | null => holderAt(dutySpans(history), day)

/** Whose move it is on that day; null before adoption and from the day it ended. */
export const moveAt = (history: readonly CommitmentEvent[], day: IsoDate): Mover | null => holderAt(moveSpans(history), day)

/** Whole days each office had it, up to but not including `asOf`; longest first. They sum to `lifetimeDays`. */
export const daysByOffice = (spans: readonly Span[], asOf: IsoDate): readonly (Mover & { readonly days: number })[] => {
  const days = new Map<string, Mover & { readonly days: number }>()
  for (const { role, officeId, from, to } of spans) {
    const within = daysUpTo(from, to, asOf)
    if (within === 0) continue
    const key = `${role}/${officeId ?? ''}`
    days.set(key, { role, officeId, days: (days.get(key)?.days ?? 0) + within })
  }
  return [...days.values()].toSorted((one, other) => other.days - one.days)
}

/** Days it was owed: from adoption to the end, and again from each failed re-check, up to `asOf`; 0 before adoption. */
export const lifetimeDays = (history: readonly CommitmentEvent[], asOf: IsoDate): number => {
  const spans = dutySpans(history)
  const begins = spans.filter(({ from }, index) => spans[index - 1]?.to !== from).map(({ from }) => from)
  const ends = spans.filter(({ to }, index) => spans[index + 1]?.from !== to).map(({ to }) => to)
  return begins.reduce((days, from, index) => days + daysUpTo(from, ends[index] ?? null, asOf), 0)
}

const daysUpTo = (from: IsoDate, to: IsoDate | null, asOf: IsoDate): number => {
  const end = to === null || to > asOf ? asOf : to
  return end <= from ? 0 : daysBetween(from, end)
}

/** The day the record last changed, no earlier than any step before it; null before adoption. */
export const lastDay = (history: readonly CommitmentEvent[]): IsoDate | null => {
  const adopted = history.findIndex(({ type }) => type === 'CommitmentAdopted' || type === 'PartOpened')
  return adopted < 0 ? null : history.slice(adopted).map(dayOf).reduce((latest, day) => (day > latest ? day : latest))
}

type Held = Mover & { readonly awaited?: Awaited }
type Turn<Holder extends Held> = { readonly day: IsoDate; readonly holder: Holder | null }
type Turns<Holder extends Held> = (state: Commitment, day: IsoDate) => readonly Turn<Holder>[]

/** Who has it from a day on, and who from the day after the receiver's last one, by the calendar alone. */
const byDay = <Holder extends Held>(holderOn: (awaiting: Awaiting, day: IsoDate) => Holder | null): Turns<Holder> => (state, day) => {
  if (state.status === 'absent') return []
  const awaiting = awaitingOf(state)
  const now = { day, holder: holderOn(awaiting, day) }
  if (awaiting.answerBy === null || day > awaiting.answerBy) return [now]
  const after = daysAfter(awaiting.answerBy, 1)
  return [now, { day: after, holder: holderOn(awaiting, after) }]
}

const holderAt = (spans: readonly Span[], day: IsoDate): Mover | null => {
  const span = spans.find(({ from, to }) => from <= day && (to === null || day < to))
  return span ? { role: span.role, officeId: span.officeId } : null
}

/**
 * Adds up the turns after each event from adoption on. A step dated before the one recorded ahead of it counts from that one's day:
 * the order of the record is the order in which things became so.
 */
const spansOf = <Holder extends Held>(history: readonly CommitmentEvent[], turnsAfter: Turns<Holder>): readonly (Holder & Span)[] => {
  let state: Commitment = { status: 'absent' }
  let day: IsoDate | null = null
  let turns: readonly Turn<Holder>[] = []
  for (const event of history) {
    state = evolve(state, event)
    if (!('adoption' in state)) continue
    const on = dayOf(event)
    const now: IsoDate = day === null || on > day ? on : day
    day = now
    turns = [...turns.filter((turn) => turn.day < now), ...turnsAfter(state, now)]
  }
  return joined(turns)
}

/** One span for each run of turns with the same holder. */
const joined = <Holder extends Held>(turns: readonly Turn<Holder>[]): readonly (Holder & Span)[] => {
  const changes = turns.filter(({ holder }, index) => index === 0 || !same(holder, turns[index - 1]?.holder ?? null))
  return changes.flatMap(({ day, holder }, index) => (holder === null ? [] : [{ ...holder, from: day, to: changes[index + 1]?.day ?? null }]))
}

const same = (one: Held | null, other: Held | null): boolean =>
  one?.role === other?.role && one?.officeId === other?.officeId && one?.awaited === other?.awaited
