import { may } from '../domain/access/index.ts'
import { createLiveReader, type Finding } from '../reading/index.ts'
import type { Caller } from './actor.ts'
import { done, refusedBecause, type Answer } from './answer.ts'
import type { Register } from './register.ts'

/** Where a sentence ends and another begins, in words as they are taken down. */
const SENTENCE_END = /(?<=[.!?…])\s+|\n+/u

export type HeardFinding = Finding

/**
 * What the reader finds in words that are still being taken down, sentence by sentence: what it found in an earlier sentence stays as it was when more is added. Nothing is kept.
 */
export const hearSpoken = ({ register }: { readonly register: Pick<Register, 'sitting'> }) => async (caller: Caller, { sittingId, words }: { readonly sittingId: string; readonly words: string }): Promise<Answer<readonly HeardFinding[]>> => {
  if (!may(caller.actor.role, 'fileSource')) return refusedBecause('not-allowed')
  const sitting = await register.sitting(caller.council, sittingId)
  if (sitting === null) return refusedBecause('sitting-not-recorded')
  const { push } = createLiveReader({ date: sitting.date })
  const found: HeardFinding[] = []
  for (const sentence of words.normalize('NFC').split(SENTENCE_END)) for (const { at, finding } of push(sentence).changes) found[at] = finding
  return done(found)
}
