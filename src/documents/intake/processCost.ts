import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/** What a process has cost so far: memory it holds, and time of processors it has used. */
export type ProcessCost = { readonly residentBytes: number; readonly cpuMs: number }

const NOTHING: ProcessCost = { residentBytes: 0, cpuMs: 0 }

/** Looks at a running process; nothing once it is gone. Linux tells in /proc (times in hundredths of a second), other systems through ps. */
export const processCost = async (pid: number | undefined): Promise<ProcessCost> => {
  if (pid === undefined) return NOTHING
  try {
    return await (process.platform === 'linux' ? fromProc(pid) : fromPs(pid))
  } catch {
    return NOTHING // it has ended between two looks
  }
}

const fromProc = async (pid: number): Promise<ProcessCost> => {
  const [status, stat] = await Promise.all([readFile(`/proc/${pid}/status`, 'utf8'), readFile(`/proc/${pid}/stat`, 'utf8')])
  // The name of the program, in brackets, may hold anything; what follows is in fixed order: proc_pid_stat(5), fields 14 and 15.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { residentBytes: Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024, cpuMs: (Number(fields[11]) + Number(fields[12])) * 10 }
}

const fromPs = async (pid: number): Promise<ProcessCost> => {
  const [kilobytes = '0', time = '0'] = (await promisify(execFile)('ps', ['-o', 'rss=,time=', '-p', String(pid)])).stdout.trim().split(/\s+/)
  const seconds = time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  return { residentBytes: Number(kilobytes) * 1024, cpuMs: seconds * 1000 }
}
