import fc from 'fast-check'
import type { CommitmentEvent } from '../../src/domain/commitment/index.ts'
import { randomLife } from './randomLife.ts'

export type PromiseHistory = { readonly commitmentId: string; readonly history: readonly CommitmentEvent[] }

/** Some promises of one council, each with a random life of its own. */
export const randomPromises: fc.Arbitrary<readonly PromiseHistory[]> = fc.array(randomLife, { minLength: 1, maxLength: 4 }).map((lives) =>
  lives.map(({ events }, index) => {
    const commitmentId = `c${index}`
    return { commitmentId, history: events.map((event) => (event.type === 'CommitmentCaptured' ? { ...event, commitmentId } : event)) }
  }))
