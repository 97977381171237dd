import type { HandOver } from './handOver.ts'
import { inOrder } from './inOrder.ts'

/** Two offices that offered one promise to each other, both ways. `times`: offers made the other way round, each counted on its own day. */
export type PingPong = { readonly officeIds: readonly [string, string]; readonly times: number; readonly commitmentIds: readonly string[] }

/** Most often first. The first offer of a pair is no ping-pong; every one that answers it by the way back is, and every one after. */
export const pingPongs = (handOvers: readonly HandOver[]): readonly PingPong[] =>
  [...Map.groupBy(handOvers.filter(({ back }) => back), ({ fromOfficeId, toOfficeId }) => JSON.stringify([fromOfficeId, toOfficeId].toSorted())).values()]
    .map((offers): PingPong => {
      const { fromOfficeId, toOfficeId } = offers[0]!
      return {
        officeIds: fromOfficeId < toOfficeId ? [fromOfficeId, toOfficeId] : [toOfficeId, fromOfficeId], times: offers.length,
        commitmentIds: [...new Set(offers.map(({ commitmentId }) => commitmentId))].toSorted(inOrder((id) => [id])),
      }
    }).toSorted(inOrder(({ times, officeIds }) => [-times, ...officeIds]))
