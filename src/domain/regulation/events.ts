import type { DayOff, IsoDate } from '../calendar/index.ts'
import type { RuleName } from '../rules/index.ts'

/** Whose law a council stands under: Vietnam's of the day, or none that we know. */
export const RULE_CHOICES = ['vietnam', 'neutral'] as const
export type RuleChoice = (typeof RULE_CHOICES)[number]

/** What a council set for itself, each on a numbered document; days are the council's. */
export type RegulationEvent =
  /** The days off of a year, in place of whatever list stood before, for dates counted from now on. What was counted stays as it is. */
  | {
      readonly type: 'HolidaysSet'
      readonly year: number
      readonly daysOff: readonly DayOff[]
      /** Days of a weekend worked in exchange. */
      readonly workedDays: readonly IsoDate[]
      readonly documentNumber: string
      readonly setOn: IsoDate
    }
  /** For promises adopted from now on. */
  | { readonly type: 'RulePackChosen'; readonly choice: RuleChoice; readonly documentNumber: string; readonly chosenOn: IsoDate }
  | {
      readonly type: 'RuleOverridden'
      readonly rule: RuleName
      /** Days, or times for `extensionCount`. */
      readonly value: number
      readonly documentNumber: string
      /** Article of the document, or null where the whole of it is meant. */
      readonly article: string | null
      /** First day on which a promise adopted falls under it. */
      readonly from: IsoDate
      readonly overriddenOn: IsoDate
    }
  /** From that day the value of the law, or ours, holds again. */
  | { readonly type: 'RuleRestored'; readonly rule: RuleName; readonly documentNumber: string; readonly from: IsoDate; readonly restoredOn: IsoDate }
  /** A term of the council begins with its first session. What is owed by then is carried over into it; nothing lapses. */
  | { readonly type: 'TermBegan'; readonly name: string; readonly startedOn: IsoDate; readonly documentNumber: string; readonly recordedOn: IsoDate }

export type RegulationEventType = RegulationEvent['type']

export type RegulationCommand =
  | { readonly type: 'SetHolidays'; readonly year: number; readonly daysOff: readonly DayOff[]; readonly workedDays: readonly IsoDate[]; readonly documentNumber: string; readonly today: IsoDate }
  | { readonly type: 'ChooseRulePack'; readonly choice: RuleChoice; readonly documentNumber: string; readonly today: IsoDate }
  | { readonly type: 'OverrideRule'; readonly rule: RuleName; readonly value: number; readonly documentNumber: string; readonly article: string | null; readonly from: IsoDate; readonly today: IsoDate }
  | { readonly type: 'BeginTerm'; readonly name: string; readonly startedOn: IsoDate; readonly documentNumber: string; readonly today: IsoDate }
  | { readonly type: 'RestoreRule'; readonly rule: RuleName; readonly documentNumber: string; readonly from: IsoDate; readonly today: IsoDate }
