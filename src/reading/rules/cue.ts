import type { RuleName } from '../explainRule.ts'
import type { Force } from '../reading.ts'
import type { Clause } from '../clause.ts'

/** An undertaking seen in a clause: the rule, its force before hedges are weighed, where the words of the task begin, and whom it binds. */
export type Cue = {
  readonly rule: RuleName
  readonly force: Force
  /** Where the quote begins in the clause. */
  readonly from: number
  /** Where the word that gave it away stands: the quote must not begin after it. */
  readonly verb: number
  /** Where the words of the task itself begin. */
  readonly action: number
  /** Named bearer; null leaves it to the speaker or the lead-in. */
  readonly owner: string | null
  /** True when the bearer was named in the clause, so that the lead-in's owner must not replace it. */
  readonly ownerNamed: boolean
}

/** One rule of the reader: sees its kind of undertaking in a clause, or not. */
export type CueRule = (clause: Clause) => Cue | null
