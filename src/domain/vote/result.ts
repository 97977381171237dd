import type { Choice, Choosing, Option } from './events.ts'
import type { Taken } from './state.ts'

/** How a text fared: who was for it and against it, who took part without voting, and who did not take part. The four add up to all seats. */
export type TextResult = {
  readonly kind: 'text'
  readonly yes: number; readonly no: number; readonly notVoting: number; readonly absent: number
  readonly cast: number; readonly present: number; readonly total: number
  readonly passed: boolean
}

/** How options fared: papers given out, handed in and valid, and the votes of each. `tied` names those between which somebody has to choose. */
export type OptionResult = {
  readonly kind: 'options'
  readonly issued: number; readonly returned: number; readonly valid: number; readonly blank: number; readonly total: number
  readonly options: readonly (Option & { readonly votes: number; readonly chosen: boolean })[]
  readonly tied: readonly string[]
}

export type Result = TextResult | OptionResult

/**
 * More than half, or two thirds, of ALL seats, in whole numbers: not of those present, not of those who voted (Law on Organisation of Local Government). Exactly half is not
 * more than half.
 */
export const passes = (yes: number, total: number, majority: 'half' | 'twoThirds'): boolean => (majority === 'half' ? 2 * yes > total : 3 * yes >= 2 * total)

/** The result of a vote that is closed, from its ballots alone: counted again at any time, it is the same. */
export const resultOf = (vote: Taken): Result => {
  const choices: readonly Choice[] = vote.way === 'secret' ? vote.papers : vote.ballots.flatMap(({ choice }) => choice ?? [])
  return vote.choosing.kind === 'yesNo' ? textResult(vote, vote.choosing, choices) : optionResult(vote, vote.choosing, choices)
}

const textResult = ({ totals, total, present }: Taken, { majority }: Extract<Choosing, { kind: 'yesNo' }>, choices: readonly Choice[]): TextResult => {
  const count = (stand: string): number => choices.filter((choice) => choice.kind === 'stand' && choice.stand === stand).length
  const { yes, no, notVoting } = totals?.kind === 'stands' ? totals : { yes: count('yes'), no: count('no'), notVoting: count('notVoting') }
  const cast = yes + no + notVoting
  return { kind: 'text', yes, no, notVoting, absent: total - cast, cast, present, total, passed: passes(yes, total, majority) }
}

const optionResult = ({ totals, total, deputyIds, options, tie, choosing }: Taken, _: Choosing, choices: readonly Choice[]): OptionResult => {
  const marked = choices.filter((choice) => choice.kind === 'marks')
  const given = totals?.kind === 'marks'
    ? totals
    : {
        issued: deputyIds.length, returned: choices.length, valid: marked.length,
        marks: options.map(({ optionId }) => ({ optionId, votes: marked.filter(({ optionIds }) => optionIds.includes(optionId)).length })),
      }
  const votes = (id: string): number => given.marks.find(({ optionId }) => optionId === id)?.votes ?? 0
  const { chosen, tied } = choosing.kind === 'upTo' ? cut(options, votes, choosing.chosen, tie?.optionIds ?? []) : { chosen: options.filter(({ optionId }) => 2 * votes(optionId) > given.returned).map(({ optionId }) => optionId), tied: [] }
  return {
    kind: 'options', issued: given.issued, returned: given.returned, valid: given.valid, blank: totals === null ? marked.filter(({ optionIds }) => optionIds.length === 0).length : 0, total,
    options: options.map((option) => ({ ...option, votes: votes(option.optionId), chosen: chosen.includes(option.optionId) })), tied,
  }
}

/** Those with the most votes; where the last place is shared, those who share it wait for a decision, unless it has been made. Nobody is chosen without a vote. */
const cut = (options: readonly Option[], votes: (id: string) => number, places: number, decided: readonly string[]): { readonly chosen: readonly string[]; readonly tied: readonly string[] } => {
  const inOrder = options.filter(({ optionId }) => votes(optionId) > 0).toSorted((one, other) => votes(other.optionId) - votes(one.optionId)).map(({ optionId }) => optionId)
  const last = inOrder[places - 1]
  if (last === undefined || inOrder.length <= places || votes(inOrder[places]!) < votes(last)) return { chosen: inOrder.slice(0, places), tied: [] }
  const above = inOrder.filter((id) => votes(id) > votes(last))
  const level = inOrder.filter((id) => votes(id) === votes(last))
  const picked = level.filter((id) => decided.includes(id))
  return picked.length === places - above.length ? { chosen: [...above, ...picked], tied: [] } : { chosen: above, tied: level }
}

/** How many are still to be picked among those tied. */
export const tiePlaces = (vote: Taken): number => {
  if (vote.choosing.kind !== 'upTo') return 0
  const result = resultOf(vote)
  return result.kind === 'options' && result.tied.length > 0 ? vote.choosing.chosen - result.options.filter(({ chosen }) => chosen).length : 0
}
