import type { Actor } from '../../../application/actor.ts'
import type { LetterFilter } from '../../../application/letterRegister.ts'
import type { Register } from '../../../application/register.ts'
import { may } from '../../../domain/access/index.ts'

/** What waits for this person about letters, and how many; null for who has nothing to do with them. */
export type LettersWaiting = { readonly kind: 'toFile' | 'toExplain' | 'toJudge'; readonly count: number } | null

export const lettersWaiting = async (register: Register, council: string, { role, office }: Actor): Promise<LettersWaiting> => {
  const count = async (filter: Partial<LetterFilter>): Promise<number> => (await register.letters.letters(council, { ...filter, limit: 0, offset: 0 })).total
  if (may(role, 'fileLetter')) return { kind: 'toFile', count: await count({ statuses: ['draft'] }) }
  if (may(role, 'judgeExplanation')) return { kind: 'toJudge', count: await count({ explanations: ['received'] }) }
  return may(role, 'explainDelay') ? { kind: 'toExplain', count: await count({ officeId: office, explanations: ['awaited', 'notAccepted'] }) } : null
}
