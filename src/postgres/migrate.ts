import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { APP_ROLE, openClient, type Connection } from './database.ts'
import { migrateJobs } from './jobs.ts'

export type MigrationReport = { readonly applied: readonly string[]; readonly already: readonly string[] }

/**
 * Brings a database to the present form: the application role, every `NNNN_name.sql` of `directory` not yet applied, the job queue.
 * Run as the user who is to own the tables. Each file is one transaction; several processes may start at once.
 * Throws when a file that was applied has been edited or is gone, and when the role cannot be made (naming the lines a DBA must run).
 */
export const migrate = async ({ connection, directory }: { readonly connection: Connection; readonly directory: string }): Promise<MigrationReport> => {
  const files = await migrationsIn(directory)
  const client = await openClient(connection)
  try {
    await ensureRole(client)
    await inTransaction(client, () => client.query('create table if not exists migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now())'))
    const report = { applied: [] as string[], already: [] as string[] }
    for (const file of files) (await applied(client, file, files) ? report.applied : report.already).push(file.name)
    // The queue's own migrations use another connection; the lock held here keeps other processes out meanwhile.
    await inTransaction(client, () => migrateJobs(connection, client))
    return report
  } finally {
    await client.end()
  }
}

type Migration = { readonly name: string; readonly text: string; readonly sha256: string }

const migrationsIn = async (directory: string): Promise<readonly Migration[]> => {
  const names = (await readdir(directory)).filter((name) => /^\d{4}_\w+\.sql$/.test(name)).toSorted()
  if (names.length === 0) throw new Error(`no migrations in ${directory}`)
  return Promise.all(names.map(async (name) => {
    const text = await readFile(join(directory, name), 'utf8')
    return { name, text, sha256: createHash('sha256').update(text).digest('hex') }
  }))
}

/** Applies one file unless it was; true when it was applied now. */
const applied = (client: pg.Client, file: Migration, files: readonly Migration[]): Promise<boolean> =>
  inTransaction(client, async () => {
    const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from migration order by name')
    for (const earlier of rows) {
      const present = files.find(({ name }) => name === earlier.name)
      if (!present) throw new Error(`migration ${earlier.name} was applied to this database but is not part of this release; use the release that made it, or a later one`)
      if (present.sha256 !== earlier.sha256) throw new Error(`migration ${earlier.name} was edited after it was applied; restore the file and put the change into a new migration`)
    }
    if (rows.some(({ name }) => name === file.name)) return false
    await client.query(file.text)
    await client.query('insert into migration (name, sha256) values ($1, $2)', [file.name, file.sha256])
    return true
  })

/** Any number that no other program is likely to lock: the letters "lời" read as hexadecimal. */
const LOCK = 0x6c6f69

/** One transaction, and only one migrating process at a time. A lock of the transaction holds behind a pooler too. */
const inTransaction = async <Result>(client: pg.Client, work: () => Promise<Result>): Promise<Result> => {
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock($1)', [LOCK])
    const result = await work()
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

const ensureRole = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ user: string; role: string | null; member: boolean | null }>(
    `select current_user as user, role.oid::text as role, pg_has_role(current_user, role.oid, 'member') as member
       from (select 1) as one left join pg_roles as role on role.rolname = '${APP_ROLE}'`)
  const { user, role, member } = rows[0]!
  const quoted = client.escapeIdentifier(user)
  try {
    if (role === null) await createRole(client)
    if (!member) await client.query(`grant ${APP_ROLE} to ${quoted}`)
  } catch (error) {
    throw new Error(
      `the role ${APP_ROLE} is missing or ${user} may not take it; a database administrator must run:\n  CREATE ROLE ${APP_ROLE} NOLOGIN;\n  GRANT ${APP_ROLE} TO ${quoted};`,
      { cause: error })
  }
}

/** Roles belong to the whole server: another database of it may be making the same one at this moment. */
const createRole = async (client: pg.Client): Promise<void> => {
  try {
    await client.query(`create role ${APP_ROLE} nologin`)
  } catch (error) {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [APP_ROLE])
    if (rowCount === 0) throw error
  }
}
