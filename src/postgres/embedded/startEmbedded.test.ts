import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import pg from 'pg'
import { isStartRefused, startEmbedded, type EmbeddedServer } from './index.ts'
import { connectWhenReady } from './holding.ts'
import { chooseServerAccount } from './serverAccount.ts'

const asRoot = process.getuid?.() === 0
const scratch = mkdtempSync(join(tmpdir(), 'loihua-embedded-'))
chmodSync(scratch, 0o755)
const systemDir = join(scratch, 'system')
after(() => rmSync(scratch, { recursive: true, force: true }))

const folder = (name: string) => join(scratch, name)
const start = (dataDir: string, lost: () => void = () => assert.fail('the server was lost'), log: (line: string) => void = () => undefined) => startEmbedded({ dataDir, systemDir, log, lost })
const refusedWith = (words: RegExp) => (error: unknown) => isStartRefused(error) && words.test(error.message) && !error.message.includes('\n')

async function ask(server: EmbeddedServer, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  const { rows } = await client.query({ text: sql, rowMode: 'array' })
  await client.end()
  return rows[0]?.[0]
}

const postmasterOf = (place: string) => Number(readFileSync(join(place, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])
const isRunning = (pid: number) => existsSync(`/proc/${pid}`) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))

/** Starts the server in a process of its own, to be killed, and to end by itself should the test be; resolves once it serves. */
async function startElsewhere(dataDir: string): Promise<ChildProcess> {
  const program = `
    import { startEmbedded } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)}
    const server = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, systemDir: ${JSON.stringify(systemDir)}, log: () => undefined, lost: () => undefined })
    process.stdin.resume().on('end', () => server.stop())
    console.log('serves')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['pipe', 'pipe', 'inherit'] })
  await new Promise((resolve, reject) => {
    child.stdout?.once('data', resolve)
    child.once('exit', (code) => reject(new Error(`ended early (${code})`)))
  })
  return child
}

async function heldAgain(server: EmbeddedServer, before: number): Promise<void> {
  // The lock taken before the restart may still be seen for a moment: only another process of the server holds it again.
  for (let holder = before; holder === before;) {
    const client = await connectWhenReady({ ...server.connection, database: 'postgres' }, () => false)
    holder = (await client?.query<{ pid: number }>(HOLDER).catch(() => null))?.rows[0]?.pid ?? before
    await client?.end()
  }
}

const HOLDER = `select pid from pg_locks where locktype = 'advisory' and granted`

const gone = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve))

describe('the embedded server', () => {
  test('a first start makes the cluster as asked, a second finds the data again', async () => {
    const first = await start(folder('reuse'))
    assert.equal(first.adopted, false)
    assert.match(String(await ask(first, 'show server_version')), /^18\./)
    for (const [setting, value] of Object.entries({ data_checksums: 'on', fsync: 'on', server_encoding: 'UTF8', listen_addresses: '', password_encryption: 'scram-sha-256' })) {
      assert.equal(await ask(first, `show ${setting}`), value, setting)
    }
    assert.equal(await ask(first, 'select datcollate from pg_database where datname = current_database()'), 'C.UTF-8')
    await ask(first, `create table promise as select 'Hứa'::text as words`)
    await first.stop()
    const second = await start(folder('reuse'))
    assert.equal(await ask(second, 'select words from promise'), 'Hứa')
    await second.stop()
  })

  test('the password is random, kept in a file only its owner reads, and needed', async () => {
    const server = await start(folder('password'))
    const file = join(folder('password'), 'postgresql', 'password')
    assert.equal(statSync(file).mode & 0o777, 0o600)
    assert.equal(readFileSync(file, 'utf8'), server.connection.password)
    assert.match(server.connection.password, /^[0-9a-f]{48}$/)
    const stranger = new pg.Client({ ...server.connection, password: 'wrong' })
    await assert.rejects(stranger.connect(), { code: '28P01' })
    await server.stop()
  })

  test('a stop leaves no process and no socket, and may be asked for twice', async () => {
    const server = await start(folder('stop'))
    const pid = postmasterOf(join(folder('stop'), 'postgresql'))
    assert.ok(isRunning(pid))
    await Promise.all([server.stop(), server.stop()])
    assert.equal(isRunning(pid), false)
    assert.equal(existsSync(join(server.connection.host, '.s.PGSQL.5432')), false)
  })

  test('a server left running by a killed process is adopted, with what it had committed', async () => {
    const child = await startElsewhere(folder('adopt'))
    const pid = postmasterOf(join(folder('adopt'), 'postgresql'))
    child.kill('SIGKILL')
    await gone(child)
    assert.ok(isRunning(pid))
    const server = await start(folder('adopt'))
    assert.equal(server.adopted, true)
    assert.equal(postmasterOf(join(folder('adopt'), 'postgresql')), pid)
    assert.equal(await ask(server, 'select 1'), 1)
    await server.stop()
    assert.equal(isRunning(pid), false)
  })

  test('a second start on the same folder is refused in one line that names the first, which goes on', async () => {
    const child = await startElsewhere(folder('second'))
    await assert.rejects(start(folder('second')), refusedWith(new RegExp(`process ${child.pid}\\b`)))
    const pid = postmasterOf(join(folder('second'), 'postgresql'))
    assert.ok(isRunning(pid))
    child.kill('SIGKILL')
    await gone(child)
    await (await start(folder('second'))).stop()
  })

  test('of several first starts at once exactly one gets the folder', async () => {
    const answers = await Promise.allSettled([1, 2, 3].map(() => start(folder('race'))))
    const started = answers.filter((answer) => answer.status === 'fulfilled')
    assert.equal(started.length, 1)
    for (const answer of answers) if (answer.status === 'rejected') assert.ok(refusedWith(/in use/)(answer.reason), String(answer.reason))
    await started[0]?.value.stop()
  })

  test('a leftover postmaster.pid whose number belongs to another process does not stop the start', async () => {
    await (await start(folder('leftover'))).stop()
    const innocent = spawn('sleep', ['100'], { ...chooseServerAccount(), cwd: '/' })
    writeFileSync(join(folder('leftover'), 'postgresql', 'cluster', 'postmaster.pid'), `${innocent.pid}\n/nowhere\n1\n5432\n/nowhere\n`)
    const server = await start(folder('leftover'))
    assert.equal(server.adopted, false)
    assert.ok(isRunning(innocent.pid ?? 0))
    innocent.kill()
    await server.stop()
  })

  test('a cluster of another major version is refused with the remedy', async () => {
    await (await start(folder('major'))).stop()
    writeFileSync(join(folder('major'), 'postgresql', 'cluster', 'PG_VERSION'), '15\n')
    await assert.rejects(start(folder('major')), refusedWith(/PostgreSQL 15.*restore with this one/))
  })

  test('a folder whose path is too long for a socket is served through a short private one, removed at the end', async () => {
    const server = await start(folder(`long-${'x'.repeat(120)}`))
    assert.ok(server.connection.host.length < 90, server.connection.host)
    assert.equal(statSync(server.connection.host).mode & 0o777, 0o700)
    assert.equal(await ask(server, 'select 1'), 1)
    await server.stop()
    assert.equal(existsSync(server.connection.host), false)
  })

  test('the loss of the server is told once, its own restart is not', async () => {
    let losses = 0
    const told = Promise.withResolvers<void>()
    const server = await start(folder('loss'), () => {
      losses++
      told.resolve()
    })
    // A server process that is killed makes the server restart all of them.
    const victim = new pg.Client(server.connection)
    victim.on('error', () => undefined)
    await victim.connect()
    const { rows } = await victim.query<{ pid: number }>('select pg_backend_pid() as pid')
    const { rows: holder } = await victim.query<{ pid: number }>(HOLDER)
    const cut = new Promise((resolve) => victim.once('end', resolve))
    process.kill(rows[0]?.pid ?? 0, 'SIGKILL')
    await cut
    await heldAgain(server, holder[0]?.pid ?? 0)
    await assert.rejects(start(folder('loss')), refusedWith(/in use/))
    assert.equal(losses, 0)
    process.kill(postmasterOf(join(folder('loss'), 'postgresql')), 'SIGQUIT')
    await told.promise
    await server.stop()
    assert.equal(losses, 1)
  })

  test('root serves a folder closed to others from a readable place, and says so once', { skip: asRoot ? false : 'only root needs it: others run the server as themselves' }, async () => {
    const closed = mkdtempSync(join(scratch, 'closed-'))
    const lines: string[] = []
    const first = await start(join(closed, 'data'), undefined, (line) => lines.push(line))
    const pointer = JSON.parse(readFileSync(join(closed, 'data', 'cluster.json'), 'utf8')) as { place: string }
    assert.ok(pointer.place.startsWith(join(systemDir, 'clusters')))
    assert.equal(lines.filter((line) => line.includes(pointer.place)).length, 1)
    assert.equal(statSync(join(pointer.place, 'cluster')).uid, 65534)
    await ask(first, 'create table kept as select 7 as n')
    await first.stop()
    const second = await start(join(closed, 'data'), undefined, (line) => lines.push(line))
    assert.equal(await ask(second, 'select n from kept'), 7)
    assert.equal(lines.filter((line) => line.includes(pointer.place)).length, 1)
    await second.stop()
    rmSync(pointer.place, { recursive: true })
    await assert.rejects(start(join(closed, 'data')), refusedWith(/mount its disk/))
  })
})
