import { join } from 'node:path'
import { startEmbedded } from '../postgres/embedded/index.ts'
import { migrate, openDatabase, type Connection, type Database } from '../postgres/index.ts'
import type { ExitCode } from './command.ts'
import type { Config } from './config.ts'
import { CommandRefused } from './specified.ts'

export type Store = {
  /** With the application's role: what requests and tasks use. */
  readonly app: Database
  /** With the rights of the user who connects: migrating, making and removing councils, restoring. */
  readonly owner: Database
  readonly close: () => Promise<void>
}

export type OpenStoreOptions = {
  readonly config: Config
  /** For the few lines a person should see. */
  readonly tell: (line: string) => void
  /** Called once when the embedded server is gone without having been asked to stop. */
  readonly lost: () => void
  /** True for a command beside a running server: it joins that server's database instead of refusing a second start. */
  readonly joinRunning: boolean
}

/** Opens the database the settings name, the embedded one unless `DATABASE_URL` is set, and brings it to the present form. */
export const openStore = async ({ config, tell, lost, joinRunning }: OpenStoreOptions): Promise<Store> => {
  const embedded = config.databaseUrl === null ? await startEmbedded({ dataDir: config.dataDir, log: tell, lost, joinRunning }) : null
  const connection: Connection = embedded?.connection ?? { url: config.databaseUrl ?? '' }
  try {
    await migrate({ connection, directory: join(import.meta.dirname, '../postgres/migrations') })
  } catch (error) {
    await embedded?.stop()
    // Whatever keeps a database from being opened is for the person who keeps the machine: said in a line, not as a fault of the program.
    throw new CommandRefused(error instanceof Error ? error.message || String((error as NodeJS.ErrnoException).code) : String(error), { cause: error })
  }
  const onConnectionLost = (error: Error): void => tell(`database connection lost: ${error.message}`)
  const app = openDatabase({ connection, role: 'app', onConnectionLost })
  const owner = openDatabase({ connection, role: 'owner', size: 2, onConnectionLost })
  return {
    app,
    owner,
    close: async () => {
      await Promise.all([app.close(), owner.close()])
      await embedded?.stop()
    },
  }
}

/** Opens the store for one command's work and closes it whatever happens. */
export const withStore = async (options: Omit<OpenStoreOptions, 'lost' | 'joinRunning'>, work: (store: Store) => Promise<ExitCode>): Promise<ExitCode> => {
  const store = await openStore({ ...options, joinRunning: true, lost: () => options.tell('the database server ended by itself') })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
