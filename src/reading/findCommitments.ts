import type { IsoDate } from '../domain/calendar/index.ts'
import type { TimeLimit } from './deadline/timeLimit.ts'
import { timeLimitsIn } from './deadline/timeLimitsIn.ts'
import { withFollowingLimit, type Draft } from './makeFinding.ts'
import { OPENING, propose } from './propose.ts'
import type { DeadlineFinding } from './reading.ts'
import type { ReadSentence } from './spokenSentences.ts'
import { choose } from './scored/choose.ts'
import type { Weights } from './scored/decide.ts'
import { START, onward } from './scored/surroundings.ts'
import { lower } from './text/fold.ts'
import { toldAgain } from './toldAgain.ts'

const FOLLOWING = /^ ?(?:việc này|công việc này|nội dung này|thời hạn|thời gian (?:hoàn thành|thực hiện)|các việc trên|nhiệm vụ này)/iu

export type Found = { readonly drafts: readonly Draft[]; readonly deadlines: readonly DeadlineFinding[] }

/** Undertakings and time limits of a text, in order. Pure: one pass over the sentences, each looked at once. */
export const findCommitments = (text: string, sentences: readonly ReadSentence[], spokenOn: IsoDate | null, weights: Weights): Found => {
  const drafts: Draft[] = []
  const deadlines: DeadlineFinding[] = []
  const abstractEnd = sentences.findLast((sentence) => sentence.abstract)?.end ?? 0
  const told = new Set<string>()
  let thread = OPENING
  let trail = START
  for (const sentence of sentences) {
    const limits = timeLimitsIn(sentence.words, spokenOn)
    const key = lower(sentence.words)
    const last = drafts.at(-1)
    if (FOLLOWING.test(key) && last && last.finding.deadlineText === null && sentence.start - last.finding.end < 20) {
      const limit = limits.find((found) => found.limits)
      if (limit) drafts[drafts.length - 1] = withFollowingLimit(last, limit, sentence.start, text)
    }
    const proposal = propose(text, sentence, key, limits, thread)
    thread = proposal.thread
    const found = choose(text, proposal, trail, weights).filter(({ finding }) => !told.has(finding.quote))
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
  return { drafts: drafts.filter(({ finding }) => finding.start >= abstractEnd || !toldAgain(finding, body)), deadlines }
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
