import { calendarOf } from '../domain/regulation/index.ts'
import { coverOf, digestsOf, isTellingDay, searchFor, type Digest } from '../domain/followUp/index.ts'
import type { LogPorts } from './carryOut.ts'
import { machineOf } from './machine.ts'
import type { Clock, StreamWrite } from './ports.ts'
import type { OfficeRow, Register } from './register.ts'

export type SweepPorts = LogPorts & { readonly register: Pick<Register, 'regulation' | 'offices' | 'followUp'>; readonly clock: Clock }

export type Swept =
  | { readonly kind: 'swept'; readonly digests: number; readonly lines: number }
  /** Asked before today, or by another worker at the same moment. */
  | { readonly kind: 'already-swept' }
  /** Offices are closed today. */
  | { readonly kind: 'closed-day' }

/**
 * Asks what is due today and puts what each office is told into its inbox, once a day: all of it in one append, or nothing. What the last asking did not see
 * is seen now, however long ago that was. Sending follows as a task of its own.
 */
export const sweepDue = ({ log, ids, register, clock }: SweepPorts) => async (council: string): Promise<Swept> => {
  const day = clock.today()
  const [{ state: rules }, since] = await Promise.all([register.regulation(council), register.followUp.lastSweep(council)])
  const calendar = calendarOf(rules)
  if (since !== null && since.day >= day) return { kind: 'already-swept' }
  if (!isTellingDay(day, calendar)) return { kind: 'closed-day' }
  const cover = coverOf(day, calendar)
  const [{ head, moves, urged }, offices] = await Promise.all([register.followUp.moves(council, searchFor(since, { day, cover })), register.offices(council)])
  const digests = addressed(digestsOf(moves, { since, now: { day, cover, head }, urged }), offices)
  const key = `sweep:${day}`
  const outcome = await log.append(council, {
    actor: machineOf(offices), key, request: ids.sha256(key), files: [], jobs: digests.length === 0 ? [] : [{ task: 'sendNotices', payload: { council } }],
    writes: [
      { stream: `sweep/${day}`, expectedVersion: 0, events: [{ type: 'DuePromisesSwept', day, cover, head, digests: digests.length }] },
      ...digests.map(({ officeId, lines }): StreamWrite => {
        const digestId = `${day}.${officeId}`
        return { stream: `digest/${digestId}`, expectedVersion: 0, events: [{ type: 'DigestPrepared', digestId, officeId, day, lines }] }
      }),
    ],
  })
  return outcome.kind === 'appended' ? { kind: 'swept', digests: digests.length, lines: digests.reduce((sum, { lines }) => sum + lines.length, 0) } : { kind: 'already-swept' }
}

type Addressed = Digest & { readonly officeId: string }

/** The standing committee is told as the office of that kind. A council without one on its list has nobody to be told; the list of offices says so. */
const addressed = (digests: readonly Digest[], offices: readonly OfficeRow[]): readonly Addressed[] =>
  digests.flatMap((digest): readonly Addressed[] =>
    digest.officeId !== null ? [{ ...digest, officeId: digest.officeId }]
      : offices.filter(({ kind, endedOn }) => kind === 'standingCommittee' && endedOn === null).slice(0, 1).map(({ id }) => ({ ...digest, officeId: id })))
