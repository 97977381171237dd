import { readFileSync, renameSync, rmSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { clusterDir } from './cluster.ts'

/** A running server of a cluster, as it says of itself in postmaster.pid. */
export type Postmaster = { readonly pid: number; readonly socketDir: string }

const pidFile = (place: string) => join(clusterDir(place), 'postmaster.pid')

/** The server that runs on this cluster, or null. A process that has merely been given a former server's number is not taken for one. */
export function findPostmaster(place: string): Postmaster | null {
  const lines = read(pidFile(place)).split('\n')
  const pid = Number(lines[0])
  return pid > 0 && isServerOf(place, pid) ? { pid, socketDir: lines[4] ?? '' } : null
}

/**
 * Clears away a killed server's postmaster.pid when its number belongs to another process since; PostgreSQL would take that one for a
 * server and refuse to start. Put back if, that very moment, it turns out to be a new server's.
 */
export function removeMistakablePidFile(place: string): void {
  const content = read(pidFile(place))
  const pid = Number(content.split('\n')[0])
  if (!(pid > 0) || commandLine(pid) === '' || isServerOf(place, pid)) return
  const aside = `${pidFile(place)}.${process.pid}`
  renameSync(pidFile(place), aside)
  if (read(aside) === content) rmSync(aside)
  else renameSync(aside, pidFile(place))
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}

/** Whether that process is a server started on this very folder; its command line says so, and only the server itself keeps it. */
function isServerOf(place: string, pid: number): boolean {
  const words = commandLine(pid)
  return words.includes('postgres') && words.includes(clusterDir(place))
}

function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return ''
  }
}

/** Ends a server the fast way (clients are cut off, everything committed is on the disk) and waits until its process is gone. */
export async function stopPostmaster(place: string, pid: number): Promise<void> {
  if (!isServerOf(place, pid)) return
  process.kill(pid, 'SIGINT')
  while (isServerOf(place, pid) || isExiting(pid)) await wait(20)
}

/** An exiting process loses its command line before it is gone. One that is gone but for being waited for by its parent (Z) does not hold us up. */
function isExiting(pid: number): boolean {
  if (commandLine(pid) !== '') return false
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
  } catch {
    return false
  }
}
