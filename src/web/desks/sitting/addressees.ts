import type { Addressee } from '../../../domain/question/index.ts'
import type { Typed } from '../../forms/typed.ts'

/** Who is asked: the offices ticked, each with its official, and another office chosen from the whole list. */
export const addresseesIn = (typed: Typed): readonly Addressee[] => {
  const ticked = typed.all('officeId').map((officeId) => ({ officeId, official: typed.text(`official-${officeId}`) }))
  const other = typed.text('otherOfficeId')
  return other === '' ? ticked : [...ticked, { officeId: other, official: typed.text('otherOfficial') }]
}
