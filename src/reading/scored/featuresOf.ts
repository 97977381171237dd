import type { Clause } from '../clause.ts'
import type { Finding } from '../reading.ts'
import type { Cue } from '../rules/cue.ts'
import type { Exclusion } from '../rules/exclusions.ts'
import { FORECAST, PREPARES } from '../rules/forecast.ts'
import { OPENS_WITH_TASK, TASK_VERB } from '../rules/verbs.ts'
import { has } from '../text/words.ts'
import { skeletonOf } from './skeleton.ts'
import { tokensOf, type Token } from './tokens.ts'

/** What stands around a clause. */
export type Surroundings = {
  /** What the sentence before was read as: the name of a rule, `none`, or `excluded`. */
  readonly earlier: string
  /** The same of the clause before in this sentence; `first` at its head. */
  readonly previous: string
  readonly index: number
  readonly count: number
  readonly quoted: boolean
  readonly level: number
  readonly abstract: boolean
  readonly leadIn: boolean
  readonly order: boolean
  /** Words of the sentence before the clause. */
  readonly before: readonly Token[]
}

/** A clause with what a rule made of it, if one saw anything. */
export type Judged = { readonly clause: Clause; readonly cue: Cue | null; readonly excluded: Exclusion | null; readonly finding: Finding | null }

const COURSE = new Set([
  'sẽ', 'đã', 'đang', 'vừa', 'phải', 'cần', 'cầu', 'giao', 'nghị', 'đạo', 'kết', 'hứa', 'biết', 'nếu', 'muốn', 'thể', 'bị', 'được', 'chưa', 'không', 'khẳng', 'mong', 'hỏi', 'kiến', 'hay', 'nói', 'kế', 'tiêu', 'đấu', 'tục', 'dự', 'từng', 'nên',
])
const ASPECTS = ['đã', 'đang', 'vừa', 'sẽ', 'nếu', 'không', 'chưa', 'từng', 'khi']
const LONGEST_BUILD = 3

const size = (n: number): number => [30, 16, 8, 4].find((step) => n >= step) ?? n

const ofCue = (told: Set<string>, { clause: { key, bodies }, cue, finding }: Judged, rule: string, voice: string): void => {
  if (!cue || !finding) return
  told.add(`vague:${finding.force === 'vague'}`).add(`bearer:${cue.owner === null ? 'none' : 'named'} ${cue.ownerNamed} ${cue.force}`)
  const after = key.slice(cue.action).trimStart()
  const [first = '', second = ''] = after.slice(0, 60).split(/[ ,]+/)
  told.add(`act:${first}`).add(`acts:${first} ${second}`).add(`rule:${rule} act:${first}`)
  const verb = key.slice(cue.verb, cue.action).trim().slice(0, 40)
  told.add(`verb:${verb}`).add(`verb:${verb} voice:${voice}`)
  const before = key.slice(0, cue.verb).trim().split(/[ ,]+/)
  told.add(`left:${before.at(-1)}`).add(`lefts:${before.slice(-2).join(' ')}`).add(`verbAt:${size(Math.floor(cue.verb / 15))}`)
  if (has(TASK_VERB, after)) told.add('taskAfter')
  if (FORECAST.test(after)) told.add('forecast')
  if (PREPARES.test(after)) told.add('prepares')
  const owner = cue.owner
  if (owner !== null) told.add(`bearerKind:${bodies.find(({ name }) => owner.startsWith(name))?.kind ?? 'place'}`)
  const lead = ` ${key.slice(0, cue.verb)} `
  for (const aspect of ASPECTS) if (lead.includes(` ${aspect} `)) told.add(`aspect:${aspect} ${cue.force}`)
}

const ofWords = (told: Set<string>, words: readonly string[], voice: string): void => {
  for (const word of words) told.add(`w:${word}`)
  told.add(`first:${words[0]}`).add(`firsts:${words[0]} ${words[1]}`).add(`last:${words.at(-1)}`)
  const course = words.filter((word) => COURSE.has(word))
  told.add(`course:${course.slice(0, 3).join(' ')}`)
  for (const word of course) told.add(`voice:${voice} course:${word}`)
}

const ofBuild = (told: Set<string>, bones: readonly string[], before: readonly string[], rule: string, voice: string): void => {
  const build = ['^', ...bones, '$']
  for (let length = 1; length <= LONGEST_BUILD; length += 1)
    for (let n = 0; n + length <= build.length; n += 1) told.add(`k${length}:${build.slice(n, n + length).join(' ')}`)
  for (const bone of bones) told.add(`voice:${voice} k:${bone}`)
  for (const bone of before) told.add(`pk:${bone}`)
  told.add(`pk1:${before.at(-1)}`).add(`pk2:${before.slice(-2).join(' ')}`).add(`pkn:${before.at(-1)} ${build[1]}`).add(`rule:${rule} k:${build[1]}`)
}

/** Names of everything seen in a clause that may speak for or against its being an undertaking: the same name for the same sight anywhere. */
export const featuresOf = (judged: Judged, around: Surroundings): ReadonlySet<string> => {
  const { clause, cue, excluded } = judged
  const voice = clause.voice?.standing ?? 'none'
  const rule = cue === null ? 'none' : excluded === null ? cue.rule : `not-${excluded}-${cue.force}`
  const tokens = tokensOf(clause.key, clause.bodies, clause.limits)
  const told = new Set([
    `rule:${rule}`, `rule:${rule} voice:${voice}`, `voice:${voice}`, `rule:${rule} earlier:${around.earlier}`, `earlier:${around.earlier}`, `previous:${around.previous}`,
    `index:${size(around.index)}/${size(around.count)}`, `quoted:${around.quoted}`, `level:${around.level > 1 ? 'item' : around.level > 0 ? 'heading' : 'prose'}`, `abstract:${around.abstract}`,
    `leadIn:${around.leadIn}`, `order:${around.order}`, `length:${size(tokens.length)}`,
  ])
  const bounds = clause.limits.filter(({ limits }) => limits)
  told.add(`limits:${bounds.length}`)
  if (clause.limits.some(({ date }) => date !== null)) told.add('dated')
  if (bounds.length > 0 && cue) told.add(`limited rule:${rule}`)
  if (clause.question) told.add('question')
  if (OPENS_WITH_TASK.test(clause.key.replace(/^["' ,]{1,6}/, ''))) told.add('task')
  ofCue(told, judged, rule, voice)
  ofBuild(told, skeletonOf(tokens), skeletonOf(around.before), rule, voice)
  ofWords(told, tokens.map(({ word }) => word), voice)
  const left = around.before.at(-1)?.word
  if (left !== undefined) told.add(`before:${left}`)
  return told
}
