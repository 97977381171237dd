import type { Clause } from '../clause.ts'
import type { Cue, CueRule } from './cue.ts'
import { directive } from './directive.ts'
import { inherited } from './inherited.ts'
import { obligation } from './obligation.ts'
import { ownDeadline } from './ownDeadline.ts'
import { plan } from './plan.ts'
import { pledge } from './pledge.ts'
import { target } from './target.ts'
import { will } from './will.ts'

/** The rules in the order they are asked: the first that sees an undertaking names it. */
const RULES: readonly CueRule[] = [directive, pledge, obligation, target, will, plan, inherited, ownDeadline]

/** The first undertaking any rule sees in the clause, or null. */
export const cueIn = (clause: Clause): Cue | null => {
  for (const rule of RULES) {
    const cue = rule(clause)
    if (cue) return cue
  }
  return null
}
