import type { RecordedEvent } from '../../application/ports.ts'
import type { CommitmentRow } from '../../application/register.ts'
import { may, type Role } from '../../domain/access/index.ts'
import type { CommitmentEvent } from '../../domain/commitment/index.ts'
import { standing } from '../presenters/lineage.ts'
import { officeNames } from '../presenters/officeNames.ts'
import { isPublic } from '../presenters/threeStatuses.ts'
import { callerOf } from '../request/staffOnly.tsx'
import type { WebContext } from '../request/visit.ts'

/** All there is to see of one commitment. */
export type Dossier = {
  readonly row: CommitmentRow
  readonly history: readonly RecordedEvent<CommitmentEvent>[]
  /** Names of offices by id, in the language of the page. */
  readonly names: ReadonlyMap<string, string>
  /** Ids of the executive offices that stand, as the register lists them. */
  readonly agencies: readonly string[]
}

/** The commitment an address names; null when there is none, or it is a draft and this person does not work on drafts. */
export const openDossier = async (c: WebContext, id: string): Promise<Dossier | null> => {
  const { deps: { register, council }, visit: { language } } = c.var
  const [row, history, offices] = await Promise.all([register.commitment(council, id), register.history(council, id), register.offices(council)])
  if (row === null || !maySee(row, callerOf(c).actor.role)) return null
  return { row, history, names: officeNames(language, offices), agencies: standing(offices).filter(({ kind }) => kind === 'agency').map(({ id: office }) => office) }
}

/** A draft is the business of those who capture; what was adopted is everyone's. */
export const maySee = (row: Pick<CommitmentRow, 'status'>, role: Role): boolean => isPublic(row) || may(role, 'captureCommitment')

/** The same, read anew for a form that came back. What was there a moment ago cannot be gone: nothing is ever deleted. */
export const reopenDossier = async (c: WebContext, id: string): Promise<Dossier> => {
  const dossier = await openDossier(c, id)
  if (dossier === null) throw new Error(`commitment ${id} is no longer in the register`)
  return dossier
}
