import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, closeSync, existsSync, fsyncSync, globSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { ServerAccount } from './serverAccount.ts'
import { refuseStart } from './startRefused.ts'

/** The owner of the cluster; what the application may do is for the migrations to grant. */
export const superuser = 'postgres'

export const clusterDir = (place: string) => join(place, 'cluster')

/** The superuser's password, from the file only its maker can read. */
export const readPassword = (place: string) => readFileSync(join(place, 'password'), 'utf8').trim()

/**
 * Makes the cluster on first use. Built beside its place and renamed into it, so that a start killed half way leaves nothing that looks
 * like a cluster, and of two first starts one wins. Refuses a cluster of another major version: its files mean something else.
 */
export function ensureCluster(place: string, binaries: string, account: ServerAccount, major: number): void {
  if (!existsSync(place)) makeCluster(place, binaries, account)
  refuseForeignCluster(place, account)
  const found = Number(readFileSync(join(clusterDir(place), 'PG_VERSION'), 'utf8'))
  if (found === major) return
  refuseStart({
    vi: `${place} là dữ liệu của PostgreSQL ${found}, chương trình kèm theo là PostgreSQL ${major}: hãy sao lưu bằng bản Lời Hứa cũ rồi phục hồi bằng bản này`,
    en: `${place} was made by PostgreSQL ${found}, the packaged programs are PostgreSQL ${major}: back up with the earlier release, then restore with this one`,
  })
}

/** Files of two owners in one folder would lock both out in turn, so each data folder has one. */
function refuseForeignCluster(place: string, account: ServerAccount): void {
  const owner = statSync(clusterDir(place)).uid
  if (owner === (account.uid ?? process.getuid?.() ?? owner)) return
  refuseStart({
    vi: `Dữ liệu ${place} thuộc về tài khoản khác (uid ${owner}): hãy khởi động bằng chính tài khoản đã tạo ra nó, hoặc đặt DATA_DIR khác`,
    en: `that data belongs to another account (uid ${owner}): start as the account that made it, or set another DATA_DIR`,
  })
}

function makeCluster(place: string, binaries: string, account: ServerAccount): void {
  const made = `${place}.new-${randomBytes(4).toString('hex')}`
  const [cluster, password] = [clusterDir(made), randomBytes(24).toString('hex')]
  mkdirSync(made, { mode: 0o700 })
  try {
    if (account.uid !== undefined) chmodSync(made, 0o711)
    for (const folder of [cluster, join(made, 'socket')]) own(folder, account)
    writeFileSync(join(made, 'password'), password, { mode: 0o600 })
    initialise(cluster, join(made, 'password-for-initdb'), password, binaries, account)
    if (existsSync(place)) return
    renameSync(made, place)
    settle(dirname(place))
  } catch (error) {
    if (!existsSync(place)) throw error
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}

/** A new name in a folder survives a power loss only once the folder itself is on the disk. */
function settle(folder: string): void {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** Removes what first starts killed half way have left. Only for the one start that holds the cluster: a rival still at it finds it made. */
export function removeUnfinishedClusters(place: string): void {
  for (const name of globSync(`${basename(place)}.new-*`, { cwd: dirname(place) })) rmSync(join(dirname(place), name), { recursive: true, force: true })
}

function own(folder: string, account: ServerAccount): void {
  mkdirSync(folder, { mode: 0o700 })
  if (account.uid !== undefined) chownSync(folder, account.uid, account.gid)
}

function initialise(cluster: string, passwordFile: string, password: string, binaries: string, account: ServerAccount): void {
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account.uid !== undefined) chownSync(passwordFile, account.uid, account.gid)
  const args = ['-D', cluster, '-U', superuser, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '--locale=C.UTF-8', '-E', 'UTF8', '--data-checksums', '--no-instructions']
  const run = spawnSync(join(binaries, 'bin', 'initdb'), args, { ...account, cwd: '/', encoding: 'utf8', env: serverEnvironment() })
  rmSync(passwordFile)
  if (run.status !== 0) throw new Error(`initdb failed (${run.status ?? run.signal ?? run.error?.message}):\n${run.stderr}`)
}

/** What the server's programs see: none of our secrets, and English messages whatever the terminal speaks, because we read them. */
export function serverEnvironment(): Record<string, string> {
  return { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' }
}
