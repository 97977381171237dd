import { FORCES, type Force } from '../reading.ts'

/** What was learnt from labelled texts: for each feature what it adds to "is an undertaking", and to each force. */
export type Weights = {
  readonly bias: number
  readonly undertaking: ReadonlyMap<string, number>
  /** In the order of `FORCES`. */
  readonly forceBias: readonly number[]
  readonly force: ReadonlyMap<string, readonly number[]>
}

/**
 * Sums of the weights above which a clause is read as an undertaking: where a rule saw one, and where none did. The first is lower than the
 * training texts alone would have it: they are press reports, and the rules hold for minutes and resolutions too.
 */
export const THRESHOLD_SEEN = -1
export const THRESHOLD_EXACT = -2
export const THRESHOLD_UNSEEN = -0.2
/** How much likelier than any other force `vague` must be. Chosen, like the thresholds, by cross-validation. */
const VAGUE_MARGIN = 0.5
/** How many of the strongest features are named in a finding. */
const NAMED = 2
/** A feature that moves the sum by less explains nothing. */
const TELLING = 0.15

/** How strongly a clause's features speak for an undertaking; see the thresholds. */
export const scoreOf = (features: ReadonlySet<string>, { bias, undertaking }: Weights): number => {
  let sum = bias
  for (const feature of features) sum += undertaking.get(feature) ?? 0
  return sum
}

/** The likeliest force, `vague` only by a margin. */
export const forceOf = (features: ReadonlySet<string>, { forceBias, force }: Weights): Force => {
  const sums = [...forceBias]
  for (const feature of features) force.get(feature)?.forEach((weight, n) => (sums[n] = (sums[n] ?? 0) + weight))
  const vague = FORCES.indexOf('vague')
  sums[vague] = (sums[vague] ?? 0) - VAGUE_MARGIN
  return FORCES[sums.indexOf(Math.max(...sums))] ?? 'plan'
}

/** The features that spoke most for the undertaking, strongest first; of equals the first by name. */
export const strongest = (features: ReadonlySet<string>, { undertaking }: Weights): readonly string[] =>
  [...features].map((feature) => ({ feature, weight: undertaking.get(feature) ?? 0 })).filter(({ weight }) => weight >= TELLING)
    .toSorted((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1)).slice(0, NAMED).map(({ feature }) => feature)
