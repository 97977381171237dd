import type { IsoDate } from '../calendar/index.ts'
import type { Bilingual } from '../language.ts'

/**
 * How well a rule is known. `read`: found in the text of an instrument; `inferred`: concluded from one;
 * `ownDefault`: no instrument was found that sets it, so it is ours until a council's own regulation says otherwise.
 */
export type RuleCertainty = 'read' | 'inferred' | 'ownDefault'

/** One value that somebody set, and who. */
export type Ruled<Value> = { readonly value: Value; readonly citation: string; readonly certainty: RuleCertainty }

/** What an office has to answer within a number of calendar days after the day it was asked. */
export const CLOCKS = ['handOverAnswer', 'extensionDecision', 'verification', 'arbiterDecision'] as const
export type ClockName = (typeof CLOCKS)[number]

export const RULE_PACK_IDS = ['vn-87-2015', 'vn-121-2025', 'neutral'] as const
export type RulePackId = (typeof RULE_PACK_IDS)[number]

/** A reason for which more time may be asked, over the days on which it may be given. */
export type ReasonCode = { readonly code: string; readonly name: Bilingual; readonly effectiveFrom: IsoDate | null; readonly effectiveTo: IsoDate | null }

/** The rules one promise is followed by, from adoption to its end: it keeps the pack it began under. */
export type RulePack = {
  readonly id: RulePackId
  readonly name: Bilingual
  /** First and last day on which a promise adopted falls under it; null where open. */
  readonly effectiveFrom: IsoDate | null
  readonly effectiveTo: IsoDate | null
  readonly citation: string
  readonly certainty: RuleCertainty
  /** Calendar days, the day of asking not counted. */
  readonly clocks: Readonly<Record<ClockName, Ruled<number>>>
  readonly extensions: {
    /** How often the due date may be moved. */
    readonly count: Ruled<number>
    /** How many days the last date may lie after the first one. */
    readonly totalDays: Ruled<number>
    readonly reasons: Ruled<readonly ReasonCode[]>
  }
}
