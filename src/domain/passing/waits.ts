import { daysWithin, type IsoDate, type DayRange } from '../calendar/index.ts'
import { moveStretches, type Awaited, type CommitmentEvent, type Mover } from '../commitment/index.ts'
import { inOrder } from './inOrder.ts'

/** Days one office let one promise wait for its answer. */
export type Wait = Mover & { readonly commitmentId: string; readonly awaited: Exclude<Awaited, 'work'>; readonly days: number }

/**
 * How long each office let each promise wait for an answer within the period, up to but not including `asOf`; longest first.
 * The owner at work owes no answer: its days are told by the due date.
 */
export const waitsOf = (promises: readonly { readonly commitmentId: string; readonly history: readonly CommitmentEvent[] }[], period: DayRange, asOf: IsoDate): readonly Wait[] => {
  const waits = new Map<string, Wait>()
  for (const { commitmentId, history } of promises)
    for (const { role, officeId, awaited, ...span } of moveStretches(history)) {
      const days = daysWithin(span, period, asOf)
      if (awaited === 'work' || days === 0) continue
      const key = JSON.stringify([commitmentId, role, officeId, awaited])
      waits.set(key, { role, officeId, commitmentId, awaited, days: (waits.get(key)?.days ?? 0) + days })
    }
  return [...waits.values()].toSorted(inOrder(({ days, commitmentId, awaited, role, officeId }) => [-days, commitmentId, awaited, role, officeId ?? '']))
}
