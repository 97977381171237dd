import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { prepareBinaries } from '../../src/postgres/embedded/binaries.ts'
import { findPlatformPackage } from '../../src/postgres/embedded/platformPackage.ts'
import { chooseServerAccount } from '../../src/postgres/embedded/serverAccount.ts'

/** A PostgreSQL server of the test's own, reached by socket only, thrown away afterwards. */
export type ScratchCluster = {
  /** Address for the superuser, without a password: the socket's folder is closed to others. */
  readonly url: string
  readonly start: () => Promise<void>
  /** Ends it in order: open transactions are broken off, the data is flushed. */
  readonly stop: () => Promise<void>
  /** `kill -9` of the postmaster and of every server process it leaves, so that the next start meets only what was written. */
  readonly kill: () => Promise<void>
  readonly remove: () => Promise<void>
}

/** PostgreSQL refuses to run as root. */
const owner = chooseServerAccount()

/** Makes an empty cluster; `given` is a folder with `initdb` and `postgres`; the embedded ones unless there is one. */
export const makeScratchCluster = async (given?: string): Promise<ScratchCluster> => {
  const folder = mkdtempSync(join(tmpdir(), 'lh-pg-'))
  const data = join(folder, 'data')
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid)
  const binaries = given ?? embeddedBinaries(folder)
  const made = spawnSync(join(binaries, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'postgres', '--locale=C.UTF-8', '-E', 'UTF8'], { ...owner, encoding: 'utf8', cwd: folder })
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`)
  const url = `postgresql:///postgres?host=${encodeURIComponent(folder)}&user=postgres`
  let postmaster: ChildProcess | null = null
  let said = ''

  const start = async (): Promise<void> => {
    said = ''
    const child = spawn(join(binaries, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses='], { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
    child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)))
    postmaster = child
    while (!(await answers(url))) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`postgres ended while starting: ${said}`)
      await sleep(20)
    }
  }

  const ended = async (signal: NodeJS.Signals): Promise<void> => {
    const child = postmaster
    postmaster = null
    if (!child?.pid) return
    const gone = child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise<void>((done) => child.once('exit', () => done()))
    const servers = signal === 'SIGKILL' ? childrenOf(child.pid) : []
    child.kill(signal)
    await gone
    for (const pid of servers) killed(pid)
    while (anyRuns(servers)) await sleep(5)
  }

  return {
    url, start,
    stop: () => ended('SIGINT'),
    kill: () => ended('SIGKILL'),
    remove: async () => {
      await ended('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined) // a server that is not up yet is what is being asked about
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end()
  }
}

const childrenOf = (parent: number): readonly number[] =>
  spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).stdout.split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number)).filter(([, ppid]) => ppid === parent).map(([pid]) => pid ?? 0).filter((pid) => pid > 1)

/** Whether any of the processes still does anything; one that has ended but was not collected by its parent (Z) does not. */
const anyRuns = (pids: readonly number[]): boolean =>
  pids.length > 0 && spawnSync('ps', ['-o', 'stat=', '-p', pids.join(',')], { encoding: 'utf8' }).stdout.split('\n').some((state) => /^\s*[^Z\s]/.test(state))

const killed = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Folder of the embedded server's programs, prepared as the product prepares them: links made, copied out of a folder closed to the server's account. */
const embeddedBinaries = (folder: string): string =>
  join(prepareBinaries(findPlatformPackage(), owner, { systemDir: folder, dataDir: folder }, () => undefined), 'bin')
