import type { LadderPromise } from '../../application/letterRegister.ts'
import { daysBetween, type IsoDate } from '../../domain/calendar/index.ts'
import { suggestedStep, urgedItemOf, type Step, type UrgedItem } from '../../domain/letter/index.ts'

export type LatePromise = { readonly item: UrgedItem; readonly promise: LadderPromise; /** The step it is due for; null where the last letter still has time. */ readonly suggested: Step | null }

/** What one office is late with, the latest first. */
export type UrgedOffice = { readonly officeId: string; readonly late: readonly LatePromise[]; readonly latestDays: number }

/** Every office that is late, the latest first. What waits for the standing committee itself is no matter of the ladder. `every` is the days from one letter to the next. */
export const urgedOffices = (promises: readonly LadderPromise[], today: IsoDate, every: number): readonly UrgedOffice[] => {
  const byOffice = new Map<string, LatePromise[]>()
  for (const promise of promises) {
    const item = urgedItemOf(promise, today)
    if (item === null || item.officeId === null) continue
    const { urged, lateDays } = item
    const suggested = suggestedStep(lateDays, urged === null ? null : { step: urged.step, daysSince: daysBetween(urged.on, today) }, every)
    byOffice.set(item.officeId, [...(byOffice.get(item.officeId) ?? []), { item, promise, suggested }])
  }
  return [...byOffice].map(([officeId, all]) => {
    const late = all.toSorted((one, other) => other.item.lateDays - one.item.lateDays || (one.item.commitmentId < other.item.commitmentId ? -1 : 1))
    return { officeId, late, latestDays: late[0]!.item.lateDays }
  }).toSorted((one, other) => other.latestDays - one.latestDays || (one.officeId < other.officeId ? -1 : 1))
}

/** How many promises each step is due for, in order of the steps. */
export const dueSteps = (late: readonly LatePromise[]): readonly (readonly [Step, number])[] =>
  [...Map.groupBy(late.flatMap(({ suggested }) => (suggested === null ? [] : [suggested])), (step) => step)]
    .map(([step, all]) => [step, all.length] as const).toSorted(([one], [other]) => one - other)
