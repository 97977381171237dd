import { sql } from 'kysely'
import type { AccountRecord, Accounts } from '../application/ports.ts'
import type { Database, Scope } from './database.ts'
import { storable } from './storable.ts'

/** Local accounts and their sessions. Usernames are told apart without regard to case. */
export const accounts = ({ database }: { readonly database: Database }): Accounts => ({
  create: (councilId, { id, username, displayName, role, officeId, passwordHash }) => database.inCouncil(councilId, async (scope) => {
    const { numInsertedOrUpdatedRows } = await scope.insertInto('account').values({ councilId, id, username, displayName, role, officeId, passwordHash })
      .onConflict((conflict) => conflict.expression(sql`council_id, lower(username)`).doNothing()).executeTakeFirstOrThrow()
    return numInsertedOrUpdatedRows === 1n ? 'created' : 'username-taken'
  }),

  byUsername: async (council, username) => !storable(username) ? null : database.inCouncil(council, async (scope) =>
    (await selected(scope, council).select('passwordHash').where(sql`lower(username)`, '=', sql`lower(${username})`).executeTakeFirst()) ?? null, 'read'),

  list: (council) => database.inCouncil(council, (scope): Promise<readonly AccountRecord[]> => selected(scope, council).orderBy('username').execute(), 'read'),

  setPassword: (council, username, passwordHash) => database.inCouncil(council, async (scope) => {
    const changed = await scope.updateTable('account').set({ passwordHash }).where('councilId', '=', council).where(sql`lower(username)`, '=', sql`lower(${username})`)
      .returning('id').executeTakeFirst()
    // Whoever knew the old password is signed out everywhere.
    if (changed) await scope.deleteFrom('session').where('councilId', '=', council).where('accountId', '=', changed.id).execute()
    return changed !== undefined
  }),

  openSession: (councilId, accountId, tokenSha256, expiresAt) => database.inCouncil(councilId, async (scope) => {
    await scope.deleteFrom('session').where('councilId', '=', councilId).where('accountId', '=', accountId).where('expiresAt', '<', sql<Date>`now()`).execute()
    await scope.insertInto('session').values({ councilId, tokenSha256, accountId, expiresAt }).execute()
  }),

  bySession: (council, tokenSha256, now) => database.inCouncil(council, async (scope) =>
    (await selected(scope, council)
      .innerJoin('session', (join) => join.onRef('session.councilId', '=', 'account.councilId').onRef('session.accountId', '=', 'account.id'))
      .where('tokenSha256', '=', tokenSha256).where('expiresAt', '>', sql<Date>`${now}::timestamptz`).executeTakeFirst()) ?? null, 'read'),

  closeSession: (council, tokenSha256) => database.inCouncil(council, async (scope) => {
    await scope.deleteFrom('session').where('councilId', '=', council).where('tokenSha256', '=', tokenSha256).execute()
  }),
})

const selected = (scope: Scope, council: string) =>
  scope.selectFrom('account').select(['account.id', 'username', 'displayName', 'role', 'officeId']).where('account.councilId', '=', council)
