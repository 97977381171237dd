/**
 * How much a kind of feature may weigh: what was seen of grammar counts in full, single words less, pairs of words least, since they
 * are many and each is seen seldom. Used by the training script; the weights kept are already multiplied by it.
 */
const SCALES = [
  [/^k[23]:/u, 0.5], [/^(?:firsts|acts|lefts):/u, 0.2], [/^(?:w|first|last|act|left|before|course):|^rule:.* act:|^verb:.* voice:/u, 0.4],
]
export const scaleOf = (feature) => SCALES.find(([pattern]) => pattern.test(feature))?.[1] ?? 1
