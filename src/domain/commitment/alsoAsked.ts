import type { IsoDate } from '../calendar/index.ts'
import type { CommandOf, CommitmentCommand } from './commands.ts'
import type { PartPlan } from './criteria.ts'
import { currentDueOf, dueOf, isAdopted, type Adopted, type Commitment } from './state.ts'

/** A command on another record than the one a person acts on. */
export type Asked = { readonly commitmentId: string; readonly command: CommitmentCommand }

/**
 * What a step on one record of a divided promise asks of the others in the same breath, so that whole and parts never contradict each other:
 * dividing opens the parts; what becomes of a part is told to the whole; what ends the whole ends the parts that still stand. `state` is the
 * record before the step, `parts` are the records of its parts. Empty for a promise that is neither divided nor a part.
 */
export const alsoAsked = (command: CommitmentCommand, state: Commitment, parts: readonly Commitment[]): readonly Asked[] => {
  if (!isAdopted(state)) return []
  switch (command.type) {
    case 'SplitCommitment':
      return command.parts.map((part) => ({ commitmentId: part.commitmentId, command: openingOf(state, part, command.today) }))
    case 'VerifyCompletion':
      return tellingWhole(state, (partId) => ({ type: 'FinishPart', partId, how: 'verified', today: command.today }))
    case 'SendVerdictBack':
    case 'FailRecheck':
      return tellingWhole(state, (partId) => ({ type: 'ReopenPart', partId, today: command.today }))
    case 'CloseCommitment':
      // The whole is looked at again; its parts are not once more beside it.
      return ofParts(parts, ({ status }) => status === 'verified', { ...command, recheckMonths: [] })
    case 'WithdrawCommitment':
      return state.partOf === null
        ? ofParts(parts, (part) => !('decision' in part), command)
        : tellingWhole(state, (partId) => ({ type: 'FinishPart', partId, how: 'withdrawn', today: command.today }))
    default:
      return []
  }
}

const tellingWhole = ({ partOf, commitmentId }: Adopted, telling: (partId: string) => CommitmentCommand): readonly Asked[] =>
  partOf === null ? [] : [{ commitmentId: partOf, command: telling(commitmentId) }]

const ofParts = (parts: readonly Commitment[], concerned: (part: Adopted) => boolean, command: CommitmentCommand): readonly Asked[] =>
  parts.filter(isAdopted).filter(concerned).map(({ commitmentId }) => ({ commitmentId, command }))

/** A part begins with the words, the committee and the rules of the whole, and the narrower task of its own office. */
const openingOf = (whole: Adopted, { commitmentId, officeId, action, date }: PartPlan, today: IsoDate): CommandOf<'OpenPart'> => {
  const { sittingId, quote, speaker, speakerRole, spokenOn, adoption, overseerOfficeId } = whole
  const { resolutionId, resolutionNumber, ordinal, rulePack, rules } = adoption
  const due = dueOfPart(whole, date)
  const terms = { action: action.trim(), owner: { named: null, officeId }, supporting: [], due, product: null }
  return {
    type: 'OpenPart', commitmentId, partOf: whole.commitmentId, sittingId, quote, speaker, speakerRole, spokenOn, terms, resolutionId, resolutionNumber, ordinal,
    ownerOfficeId: officeId, overseerOfficeId, due, rulePack, rules, today,
  }
}

/** Its own day where one was named, else the day of the whole as it stands; the words of the whole are told only where they mean that very day. */
const dueOfPart = (whole: Adopted, date: IsoDate | null): ReturnType<typeof dueOf> => {
  const original = dueOf(whole)
  const day = date ?? currentDueOf(whole)
  return day === original.date ? original : { words: null, kind: 'on', date: day, precision: 'day' }
}
