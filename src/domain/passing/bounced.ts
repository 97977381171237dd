import { cameBack, type HandOver } from './handOver.ts'
import { inOrder } from './inOrder.ts'

/** How often one promise was offered, and how often it came back: `refused` to its proposer or `returned` to an office that had it before. */
export type Bounced = { readonly commitmentId: string; readonly proposed: number; readonly refused: number; readonly returned: number; readonly bounces: number }

/** Promises that came back at least once; most often first. */
export const mostBounced = (handOvers: readonly HandOver[]): readonly Bounced[] =>
  [...Map.groupBy(handOvers, ({ commitmentId }) => commitmentId)].map(([commitmentId, offers]): Bounced => ({
    commitmentId, proposed: offers.length, bounces: offers.filter(cameBack).length,
    refused: offers.filter(({ answer }) => answer === 'refused').length, returned: offers.filter(({ returned }) => returned).length,
  })).filter(({ bounces }) => bounces > 0).toSorted(inOrder(({ bounces, proposed, commitmentId }) => [-bounces, -proposed, commitmentId]))
