import type { Clause } from '../clause.ts'
import type { Force } from '../reading.ts'
import { connectorsAt } from '../rules/connectors.ts'
import type { Cue } from '../rules/cue.ts'
import { bodyBefore } from '../rules/subject.ts'
import { TASK_VERB } from '../rules/verbs.ts'
import { firstMatch } from '../text/words.ts'

const ORDERED = /(?<!\p{L})(?:yêu cầu|giao|chỉ đạo|đề nghị|lưu ý|phân công|đôn đốc|nhắc nhở)(?!\p{L})/u
/** How far behind the verb of ordering its addressee may stand. */
const REACH = 25
const HEAD = 60
const MODAL = /(?<!\p{L})(?:sẽ|phải|cần)(?!\p{L})/u

/** The bearer and the task of a clause that no rule saw: whom the order is addressed to, or the body at its head. */
export const cueless = ({ key, words, bodies }: Clause, force: Force): Cue => {
  const from = connectorsAt(key)
  const order = ORDERED.exec(key)
  const after = order ? order.index + order[0].length : 0
  const told = order ? bodies.find(({ start }) => start >= after && start - after <= REACH) : undefined
  const modal = MODAL.exec(key)?.index
  const acting = modal === undefined ? undefined : bodyBefore(bodies.filter(({ kind }) => kind !== 'person'), modal, REACH)
  const body = told ?? acting ?? bodies.find(({ start, kind }) => start <= HEAD && kind !== 'person')
  const task = firstMatch(TASK_VERB, key, body?.end ?? after)
  const action = task?.index ?? Math.max(from, body?.end ?? 0)
  return {
    rule: 'scored', force: force === 'vague' ? 'plan' : force, from, verb: Math.max(from, Math.min(order?.index ?? action, body?.start ?? action)), action,
    owner: body ? words.slice(body.start, body.end) : null, ownerNamed: body !== undefined && body.kind !== 'own',
  }
}
