import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../launch/root.mjs'

/** Starts a PostgreSQL with nothing in it, in the way the program does. Gives its address (superuser) and how to end it. */
export async function startScratchDatabase(folder) {
  const { DATABASE_URL: _, ...env } = process.env
  const child = spawn(process.execPath, [join(root, 'dist', 'server', 'main', 'loihua.js'), 'database', '--json'],
    { env: { ...env, DATA_DIR: join(folder, 'data') }, stdio: ['ignore', 'pipe', 'inherit'], detached: true })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const first = await Promise.race([new Promise((resolve) => createInterface(child.stdout).once('line', resolve)), ended])
  if (typeof first !== 'string') throw new Error(`the scratch database did not start (exit ${first})`)
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return { url: JSON.parse(first).url, stop }
}
