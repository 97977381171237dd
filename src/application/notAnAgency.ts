import type { Caller } from './actor.ts'
import type { Refusal } from './answer.ts'
import type { Register } from './register.ts'

/** A promise goes to offices that exist and can act. Where none was named at all, the rules say so better. */
export const notAnAgency = async ({ register }: { readonly register: Pick<Register, 'office'> }, { council }: Caller, ...officeIds: readonly string[]): Promise<Refusal | null> => {
  for (const officeId of officeIds)
    if (officeId.trim() !== '' && (await register.office(council, officeId))?.kind !== 'agency') return 'not-an-agency'
  return null
}
