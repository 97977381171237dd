import type { IsoDate } from '../domain/calendar/index.ts'
import { datedByNext } from './datedByNext.ts'
import type { TimeLimit } from './deadline/timeLimit.ts'
import { timeLimitsIn } from './deadline/timeLimitsIn.ts'
import { withFollowingLimit, type Draft } from './makeFinding.ts'
import { OPENING, propose, type Proposal } from './propose.ts'
import type { DeadlineFinding, Source } from './reading.ts'
import type { ReadSentence } from './spokenSentences.ts'
import { choose } from './scored/choose.ts'
import type { Weights } from './scored/decide.ts'
import { START, onward } from './scored/surroundings.ts'
import { lower } from './text/fold.ts'

const FOLLOWING = /^ ?(?:việc này|công việc này|nội dung này|thời hạn|thời gian (?:hoàn thành|thực hiện)|các việc trên|nhiệm vụ này|(?:những|các|toàn bộ|tất cả) (?:việc|công việc|nội dung|nhiệm vụ)(?: trên| này)?|hạn chót)/iu
/** Says that more than the last undertaking is meant. */
const SEVERAL = /^ ?(?:những|các|toàn bộ|tất cả)/iu
/** A limit in a sentence of its own dates what stands right before it. */
const NEAR = 20

/** Sentences read one after another. `drafts` only grows; `next` says which of them the sentence gave a date told behind them. */
export type Following = {
  readonly drafts: readonly Draft[]
  readonly deadlines: readonly DeadlineFinding[]
  readonly next: (text: Source, sentence: ReadSentence) => readonly number[]
}

/** Reads sentences in the order they come, each once, remembering what lists, orders and quotes the later ones stand in. */
export const followSentences = (spokenOn: IsoDate | null, weights: Weights): Following => {
  const drafts: Draft[] = []
  const deadlines: DeadlineFinding[] = []
  const told = new Set<string>()
  let [thread, trail, before] = [OPENING, START, 0]
  let earlier: Proposal | null = null
  const isNear = (sentence: ReadSentence): boolean => sentence.start - (drafts.at(-1)?.finding.end ?? -Infinity) < NEAR
  const add = (found: readonly Draft[]): void => {
    for (const draft of found) {
      drafts.push(draft)
      told.add(draft.finding.quote)
    }
  }
  const next = (text: Source, sentence: ReadSentence): readonly number[] => {
    const limits = timeLimitsIn(sentence.words, spokenOn)
    const key = lower(sentence.words)
    const limit = FOLLOWING.test(key) ? limits.find((found) => found.limits) : undefined
    if (limit && earlier && !isNear(sentence) && sentence.start - earlier.sentence.end < NEAR) add([datedByNext(text, earlier)].flatMap((draft) => (draft && !told.has(draft.finding.quote) ? [draft] : [])))
    const dates = limit !== undefined && isNear(sentence)
    const dated = dates ? dateBackwards(drafts, limit, { from: SEVERAL.test(key) ? before : sentence.start, at: sentence.start }, text) : []
    before = sentence.start
    const proposal = propose(text, sentence, key, limits, thread)
    // What only dates the undertaking before it is none of its own.
    const found = dates ? [] : choose(text, proposal, trail, weights).filter(({ finding }) => !told.has(finding.quote))
    ;[thread, trail, earlier] = [proposal.thread, onward(trail, proposal), proposal]
    add(found)
    for (const one of limits) {
      const place = placed(one, sentence.start, text)
      const attached = found.some(({ finding }) => finding.start <= place.end && place.start <= finding.end && finding.deadlineText === place.text)
      if (attached || (standsAlone(one) && !isPastOrAsked(sentence, key))) deadlines.push(place)
    }
    return dated
  }
  return { drafts, deadlines, next }
}

/** Gives a limit told in a sentence of its own to the undertaking just before it, or to all since `from`, unless they have their own; says which. */
const dateBackwards = (drafts: Draft[], limit: TimeLimit, { from, at }: { readonly from: number; readonly at: number }, text: Source): number[] => {
  const dated: number[] = []
  for (let n = drafts.length - 1; n >= 0; n -= 1) {
    const draft = drafts[n]
    if (!draft || (n < drafts.length - 1 && draft.finding.start < from)) break
    if (draft.finding.deadlineText !== null) continue
    drafts[n] = withFollowingLimit(draft, limit, at, text)
    dated.push(n)
  }
  return dated
}

/** Worth listing though no undertaking was read with it. Sessions and events are named for many other reasons. */
const standsAlone = ({ limits, kind }: TimeLimit): boolean => limits && !['recurring', 'event', 'session', 'standingMeeting', 'reference'].includes(kind)

/** Told of what is done, or said by one who only asks. */
const isPastOrAsked = ({ voice, words }: ReadSentence, key: string): boolean =>
  /(?<!\p{L})(?:đã|từng|vừa qua)(?!\p{L})/u.test(key) || words.endsWith('?') || voice?.standing === 'deputy' || voice?.standing === 'public'

const placed = (limit: TimeLimit, shift: number, text: Source): DeadlineFinding => {
  const [start, end] = [shift + limit.start, shift + limit.end]
  return { start, end, text: text.slice(start, end), date: limit.date, kind: limit.kind, precision: limit.precision }
}
