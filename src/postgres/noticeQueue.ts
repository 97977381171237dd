import { sql } from 'kysely'
import type { ClaimedNotices, Contact, FoundNotice, NoticeQueue, Settled } from '../application/notices.ts'
import type { Ids } from '../application/ports.ts'
import type { Database, Scope } from './database.ts'

/** The queue of notices. `ids` gives each its id and the secret of its link. */
export const noticeQueue = ({ database, ids }: { readonly database: Database; readonly ids: Ids }): NoticeQueue => ({
  fanOut: (council, since, channels) => database.inCouncil(council, async (scope) => {
    const { rows } = await sql<{ digestId: string; contactId: string; day: string }>`
      select digest.id as digest_id, contact.id as contact_id, digest.day from digest
        join contact on contact.council_id = digest.council_id and contact.office_id = digest.office_id and contact.confirmed and contact.created_on <= digest.day
          and contact.channel = any(${channels})
      where digest.council_id = ${council} and digest.day >= ${since}::date
        and not exists (select from notice where notice.council_id = digest.council_id and notice.digest_id = digest.id and notice.contact_id = contact.id)`.execute(scope)
    let made = 0
    for (let first = 0; first < rows.length; first += BATCH) {
      const { numInsertedOrUpdatedRows } = await scope.insertInto('notice').values(rows.slice(first, first + BATCH).map(({ digestId, contactId, day }) => {
        const token = `${ids.fresh()}${ids.fresh()}`
        return {
          councilId: council, id: ids.derived(`${digestId} ${contactId}`), digestId, contactId, day, token, tokenSha256: ids.sha256(token), state: 'waiting' as const,
          attempts: 0, nextAt: sql<string>`now()`, lastError: null, covers: [digestId],
        }
      })).onConflict((conflict) => conflict.doNothing()).executeTakeFirstOrThrow()
      made += Number(numInsertedOrUpdatedRows ?? 0n)
    }
    return made
  }),

  withNext: async (council, work) => {
    for (;;) {
      const found = await database.inCouncil(council, async (scope): Promise<'none' | 'taken' | 'settled'> => {
        const contact = await lockContact(scope, council)
        if (contact === undefined) return 'none'
        // Read after the lock is held: another worker may have settled them since they were found.
        const waiting = await scope.selectFrom('notice').select(['id', 'token', 'attempts', 'digestId', sql<boolean>`next_at <= now()`.as('isDue')])
          .where('councilId', '=', council).where('contactId', '=', contact.id).where('state', '=', 'waiting').orderBy('day', 'desc').orderBy('id').execute()
        const [newest, ...older] = waiting
        if (newest === undefined || !waiting.some(({ isDue }) => isDue)) return 'taken'
        // Those that wait for another try go along: one message, not two in a day.
        const digestIds = waiting.map(({ digestId }) => digestId)
        const claimed: ClaimedNotices = { id: newest.id, token: newest.token!, attempts: newest.attempts, contact, digestIds }
        await settle(scope, council, { id: newest.id, olderIds: older.map(({ id }) => id), digestIds }, await work(claimed))
        return 'settled'
      })
      if (found !== 'taken') return found === 'settled'
    }
  },

  byToken: (council, tokenSha256) => database.inCouncil(council, async (scope): Promise<FoundNotice | null> => {
    const found = await scope.selectFrom('notice').innerJoin('contact', (join) => join.onRef('contact.councilId', '=', 'notice.councilId').onRef('contact.id', '=', 'notice.contactId'))
      .select(['notice.id', 'digestId', 'covers', 'day', 'contactId', 'officeId', 'accountId']).where('notice.councilId', '=', council).where('tokenSha256', '=', tokenSha256).executeTakeFirst()
    if (!found) return null
    const { digestId, covers, ...notice } = found
    return { ...notice, digestIds: [digestId, ...covers.filter((id) => id !== digestId)] }
  }, 'read'),
})

const BATCH = 500

/** One contact with a notice that is due, held against other workers until the end of the transaction; whoever is held elsewhere is passed over. */
const lockContact = async (scope: Scope, council: string): Promise<Contact | undefined> => {
  const { rows } = await sql<Contact>`
    select contact.id, contact.office_id, contact.account_id, contact.channel, contact.address, contact.secret, contact.language from notice
      join contact on contact.council_id = notice.council_id and contact.id = notice.contact_id
    where notice.council_id = ${council} and notice.state = 'waiting' and notice.next_at <= now() order by notice.next_at limit 1 for update of contact skip locked`.execute(scope)
  return rows[0]
}

type Taken = { readonly id: string; readonly olderIds: readonly string[]; readonly digestIds: readonly string[] }

const settle = async (scope: Scope, council: string, { id, olderIds, digestIds }: Taken, settled: Settled): Promise<void> => {
  const notices = (ids: readonly string[]) => scope.updateTable('notice').where('councilId', '=', council).where('id', '=', sql<string>`any(${ids})`)
  if (settled.kind === 'retry') {
    const nextAt = sql<string>`now() + make_interval(secs => ${settled.inSeconds})`
    await notices([id]).set(({ eb }) => ({ attempts: eb('attempts', '+', 1), nextAt, lastError: settled.error })).execute()
    await notices(olderIds).set({ nextAt }).execute()
    return
  }
  const lastError = 'error' in settled ? settled.error : null
  // The token is the reader's from now on; who reads this table cannot use its link.
  await notices([id]).set({ state: settled.kind, covers: digestIds, token: null, lastError }).execute()
  await notices(olderIds).set({ state: settled.kind === 'sent' ? 'merged' : settled.kind, token: null, lastError }).execute()
}
