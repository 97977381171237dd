import type { SittingRow, SourceRow } from '../../../application/register.ts'
import type { WebDeps } from '../../webDeps.ts'
import { countStates, reviewItems } from './review/reviewItems.ts'
import { mayBeOpen } from './sittingProgress.ts'

/** Sittings whose work is counted on the first page; what an older one still holds stands on its own page. */
export const RECENT_SITTINGS = 5

export type WaitingWork = {
  /** Texts with open proposals, those of vague words left out. */
  readonly toReview: readonly { readonly source: SourceRow; readonly sitting: SittingRow; readonly count: number }[]
  /** Sittings with captures whose wording is not confirmed. */
  readonly toConfirm: readonly { readonly sitting: SittingRow; readonly count: number }[]
}

/** What waits for a clerk and for the secretary in the latest sittings, given latest first. */
export const waitingWork = async (deps: WebDeps, sittings: readonly SittingRow[]): Promise<WaitingWork> => {
  const each = await Promise.all(sittings.slice(0, RECENT_SITTINGS).map((sitting) => waitingIn(deps, sitting)))
  return { toReview: each.flatMap(({ toReview }) => toReview), toConfirm: each.flatMap(({ toConfirm }) => toConfirm) }
}

const waitingIn = async ({ register, useCases, council, clock }: WebDeps, sitting: SittingRow): Promise<WaitingWork> => {
  const [sources, { rows }] = await Promise.all([
    register.sources(council, sitting.id),
    register.commitments(council, { sittingId: sitting.id, order: 'place', limit: 100_000, offset: 0, today: clock.today() }),
  ])
  const counted = await Promise.all(sources.filter((source) => mayBeOpen(source, rows)).map(async (source) => {
    const review = await useCases.reviewSource(council, source.id)
    return { source, sitting, count: review ? countStates(reviewItems(review)).open : 0 }
  }))
  const unconfirmed = rows.filter(({ status }) => status === 'captured').length
  return { toReview: counted.filter(({ count }) => count > 0), toConfirm: unconfirmed > 0 ? [{ sitting, count: unconfirmed }] : [] }
}
