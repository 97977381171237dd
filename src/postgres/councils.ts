import type { CouncilRow } from '../application/register.ts'
import { GENESIS } from '../ledger/index.ts'
import type { Database, Scope } from './database.ts'
import { removeJobs } from './jobs.ts'

/** Every council kept in this database, by id. */
export const councils = (database: Database): Promise<readonly CouncilRow[]> =>
  database.atLarge((scope) => scope.selectFrom('council').selectAll().orderBy('id').execute())

/** Enters a council with an empty log; false when there is one of that id already. Needs the owner's rights. */
export const createCouncil = (owner: Database, council: CouncilRow): Promise<boolean> => owner.inCouncil(council.id, (scope) => enterCouncil(scope, council))

export const enterCouncil = async (scope: Scope, council: CouncilRow): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await scope.insertInto('council').values(council).onConflict((conflict) => conflict.doNothing()).executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) return false
  await scope.insertInto('head').values({ councilId: council.id, position: 0, hash: GENESIS }).execute()
  return true
}

/** Takes an example council away with everything it holds. A real one is refused: its record is kept. Needs the owner's rights. */
export const removeCouncil = (owner: Database, council: string): Promise<'removed' | 'not-found' | 'not-an-example'> =>
  owner.inCouncil(council, async (scope) => {
    const row = await scope.selectFrom('council').select('isExample').where('id', '=', council).executeTakeFirst()
    if (!row) return 'not-found'
    if (!row.isExample) return 'not-an-example'
    // Held to the end, so that no request adds to the council meanwhile.
    await scope.selectFrom('head').select('position').where('councilId', '=', council).forUpdate().execute()
    await removeJobs(scope, council)
    for (const table of TABLES) await scope.deleteFrom(table).where('councilId', '=', council).execute()
    await scope.deleteFrom('council').where('id', '=', council).execute()
    return 'removed'
  })

/** Those that point at another first. */
const TABLES = [
  'session', 'notice', 'contactLink', 'contact', 'calendarFeed', 'account', 'resolutionDocument', 'digest', 'sweep', 'letterItem', 'letter', 'round', 'topic', 'ballotBox', 'vote', 'proposal', 'concern', 'question', 'floor', 'deputy', 'reportCall', 'handOver', 'span', 'commitment', 'source', 'resolution', 'sitting', 'office', 'file', 'request', 'event', 'head',
] as const
