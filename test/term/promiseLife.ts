import { daysAfter } from '../../src/domain/calendar/index.ts'
import { commitment, currentDueOf, type Commitment, type CommitmentCommand, type CommitmentEvent } from '../../src/domain/commitment/index.ts'
import { COMMANDS, capture, terms } from '../domain/commitmentSamples.ts'
import { rulesInForce } from '../domain/rulesInForce.ts'
import type { seededRandom } from './seededRandom.ts'

type Random = ReturnType<typeof seededRandom>

export const AGENCIES = Array.from({ length: 24 }, (_, at) => `so-${at + 1}`)
export const COMMITTEES = ['ban-1', 'ban-2', 'ban-3', 'ban-4']
export const STANDING_COMMITTEE = 'thuong-truc'

/** The commands by which a promise comes to be owed on a day: most with a date, some without, some kept every quarter. */
export const adoption = (random: Random, commitmentId: string, on: string): readonly CommitmentCommand[] => {
  const dated = random.chance(0.92)
  const owner = random.pick(AGENCIES)
  const due = dated ? { words: 'đúng hạn', kind: 'on' as const, date: daysAfter(on, 10 + random.below(700)), precision: 'day' as const } : { words: null, kind: 'none' as const, date: null, precision: 'none' as const }
  return [
    { ...capture, commitmentId, spokenOn: on, terms: { ...terms, owner: { named: owner, officeId: owner }, due } },
    { ...COMMANDS.ConfirmWording, today: on },
    { ...COMMANDS.AdoptCommitment, adoptedOn: on, overseerOfficeId: random.pick(COMMITTEES), ...rulesInForce(on) },
    ...(random.chance(0.05) ? [{ ...COMMANDS.SetPeriods, every: 'quarter' as const, until: null, today: on }] : []),
  ]
}

/** What whoever has the move does today; null where they let it lie. */
const next = (random: Random, state: Commitment, today: string): CommitmentCommand | null => {
  const officeId = 'adoption' in state ? state.ownerOfficeId : ''
  const overseer = 'adoption' in state ? state.overseerOfficeId : ''
  switch (state.status) {
    case 'owed': {
      const { question } = state
      if (question === null) {
        const done = { ...COMMANDS.ClaimCompletion, officeId, today }
        if (random.chance(0.35)) return done
        if (random.chance(0.25)) return { ...COMMANDS.ProposeHandOver, officeId, toOfficeId: random.pick(AGENCIES), today }
        if (random.chance(0.25)) return { ...COMMANDS.AskExtension, officeId, newDate: daysAfter(later(currentDueOf(state), today), 1 + random.below(80)), today }
        return random.chance(0.6) ? { ...COMMANDS.ReportProgress, officeId, today } : null
      }
      if (question.kind === 'handOver') {
        if (today > question.answerBy || random.chance(0.3)) return random.chance(0.5) ? { ...COMMANDS.NameOwner, officeId: STANDING_COMMITTEE, ownerOfficeId: random.pick(AGENCIES), today } : null
        return random.chance(0.5) ? { ...COMMANDS.AcceptHandOver, officeId: question.toOfficeId, today } : { ...COMMANDS.RefuseHandOver, officeId: question.toOfficeId, properOfficeId: random.pick(AGENCIES), today }
      }
      if (question.kind === 'extension')
        return random.chance(0.6) ? { ...COMMANDS.GrantExtension, officeId: STANDING_COMMITTEE, date: question.newDate, today } : { ...COMMANDS.RefuseExtension, officeId: STANDING_COMMITTEE, today }
      return { ...COMMANDS.NameOwner, officeId: STANDING_COMMITTEE, ownerOfficeId: random.pick(AGENCIES), today }
    }
    case 'claimed':
      return random.chance(0.6) ? { ...COMMANDS.VerifyCompletion, officeId: overseer, today } : random.chance(0.7) ? { ...COMMANDS.ReturnClaim, officeId: overseer, today } : { ...COMMANDS.DisputeClaim, officeId: overseer, today }
    case 'disputed':
      return { ...COMMANDS.SettleDispute, officeId: STANDING_COMMITTEE, outcome: random.chance(0.5) ? 'lookAgain' : 'returned', today }
    case 'verified':
      return { ...COMMANDS.CloseCommitment, officeId: STANDING_COMMITTEE, recheckMonths: random.chance(0.4) ? [3] : [], today }
    case 'closed':
      return random.chance(0.8) ? { ...COMMANDS.PassRecheck, officeId: overseer, today } : { ...COMMANDS.FailRecheck, officeId: overseer, today }
    default:
      return null
  }
}

const later = (one: string | null, other: string): string => (one !== null && one > other ? one : other)

/** What happens to a promise today by the rules; nothing where nobody acts or the rules refuse. */
export const step = (random: Random, state: Commitment, today: string): readonly CommitmentEvent[] => {
  const command = next(random, state, today)
  const decision = command && commitment.decide(command, state)
  return decision?.kind === 'accepted' ? decision.events : []
}

/** After how many days somebody acts next: some at once, most in weeks, a few let it lie for half a year. */
export const pause = (random: Random): number => (random.chance(0.2) ? 1 + random.below(3) : random.chance(0.9) ? 5 + random.below(70) : 120 + random.below(120))
