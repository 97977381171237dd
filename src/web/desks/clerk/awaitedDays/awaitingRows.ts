import type { CommitmentRow } from '../../../../application/register.ts'
import type { Awaited } from '../../../../domain/calendar/index.ts'
import type { WebDeps } from '../../../webDeps.ts'

/** Adopted promises, not ended, that wait for a session or for something to come about; in the order of their annexes. */
export const awaitingRows = async ({ register, council, clock }: Pick<WebDeps, 'register' | 'council' | 'clock'>, awaits: Awaited): Promise<readonly CommitmentRow[]> =>
  (await register.commitments(council, { statuses: ['owed', 'claimed', 'disputed', 'verified'], withParts: true, awaits, order: 'annex', limit: 10_000, offset: 0, today: clock.today() })).rows
