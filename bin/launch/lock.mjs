import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** A folder made so recently may belong to a launcher that has not yet written its name into it. */
const graceMs = 5000

/** Names a process beyond its number, which the system gives out again: on Linux its start time too. */
function identify(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return `${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`
  } catch {
    return `${pid} -`
  }
}

function isAlive(identity) {
  const pid = Number(identity.split(' ')[0])
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  return identity === identify(pid)
}

function readOwners(path) {
  try {
    return readFileSync(join(path, 'owners'), 'utf8').split('\n').filter(Boolean)
  } catch {
    return []
  }
}

function isStale(path, owners) {
  if (owners.length > 0) return !owners.some(isAlive)
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs
  return made !== undefined && Date.now() - made > graceMs
}

/** Moves a dead launcher's folder out of the way; puts it back when, in between, a live one had taken its place. */
function clear(path, owners) {
  const aside = `${path}.stale-${process.pid}`
  try {
    renameSync(path, aside)
    if (readOwners(aside).join() !== owners.join()) renameSync(aside, path)
    else rmSync(aside, { recursive: true })
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}

/**
 * Runs `work` while no other launcher does. The lock is a folder, made or not made in one step, that names its owners:
 * this process and, through the `share` passed to `work`, each child that would keep writing if this process were killed.
 */
export async function withLock(path, waiting, work) {
  mkdirSync(dirname(path), { recursive: true })
  for (let announced = false; ; ) {
    try {
      mkdirSync(path)
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const owners = readOwners(path)
    if (isStale(path, owners)) {
      clear(path, owners)
      continue
    }
    if (!announced) waiting()
    announced = true
    await wait(100)
  }
  const owners = [identify(process.pid)]
  const share = (pid) => {
    if (pid !== undefined) owners.push(identify(pid))
    writeFileSync(join(path, 'owners'), owners.join('\n'))
  }
  share()
  try {
    return await work(share)
  } finally {
    rmSync(path, { recursive: true, force: true })
  }
}
