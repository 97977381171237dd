import { chooseLimit } from './deadline/chooseLimit.ts'
import { makeFinding, type Draft } from './makeFinding.ts'
import type { Proposal } from './propose.ts'
import type { Source } from './reading.ts'
import type { Cue } from './rules/cue.ts'
import { governs } from './rules/subject.ts'
import { OPENS_WITH_TASK } from './rules/verbs.ts'

/**
 * The undertaking in a sentence that was not read as one, until the next sentence set a time limit for it: "… tổ công tác rà soát từng hồ sơ.
 * Việc này hoàn thành chậm nhất 60 ngày sau khi …". Only a body with a task right behind it; null where there is none.
 */
export const datedByNext = (text: Source, { sentence, seen }: Proposal): Draft | null => {
  const last = seen.at(-1)
  if (!last || sentence.headline || sentence.opensList || !governs(sentence.voice) || last.clause.question) return null
  const { clause } = last
  const body = clause.bodies.findLast(({ kind, end }) => (kind === 'office' || kind === 'group') && OPENS_WITH_TASK.test(clause.key.slice(end).trimStart()))
  if (!body) return null
  const cue: Cue = { rule: 'directive-dated', force: 'directive', from: body.start, verb: body.start, action: body.end, owner: clause.words.slice(body.start, body.end), ownerNamed: true }
  return makeFinding({ text, clause, cue, limit: chooseLimit(clause, cue), wordsFrom: sentence.wordsFrom - (clause.start - sentence.start) })
}
