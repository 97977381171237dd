import { CamelCasePlugin, Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables.ts'

/** Where the server is: an address, or a socket's folder (or host) with the user and database. */
export type Connection =
  | { readonly url: string }
  | { readonly host: string; readonly port?: number; readonly user: string; readonly password?: string; readonly database: string }

/** The role that requests run as: it owns nothing, and may not change or remove an entry of the log. */
export const APP_ROLE = 'loihua_app'

export type Scope = Transaction<Tables>

export type Database = {
  readonly pool: pg.Pool
  /** Where the server is, for a connection that listens. */
  readonly connection: Connection
  /**
   * Runs `work` in one transaction that sees and may change one council only. `mode` 'read' refuses writes;
   * 'snapshot' also shows one moment throughout. What `work` throws rolls everything back and is thrown on.
   */
  readonly inCouncil: <Result>(council: string, work: (scope: Scope) => Promise<Result>, mode?: Mode) => Promise<Result>
  /** Runs `work` in one transaction without a council: only the directory of councils is visible. */
  readonly atLarge: <Result>(work: (scope: Scope) => Promise<Result>) => Promise<Result>
  readonly close: () => Promise<void>
}

export type Mode = 'write' | 'read' | 'snapshot'

export type DatabaseOptions = {
  readonly connection: Connection
  /** `owner` keeps the rights of the user who connects: for migrating, restoring, making and removing councils. */
  readonly role: 'app' | 'owner'
  /** Connections at most. */
  readonly size?: number
  /** Hears of connections that broke while idle; the pool replaces them, and a query in flight fails on its own. */
  readonly onConnectionLost: (error: Error) => void
}

/** Opens a pool of connections; nothing is asked of the server until the first use. */
export const openDatabase = ({ connection, role, size = 10, onConnectionLost }: DatabaseOptions): Database => {
  const pool = new pg.Pool({
    ...configOf(connection), max: size, connectionTimeoutMillis: 10_000, types: { getTypeParser },
    ...(role === 'app' ? { onConnect: async (client: pg.ClientBase) => void (await client.query(`set role ${APP_ROLE}`)) } : {}),
  })
  // Without these listeners a server that goes away would end the whole process.
  pool.on('error', onConnectionLost)
  pool.on('connect', (client) => client.on('error', onConnectionLost))
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] })

  // The role is set again with every transaction: behind a pooler, a session keeps what another client has left in it.
  const enter = async (scope: Scope, council: string): Promise<void> => {
    await sql`select set_config('role', ${role === 'app' ? APP_ROLE : 'none'}, true), set_config('loihua.council', ${council}, true)`.execute(scope)
  }
  const opened = (mode: Mode) => {
    switch (mode) {
      case 'write': return kysely.transaction()
      case 'read': return kysely.transaction().setAccessMode('read only')
      default: return kysely.transaction().setAccessMode('read only').setIsolationLevel('repeatable read')
    }
  }
  return {
    pool,
    connection,
    inCouncil: (council, work, mode = 'write') => opened(mode).execute(async (scope) => {
      await enter(scope, council)
      return work(scope)
    }),
    atLarge: (work) => opened('write').execute(async (scope) => {
      await enter(scope, '')
      return work(scope)
    }),
    // Not through Kysely, which forgets a pool that it has not yet used itself.
    close: () => pool.end(),
  }
}

/** One connection of its own with the rights of the user who connects, for work that is not a query of the product. */
export const openClient = async (connection: Connection): Promise<pg.Client> => {
  const client = new pg.Client(configOf(connection))
  client.on('error', () => undefined) // a lost connection is told by the query that needed it; unheard, it would end the process
  await client.connect()
  return client
}

const configOf = (connection: Connection): pg.ClientConfig => ('url' in connection ? { connectionString: connection.url } : connection)

const BIGINT = 20
const DATE = 1082

/** A day must not pass through the host's time zone, as pg's own parser would have it. */
const getTypeParser: pg.CustomTypesConfig['getTypeParser'] = (oid: number, format?: 'text' | 'binary') => {
  if (oid === BIGINT) return (text: string): number => Number(text)
  if (oid === DATE) return (text: string): string => text
  return pg.types.getTypeParser(oid, format as 'text') as (text: string) => unknown
}
