import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import type pg from 'pg'
import { prepareBinaries } from './binaries.ts'
import { ensureCluster, readPassword, removeUnfinishedClusters, superuser } from './cluster.ts'
import { findClusterPlace } from './clusterPlace.ts'
import { connectWhenReady, hold, refuseSecondStart, type EmbeddedConnection } from './holding.ts'
import { keepHold } from './keepHold.ts'
import { launchServer, type LaunchedServer } from './launchServer.ts'
import { findPlatformPackage } from './platformPackage.ts'
import { findPostmaster, removeMistakablePidFile, stopPostmaster } from './postmaster.ts'
import { chooseServerAccount, type ServerAccount } from './serverAccount.ts'
import { chooseSocketDir } from './socketDir.ts'

const database = 'loihua'

export type EmbeddedOptions = {
  readonly dataDir: string
  /** For the few lines a person should see; each is complete. */
  readonly log: (line: string) => void
  /** Called once when the server is gone without `stop` having been asked for. */
  readonly lost: () => void
  /** True to use the server of another Lời Hứa that holds this folder, for work beside it; `stop` then leaves the server running. */
  readonly joinRunning?: boolean
  /** Where root keeps what its unprivileged server must reach; only tests move it. */
  readonly systemDir?: string
}

export type EmbeddedServer = {
  readonly connection: EmbeddedConnection
  /** The same as one address, for whoever takes only that; contains the password. */
  readonly url: string
  /** Whether the server was already running, left by a process that was killed. */
  readonly adopted: boolean
  /** Ends the server and waits for it. Clients still connected are cut off: close pools first. Asked twice, it is done once. */
  readonly stop: () => Promise<void>
}

/**
 * Starts the packaged PostgreSQL on the cluster that belongs to `dataDir`, making what is missing: the folder, the cluster, the database.
 * Rejects with a `StartRefused` when the folder is in use, was made by another major version, or the machine cannot run the server.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const dataDir = resolve(options.dataDir)
  const systemDir = options.systemDir ?? '/var/lib/loihua'
  const account = chooseServerAccount()
  const found = findPlatformPackage()
  const { path: place, settle } = findClusterPlace(dataDir, account, systemDir, options.log)
  const binaries = prepareBinaries(found, account, { systemDir, dataDir }, options.log)
  ensureCluster(place, binaries, account, found.major)
  settle()
  const { client, running } = await reachServer(place, binaries, account)
  const holding = await hold(client)
  if (!holding.held) {
    await client.end()
    if (options.joinRunning !== true) refuseSecondStart(dataDir, holding.by)
    const joined = { ...running.connection, database }
    return { connection: joined, url: addressOf(joined), adopted: true, stop: () => Promise.resolve() }
  }
  removeUnfinishedClusters(place)
  await ensureDatabase(client)
  const connection = { ...running.connection, database }
  const kept = keepHold(client, running.connection, () => findPostmaster(place)?.pid !== running.pid, options.lost)
  let stopping: Promise<void> | null = null
  const stop = async () => {
    await kept.release()
    await stopPostmaster(place, running.pid)
    if (running.temporarySocketDir !== null) rmSync(running.temporarySocketDir, { recursive: true, force: true })
  }
  return { connection, url: addressOf(connection), adopted: running.adopted, stop: () => (stopping ??= stop()) }
}

type Running = { readonly pid: number; readonly connection: EmbeddedConnection; readonly adopted: boolean; readonly temporarySocketDir: string | null }

/** A connection to the cluster's server: the one that runs, else one started now. Goes round again when a running one was just ending. */
async function reachServer(place: string, binaries: string, account: ServerAccount): Promise<{ client: pg.Client; running: Running }> {
  const access = { port: 5432, user: superuser, password: readPassword(place), database: 'postgres' }
  for (;;) {
    const started = findPostmaster(place) === null ? startServer(place, binaries, account) : null
    const socketDir = started?.socketDir ?? findPostmaster(place)?.socketDir
    if (socketDir === undefined) continue
    const connection = { ...access, host: socketDir }
    const client = await connectWhenReady(connection, () => {
      const running = findPostmaster(place)
      return running === null ? started?.failure() !== null : running.socketDir !== '' && running.socketDir !== socketDir
    })
    // A rival's server may have been quicker than ours and answer at the same socket: the one that answers is the one that counts.
    const now = findPostmaster(place)
    const temporarySocketDir = socketDir.startsWith(place) ? null : socketDir
    if (client !== null && now !== null) return { client, running: { pid: now.pid, connection, adopted: now.pid !== started?.pid, temporarySocketDir } }
    await client?.end()
    if (started !== null && temporarySocketDir !== null) rmSync(temporarySocketDir, { recursive: true, force: true })
    if (started?.failure() != null && now === null) throw new Error(started.failure() ?? '')
  }
}

function startServer(place: string, binaries: string, account: ServerAccount): LaunchedServer {
  removeMistakablePidFile(place)
  return launchServer(place, binaries, account, chooseSocketDir(place, account))
}

async function ensureDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
  if (rowCount === 0) await client.query(`create database ${database}`)
}

/** `localhost` only satisfies readers of addresses; the `host` that follows is what counts for libpq and `pg` alike. */
const addressOf = (connection: EmbeddedConnection) =>
  `postgresql://${connection.user}:${connection.password}@localhost:${connection.port}/${connection.database}?host=${encodeURIComponent(connection.host)}`
