import { isWithin, type IsoDate, type DayRange } from '../calendar/index.ts'
import type { CommitmentEvent } from '../commitment/index.ts'
import { mostBounced, type Bounced } from './bounced.ts'
import { edgesOf, type Edge } from './edges.ts'
import { handOversOf, type HandOver } from './handOver.ts'
import { pingPongs, type PingPong } from './pingPong.ts'
import { refusalAccuracy, type RefusalAccuracy } from './refusalAccuracy.ts'
import { waitsOf, type Wait } from './waits.ts'

/** Rows of a ranking at most. */
export const MOST_RANKED = 10

/**
 * How promises were passed between offices in a period. A hand-over belongs to the period in which it was proposed, with what had come of it by
 * `asOf`, so that every hand-over is counted in exactly one of adjoining periods; days of waiting are those that fall into the period.
 */
export type PassingView = {
  readonly period: DayRange
  readonly asOf: IsoDate
  readonly handOvers: number
  /** How many promises were offered at all. */
  readonly promises: number
  readonly edges: readonly Edge[]
  readonly pingPongs: readonly PingPong[]
  readonly refusals: readonly RefusalAccuracy[]
  /** The first `MOST_RANKED` of all. */
  readonly bounced: readonly Bounced[]
  readonly waits: readonly Wait[]
}

/** The view of hand-overs already found: those proposed in the period. */
export const viewOf = (handOvers: readonly HandOver[], waits: readonly Wait[], period: DayRange, asOf: IsoDate): PassingView => ({
  period, asOf, handOvers: handOvers.length, promises: new Set(handOvers.map(({ commitmentId }) => commitmentId)).size,
  edges: edgesOf(handOvers), pingPongs: pingPongs(handOvers), refusals: refusalAccuracy(handOvers),
  bounced: mostBounced(handOvers).slice(0, MOST_RANKED), waits: waits.slice(0, MOST_RANKED),
})

/** The same, from the promises' whole histories. */
export const passingView = (promises: readonly { readonly commitmentId: string; readonly history: readonly CommitmentEvent[] }[], period: DayRange, asOf: IsoDate): PassingView =>
  viewOf(promises.flatMap(({ history }) => handOversOf(history)).filter(({ proposedOn }) => isWithin(proposedOn, period)), waitsOf(promises, period, asOf), period, asOf)
