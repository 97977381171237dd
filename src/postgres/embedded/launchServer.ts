import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clusterDir, serverEnvironment } from './cluster.ts'
import type { Postmaster } from './postmaster.ts'
import type { ServerAccount } from './serverAccount.ts'

/** Settings given at every start rather than written into the cluster, so that a new release's apply to an old cluster. */
const settings = (socketDir: string) => ({
  listen_addresses: '', unix_socket_directories: socketDir, unix_socket_permissions: '0700', fsync: 'on', full_page_writes: 'on',
  logging_collector: 'on', log_directory: 'log', log_filename: 'postgresql-%a.log', log_truncate_on_rotation: 'on', log_rotation_age: '1d', log_rotation_size: '0',
})

export type LaunchedServer = Postmaster & {
  /** What the server wrote when it ended before it answered, else null. */
  readonly failure: () => string | null
}

/**
 * Starts the server in a session of its own: a Ctrl-C in the terminal ends us first, then we end it; and should we be killed it lives on,
 * its output in files, until the next start adopts it.
 */
export function launchServer(place: string, binaries: string, account: ServerAccount, socketDir: string): LaunchedServer {
  const firstWords = join(place, 'startup.log')
  const output = openSync(firstWords, 'w', 0o600)
  const args = ['-D', clusterDir(place), ...Object.entries(settings(socketDir)).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  let ended: string | null = null
  const child = spawn(join(binaries, 'bin', 'postgres'), args, { ...account, cwd: '/', detached: true, stdio: ['ignore', output, output], env: serverEnvironment() })
  closeSync(output)
  child.once('error', (error) => (ended = error.message))
  child.once('exit', (code, signal) => (ended = `exit ${code ?? signal}`))
  child.unref()
  return { pid: child.pid ?? 0, socketDir, failure: () => (ended === null ? null : `PostgreSQL ended (${ended}):\n${readFileSync(firstWords, 'utf8').trim()}`) }
}
