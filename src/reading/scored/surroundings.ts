import type { Proposal, Seen } from '../propose.ts'
import type { Judged, Surroundings } from './featuresOf.ts'
import { worthJudging } from './worthJudging.ts'
import { tokensOf } from './tokens.ts'

/** What is remembered of the text before a sentence: what the last one was read as. */
export type Trail = string
export const START: Trail = 'none'

const nameOf = ({ cue, excluded }: Seen): string => (cue === null ? 'none' : excluded === null ? cue.rule : `not-${excluded}-${cue.force}`)

/** The trail after a sentence: only what the rules saw counts, so that it does not depend on what was learnt. */
export const onward = (trail: Trail, { sentence, seen }: Proposal): Trail => {
  if (sentence.headline || sentence.opensList) return trail
  const last = seen.findLast(({ cue, excluded }) => cue !== null && excluded === null)
  return last ? nameOf(last) : seen.some(({ cue }) => cue !== null) ? 'excluded' : 'none'
}

/** Each clause of a proposal with what stands around it. */
export const inSurroundings = ({ sentence, key, limits, leadIn, order, seen }: Proposal, trail: Trail): (readonly [Judged, Surroundings])[] => {
  const tokens = seen.length > 1 && seen.some(({ cue, clause }) => cue !== null || worthJudging(clause)) ? tokensOf(key, sentence.bodies, limits) : []
  return seen.map((one, index) => {
    const from = one.clause.start - sentence.start
    const before = tokens.filter(({ end }) => end <= from)
    const previous = seen[index - 1]
    return [{ clause: one.clause, cue: one.cue, excluded: one.excluded, finding: one.draft?.finding ?? null }, {
      earlier: trail, previous: previous ? nameOf(previous) : 'first', index, count: seen.length,
      quoted: sentence.quoted, level: sentence.level, abstract: sentence.abstract, leadIn: leadIn !== null, order: order !== null, before,
    }] as const
  })
}
