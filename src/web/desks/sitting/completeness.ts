import type { CommitmentRow } from '../../../application/register.ts'

/** What a promise tells: who does it, what, how much, by when, and what will show that it is done. */
export type Completeness = { readonly who: boolean; readonly what: boolean; readonly howMuch: boolean; readonly byWhen: boolean; readonly proof: boolean; /** Neither a day nor a measure nor an outcome: words of good will. */ readonly vague: boolean }

/** Read from the words as they were taken down; a number in them counts as a measure. */
export const completenessOf = ({ ownerOfficeId, ownerNamed, action, product, dueDate, dueKind }: Pick<CommitmentRow, 'ownerOfficeId' | 'ownerNamed' | 'action' | 'product' | 'dueDate' | 'dueKind'>): Completeness => {
  const howMuch = /\d/u.test(`${action} ${product ?? ''}`)
  const byWhen = dueDate !== null || dueKind !== 'none'
  const proof = product !== null
  return { who: ownerOfficeId !== null || ownerNamed !== null, what: action.trim() !== '', howMuch, byWhen, proof, vague: !howMuch && !byWhen && !proof }
}
