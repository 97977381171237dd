// The clauses of labelled texts with their features and whether a person labelled them.
import { FORCES } from '../../src/reading/reading.ts'
import { same } from '../../src/reading/evaluate/pairUp.ts'
import { timeLimitsIn } from '../../src/reading/deadline/timeLimitsIn.ts'
import { OPENING, propose } from '../../src/reading/propose.ts'
import { featuresOf } from '../../src/reading/scored/featuresOf.ts'
import { worthJudging } from '../../src/reading/scored/worthJudging.ts'
import { START, inSurroundings, onward } from '../../src/reading/scored/surroundings.ts'
import { spokenSentences } from '../../src/reading/spokenSentences.ts'
import { layOut } from '../../src/reading/text/blocks.ts'
import { lower } from '../../src/reading/text/fold.ts'

/** What looks like an undertaking and was not labelled counts half: some of it was left out for other reasons. */
const LOOK_ALIKE = 0.5

/** [{ features, right: 0 | 1, force: index or -1, weight }] of one labelled text. */
export function examplesIn({ text, date, labels, excused }) {
  const examples = []
  let thread = OPENING
  let trail = START
  for (const sentence of spokenSentences(text, layOut(text))) {
    const proposal = propose(text, sentence, lower(sentence.words), timeLimitsIn(sentence.words, date), thread)
    thread = proposal.thread
    for (const [judged, around] of inSurroundings(proposal, trail)) {
      if (judged.cue === null && !worthJudging(judged.clause)) continue
      const quote = judged.finding !== null && judged.excluded === null ? judged.finding : judged.clause
      const met = labels.find((label) => same(quote, label)) ?? labels.find((label) => same(judged.clause, label))
      // The abstract of a press text tells the body again: it is labelled only where the body does not have it.
      if (around.abstract && !met && labels.length > 0) continue
      examples.push({ features: [...featuresOf(judged, around)], right: met ? 1 : 0, force: met ? FORCES.indexOf(met.force) : -1, weight: !met && excused.some((place) => same(quote, place)) ? LOOK_ALIKE : 1 })
    }
    trail = onward(trail, proposal)
  }
  return examples
}
