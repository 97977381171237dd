import type { IsoDate } from '../domain/calendar/index.ts'
import { datedByNext } from './datedByNext.ts'
import type { TimeLimit } from './deadline/timeLimit.ts'
import { timeLimitsIn } from './deadline/timeLimitsIn.ts'
import { withFollowingLimit, type Draft } from './makeFinding.ts'
import { OPENING, propose, type Proposal } from './propose.ts'
import type { DeadlineFinding } from './reading.ts'
import type { ReadSentence } from './spokenSentences.ts'
import { choose } from './scored/choose.ts'
import type { Weights } from './scored/decide.ts'
import { START, onward } from './scored/surroundings.ts'
import { lower } from './text/fold.ts'
import { toldAgain } from './toldAgain.ts'

const FOLLOWING = /^ ?(?:việc này|công việc này|nội dung này|thời hạn|thời gian (?:hoàn thành|thực hiện)|các việc trên|nhiệm vụ này|(?:những|các|toàn bộ|tất cả) (?:việc|công việc|nội dung|nhiệm vụ)(?: trên| này)?|hạn chót)/iu
/** Says that more than the last undertaking is meant. */
const SEVERAL = /^ ?(?:những|các|toàn bộ|tất cả)/iu
/** A limit in a sentence of its own dates what stands right before it. */
const NEAR = 20

export type Found = { readonly drafts: readonly Draft[]; readonly deadlines: readonly DeadlineFinding[] }

/** Undertakings and time limits of a text, in order. Pure: one pass over the sentences, each looked at once. */
export const findCommitments = (text: string, sentences: readonly ReadSentence[], spokenOn: IsoDate | null, weights: Weights): Found => {
  const drafts: Draft[] = []
  const deadlines: DeadlineFinding[] = []
  const abstractEnd = sentences.findLast((sentence) => sentence.abstract)?.end ?? 0
  const told = new Set<string>()
  let thread = OPENING
  let before = 0
  let trail = START
  let earlier: Proposal | null = null
  for (const sentence of sentences) {
    const limits = timeLimitsIn(sentence.words, spokenOn)
    const key = lower(sentence.words)
    const limit = FOLLOWING.test(key) ? limits.find((found) => found.limits) : undefined
    if (limit && earlier && sentence.start - (drafts.at(-1)?.finding.end ?? -Infinity) >= NEAR && sentence.start - earlier.sentence.end < NEAR) drafts.push(...[datedByNext(text, earlier)].filter((draft) => draft !== null))
    const dates = limit !== undefined && sentence.start - (drafts.at(-1)?.finding.end ?? -Infinity) < NEAR
    if (dates) dateBackwards(drafts, limit, { from: SEVERAL.test(key) ? before : sentence.start, at: sentence.start }, text)
    before = sentence.start
    const proposal = propose(text, sentence, key, limits, thread)
    thread = proposal.thread
    earlier = proposal
    // What only dates the undertaking before it is none of its own.
    const found = dates ? [] : choose(text, proposal, trail, weights).filter(({ finding }) => !told.has(finding.quote))
    trail = onward(trail, proposal)
    for (const { finding } of found) told.add(finding.quote)
    drafts.push(...found)
    for (const limit of limits) {
      const place = placed(limit, sentence.start, text)
      const attached = found.some(({ finding }) => finding.start <= place.end && place.start <= finding.end && finding.deadlineText === place.text)
      if (attached || (standsAlone(limit) && !isPastOrAsked(sentence, key))) deadlines.push(place)
    }
  }
  const body = drafts.map(({ finding }) => finding).filter(({ start }) => start >= abstractEnd)
  const after = sentences.filter(({ start, headline }) => start >= abstractEnd && !headline)
  return { drafts: drafts.filter(({ finding }) => finding.start >= abstractEnd || !toldAgain(finding, body, after)), deadlines }
}

/** Gives a limit told in a sentence of its own to the undertaking just before it, or to all since `from`, unless they have their own. */
const dateBackwards = (drafts: Draft[], limit: TimeLimit, { from, at }: { readonly from: number; readonly at: number }, text: string): void => {
  for (let n = drafts.length - 1; n >= 0; n -= 1) {
    const draft = drafts[n]
    if (!draft || (n < drafts.length - 1 && draft.finding.start < from)) return
    if (draft.finding.deadlineText === null) drafts[n] = withFollowingLimit(draft, limit, at, text)
  }
}

/** Worth listing though no undertaking was read with it. Sessions and events are named for many other reasons. */
const standsAlone = ({ limits, kind }: TimeLimit): boolean => limits && !['recurring', 'event', 'session', 'standingMeeting', 'reference'].includes(kind)

/** Told of what is done, or said by one who only asks. */
const isPastOrAsked = ({ voice, words }: ReadSentence, key: string): boolean =>
  /(?<!\p{L})(?:đã|từng|vừa qua)(?!\p{L})/u.test(key) || words.endsWith('?') || voice?.standing === 'deputy' || voice?.standing === 'public'

const placed = (limit: TimeLimit, shift: number, text: string): DeadlineFinding => {
  const [start, end] = [shift + limit.start, shift + limit.end]
  return { start, end, text: text.slice(start, end), date: limit.date, kind: limit.kind, precision: limit.precision }
}
