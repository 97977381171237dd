import { commitment, dayOf, passingOf, type Commitment, type CommitmentEvent } from '../commitment/index.ts'
import type { IsoDate } from '../calendar/index.ts'

/**
 * What became of an offer. `named`: the arbiter ended it by naming the owner; `overtaken`: the promise was claimed done or withdrawn meanwhile, or an
 * office ended so that nothing was left to answer; `waiting`: nothing yet, whether in time or not.
 */
export const ANSWERS = ['accepted', 'refused', 'named', 'overtaken', 'waiting'] as const
export type HandOverAnswer = (typeof ANSWERS)[number]

export const OUTCOMES = ['right', 'wrong', 'open'] as const
export type RefusalOutcome = (typeof OUTCOMES)[number]

/**
 * One offer of a promise by the office that owed it to another, and what came of it; days as the record tells them. Where an office ended while the
 * offer was open, its successor.
 */
export type HandOver = {
  readonly commitmentId: string
  /** Place among the offers of this promise, from 1. */
  readonly ordinal: number
  readonly fromOfficeId: string
  readonly toOfficeId: string
  readonly proposedOn: IsoDate
  /** The receiver's last day to answer. */
  readonly answerBy: IsoDate
  readonly answer: HandOverAnswer
  readonly answeredOn: IsoDate | null
  /** The office a refusal named as the right one, and what came of the refusal; null for every other answer. */
  readonly properOfficeId: string | null
  readonly outcome: RefusalOutcome | null
  /** It was accepted by an office that had owed the promise before. */
  readonly returned: boolean
  /** The receiver had offered this promise to the sender before: the other way of a ping-pong. */
  readonly back: boolean
}

/** The promise came back: refused to its proposer, or accepted by an office that had it before. */
export const cameBack = ({ answer, returned }: Pick<HandOver, 'answer' | 'returned'>): boolean => answer === 'refused' || returned

/** Every offer of a promise, in order. */
export const handOversOf = (history: readonly CommitmentEvent[]): readonly HandOver[] => {
  const found: HandOver[] = []
  let state: Commitment = commitment.initialState
  for (const event of history) {
    const before = state
    state = commitment.evolve(before, event)
    const [open, asked] = [offerIn(before), offerIn(state)]
    const last = found.at(-1)
    // Where an office ended, its successor stands in its place in what is still open.
    if (open && last) found[found.length - 1] = asked ? { ...last, fromOfficeId: asked.officeId, toOfficeId: asked.toOfficeId } : { ...last, ...answered(before, event) }
    else if (asked && state.status !== 'absent') {
      const { officeId, toOfficeId, proposedOn, answerBy } = asked
      found.push({
        commitmentId: state.commitmentId, ordinal: found.length + 1, fromOfficeId: officeId, toOfficeId, proposedOn, answerBy,
        answer: 'waiting', answeredOn: null, properOfficeId: null, outcome: null, returned: false, back: false,
      })
    }
  }
  // Refusals stand in the same order in both; what came of each, one rule tells.
  const refusals = passingOf(history).refusals.values()
  return found.map((offer, index) => ({
    ...offer, outcome: offer.answer === 'refused' ? refusals.next().value?.outcome ?? null : null,
    back: found.slice(0, index).some(({ fromOfficeId, toOfficeId }) => fromOfficeId === offer.toOfficeId && toOfficeId === offer.fromOfficeId),
  }))
}

const offerIn = (state: Commitment) => (state.status === 'owed' && state.question?.kind === 'handOver' ? state.question : null)

const answered = (before: Commitment, event: CommitmentEvent): Pick<HandOver, 'answer' | 'answeredOn' | 'properOfficeId' | 'returned'> => {
  const given = { answeredOn: dayOf(event), properOfficeId: null, returned: false }
  switch (event.type) {
    case 'HandOverAccepted':
      return { ...given, answer: 'accepted', returned: 'adoption' in before && before.trail.holders.includes(event.officeId) }
    case 'HandOverRefused':
      return { ...given, answer: 'refused', properOfficeId: event.properOfficeId }
    case 'OwnerNamed':
      return { ...given, answer: 'named' }
    default:
      return { ...given, answer: 'overtaken' }
  }
}
