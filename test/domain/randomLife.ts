import fc from 'fast-check'
import { commitment, currentDueOf, type Commitment, type CommitmentCommand, type CommitmentEvent } from '../../src/domain/commitment/index.ts'
import { daysAfter } from '../../src/domain/calendar/index.ts'
import { COMMANDS, situationOf, type Situation } from './commitmentSamples.ts'

/** What somebody tries: a kind of command, who and what by number, after how many days; `wild` takes any office instead of the right one. */
type Attempt = { readonly type: keyof typeof LATER; readonly choice: number; readonly one: number; readonly two: number; readonly days: number; readonly wild: boolean }

const AGENCIES = ['so-xay-dung', 'so-nong-nghiep', 'so-tai-chinh', 'ubnd-phuong'] as const
const OFFICES = [...AGENCIES, 'ban-kt-ns', 'thuong-truc'] as const
const COMMITTEES = ['ban-kt-ns', 'ban-do-thi', 'ban-phap-che'] as const

const pick = <Item>(items: readonly [Item, ...Item[]], at: number): Item => items[at % items.length] ?? items[0]

type Making = { readonly state: Commitment; readonly attempt: Attempt; readonly today: string; readonly by: (right: string) => string }

const ownerOf = (state: Commitment): string => ('adoption' in state ? state.ownerOfficeId : 'so-xay-dung')
const overseerOf = (state: Commitment): string => ('adoption' in state ? state.overseerOfficeId : 'ban-kt-ns')
/** Another office of the same kind, to take the place of one that ends. */
const otherThan = (officeId: string, at: number): string => {
  const kind = (COMMITTEES as readonly string[]).includes(officeId) ? COMMITTEES : AGENCIES
  return pick(kind.filter((one) => one !== officeId) as unknown as readonly [string, ...string[]], at)
}
const receiverOf = (state: Commitment): string => (state.status === 'owed' && state.question?.kind === 'handOver' ? state.question.toOfficeId : 'so-nong-nghiep')
/** A day some days after both the present date and today; far now and then, to meet the limits. */
const laterThan = (state: Commitment, today: string, days: number): string => {
  const current = 'adoption' in state ? (currentDueOf(state) ?? today) : today
  return daysAfter(current > today ? current : today, days * (days % 7 === 6 ? 9 : 1))
}

const LATER = {
  ReportProgress: ({ state, by, today }) => ({ ...COMMANDS.ReportProgress, officeId: by(ownerOf(state)), today }),
  ClaimCompletion: ({ state, by, today }) => ({ ...COMMANDS.ClaimCompletion, officeId: by(ownerOf(state)), today }),
  ReturnClaim: ({ state, by, today }) => ({ ...COMMANDS.ReturnClaim, officeId: by(overseerOf(state)), today }),
  VerifyCompletion: ({ state, by, today }) => ({ ...COMMANDS.VerifyCompletion, officeId: by(overseerOf(state)), today }),
  SendVerdictBack: ({ by, today }) => ({ ...COMMANDS.SendVerdictBack, officeId: by('thuong-truc'), today }),
  CloseCommitment: ({ by, today }) => ({ ...COMMANDS.CloseCommitment, officeId: by('thuong-truc'), today }),
  WithdrawCommitment: ({ by, today }) => ({ ...COMMANDS.WithdrawCommitment, officeId: by('thuong-truc'), today }),
  ProposeHandOver: ({ state, attempt, by, today }) => ({ ...COMMANDS.ProposeHandOver, officeId: by(ownerOf(state)), toOfficeId: pick(attempt.wild ? OFFICES : AGENCIES, attempt.two), today }),
  AcceptHandOver: ({ state, by, today }) => ({ ...COMMANDS.AcceptHandOver, officeId: by(receiverOf(state)), today }),
  RefuseHandOver: ({ state, attempt, by, today }) => ({ ...COMMANDS.RefuseHandOver, officeId: by(receiverOf(state)), properOfficeId: pick(OFFICES, attempt.two), today }),
  NameOwner: ({ attempt, by, today }) => ({ ...COMMANDS.NameOwner, officeId: by('thuong-truc'), ownerOfficeId: pick(OFFICES, attempt.two), today }),
  AskExtension: ({ state, attempt, by, today }) => ({ ...COMMANDS.AskExtension, officeId: by(ownerOf(state)), newDate: laterThan(state, today, attempt.two), today }),
  GrantExtension: ({ state, attempt, by, today }) => ({
    ...COMMANDS.GrantExtension, officeId: by('thuong-truc'), date: state.status === 'owed' && state.question?.kind === 'extension' ? daysAfter(state.question.newDate, -(attempt.one % 5)) : '2026-12-31', today,
  }),
  RefuseExtension: ({ by, today }) => ({ ...COMMANDS.RefuseExtension, officeId: by('thuong-truc'), today }),
  DisputeClaim: ({ state, by, today }) => ({ ...COMMANDS.DisputeClaim, officeId: by(overseerOf(state)), today }),
  ContestReturn: ({ state, by, today }) => ({ ...COMMANDS.ContestReturn, officeId: by(ownerOf(state)), today }),
  SettleDispute: ({ attempt, by, today }) => ({ ...COMMANDS.SettleDispute, officeId: by('thuong-truc'), outcome: attempt.two % 2 === 0 ? 'lookAgain' : 'returned', today }),
  PassRecheck: ({ state, by, today }) => ({ ...COMMANDS.PassRecheck, officeId: by(overseerOf(state)), today }),
  FailRecheck: ({ state, by, today }) => ({ ...COMMANDS.FailRecheck, officeId: by(overseerOf(state)), today }),
  SucceedOffice: ({ state, attempt, by, today }) => {
    const endedOfficeId = pick([ownerOf(state), receiverOf(state), overseerOf(state)], attempt.one)
    const successorOfficeId = by(otherThan(endedOfficeId, attempt.two))
    return { ...COMMANDS.SucceedOffice, endedOfficeId, successorOfficeId: successorOfficeId === overseerOf(state) ? otherThan(endedOfficeId, attempt.two) : successorOfficeId, toChooseFrom: attempt.choice % 2 === 0 ? [] : [successorOfficeId, otherThan(successorOfficeId, attempt.one)], today }
  },
  StateProof: ({ state, by, today }) => ({ ...COMMANDS.StateProof, officeId: by(overseerOf(state)), today }),
  CountVoters: ({ today }) => ({ ...COMMANDS.CountVoters, today }),
  SplitCommitment: ({ attempt, by, today }) => {
    const parts = COMMANDS.SplitCommitment.parts.map((part, index) => ({ ...part, officeId: pick(AGENCIES, attempt.one + index), date: null }))
    return { ...COMMANDS.SplitCommitment, officeId: by('thuong-truc'), leadOfficeId: attempt.wild ? '' : pick(AGENCIES, attempt.one), parts, today }
  },
  FinishPart: ({ attempt, today }) => ({ ...COMMANDS.FinishPart, partId: pick(['c1-1', 'c1-2'], attempt.two), today }),
  ReopenPart: ({ attempt, today }) => ({ ...COMMANDS.ReopenPart, partId: pick(['c1-1', 'c1-2'], attempt.two), today }),
} as const satisfies { readonly [Type in CommitmentCommand['type']]?: (making: Making) => Extract<CommitmentCommand, { type: Type }> }

const TYPES = Object.keys(LATER) as (keyof typeof LATER)[]

/** What is likely where; one attempt in five takes any command at all. */
const LIKELY: Partial<Readonly<Record<Situation, readonly [keyof typeof LATER, ...(keyof typeof LATER)[]]>>> = {
  owed: ['ProposeHandOver', 'ProposeHandOver', 'ProposeHandOver', 'ProposeHandOver', 'AskExtension', 'ReportProgress', 'ClaimCompletion', 'ClaimCompletion', 'ContestReturn', 'SucceedOffice', 'SplitCommitment', 'FinishPart'],
  handOver: ['RefuseHandOver', 'RefuseHandOver', 'RefuseHandOver', 'AcceptHandOver', 'AcceptHandOver', 'NameOwner', 'ReportProgress'],
  extension: ['GrantExtension', 'GrantExtension', 'RefuseExtension'],
  arbitration: ['NameOwner', 'ReportProgress'],
  succession: ['NameOwner', 'NameOwner', 'SucceedOffice', 'ReportProgress'],
  claimed: ['ReturnClaim', 'ReturnClaim', 'ReturnClaim', 'DisputeClaim', 'VerifyCompletion', 'VerifyCompletion'],
  disputed: ['SettleDispute', 'SettleDispute', 'SucceedOffice'],
  verified: ['SendVerdictBack', 'CloseCommitment', 'CloseCommitment'],
  closed: ['PassRecheck', 'FailRecheck', 'FailRecheck', 'SucceedOffice', 'ReopenPart'],
}

const typeFor = (state: Commitment, { type, choice, wild }: Attempt): keyof typeof LATER => {
  const likely = LIKELY[situationOf(state)]
  return wild || likely === undefined ? type : pick(likely, choice)
}

// Without bias towards first and last choices: here they would mean ends and wrong offices, and lives would be short.
const attempts = fc.noBias(fc.array(fc.record({
  type: fc.constantFrom(...TYPES), choice: fc.nat({ max: 839 }), one: fc.nat({ max: 40 }), two: fc.nat({ max: 40 }), days: fc.nat({ max: 9 }).map((n) => Math.max(0, n - 2)),
  wild: fc.nat({ max: 4 }).map((n) => n === 0),
}), { minLength: 10, maxLength: 50, size: 'max' }))

export type Life = { readonly events: readonly CommitmentEvent[]; /** After each event, the absent one first. */ readonly states: readonly Commitment[]; readonly refusals: number }

/** Plays commands one after the other; refused ones change nothing. */
export const play = (makers: readonly ((state: Commitment) => CommitmentCommand)[]): Life => {
  const events: CommitmentEvent[] = []
  const states: Commitment[] = [commitment.initialState]
  let refusals = 0
  for (const make of makers) {
    const state = states.at(-1) ?? commitment.initialState
    const decision = commitment.decide(make(state), state)
    if (decision.kind === 'refused') refusals += 1
    else for (const event of decision.events) {
      events.push(event)
      states.push(commitment.evolve(states.at(-1) ?? commitment.initialState, event))
    }
  }
  return { events, states, refusals }
}

/** The life of one adopted promise: what many offices tried in any order, on days that never go back. */
export const randomLife: fc.Arbitrary<Life> = attempts.map((all) => {
  let today = '2026-07-04'
  const tried = all.map((attempt) => {
    today = daysAfter(today, attempt.days)
    const on = today
    const by = (right: string) => (attempt.wild ? pick(OFFICES, attempt.one) : right)
    return (state: Commitment): CommitmentCommand => LATER[typeFor(state, attempt)]({ state, attempt, today: on, by })
  })
  const { CaptureCommitment, ConfirmWording, AdoptCommitment } = COMMANDS
  return play([() => CaptureCommitment, () => ConfirmWording, () => AdoptCommitment, ...tried])
})
