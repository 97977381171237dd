import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../launch/root.mjs'

/** Starts a PostgreSQL with nothing in it, in the way the program does. Gives its address (superuser) and how to be rid of it. */
export async function startScratchDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'loihua-test-'))
  chmodSync(folder, 0o711)
  const { DATABASE_URL: _, ...env } = process.env
  const child = spawn(process.execPath, [join(root, 'dist', 'server', 'main', 'loihua.js'), 'database', '--json'],
    { env: { ...env, DATA_DIR: join(folder, 'data') }, stdio: ['ignore', 'pipe', 'inherit'], detached: true })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const first = await Promise.race([new Promise((resolve) => createInterface(child.stdout).once('line', resolve)), ended])
  if (typeof first !== 'string') throw new Error(`the scratch database did not start (exit ${first})`)
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: JSON.parse(first).url, stop }
}
