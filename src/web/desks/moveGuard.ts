import { REFUSALS } from '../../application/answer.ts'
import type { CommitmentRow } from '../../application/register.ts'
import type { CommitmentRefusal } from '../../domain/commitment/index.ts'
import { errorPage } from '../request/errorPages.tsx'
import { callerOf } from '../request/staffOnly.tsx'
import type { WebContext } from '../request/visit.ts'
import { errorWords } from '../words/errorWords.ts'
import { casePath } from './deskPaths.ts'

type Move = {
  readonly statuses: readonly CommitmentRow['status'][]
  /** Why this office may not, however the record stands; null when it may. */
  readonly office: (row: CommitmentRow, office: string) => CommitmentRefusal | null
}

/** When each form may be opened; sending it asks the rules themselves. */
export const OPENED_WHEN = {
  report: { statuses: ['owed'], office: (row, office) => (row.ownerOfficeId === office ? null : 'not-the-owner') },
  verdict: { statuses: ['claimed'], office: (row, office) => (row.overseerOfficeId === office ? null : 'not-the-overseer') },
  decision: { statuses: ['verified'], office: (row, office) => (row.ownerOfficeId === office ? 'doer-may-not-decide' : null) },
  withdrawal: { statuses: ['owed', 'claimed', 'verified'], office: (row, office) => (row.ownerOfficeId === office ? 'doer-may-not-decide' : null) },
} as const satisfies Readonly<Record<string, Move>>

/**
 * Keeps a form from someone who could not send it: another office is told whose it is, and who comes at the wrong time
 * is led to the record, which says whose move it is.
 */
export const keptFrom = async (c: WebContext, row: CommitmentRow, { office, statuses }: Move): Promise<Response | null> => {
  const refusal = office(row, callerOf(c).actor.office)
  if (refusal !== null) return errorPage(c, 403, { title: errorWords.notAllowed.title, remedy: REFUSALS[refusal] })
  return statuses.includes(row.status) ? null : c.redirect(c.var.visit.href(casePath(row.id)), 303)
}
