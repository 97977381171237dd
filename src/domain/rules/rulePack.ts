import type { IsoDate } from '../calendar/index.ts'
import type { Certainty } from '../certainty.ts'
import type { Bilingual } from '../language.ts'

/** One value that somebody set, and who. */
export type Ruled<Value> = { readonly value: Value; readonly citation: string; readonly certainty: Certainty }

/** What an office has to answer within a number of calendar days after the day it was asked. */
export const CLOCKS = ['handOverAnswer', 'extensionDecision', 'verification', 'arbiterDecision'] as const
export type ClockName = (typeof CLOCKS)[number]

/** Every value kept with a promise. */
export const KEPT_RULE_NAMES = [...CLOCKS, 'extensionCount', 'extensionTotalDays'] as const
export type KeptRuleName = (typeof KEPT_RULE_NAMES)[number]

/**
 * Calendar days of a letter by which an office is urged on: to explain a delay, counted from the day it is signed, and from one letter to the next.
 * A letter is held to what is in force when it is drafted, whenever the promise was made.
 */
export const LETTER_CLOCKS = ['explanation', 'urging'] as const
export type LetterClock = (typeof LETTER_CLOCKS)[number]

/**
 * What a sitting is held to, as of its day: seconds somebody may speak, deputies called at once, and calendar days within which a question is answered in writing,
 * counted from the sitting.
 */
export const SITTING_RULES = ['questionSeconds', 'answerSeconds', 'debateSeconds', 'orderSeconds', 'interjectionSeconds', 'statementSeconds', 'questionsPerRound', 'writtenAnswer'] as const
export type SittingRule = (typeof SITTING_RULES)[number]

/** Every value a council's own regulation might set. */
export const RULE_NAMES = [...KEPT_RULE_NAMES, ...LETTER_CLOCKS, ...SITTING_RULES] as const
export type RuleName = (typeof RULE_NAMES)[number]

export const RULE_PACK_IDS = ['vn-87-2015', 'vn-121-2025', 'neutral'] as const
export type RulePackId = (typeof RULE_PACK_IDS)[number]

/** A reason for which more time may be asked, over the days on which it may be given. */
export type ReasonCode = { readonly code: string; readonly name: Bilingual; readonly effectiveFrom: IsoDate | null; readonly effectiveTo: IsoDate | null }

/** The rules a promise is held to, each with who set it: kept with the promise at adoption, so that it is held to these and to no later ones. */
export type KeptRules = {
  /** Calendar days, the day of asking not counted. */
  readonly clocks: Readonly<Record<ClockName, Ruled<number>>>
  readonly extensions: {
    /** How often the due date may be moved. */
    readonly count: Ruled<number>
    /** How many days the last date may lie after the first one. */
    readonly totalDays: Ruled<number>
  }
}

/** All rules on a day: those a promise adopted on it keeps, and those a letter drafted or a sitting held on it is held to. */
export type RulesInForce = KeptRules & { readonly letters: Readonly<Record<LetterClock, Ruled<number>>>; readonly sitting: Readonly<Record<SittingRule, Ruled<number>>> }

/** What a law, or we where no law does, sets for promises adopted in its time. A council's own regulation may set some of it otherwise. */
export type RulePack = RulesInForce & {
  readonly id: RulePackId
  readonly name: Bilingual
  /** First and last day on which a promise adopted falls under it; null where open. */
  readonly effectiveFrom: IsoDate | null
  readonly effectiveTo: IsoDate | null
  readonly citation: string
  readonly certainty: Certainty
  readonly extensions: { readonly reasons: Ruled<readonly ReasonCode[]> }
}
