import type { HandOver } from './handOver.ts'
import { refusalAccuracy, type RefusalAccuracy } from './refusalAccuracy.ts'

/** How an office had to do with a promise that it may not owe now; `moved`: it had the move on some day. */
export const PASSED_AS = ['handedOn', 'refused', 'gotBack', 'moved'] as const
export type PassedAs = (typeof PASSED_AS)[number]

/** What one office did with promises offered by it and to it: numbers of promises, each counted once however often it went round. */
export type OfficePassing = {
  /** Another office accepted it from this one. */
  readonly handedOn: number
  /** This office refused it at least once; `refusals` counts every refusal and how it turned out. */
  readonly refused: number
  readonly refusals: RefusalAccuracy
  /** It came back: refused to this office as its proposer, or accepted by it after it had owed it before. */
  readonly gotBack: number
}

/** `handOvers`: all from or to this office. */
export const officePassing = (handOvers: readonly HandOver[], officeId: string): OfficePassing => {
  const promises = (found: (handOver: HandOver) => boolean): number => new Set(handOvers.filter(found).map(({ commitmentId }) => commitmentId)).size
  return {
    handedOn: promises(({ fromOfficeId, answer }) => fromOfficeId === officeId && answer === 'accepted'),
    refused: promises(({ toOfficeId, answer }) => toOfficeId === officeId && answer === 'refused'),
    refusals: refusalAccuracy(handOvers.filter(({ toOfficeId }) => toOfficeId === officeId))[0] ?? { officeId, refusals: 0, judged: 0, right: 0, wrong: 0, open: 0 },
    gotBack: promises(({ fromOfficeId, toOfficeId, answer, returned }) => (fromOfficeId === officeId && answer === 'refused') || (toOfficeId === officeId && returned)),
  }
}
