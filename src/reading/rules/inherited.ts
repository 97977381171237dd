import { END, spaced } from '../text/words.ts'
import { connectorsAt } from './connectors.ts'
import type { CueRule } from './cue.ts'
import { bearersFrom } from './bearers.ts'
import { NECESSITY } from './obligation.ts'
import { OPENS_WITH_TASK } from './verbs.ts'

/** Work that must be finished, though no verb of ordering opens the clause: "công trình X hoàn thành trong tháng 3 năm 2018". */
const COMPLETED = /(?<!\p{L}|đã |được )(?:hoàn thành|xong|đưa vào sử dụng|hoàn tất)(?!\p{L})/iu
const REPORTED = new RegExp(spaced(`^ {0,3}(?:cũng )?(?:đã|đang|vừa|sẽ|cho biết|cho hay|nói|khẳng định|chưa|là|có \\d|bị|được|cho rằng|nhấn mạnh|thông tin|yêu cầu|đề nghị|kiến nghị|nêu|trình bày)${END}`), 'iu')

/**
 * Items under "… thực hiện các công việc sau:", and clauses or sentences that go on after a directive without naming the order again
 * ("…; rà soát …", "Sở Y lập kế hoạch …"): they take the verb, and where none is named the owner, of the words that opened them.
 * Only a task verb, or a body followed by one, may open such a clause; anything told about it ends the run.
 */
export const inherited: CueRule = (clause) => {
  const { key, words, bodies, leadIn, item } = clause
  if (!leadIn) return null
  const opening = connectorsAt(key)
  // "Trong Quý IV/2023, phê duyệt …": the limit may come first.
  const first = clause.limits.find((limit) => limit.start >= opening && limit.start - opening <= 2)
  const skipped = first ? first.end + (/^[ ,:]{0,4}/u.exec(key.slice(first.end))?.[0].length ?? 0) : opening
  const from = first ? first.start : opening
  const rest = key.slice(skipped)
  const rule = item ? 'directive-list-item' : leadIn.distant ? 'directive-resumed' : 'directive-continued'
  const force = 'directive'
  if (!leadIn.distant && (OPENS_WITH_TASK.test(rest) || NECESSITY.test(rest))) return { rule, force, from, verb: from, action: skipped, owner: null, ownerNamed: false }
  const limited = clause.limits.some((limit) => limit.limits && limit.date !== null) && COMPLETED.test(rest)
  const subject = bodies.find((body) => body.start >= skipped && body.start - skipped <= 4 && body.kind !== 'own' && body.kind !== 'person')
  if (!subject) return limited && !leadIn.distant ? { rule, force, from, verb: from, action: from, owner: null, ownerNamed: false } : null
  const bearers = bearersFrom(subject, bodies, words)
  const after = subject.start + bearers.length
  const tail = key.slice(after)
  if (REPORTED.test(tail)) return null
  if (OPENS_WITH_TASK.test(tail.replace(/^[ :,]+/u, ''))) return { rule, force, from: Math.min(from, subject.start), verb: from, action: after, owner: bearers, ownerNamed: true }
  return limited ? { rule, force, from, verb: from, action: from, owner: bearers, ownerNamed: true } : null
}
