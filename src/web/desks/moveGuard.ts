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
  /** What may stand open beside it; left out where that does not matter. */
  readonly questions?: readonly CommitmentRow['question'][]
}

/** When each form may be opened; sending it asks the rules themselves. */
export const OPENED_WHEN = {
  report: { statuses: ['owed'], office: (row, office) => (row.ownerOfficeId === office ? null : 'not-the-owner') },
  verdict: { statuses: ['claimed'], office: (row, office) => (row.overseerOfficeId === office ? null : 'not-the-overseer') },
  settlement: { statuses: ['disputed'], office: (row, office) => (row.ownerOfficeId === office ? 'doer-may-not-decide' : null) },
  proof: { statuses: ['owed'], office: (row, office) => (row.overseerOfficeId === office ? null : 'not-the-overseer') },
  siteVisit: { statuses: ['owed', 'claimed', 'disputed', 'verified', 'closed'], office: (row, office) => (row.overseerOfficeId === office ? null : 'not-the-overseer') },
  recheck: { statuses: ['closed'], office: (row, office) => (row.overseerOfficeId === office ? null : 'not-the-overseer') },
  decision: { statuses: ['verified'], office: (row, office) => (row.ownerOfficeId === office ? 'doer-may-not-decide' : null) },
  handOver: { statuses: ['owed'], questions: [null], office: (row, office) => (row.ownerOfficeId === office ? null : 'not-the-owner') },
  // Once it was answered the record says so; before that, only the receiver answers.
  handOverAnswer: {
    statuses: ['owed'], questions: ['handOver'],
    office: (row, office) => (row.question !== 'handOver' || row.handOverToOfficeId === office ? null : 'not-the-receiver'),
  },
  extension: { statuses: ['owed'], questions: [null], office: (row, office) => (row.ownerOfficeId === office ? null : 'not-the-owner') },
  extensionAnswer: { statuses: ['owed'], questions: ['extension'], office: (row, office) => (row.ownerOfficeId === office ? 'doer-may-not-decide' : null) },
  withdrawal: { statuses: ['owed', 'claimed', 'disputed', 'verified'], office: (row, office) => (row.ownerOfficeId === office ? 'doer-may-not-decide' : null) },
} as const satisfies Readonly<Record<string, Move>>

/** Whether a form may be opened where a commitment stands, whoever asks. */
export const isOpen = ({ statuses, questions }: Move, { status, question }: Pick<CommitmentRow, 'status' | 'question'>): boolean =>
  statuses.includes(status) && (questions === undefined || questions.includes(question))

/**
 * Keeps a form from someone who could not send it: another office is told whose it is, and who comes at the wrong time
 * is led to the record, which says whose move it is.
 */
export const keptFrom = async (c: WebContext, row: CommitmentRow, move: Move): Promise<Response | null> => {
  const refusal = move.office(row, callerOf(c).actor.office)
  if (refusal !== null) return errorPage(c, 403, { title: errorWords.notAllowed.title, remedy: REFUSALS[refusal] })
  return isOpen(move, row) ? null : c.redirect(c.var.visit.href(casePath(row.id)), 303)
}
