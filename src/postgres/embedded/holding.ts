import pg from 'pg'
import { setTimeout as wait } from 'node:timers/promises'
import { refuseStart } from './startRefused.ts'

/** How to reach a database of the embedded server. */
export type EmbeddedConnection = {
  /** The socket's folder; `pg` takes it for a host. */
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  readonly database: string
}

/** Any number will do, as long as every release uses the same. */
const holdNumber = 7200

/** What a server answers, or fails to, while it starts, restarts or ends; also a connection cut before its first answer, which carries no code. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return (code === '' && error.message.includes('terminated')) || ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '53300'].includes(code) || code.startsWith('57P')
}

/** Connects once the server takes connections; null when `isGone` says that it never will. Recovery after a crash may take as long as it needs. */
export async function connectWhenReady(connection: EmbeddedConnection, isGone: () => boolean): Promise<pg.Client | null> {
  for (;;) {
    const client = new pg.Client({ ...connection, application_name: `loihua ${process.pid}` })
    // Without a listener a lost connection would end the whole program; the loss is noticed by its 'end' event.
    client.on('error', () => undefined)
    try {
      await client.connect()
      return client
    } catch (error) {
      if (!isPassing(error)) throw error
      if (isGone()) return null
      await wait(15)
    }
  }
}

/**
 * Takes the cluster for this process: a lock inside the server, held by a connection. It ends with the process however that dies, a new
 * process with an old number cannot be mistaken for its holder, and it holds across containers that share the folder.
 * Says who has it when another does.
 */
export async function hold(client: pg.Client): Promise<{ readonly held: true } | { readonly held: false; readonly by: string }> {
  // A holder killed this instant is gone once the server has read the end of its connection.
  for (let attempt = 0; attempt < 10; attempt++) {
    const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [holdNumber])
    if (rows[0]?.held === true) return { held: true }
    await wait(50)
  }
  const holder = await client.query<{ name: string }>(
    `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
     where l.locktype = 'advisory' and l.classid = 0 and l.objid = $1 and l.granted`, [holdNumber])
  return { held: false, by: holder.rows[0]?.name.replace('loihua ', '') ?? '?' }
}

/** Refuses a second start on one folder. */
export function refuseSecondStart(dataDir: string, pid: string): never {
  return refuseStart({
    vi: `Thư mục dữ liệu ${dataDir} đang được một Lời Hứa khác sử dụng (tiến trình ${pid}): hãy dừng tiến trình đó hoặc đặt DATA_DIR khác`,
    en: `DATA_DIR is in use by another Lời Hứa (process ${pid}): stop that one, or set another DATA_DIR`,
  })
}
