import { accepted, refused, type Decision } from '../decider.ts'
import type { IsoDate } from '../calendar/index.ts'
import type { CommandOf, RecheckMonths } from './commands.ts'
import type { CommitmentEvent } from './events.ts'
import type { CommitmentRefusal } from './refusals.ts'
import { blank } from './stage.ts'
import type { Commitment } from './state.ts'

/** The days on which a promise closed on a day is looked at again, soonest first; a month without that day gives its last one. */
export const recheckDays = (months: readonly RecheckMonths[], closedOn: IsoDate): readonly IsoDate[] =>
  [...new Set(months)].toSorted((one, other) => one - other).map((count) => Temporal.PlainDate.from(closedOn).add({ months: count }).toString())

/**
 * The committee looks again whether a closed promise still holds, on the planned day or when it hears otherwise: a check that fails needs no
 * date. The doer never checks itself.
 */
export const recheck = ({ type, officeId, finding, today }: CommandOf<'PassRecheck' | 'FailRecheck'>, state: Commitment): Decision<CommitmentEvent, CommitmentRefusal> => {
  if (state.status === 'absent') return refused('not-captured')
  if (!('adoption' in state)) return refused('not-adopted')
  if (officeId !== state.overseerOfficeId) return refused('not-the-overseer')
  if (state.status !== 'closed') return refused('not-closed')
  if (type === 'PassRecheck' && state.rechecks.length === 0) return refused('no-recheck-planned')
  if (blank(finding)) return refused('finding-missing')
  return accepted({ type: type === 'PassRecheck' ? 'RecheckPassed' : 'RecheckFailed', officeId, finding: finding.trim(), checkedOn: today })
}
