import { createHash, randomUUID } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { createCouncil, migrate, openDatabase, type Database } from '../../src/postgres/index.ts'

/** A migrated database of the test's own on the server of TEST_DATABASE_URL. */
export type ScratchDatabase = {
  readonly url: string
  /** What the product uses: the application role. */
  readonly database: Database
  readonly owner: Database
  /** The superuser without any of the product's rules, for doing what must not be possible. */
  readonly superuser: pg.Pool
  /** A council of this database with an empty log; gives its id. */
  readonly council: (isExample?: boolean) => Promise<string>
  readonly drop: () => Promise<void>
}

export const MIGRATIONS = join(import.meta.dirname, '../../src/postgres/migrations')

/** Address of the server's own database. A missing server is a failure of the test, never a reason to leave it out. */
export const serverUrl = (): string => {
  const url = process.env['TEST_DATABASE_URL']
  if (!url) throw new Error('TEST_DATABASE_URL is not set: it must name a PostgreSQL server (superuser) on which test databases may be made, such as postgresql://postgres@127.0.0.1/postgres')
  return url
}

/** A new database, copied from a migrated template that all test files share. */
export const scratchDatabase = async (): Promise<ScratchDatabase> => {
  const name = `loihua_${randomUUID().replaceAll('-', '')}`
  await onServer(async (client) => {
    await client.query(`create database ${name} template ${await template(client)}`)
  })
  const url = addressOf(name)
  const database = openDatabase({ connection: { url }, role: 'app', size: 16, onConnectionLost: report })
  const owner = openDatabase({ connection: { url }, role: 'owner', size: 4, onConnectionLost: report })
  const superuser = new pg.Pool({ connectionString: url, max: 2 })
  superuser.on('error', report)
  let made = 0
  return {
    url, database, owner, superuser,
    council: async (isExample = true) => {
      made += 1
      const id = `council-${made}`
      await createCouncil(owner, { id, name: 'Hội đồng nhân dân thử', nameEn: 'Trial council', place: 'Thử', isExample })
      return id
    },
    drop: async () => {
      await Promise.all([database.close(), owner.close(), superuser.end()])
      await dropped(name)
    },
  }
}

/** An empty database without migrations. */
export const emptyDatabase = async (): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> => {
  const name = `loihua_${randomUUID().replaceAll('-', '')}`
  await onServer((client) => client.query(`create database ${name} template template0`))
  return { url: addressOf(name), drop: () => dropped(name) }
}

/** A connection that was just closed lives on in the server for a moment: it is waited for, so that nobody is told of its end. */
const dropped = (name: string): Promise<void> => onServer(async (client) => {
  for (let waited = 0; waited < 2000; waited += 20) {
    const { rowCount } = await client.query('select from pg_stat_activity where datname = $1', [name])
    if (rowCount === 0) break
    await sleep(20)
  }
  await client.query(`drop database ${name} with (force)`)
})

export const addressOf = (name: string): string => {
  const url = new URL(serverUrl())
  url.pathname = `/${name}`
  return url.toString()
}

/** Runs on the server's own database, one test process at a time: a database cannot be copied while it is being made. */
const onServer = async <Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> => {
  const client = new pg.Client({ connectionString: serverUrl() })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(7200)')
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Named after what it holds, so that an edited migration makes a new one. */
const template = async (client: pg.Client): Promise<string> => {
  const hash = createHash('sha256')
  for (const file of readdirSync(MIGRATIONS).toSorted()) hash.update(readFileSync(join(MIGRATIONS, file)))
  const name = `loihua_template_${hash.digest('hex').slice(0, 16)}`
  const { rowCount } = await client.query('select from pg_database where datname = $1 and datistemplate', [name])
  if (rowCount === 1) return name
  await client.query(`drop database if exists ${name} with (force)`)
  await client.query(`create database ${name} template template0`)
  await migrate({ connection: { url: addressOf(name) }, directory: MIGRATIONS })
  await client.query(`alter database ${name} is_template true`)
  return name
}

const report = (error: Error): void => console.error(`connection lost: ${error.message}`)
