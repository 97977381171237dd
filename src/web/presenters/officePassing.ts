import type { Register } from '../../application/register.ts'
import type { IsoDate } from '../../domain/calendar/index.ts'

/** What `OfficePassing` shows of an office, as of today. */
export const officePassingOf = async ({ passing }: Register, council: string, officeId: string, today: IsoDate) => {
  const found = await passing.ofOffice(council, officeId, today)
  const tasks = found.longest ? await passing.tasks(council, [found.longest.commitmentId]) : new Map<string, string>()
  return { officeId, passing: found, longestTask: tasks.get(found.longest?.commitmentId ?? '') ?? null }
}
