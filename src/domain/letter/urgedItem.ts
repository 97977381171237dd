import { daysBetween, type IsoDate } from '../calendar/index.ts'
import { followedOn, type KeptMove } from '../followUp/index.ts'
import type { LetterItem } from './events.ts'
import type { Step, Urged } from './ladder.ts'
import type { LetterRefusal } from './refusals.ts'

/** A late promise as the ladder sees it on a day: whose move it is, and the step reached. `officeId` null is the standing committee. */
export type UrgedItem = LetterItem & { readonly officeId: string | null; readonly urged: Urged }

/** A promise's move, how often it was opened again, and the step it has reached since. */
export type LadderPlace = { readonly move: KeptMove; readonly reopenings: number; readonly urged: Urged }

/** What the ladder sees of a promise; null where nobody is late with it. A re-check that is late is the committee's own work and none of the ladder's. */
export const urgedItemOf = ({ move, reopenings, urged }: LadderPlace, today: IsoDate): UrgedItem | null => {
  const followed = followedOn(move, today)
  if (followed === null || followed.actBy === null || followed.actBy >= today || followed.awaited === 'recheck') return null
  return { commitmentId: followed.commitmentId, officeId: followed.mover.officeId, actBy: followed.actBy, lateDays: daysBetween(followed.actBy, today), reopenings, urged }
}

export type Urging = { readonly step: Step; readonly officeId: string; readonly skipDocument: string | null }

/**
 * Why a promise may not stand in such a letter; null where it may. A letter is about the office whose move it is; no step is passed over but by a decision
 * with a number, and none is taken twice but the second.
 */
export const urgingFault = (item: UrgedItem | null, { step, officeId, skipDocument }: Urging): LetterRefusal | null => {
  if (item === null) return 'urged-not-late'
  if (item.officeId !== officeId) return 'urged-wrong-office'
  const reached = item.urged?.step ?? 0
  if (step < reached || (step === reached && step !== 2)) return 'urged-step-lower'
  return step > reached + 1 && skipDocument === null ? 'urged-step-skipped' : null
}
