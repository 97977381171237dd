import { cameBack, type HandOver, type HandOverAnswer } from './handOver.ts'
import { inOrder } from './inOrder.ts'

/** All offers from one office to another; the answers sum to `proposed`. */
export type Edge = Readonly<Record<HandOverAnswer, number>> & {
  readonly fromOfficeId: string
  readonly toOfficeId: string
  readonly proposed: number
  /** Refused, or accepted by an office that had owed the promise before. */
  readonly cameBack: number
}

/** One edge for each sender and receiver; most offers first. */
export const edgesOf = (handOvers: readonly HandOver[]): readonly Edge[] =>
  [...Map.groupBy(handOvers, ({ fromOfficeId, toOfficeId }) => JSON.stringify([fromOfficeId, toOfficeId])).values()].map((offers): Edge => {
    const { fromOfficeId, toOfficeId } = offers[0]!
    const count = (answer: HandOverAnswer): number => offers.filter((offer) => offer.answer === answer).length
    return {
      fromOfficeId, toOfficeId, proposed: offers.length, cameBack: offers.filter(cameBack).length,
      accepted: count('accepted'), refused: count('refused'), named: count('named'), overtaken: count('overtaken'), waiting: count('waiting'),
    }
  }).toSorted(inOrder((edge) => [-edge.proposed, edge.fromOfficeId, edge.toOfficeId]))
