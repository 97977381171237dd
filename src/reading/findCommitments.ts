import type { IsoDate } from '../domain/calendar/index.ts'
import { followSentences } from './followSentences.ts'
import type { Draft } from './makeFinding.ts'
import type { DeadlineFinding } from './reading.ts'
import type { Weights } from './scored/decide.ts'
import type { ReadSentence } from './spokenSentences.ts'
import { toldAgain } from './toldAgain.ts'

export type Found = { readonly drafts: readonly Draft[]; readonly deadlines: readonly DeadlineFinding[] }

/** Undertakings and time limits of a text, in order. Pure: one pass over the sentences, each looked at once. */
export const findCommitments = (text: string, sentences: readonly ReadSentence[], spokenOn: IsoDate | null, weights: Weights): Found => {
  const following = followSentences(spokenOn, weights)
  for (const sentence of sentences) following.next(text, sentence)
  const { drafts, deadlines } = following
  const abstractEnd = sentences.findLast((sentence) => sentence.abstract)?.end ?? 0
  const body = drafts.map(({ finding }) => finding).filter(({ start }) => start >= abstractEnd)
  const after = sentences.filter(({ start, headline }) => start >= abstractEnd && !headline)
  return { drafts: drafts.filter(({ finding }) => finding.start >= abstractEnd || !toldAgain(finding, body, after)), deadlines }
}
