import { sql, type RawBuilder } from 'kysely'
import { unreachable } from '../domain/decider.ts'
import type { PassedAs } from '../domain/passing/index.ts'

/** The promises `officePassing()` of the domain counts, asked of rows. */
export const passedAs = (council: string, passed: PassedAs, officeId: string | null, today: string): RawBuilder<boolean> => {
  const is = (column: 'from_office_id' | 'to_office_id' | 'office_id') => (officeId === null ? sql`true` : sql`${sql.ref(column)} = ${officeId}`)
  const which = (): RawBuilder<unknown> => {
    switch (passed) {
      case 'handedOn': return sql`hand_over where answer = 'accepted' and ${is('from_office_id')}`
      case 'refused': return sql`hand_over where answer = 'refused' and ${is('to_office_id')}`
      case 'gotBack': return sql`hand_over where ((answer = 'refused' and ${is('from_office_id')}) or (returned and ${is('to_office_id')}))`
      case 'moved': return sql`span where kind = 'move' and from_on < ${today}::date and ${is('office_id')}`
      default: return unreachable(passed)
    }
  }
  return sql<boolean>`commitment.id in (select commitment_id from ${which()} and council_id = ${council})`
}
