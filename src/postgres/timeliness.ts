import { sql, type RawBuilder } from 'kysely'
import { unreachable } from '../domain/decider.ts'
import { DUE_SOON_DAYS, type IsoDate, type Timeliness } from '../domain/calendar/index.ts'

/** The question `timeliness()` of the domain answers, asked of rows of `commitment`; a test compares the two over every case. */
export const standing = (timeliness: Timeliness, today: IsoDate): RawBuilder<boolean> => {
  switch (timeliness) {
    case 'noDate': return sql`due_date is null`
    case 'onTime': return sql`finished_on <= due_date`
    case 'late': return sql`finished_on > due_date`
    case 'overdue': return sql`(finished_on is null and due_date < ${today}::date)`
    case 'dueSoon': return sql`(finished_on is null and due_date between ${today}::date and ${today}::date + ${DUE_SOON_DAYS}::int)`
    case 'notDue': return sql`(finished_on is null and due_date > ${today}::date + ${DUE_SOON_DAYS}::int)`
    default: return unreachable(timeliness)
  }
}
