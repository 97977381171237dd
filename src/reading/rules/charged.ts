import { bearersFrom } from './bearers.ts'
import { connectorsAt } from './connectors.ts'
import type { CueRule } from './cue.ts'
import { OPENS_WITH_TASK } from './verbs.ts'

/** The adverbs and verbs with which a document charges a body: nobody tells so of what a body did. (“phối hợp” alone is what the press writes of any two bodies.) */
const CHARGED = /^[ ,:]{0,3}(?:chủ trì|khẩn trương|chịu trách nhiệm|kịp thời)(?!\p{L})/u
const REACH = 12

/**
 * "Bộ X khẩn trương đề xuất …", "Sở Y chủ trì xây dựng …": a document's own words charge a body with a task and need no verb of ordering.
 * So conclusions, notices and the press retelling them are worded. Only where no official is speaking: of themselves they tell.
 */
export const charged: CueRule = ({ key, words, bodies, voice }) => {
  if (voice !== null && voice.standing !== 'chair') return null
  const opening = connectorsAt(key)
  const subject = bodies.find(({ kind, start }) => (kind === 'office' || kind === 'group') && start >= opening && start - opening <= REACH)
  if (!subject) return null
  const owner = bearersFrom(subject, bodies, words)
  const action = subject.start + owner.length
  const tail = key.slice(action)
  if (!CHARGED.test(tail) || !OPENS_WITH_TASK.test(tail.replace(/^[ ,:]+/u, ''))) return null
  return { rule: 'directive-charged', force: 'directive', from: Math.min(opening, subject.start), verb: subject.start, action, owner, ownerNamed: true }
}
