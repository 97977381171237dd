import type { Caller } from '../../../../application/actor.ts'
import type { Answer } from '../../../../application/answer.ts'
import type { Typed } from '../../../forms/typed.ts'
import { standing } from '../../../presenters/lineage.ts'
import type { WebDeps } from '../../../webDeps.ts'
import { officeCalled } from './matchOffice.ts'

/**
 * The accountable office a form names: chosen from the list, or called by a new name, which is established on the spot.
 * A name that is on the list already means that office, so that sending a form twice adds none.
 */
export const chosenOffice = async ({ useCases, register }: WebDeps, caller: Caller, typed: Typed): Promise<{ readonly officeId: string | null } | { readonly refused: Answer<never> }> => {
  const name = typed.text('newOffice').trim()
  if (name === '') return { officeId: typed.text('owner') || null }
  const known = officeCalled(name, standing(await register.offices(caller.council)))
  if (known) return { officeId: known.id }
  const answer = await useCases.establishOffice(caller, { key: `${typed.text('key')}-co-quan`, name, nameEn: null, kind: 'agency', establishedOn: null })
  return answer.kind === 'done' ? { officeId: answer.result.officeId } : { refused: answer }
}
