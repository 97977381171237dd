import { daysAfter, type HolidayCalendar } from '../../src/domain/calendar/index.ts'
import { commitment, type Commitment, type CommitmentEvent } from '../../src/domain/commitment/index.ts'
import { coverOf, digestsOf, isTellingDay, keptMoveOf, type Digest, type KeptMove, type Sweep } from '../../src/domain/followUp/index.ts'
import { adoption, pause, step } from './promiseLife.ts'
import { seededRandom } from './seededRandom.ts'

export type Entry = { readonly position: number; readonly commitmentId: string; readonly event: CommitmentEvent; readonly recordedOn: string }

/** What the daily question gave on a day. */
export type Told = { readonly sweep: Sweep; readonly digests: readonly Digest[] }

export type Term = { readonly log: readonly Entry[]; readonly told: readonly Told[]; readonly histories: ReadonlyMap<string, readonly Entry[]> }

export type TermSettings = { readonly seed: number; readonly promises: number; readonly from: string; readonly days: number; readonly calendar: HolidayCalendar; readonly outages: (day: number) => boolean }

/**
 * A council's term, day by day: promises adopted at sessions through the years, offices acting, passing on and letting lie by chance, and the daily question asked
 * each working day in the morning unless the system is down. Steps of the day come after the question.
 */
export const liveTerm = ({ seed, promises, from, days, calendar, outages }: TermSettings): Term => {
  const random = seededRandom(seed)
  const log: Entry[] = []
  const histories = new Map<string, Entry[]>()
  const states = new Map<string, Commitment>()
  const moves = new Map<string, KeptMove>()
  const agenda = new Map<number, string[]>()
  const told: Told[] = []
  let last: Sweep | null = null

  const record = (commitmentId: string, events: readonly CommitmentEvent[], recordedOn: string): void => {
    const history = histories.get(commitmentId) ?? []
    for (const event of events) {
      const entry = { position: log.length + 1, commitmentId, event, recordedOn }
      log.push(entry)
      history.push(entry)
    }
    histories.set(commitmentId, history)
    states.set(commitmentId, events.reduce(commitment.evolve, states.get(commitmentId) ?? commitment.initialState))
    const kept = keptMoveOf(history)
    if (kept?.moveSince === null && kept.actBy === null) moves.delete(commitmentId)
    else moves.set(commitmentId, kept!)
  }
  const plan = (commitmentId: string, day: number): void => {
    const planned = agenda.get(day)
    if (planned) planned.push(commitmentId)
    else agenda.set(day, [commitmentId])
  }

  for (let number = 0; number < days; number += 1) {
    const day = daysAfter(from, number)
    if (isTellingDay(day, calendar) && !outages(number)) {
      const now: Sweep = { day, cover: coverOf(day, calendar), head: log.length }
      told.push({ sweep: now, digests: digestsOf(moves.values(), { since: last, now }) })
      last = now
    }
    for (const id of agenda.get(number) ?? []) {
      record(id, step(random, states.get(id)!, day), day)
      plan(id, number + pause(random))
    }
    // Four sessions a year adopt what was promised.
    if (number % 91 === 0)
      for (let at = 0, sessions = Math.ceil(days / 91); at < promises / sessions && histories.size < promises; at += 1) {
        const id = `c${histories.size + 1}`
        // Some are entered days after they were adopted.
        const on = random.chance(0.1) && number > 10 ? daysAfter(day, -random.below(9)) : day
        record(id, adoption(random, id, on).reduce<readonly CommitmentEvent[]>((events, command) => {
          const decision = commitment.decide(command, events.reduce(commitment.evolve, commitment.initialState))
          if (decision.kind === 'refused') throw new Error(`${command.type} was refused: ${decision.refusal}`)
          return [...events, ...decision.events]
        }, []), day)
        plan(id, number + pause(random))
      }
  }
  return { log, told, histories }
}
