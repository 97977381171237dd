import { sql } from 'kysely'
import type { ContactLimits, ContactOwner, Contacts, OwnContact } from '../application/contacts.ts'
import type { Database, Scope } from './database.ts'
import { addJob } from './jobs.ts'
import { storable } from './storable.ts'

/** Where people are told. What is removed here takes its links and whatever waited for it along. */
export const contacts = ({ database }: { readonly database: Database }): Contacts => ({
  list: (council, owner) => database.inCouncil(council, (scope): Promise<readonly OwnContact[]> => ownedBy(shown(scope, council), owner).orderBy('createdOn').orderBy('id').execute(), 'read'),

  find: (council, id) => database.inCouncil(council, async (scope) => (storable(id) ? await shown(scope, council).where('contact.id', '=', id).executeTakeFirst() : undefined) ?? null, 'read'),

  add: (council, contact, limits, job) => database.inCouncil(council, async (scope) => {
    const outcome = await enter(scope, council, contact, limits)
    if (job !== null && (outcome === 'added' || outcome === 'asked-again')) await addJob(scope, job)
    return outcome
  }),

  remove: (council, id, owner) => database.inCouncil(council, async (scope) => {
    if (!storable(id)) return false
    const one = scope.deleteFrom('contact').where('councilId', '=', council).where('id', '=', id)
    const { numDeletedRows } = await (owner === null ? one : one.where('officeId', '=', owner.officeId)
      .where(({ or, eb }) => or([eb('accountId', 'is', null), eb('accountId', '=', owner.accountId)]))).executeTakeFirstOrThrow()
    return numDeletedRows > 0n
  }),

  openLink: (councilId, contactId, tokenSha256, goodUntil) => database.inCouncil(councilId, async (scope) => {
    const { rows } = await sql`insert into contact_link (council_id, token_sha256, contact_id, good_until)
      select council_id, ${tokenSha256}, id, ${goodUntil}::date from contact where council_id = ${councilId} and id = ${contactId} returning contact_id`.execute(scope)
    return rows.length > 0
  }),

  byLink: (council, tokenSha256, today) => database.inCouncil(council, async (scope): Promise<OwnContact | null> =>
    (await shown(scope, council).innerJoin('contactLink', (join) => join.onRef('contactLink.councilId', '=', 'contact.councilId').onRef('contactLink.contactId', '=', 'contact.id'))
      .where('tokenSha256', '=', tokenSha256).where('goodUntil', '>=', sql<string>`${today}::date`).executeTakeFirst()) ?? null, 'read'),

  confirm: (council, id) => database.inCouncil(council, async (scope) => {
    await scope.updateTable('contact').set({ confirmed: true, trouble: null }).where('councilId', '=', council).where('id', '=', id).execute()
  }),

  setTrouble: (council, id, trouble) => database.inCouncil(council, async (scope) => {
    await scope.updateTable('contact').set({ trouble }).where('councilId', '=', council).where('id', '=', id).execute()
  }),
})

const shown = (scope: Scope, council: string) =>
  scope.selectFrom('contact').select(['contact.id', 'officeId', 'accountId', 'channel', 'address', 'language', 'createdOn', 'confirmed', 'trouble']).where('contact.councilId', '=', council)

const ownedBy = (query: ReturnType<typeof shown>, { officeId, accountId }: ContactOwner) =>
  query.where('officeId', '=', officeId).where(({ or, eb }) => or([eb('accountId', 'is', null), eb('accountId', '=', accountId)]))

type Outcome = Awaited<ReturnType<Contacts['add']>>

/** Enters it where it is new. Two who add at the same instant take their turn: the limits hold for both. */
const enter = async (scope: Scope, councilId: string, contact: Parameters<Contacts['add']>[1], { contacts: most, links }: ContactLimits): Promise<Outcome> => {
  const { officeId, accountId, channel, address } = contact
  await sql`select pg_advisory_xact_lock(hashtextextended(${`contact ${councilId} ${officeId}`}, 0))`.execute(scope)
  const own = await scope.selectFrom('contact').select(['id', 'confirmed', 'channel', 'address', 'accountId']).where('councilId', '=', councilId).where('officeId', '=', officeId)
    .where(({ eb }) => (accountId === null ? eb('accountId', 'is', null) : eb('accountId', '=', accountId))).execute()
  const there = own.find((one) => one.id === contact.id || (one.channel === channel && one.address === address))
  if (there?.confirmed) return 'there'
  if (there) {
    const { count } = await scope.selectFrom('contactLink').select(({ fn }) => fn.countAll<number>().as('count')).where('councilId', '=', councilId).where('contactId', '=', there.id)
      .where('goodUntil', '>=', sql<string>`${contact.createdOn}::date`).executeTakeFirstOrThrow()
    return count >= links ? 'asked-often' : 'asked-again'
  }
  if (own.length >= most) return 'too-many'
  await scope.insertInto('contact').values({ councilId, ...contact, trouble: null }).execute()
  return 'added'
}
