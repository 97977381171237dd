import type { CommitmentRow } from '../../application/register.ts'
import { useVisit } from '../request/visit.ts'
import { partWords } from '../words/partWords.ts'

/** The small sign in a list that a line is divided, or is a part of another; nothing for most. */
export const PartMark = ({ row: { partOf, parts, partsFinished } }: { readonly row: Pick<CommitmentRow, 'partOf' | 'parts' | 'partsFinished'> }) => {
  const { say } = useVisit()
  if (partOf === null && parts === 0) return null
  return <p class="part-mark"><svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M2 1v10M2 6h8M10 3v6" /></svg>{say(partOf === null ? partWords.mark(partsFinished, parts) : partWords.partMark)}</p>
}
