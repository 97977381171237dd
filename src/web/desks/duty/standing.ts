import { stateAfter } from '../../../domain/decider.ts'
import { arbiterMayDecide, commitment, type Commitment, type CommitmentEvent, type Question } from '../../../domain/commitment/index.ts'
import type { IsoDate } from '../../../domain/calendar/index.ts'

/** Its events, oldest first. */
type Told = { readonly history: readonly { readonly event: CommitmentEvent }[] }

/** The commitment as its record leaves it. */
export const standingOf = ({ history }: Told): Commitment => stateAfter(commitment, history.map(({ event }) => event))

/** What another office is asked about it, of one kind; null when nothing of the kind is open. */
export const questionOf = <Kind extends Question['kind']>(dossier: Told, kind: Kind): Extract<Question, { kind: Kind }> | null => {
  const state = standingOf(dossier)
  const question = state.status === 'owed' ? state.question : null
  return question?.kind === kind ? (question as Extract<Question, { kind: Kind }>) : null
}

/** Whether an office may contest now that its claim was returned. */
export const returnMayBeContested = (dossier: Told, officeId: string, today: IsoDate): boolean =>
  commitment.decide({ type: 'ContestReturn', officeId, reason: '–', today }, standingOf(dossier)).kind === 'accepted'

/** Whether the arbiter may name its owner now: always when it is the arbiter's move, and earlier once the promise has come back often enough. */
export const ownerMayBeNamed = (dossier: Told, today: IsoDate): boolean => {
  const state = standingOf(dossier)
  return state.status === 'owed' && state.question?.kind !== 'extension' && arbiterMayDecide(state, today)
}
