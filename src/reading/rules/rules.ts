import type { Clause } from '../clause.ts'
import { charged } from './charged.ts'
import type { Cue, CueRule } from './cue.ts'
import { conditional } from './conditional.ts'
import { directive } from './directive.ts'
import { inherited } from './inherited.ts'
import { obligation } from './obligation.ts'
import { ownDeadline } from './ownDeadline.ts'
import { plan } from './plan.ts'
import { pledge } from './pledge.ts'
import { target } from './target.ts'
import { will } from './will.ts'

/** The rules in the order they are asked: the first that sees an undertaking names it. */
const RULES: readonly CueRule[] = [directive, pledge, obligation, target, will, plan, inherited, charged, conditional, ownDeadline]

/** Some syllable that every rule but those of lists and limits asks for: most sentences of a report have none, and need not be asked about. */
const POSSIBLE =
  /sẽ|tục|chủ|khẩn|kịp|phải|thì|mới|cần|trách|cấm|được|đảm nhiệm|yêu|giao|chỉ|(?:đề|kiến) nghị|lưu ý|nhắc|phân công|đôn|thúc|lệnh|đốc|cam|hứa|quyết|chắc|nhất định|khẳng|đấu|tiêu|đặt|gắng|đạt|dự|kế|lộ|tiến|phương|đang|nhiệm vụ/u

/** The first undertaking any rule sees in the clause, or null. */
export const cueIn = (clause: Clause): Cue | null => {
  if (clause.leadIn === null && clause.limits.length === 0 && !POSSIBLE.test(clause.key)) return null
  for (const rule of RULES) {
    const cue = rule(clause)
    if (cue) return cue
  }
  return null
}
