import type { IsoDate } from '../domain/calendar/index.ts'
import { supportingIn } from './bodies/supportingIn.ts'
import { timeLimitsIn } from './deadline/timeLimitsIn.ts'
import { chooseLimit } from './deadline/chooseLimit.ts'
import type { TimeLimit } from './deadline/timeLimit.ts'
import { makeFinding, withFollowingLimit, type Draft } from './makeFinding.ts'
import { enter, leadInOf, openList, type Outline } from './leads.ts'
import type { DeadlineFinding, Place } from './reading.ts'
import { cueIn } from './rules/rules.ts'
import { exclusionOf } from './rules/exclusions.ts'
import { bareBearer, listHeadOwner, taskHeadingOwner } from './rules/listHead.ts'
import { toldAgain } from './toldAgain.ts'
import type { ReadSentence } from './spokenSentences.ts'
import type { Clause, LeadIn } from './clause.ts'
import { clausesIn } from './clausesIn.ts'
import { inOneLine, lower } from './text/fold.ts'

/** State carried from one sentence to the next while a text is read. */
type Thread = { outline: Outline; order: LeadIn | null; block: number }

const FOLLOWING = /^ ?(?:việc này|công việc này|nội dung này|thời hạn|thời gian (?:hoàn thành|thực hiện)|các việc trên|nhiệm vụ này)/iu
/** "2. Về lĩnh vực Văn hóa:" names a topic: its items belong to the head above. */
const TOPIC = /^(?:về|đối với|lĩnh vực|trong lĩnh vực|nhóm)(?!\p{L})|^[^ ]+(?: [^ ]+){0,5}:$/iu
const FIRST_PERSON = /(?<!\p{L})(?:tôi|chúng tôi|chúng ta)(?!\p{L})/iu

export type Found = { readonly drafts: readonly Draft[]; readonly deadlines: readonly DeadlineFinding[] }

/** Undertakings and time limits of a text, in order. Pure: one pass over the sentences, each looked at once. */
export const findCommitments = (text: string, sentences: readonly ReadSentence[], spokenOn: IsoDate | null): Found => {
  const drafts: Draft[] = []
  const deadlines: DeadlineFinding[] = []
  const abstractEnd = sentences.findLast((sentence) => sentence.abstract)?.end ?? 0
  const told = new Set<string>()
  const thread: Thread = { outline: [], order: null, block: -1 }
  for (const sentence of sentences) {
    if (sentence.opensBlock) thread.outline = enter(thread.outline, sentence.level)
    if (sentence.opensBlock && sentence.level > 0 && sentence.block !== thread.block) thread.order = null
    thread.block = sentence.block
    const limits = timeLimitsIn(sentence.words, spokenOn)
    const key = lower(sentence.words)
    const last = drafts.at(-1)
    if (FOLLOWING.test(key) && last && last.finding.deadlineText === null && sentence.start - last.finding.end < 20) {
      const limit = limits.find((found) => found.limits)
      if (limit) drafts[drafts.length - 1] = withFollowingLimit(last, limit, sentence.start, text)
    }
    const bearer = sentence.level >= 2 && leadInOf(thread.outline) ? bareBearer(sentence.words, sentence.bodies) : undefined
    if (sentence.opensList || sentence.heading || bearer !== undefined) openHead(thread, sentence, key, limits, text)
    const found = sentence.headline ? [] : readSentence(text, sentence, key, limits, thread).filter(({ finding }) => !told.has(finding.quote))
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

const openHead = (thread: Thread, sentence: ReadSentence, key: string, limits: readonly TimeLimit[], text: string): void => {
  const level = sentence.level === 0 ? 1.5 : sentence.level
  const headOwner = sentence.opensList ? listHeadOwner : taskHeadingOwner
  const owner = bareBearer(sentence.words, sentence.bodies) ?? headOwner(sentence.words, key, sentence.bodies)
  if (owner === undefined || sentence.voice?.standing === 'deputy') {
    if (sentence.opensList && !TOPIC.test(key)) thread.outline = openList(thread.outline, level, null)
    return
  }
  const at = owner === null ? -1 : sentence.words.indexOf(owner)
  const named = owner !== null && at >= 0 ? inOneLine(text.slice(sentence.start + at, sentence.start + at + owner.length)) : owner
  const limit = limits.find((found) => found.limits && found.rule !== 'deadline-event' && found.kind !== 'recurring')
  const supporting = supportingIn(key, sentence.bodies).map((body) => inOneLine(text.slice(sentence.start + body.start, sentence.start + body.end)))
  const outer = leadInOf(thread.outline)
  const leadIn: LeadIn = {
    owner: named ?? outer?.owner ?? null, supporting,
    limit: limit ? { ...limit, text: text.slice(sentence.start + limit.start, sentence.start + limit.end) } : outer?.limit ?? null,
  }
  thread.outline = openList(thread.outline, level, leadIn)
}

/** The parts that stand wholly inside a clause, with offsets relative to it. */
const inside = <Part extends Place>({ start, end }: Place, parts: readonly Part[]): Part[] =>
  parts.filter((part) => part.start >= start && part.end <= end).map((part) => ({ ...part, start: part.start - start, end: part.end - start }))

const readSentence = (text: string, sentence: ReadSentence, key: string, limits: readonly TimeLimit[], thread: Thread): Draft[] => {
  const found: Draft[] = []
  const listLead = leadInOf(thread.outline)
  const question = /\?["')]{0,2}$/u.test(sentence.words)
  let order = thread.order
  let renewed = false
  if (sentence.opensList) {
    thread.order = null
    return found
  }
  for (const place of clausesIn(sentence.words, sentence.bodies)) {
    const clause: Clause = {
      start: sentence.start + place.start, end: sentence.start + place.end,
      words: sentence.words.slice(place.start, place.end), key: key.slice(place.start, place.end),
      bodies: inside(place, sentence.bodies), limits: inside(place, limits), voice: sentence.voice, direct: sentence.quoted || FIRST_PERSON.test(sentence.words), question,
      leadIn: order ?? listLead, item: order === null && listLead !== null,
    }
    const cue = cueIn(clause)
    if (!cue || exclusionOf(clause, cue) !== null) continue
    const limit = chooseLimit(clause.limits, cue)
    const draft = makeFinding({ text, clause, cue, limit, wordsFrom: sentence.wordsFrom - place.start })
    found.push(draft)
    if (cue.rule.startsWith('directive')) {
      order = { owner: draft.finding.owner, supporting: [], limit: null }
      renewed = true
    }
  }
  thread.order = renewed ? order : null
  return found
}
