import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/** Memory a process holds, in bytes; 0 once it is gone. Linux tells in /proc, other systems through ps. */
export const residentBytes = async (pid: number | undefined): Promise<number> => {
  if (pid === undefined) return 0
  try {
    const kilobytes = process.platform === 'linux'
      ? /^VmRSS:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]
      : (await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)])).stdout.trim()
    return Number(kilobytes ?? 0) * 1024
  } catch {
    return 0 // it has ended between two looks
  }
}
