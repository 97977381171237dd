import type { DueKind, IsoDate, Precision } from '../../domain/calendar/index.ts'
import type { RuleName } from '../explainRule.ts'
import type { Place } from '../reading.ts'

/** A time limit as one reader of the grammar understood it. */
export type Understood = {
  readonly date: IsoDate | null
  readonly kind: DueKind
  readonly precision: Precision
  readonly rule: RuleName
  /**
   * True when the words themselves set a limit ("trước", "chậm nhất", "trong quý"); false for a bare date or year,
   * which is a deadline only inside an undertaking ("Kế hoạch sử dụng đất năm 2018" is a name, not a limit).
   */
  readonly limits: boolean
}

export type TimeLimit = Place & Understood

/** One family of the deadline grammar. `read` gets each match of `pattern` (global, on lower-case folded text); null means the words were something else. */
export type LimitReader = {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, spokenOn: IsoDate | null, before: string) => Understood | null
}
