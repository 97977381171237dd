import { chooseLimit } from '../deadline/chooseLimit.ts'
import { makeFinding, type Draft } from '../makeFinding.ts'
import type { Proposal, Seen } from '../propose.ts'
import type { Force, Source } from '../reading.ts'
import type { Exclusion } from '../rules/exclusions.ts'
import { isPlainlyVague } from '../rules/hedge.ts'
import { cueless } from './cueless.ts'
import { THRESHOLD_EXACT, THRESHOLD_SEEN, THRESHOLD_UNSEEN, forceOf, scoreOf, strongest, type Weights } from './decide.ts'
import { scoreName } from './explainScore.ts'
import { featuresOf } from './featuresOf.ts'
import { worthJudging } from './worthJudging.ts'
import { inSurroundings, type Trail } from './surroundings.ts'

/** Exclusions that wording cannot overrule: the programme of a sitting, a question, a refusal. */
const SETTLED: ReadonlySet<Exclusion> = new Set(['agenda', 'refusal'])

/** A rule knows its force better than what was learnt, except that longer wording is called vague only where both say so. */
const forceBetween = ({ clause, cue, draft }: Seen, learnt: Force): Force => {
  if (cue === null) return learnt
  return draft.finding.force === 'vague' && learnt !== 'vague' && !isPlainlyVague(clause, cue) ? cue.force : draft.finding.force
}

/** What a rule saw needs less to be believed than what none saw, and least where it names both a body and a day. */
const thresholdFor = ({ cue, excluded, clause }: Seen): number => {
  if (cue === null || excluded !== null) return THRESHOLD_UNSEEN
  return cue.ownerNamed && clause.limits.some(({ limits, date }) => limits && date !== null) ? THRESHOLD_EXACT : THRESHOLD_SEEN
}

/**
 * Of what the grammar proposes for a sentence, what is read as an undertaking. In running text what was learnt decides, also on clauses no rule saw;
 * the items of a list of tasks follow their rules alone, since the texts learnt from hardly have any.
 */
export const choose = (text: Source, proposal: Proposal, trail: Trail, weights: Weights): Draft[] => inSurroundings(proposal, trail).flatMap(([judged, around], n) => {
  const one = proposal.seen[n]
  if (!one) return []
  const { clause } = one
  if (clause.item || proposal.leadIn) return one.cue !== null && one.excluded === null ? [one.draft] : []
  if ((one.cue === null && !worthJudging(clause)) || clause.question || (one.excluded !== null && SETTLED.has(one.excluded))) return []
  const features = featuresOf(judged, around)
  if (scoreOf(features, weights) <= thresholdFor(one)) return []
  const learnt = forceOf(features, weights)
  const force = forceBetween(one, learnt)
  const cue = one.cue ?? cueless(clause, learnt)
  const kept = one.draft !== null && one.draft.finding.force === force ? one.draft : null
  const { finding } = kept ?? makeFinding({ text, clause, cue, limit: chooseLimit(clause, cue), wordsFrom: proposal.sentence.wordsFrom - (clause.start - proposal.sentence.start), force })
  return [{ finding: { ...finding, rules: [...finding.rules, ...strongest(features, weights).map(scoreName)] } }]
})
