import { sql } from 'kysely'
import type { CalendarFeed, CalendarFeeds } from '../application/calendars.ts'
import type { Database, Scope } from './database.ts'
import { storable } from './storable.ts'

/** Addresses at which calendars are read. What is closed is gone. */
export const calendarFeeds = ({ database }: { readonly database: Database }): CalendarFeeds => ({
  list: (council, { officeId, accountId }) => database.inCouncil(council, (scope): Promise<readonly CalendarFeed[]> =>
    feeds(scope, council).where('officeId', '=', officeId).where(({ or, eb }) => or([eb('accountId', 'is', null), eb('accountId', '=', accountId)])).orderBy('createdOn').orderBy('id').execute(), 'read'),

  open: (councilId, feed, most) => database.inCouncil(councilId, async (scope) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`calendar ${councilId} ${feed.officeId}`}, 0))`.execute(scope)
    if (await scope.selectFrom('calendarFeed').select('id').where('councilId', '=', councilId).where('id', '=', feed.id).executeTakeFirst()) return 'there'
    const { count } = await scope.selectFrom('calendarFeed').select(({ fn }) => fn.countAll<number>().as('count')).where('councilId', '=', councilId).where('officeId', '=', feed.officeId)
      .where(({ eb }) => (feed.accountId === null ? eb('accountId', 'is', null) : eb('accountId', '=', feed.accountId))).executeTakeFirstOrThrow()
    if (count >= most) return 'too-many'
    await scope.insertInto('calendarFeed').values({ councilId, ...feed }).execute()
    return 'opened'
  }),

  close: (council, id, { officeId, accountId }) => database.inCouncil(council, async (scope) => {
    if (!storable(id)) return false
    const { numDeletedRows } = await scope.deleteFrom('calendarFeed').where('councilId', '=', council).where('id', '=', id).where('officeId', '=', officeId)
      .where(({ or, eb }) => or([eb('accountId', 'is', null), eb('accountId', '=', accountId)])).executeTakeFirstOrThrow()
    return numDeletedRows > 0n
  }),

  byToken: (council, tokenSha256, today) => database.inCouncil(council, async (scope) => {
    const found = await feeds(scope, council).where('tokenSha256', '=', tokenSha256).executeTakeFirst()
    // Once a day at most: programs ask every hour.
    if (found && found.lastReadOn !== today) await scope.updateTable('calendarFeed').set({ lastReadOn: today }).where('councilId', '=', council).where('id', '=', found.id).execute()
    return found ?? null
  }),
})

const feeds = (scope: Scope, council: string) =>
  scope.selectFrom('calendarFeed').select(['id', 'officeId', 'accountId', 'language', 'createdOn', 'lastReadOn']).where('councilId', '=', council)
