import type { CommitmentRow } from '../../../application/register.ts'

/** What a promise tells: who does it, what, how much, by when, and what will show that it is done. */
export type Completeness = { readonly who: boolean; readonly what: boolean; readonly howMuch: boolean; readonly byWhen: boolean; readonly proof: boolean; /** Neither a day nor a measure nor an outcome: words of good will. */ readonly vague: boolean }

/** A number that measures something: not part of a date, and not the name of a thing, as in `đoạn 2` or `quý 4`. */
const MEASURE = /(?<!(?:đoạn|số|nhóm|tháng|ngày|quý|năm|phường|thứ|khóa|kỳ|điều|khoản|quận|tổ|tuyến|giai đoạn|tầng)\s)(?<![\d/.,])\d[\d.,]*(?![\d.,]*\/)/iu

/** Read from the words as they were taken down. */
export const completenessOf = ({ ownerOfficeId, ownerNamed, action, product, dueDate, dueKind }: Pick<CommitmentRow, 'ownerOfficeId' | 'ownerNamed' | 'action' | 'product' | 'dueDate' | 'dueKind'>): Completeness => {
  const howMuch = MEASURE.test(`${action} ${product ?? ''}`)
  const byWhen = dueDate !== null || dueKind !== 'none'
  const proof = product !== null
  return { who: ownerOfficeId !== null || ownerNamed !== null, what: action.trim() !== '', howMuch, byWhen, proof, vague: !howMuch && !byWhen && !proof }
}
