import type { HandOver, RefusalOutcome } from './handOver.ts'
import { inOrder } from './inOrder.ts'

/**
 * How an office's refusals turned out. The accuracy is `right` of `judged`; `open` ones, where the promise is neither with the office that was
 * named nor ever came to the refuser, are left out of it. `refusals` = `judged` + `open`, `judged` = `right` + `wrong`.
 */
export type RefusalAccuracy = Readonly<Record<RefusalOutcome, number>> & { readonly officeId: string; readonly refusals: number; readonly judged: number }

/** One for each office that refused anything; most refusals first. */
export const refusalAccuracy = (handOvers: readonly HandOver[]): readonly RefusalAccuracy[] =>
  [...Map.groupBy(handOvers.filter(({ answer }) => answer === 'refused'), ({ toOfficeId }) => toOfficeId)].map(([officeId, refused]): RefusalAccuracy => {
    const count = (outcome: RefusalOutcome): number => refused.filter((one) => one.outcome === outcome).length
    const [right, wrong, open] = [count('right'), count('wrong'), count('open')]
    return { officeId, refusals: refused.length, judged: right + wrong, right, wrong, open }
  }).toSorted(inOrder(({ refusals, officeId }) => [-refusals, officeId]))
