import { accepted, refused, unreachable, type Decider, type Decision } from '../decider.ts'
import type { Millis, Via } from '../floor/index.ts'
import type { Choice, Choosing, Option, Totals, VoteEvent, Way } from './events.ts'
import { evolve } from './evolve.ts'
import type { VoteRefusal } from './refusals.ts'
import { resultOf, tiePlaces } from './result.ts'
import type { Taken, Vote } from './state.ts'

export type VoteCommand =
  | {
      readonly type: 'PrepareVote'; readonly voteId: string; readonly sittingId: string; readonly title: string; readonly way: Way; readonly choosing: Choosing; readonly options: readonly Option[]
      readonly textSha256: string | null; readonly insteadOf: string | null; readonly at: Millis
    }
  | { readonly type: 'OpenVote'; readonly roll: { readonly deputyIds: readonly string[]; readonly total: number } | null; readonly present: number; /** What the text is now. */ readonly textSha256: string | null; readonly at: Millis }
  | { readonly type: 'CastBallot'; readonly deputyId: string; readonly receipt: string; readonly choice: Choice; readonly via: Via; readonly at: Millis }
  | { readonly type: 'SuspendVote'; readonly reason: string; readonly at: Millis }
  | { readonly type: 'ReopenVote'; readonly at: Millis }
  /** `papers` are those in the box of a secret vote. */
  | { readonly type: 'CloseVote'; readonly papers: readonly Choice[]; readonly by: string; readonly at: Millis }
  | { readonly type: 'EnterTotals'; readonly totals: Totals; readonly by: string; readonly at: Millis }
  | { readonly type: 'CertifyVote'; readonly by: string; readonly at: Millis }
  | { readonly type: 'DecideTie'; readonly optionIds: readonly string[]; readonly reason: string; readonly at: Millis }
  | { readonly type: 'AnnounceVote'; readonly at: Millis }
  | { readonly type: 'CorrectAnnouncement'; readonly readOut: string; readonly reason: string; readonly at: Millis }
  | { readonly type: 'RegretBallot'; readonly deputyId: string; readonly words: string; readonly at: Millis }
  | { readonly type: 'VoidVote'; readonly reason: string; readonly at: Millis }

type Answer = Decision<VoteEvent, VoteRefusal>
type CommandOf<Type extends VoteCommand['type']> = Extract<VoteCommand, { type: Type }>

/**
 * A vote: prepared, opened on a frozen roll, closed, certified by a second person, and only then announced. Nothing is taken back: a vote that went wrong is void, with the
 * reason, and another one stands in its place.
 */
export const vote: Decider<Vote, VoteCommand, VoteEvent, VoteRefusal> = {
  initialState: { status: 'absent' },

  decide(command, state) {
    if (command.type === 'PrepareVote') return state.status === 'absent' ? prepare(command) : refused('vote-prepared-already')
    if (state.status === 'absent') return refused('vote-unknown')
    if (state.status === 'void') return refused('vote-void-already')
    const { at } = command
    switch (command.type) {
      case 'OpenVote':
        if (state.status !== 'prepared') return refused('vote-not-prepared')
        if (command.roll === null) return refused('vote-needs-roll')
        if (command.textSha256 !== state.textSha256) return refused('vote-text-changed')
        return accepted({ type: 'VoteOpened', deputyIds: command.roll.deputyIds, total: command.roll.total, present: command.present, at })
      case 'CastBallot':
        return cast(command, state)
      case 'SuspendVote':
        if (state.status !== 'open') return refused('vote-not-open')
        return withReason(command.reason, (reason) => ({ type: 'VoteSuspended', reason, at }))
      case 'ReopenVote':
        return state.status === 'suspended' ? accepted({ type: 'VoteReopened', at }) : refused('vote-not-suspended')
      case 'CloseVote':
        if (state.status !== 'open') return refused('vote-not-open')
        return accepted({ type: 'VoteClosed', papers: state.way === 'secret' ? inNoOrder(command.papers) : null, by: command.by, at })
      case 'EnterTotals':
        return enterTotals(command, state)
      case 'CertifyVote':
        if (state.status !== 'closed') return refused('vote-not-closed')
        if (isByHand(state.way) && state.totals === null) return refused('vote-not-counted')
        return command.by === state.countedBy ? refused('certified-by-counter') : accepted({ type: 'VoteCertified', by: command.by, at })
      case 'DecideTie': {
        const places = state.status === 'certified' ? tiePlaces(state) : 0
        const result = state.status === 'certified' ? resultOf(state) : null
        if (places === 0 || result?.kind !== 'options') return refused('no-tie')
        const optionIds = [...new Set(command.optionIds)]
        if (optionIds.length !== places || optionIds.some((id) => !result.tied.includes(id))) return refused('tie-choice-wrong')
        return withReason(command.reason, (reason) => ({ type: 'TieDecided', optionIds, reason, at }))
      }
      case 'AnnounceVote':
        if (state.status !== 'certified') return refused('vote-not-certified')
        return tiePlaces(state) > 0 ? refused('tie-undecided') : accepted({ type: 'VoteAnnounced', at })
      case 'CorrectAnnouncement': {
        const readOut = command.readOut.trim()
        if (state.status !== 'announced') return refused('vote-not-announced')
        return readOut === '' ? refused('vote-needs-reason') : withReason(command.reason, (reason) => ({ type: 'AnnouncementCorrected', readOut, reason, at }))
      }
      case 'RegretBallot':
        if (!state.ballots.some(({ deputyId }) => deputyId === command.deputyId)) return refused('ballot-not-cast')
        return withReason(command.words, (words) => ({ type: 'BallotRegretted', deputyId: command.deputyId, words, at }))
      case 'VoidVote':
        return state.status === 'announced' ? refused('vote-announced-stands') : withReason(command.reason, (reason) => ({ type: 'VoteVoided', reason, at }))
      default:
        return unreachable(command)
    }
  },

  evolve,
}

const withReason = (given: string, event: (reason: string) => VoteEvent): Answer => {
  const reason = given.trim()
  return reason === '' ? refused('vote-needs-reason') : accepted(event(reason))
}

export const isByHand = (way: Way): boolean => way === 'hands' || way === 'paper'

const prepare = (command: CommandOf<'PrepareVote'>): Answer => {
  const { choosing, textSha256 } = command
  const title = command.title.trim()
  const options = command.options.map(({ optionId, title: own }) => ({ optionId, title: own.trim() }))
  if (title === '') return refused('vote-needs-title')
  if (textSha256 !== null && !/^[0-9a-f]{64}$/.test(textSha256)) return refused('vote-text-malformed')
  if (choosing.kind === 'yesNo') return accepted({ ...command, type: 'VotePrepared', title, options: [] })
  if (options.length < (choosing.kind === 'upTo' ? 2 : 1) || options.some((option) => option.title === '') || new Set(options.map(({ optionId }) => optionId)).size < options.length) return refused('vote-needs-options')
  if (choosing.kind === 'upTo' && [choosing.marks, choosing.chosen].some((count) => !Number.isInteger(count) || count < 1 || count > options.length)) return refused('vote-marks-out-of-range')
  return accepted({ ...command, type: 'VotePrepared', title, options })
}

const cast = ({ deputyId, receipt, choice, via, at }: CommandOf<'CastBallot'>, state: Taken): Answer => {
  if (isByHand(state.way)) return refused('ballot-by-hand')
  if (state.status !== 'open') return refused('vote-not-open')
  if (!state.deputyIds.includes(deputyId)) return refused('not-a-voter')
  if (state.ballots.some((ballot) => ballot.deputyId === deputyId)) return refused('ballot-cast-already')
  if (!fits(choice, state, via)) return refused('ballot-choice-wrong')
  return accepted({ type: 'BallotCast', deputyId, receipt, choice: state.way === 'secret' ? null : choice, via, at })
}

/** Whether this can stand on a ballot of this vote. An invalid paper is entered by the desk; no button makes one. */
const fits = (choice: Choice, { choosing, options }: Taken, via: Via): boolean => {
  if (choice.kind === 'invalid') return via === 'desk' && choosing.kind !== 'yesNo'
  if (choice.kind === 'stand') return choosing.kind === 'yesNo'
  const known = new Set(options.map(({ optionId }) => optionId))
  const once = new Set(choice.optionIds)
  return choosing.kind !== 'yesNo' && once.size === choice.optionIds.length && choice.optionIds.every((id) => known.has(id)) && (choosing.kind === 'each' || choice.optionIds.length <= choosing.marks)
}

/** Papers ordered by what stands on them: the order in which they came is not in it. */
const inNoOrder = (papers: readonly Choice[]): readonly Choice[] => papers.map((paper) => JSON.stringify(paper)).toSorted().map((text) => JSON.parse(text) as Choice)

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0

const enterTotals = ({ totals, by, at }: CommandOf<'EnterTotals'>, state: Taken): Answer => {
  if (!isByHand(state.way)) return refused('vote-by-device')
  if (state.status !== 'closed') return refused('vote-not-closed')
  if (totals.kind === 'stands') {
    const { yes, no, notVoting } = totals
    if (state.choosing.kind !== 'yesNo' || ![yes, no, notVoting].every(isCount) || yes + no + notVoting > state.total) return refused('totals-do-not-add-up')
    return accepted({ type: 'TotalsEntered', totals, by, at })
  }
  const { issued, returned, valid, marks } = totals
  const { choosing, options, total } = state
  const known = marks.length === options.length && options.every(({ optionId }) => marks.some((one) => one.optionId === optionId))
  const most = choosing.kind === 'upTo' ? choosing.marks : options.length
  const sound = [issued, returned, valid, ...marks.map(({ votes }) => votes)].every(isCount) && issued <= total && returned <= issued && valid <= returned && marks.every(({ votes }) => votes <= valid)
    && marks.reduce((sum, { votes }) => sum + votes, 0) <= valid * most
  return choosing.kind === 'yesNo' || !known || !sound ? refused('totals-do-not-add-up') : accepted({ type: 'TotalsEntered', totals, by, at })
}
