import type { Body } from './bodies/bodiesIn.ts'
import { supportingIn } from './bodies/supportingIn.ts'
import { byLimit } from './byLimit.ts'
import type { Clause, LeadIn } from './clause.ts'
import { clausesIn } from './clausesIn.ts'
import { chooseLimit } from './deadline/chooseLimit.ts'
import type { TimeLimit } from './deadline/timeLimit.ts'
import { enter, leadInOf, openList, type Outline } from './leads.ts'
import { makeFinding, type Draft } from './makeFinding.ts'
import type { Place, Source } from './reading.ts'
import type { Cue } from './rules/cue.ts'
import { exclusionOf, type Exclusion } from './rules/exclusions.ts'
import { bareBearer, isHeadingLevel, listHeadOwner, sectionAfter, taskHeadingOwner, type Section } from './rules/listHead.ts'
import { cueIn } from './rules/rules.ts'
import type { ReadSentence } from './spokenSentences.ts'
import { inOneLine } from './text/fold.ts'

/** State of the grammar carried from one sentence to the next. */
export type Thread = { readonly outline: Outline; readonly order: LeadIn | null; readonly block: number; readonly idle: number; readonly section: Section | null }
export const OPENING: Thread = { outline: [], order: null, block: -1, idle: 0, section: null }

/** Under the headings of a resolution or a conclusion what opens with a task is laid on somebody, though no words lead it in. */
const UNDER_HEADING: LeadIn = { owner: null, supporting: [], limit: null }

/** A clause and the undertaking a rule saw in it, if any, and why it may be none all the same. Offsets of `clause` are those of the text. */
export type Seen = { readonly clause: Clause } & (
  | { readonly cue: Cue; readonly excluded: Exclusion | null; readonly draft: Draft }
  | { readonly cue: null; readonly excluded: null; readonly draft: null }
)

/** What the grammar makes of one sentence; `thread` is the state after it. */
export type Proposal = {
  readonly sentence: ReadSentence
  readonly key: string
  readonly limits: readonly TimeLimit[]
  readonly leadIn: LeadIn | null
  readonly order: LeadIn | null
  readonly seen: readonly Seen[]
  readonly thread: Thread
}

/** How many sentences that order nothing may stand between an order and a body that goes on from it. */
const LASTS = 1

/** "2. Về lĩnh vực Văn hóa:" names a topic: its items belong to the head above. */
const TOPIC = /^(?:về|đối với|lĩnh vực|trong lĩnh vực|nhóm)(?!\p{L})|^[^ ]+(?: [^ ]+){0,5}:$/iu
const FIRST_PERSON = /(?<!\p{L})(?:tôi|chúng tôi|chúng ta)(?!\p{L})/iu

/** Asks the grammar about one sentence: what list it opens or stands in, and in which of its clauses a rule sees an undertaking. */
export const propose = (text: Source, sentence: ReadSentence, key: string, limits: readonly TimeLimit[], before: Thread): Proposal => {
  let outline = sentence.opensBlock ? enter(before.outline, sentence.level) : before.outline
  const order = sentence.opensBlock && sentence.level > 0 && sentence.block !== before.block ? null : before.order
  const bearer = sentence.level >= 2 && leadInOf(outline) ? bareBearer(sentence.words, withoutFields(sentence.bodies)) : undefined
  if (sentence.opensList || sentence.heading || bearer !== undefined) outline = openHead(outline, sentence, key, limits, text)
  const section = sectionAfter(key, sentence, before.section)
  const leadIn = leadInOf(outline) ?? (outline.length === 0 && section === 'tasks' && sentence.voice === null && !isHeadingLevel(sentence.level) ? UNDER_HEADING : null)
  const read = sentence.headline || sentence.opensList ? { seen: [], order: sentence.headline ? order : null } : seenIn(text, sentence, key, limits, leadIn, order)
  const idle = read.order ? 0 : before.idle + 1
  const lasting = order !== null && idle <= LASTS && !sentence.heading ? { ...order, distant: true } : null
  return { sentence, key, limits, leadIn, order, seen: read.seen, thread: { outline, order: read.order ?? lasting, idle, block: sentence.block, section } }
}

/** "1. Về lĩnh vực tài nguyên:" sorts the tasks below it; whoever was charged with them above stays charged. */
const withoutFields = (bodies: readonly Body[]): readonly Body[] => bodies.filter(({ name }) => !/^lĩnh vực/iu.test(name))

const openHead = (outline: Outline, sentence: ReadSentence, key: string, limits: readonly TimeLimit[], text: Source): Outline => {
  const level = sentence.level === 0 ? 1.5 : sentence.level
  const headOwner = sentence.opensList ? listHeadOwner : taskHeadingOwner
  const bodies = withoutFields(sentence.bodies)
  const owner = bareBearer(sentence.words, bodies) ?? headOwner(sentence.words, key, bodies)
  if (owner === undefined || sentence.voice?.standing === 'deputy') return sentence.opensList && !TOPIC.test(key) ? openList(outline, level, null) : outline
  const at = owner === null ? -1 : sentence.words.indexOf(owner)
  const named = owner !== null && at >= 0 ? inOneLine(text.slice(sentence.start + at, sentence.start + at + owner.length)) : owner
  const limit = limits.find((found) => found.limits && found.rule !== 'deadline-event' && found.kind !== 'recurring')
  const supporting = supportingIn(key, sentence.bodies).map((body) => inOneLine(text.slice(sentence.start + body.start, sentence.start + body.end)))
  const outer = leadInOf(outline)
  return openList(outline, level, {
    owner: named ?? outer?.owner ?? null, supporting,
    limit: limit ? { ...limit, text: text.slice(sentence.start + limit.start, sentence.start + limit.end) } : outer?.limit ?? null,
  })
}

/** The parts that stand wholly inside a clause, with offsets relative to it. */
const inside = <Part extends Place>({ start, end }: Place, parts: readonly Part[]): Part[] =>
  parts.filter((part) => part.start >= start && part.end <= end).map((part) => ({ ...part, start: part.start - start, end: part.end - start }))

/** A piece of a sentence as a clause to be judged; `place` is relative to the sentence. */
export const clauseAt = (sentence: ReadSentence, key: string, limits: readonly TimeLimit[], place: Place, leadIn: LeadIn | null, item: boolean): Clause => ({
  start: sentence.start + place.start, end: sentence.start + place.end,
  words: sentence.words.slice(place.start, place.end), key: key.slice(place.start, place.end),
  bodies: inside(place, sentence.bodies), limits: inside(place, limits), voice: sentence.voice, direct: sentence.quoted || FIRST_PERSON.test(sentence.words),
  question: /\?["')]{0,2}$/u.test(sentence.words), leadIn, item,
})

const seenIn = (text: Source, sentence: ReadSentence, key: string, limits: readonly TimeLimit[], listLead: LeadIn | null, before: LeadIn | null): { readonly seen: readonly Seen[]; readonly order: LeadIn | null } => {
  const seen: Seen[] = []
  let order = before
  let renewed = false
  for (const place of clausesIn(sentence.words, sentence.bodies).flatMap((one) => byLimit(key, one, limits))) {
    const clause = clauseAt(sentence, key, limits, place, order ?? listLead, order === null && listLead !== null)
    const cue = cueIn(clause)
    if (!cue) {
      seen.push({ clause, cue: null, excluded: null, draft: null })
      continue
    }
    const excluded = exclusionOf(clause, cue)
    const draft = makeFinding({ text, clause, cue, limit: chooseLimit(clause, cue), wordsFrom: sentence.wordsFrom - place.start })
    seen.push({ clause, cue, excluded, draft })
    if (excluded === null && cue.rule.startsWith('directive')) {
      order = { owner: draft.finding.owner, supporting: [], limit: null }
      renewed = true
    }
  }
  return { seen, order: renewed ? order : null }
}
