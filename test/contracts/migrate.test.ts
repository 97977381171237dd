import assert from 'node:assert/strict'
import { appendFile, cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { migrate } from '../../src/postgres/index.ts'
import { MIGRATIONS, emptyDatabase } from './scratchDatabase.ts'

const inEmptyDatabase = async (work: (url: string) => Promise<void>): Promise<void> => {
  const { url, drop } = await emptyDatabase()
  try {
    await work(url)
  } finally {
    await drop()
  }
}

let directory: string
before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lh-migrations-'))
  await cp(MIGRATIONS, directory, { recursive: true })
})
after(() => rm(directory, { recursive: true }))

const names = async () => (await readdir(MIGRATIONS)).toSorted()

test('an empty database is brought to the present form once; the second time nothing is left to do', () => inEmptyDatabase(async (url) => {
  assert.deepEqual(await migrate({ connection: { url }, directory }), { applied: await names(), already: [] })
  assert.deepEqual(await migrate({ connection: { url }, directory }), { applied: [], already: await names() })
}))

test('two processes that start at once do not disturb each other', () => inEmptyDatabase(async (url) => {
  const reports = await Promise.all([1, 2, 3].map(() => migrate({ connection: { url }, directory })))
  assert.deepEqual(reports.flatMap(({ applied }) => applied).toSorted(), await names())
}))

test('a migration edited after it was applied is refused by name, and so is one that is gone', () => inEmptyDatabase(async (url) => {
  const edited = await mkdtemp(join(tmpdir(), 'lh-migrations-'))
  try {
    await cp(MIGRATIONS, edited, { recursive: true })
    await writeFile(join(edited, '0900_later.sql'), 'create table later (a int);')
    await migrate({ connection: { url }, directory: edited })
    await assert.rejects(migrate({ connection: { url }, directory }), /0900_later\.sql was applied .* not part of this release/)
    await appendFile(join(edited, '0001_log.sql'), '-- edited\n')
    await assert.rejects(migrate({ connection: { url }, directory: edited }), /0001_log\.sql was edited after it was applied/)
  } finally {
    await rm(edited, { recursive: true })
  }
}))

test('a migration that fails leaves nothing of itself, and can be tried again once mended', () => inEmptyDatabase(async (url) => {
  const broken = await mkdtemp(join(tmpdir(), 'lh-migrations-'))
  try {
    await writeFile(join(broken, '0001_one.sql'), 'create table one (a int); select 1 / 0;')
    await assert.rejects(migrate({ connection: { url }, directory: broken }), /division by zero/)
    await writeFile(join(broken, '0001_one.sql'), 'create table one (a int);')
    assert.deepEqual(await migrate({ connection: { url }, directory: broken }), { applied: ['0001_one.sql'], already: [] })
  } finally {
    await rm(broken, { recursive: true })
  }
}))

test('a folder without migrations is refused rather than taken for an up-to-date one', () => inEmptyDatabase(async (url) => {
  await assert.rejects(migrate({ connection: { url }, directory: tmpdir() }), /no migrations/)
}))

test('a user who may not make or take the role is told the two lines a database administrator must run', () => inEmptyDatabase(async (url) => {
  const user = `loihua_trial_${process.pid}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`do $$ begin if not exists (select from pg_roles where rolname = 'loihua_app') then create role loihua_app nologin; end if; end $$`)
    await client.query(`create role ${user} login password 'x'; alter database ${client.escapeIdentifier(client.database!)} owner to ${user}; alter schema public owner to ${user}`)
    const plain = new URL(url)
    plain.searchParams.set('user', user)
    if (plain.username) plain.username = user
    if (plain.password) plain.password = 'x'
    const connection = { url: plain.toString() }
    await assert.rejects(migrate({ connection, directory }), (error: Error) =>
      error.message.includes('CREATE ROLE loihua_app NOLOGIN;') && error.message.includes(`GRANT loihua_app TO "${user}";`))
    await client.query(`grant loihua_app to ${user}`)
    assert.deepEqual((await migrate({ connection, directory })).applied, await names())
  } finally {
    await client.query(`reassign owned by ${user} to current_user; drop owned by ${user}; drop role ${user}`)
    await client.end()
  }
}))
