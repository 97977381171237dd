import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { say } from '../launch/root.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const fixedPlaces = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

function runs(path) {
  try {
    accessSync(path, constants.X_OK)
  } catch {
    return false
  }
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

function findChromium() {
  const given = process.env.CHROME_PATH
  if (given) return runs(given) ? given : null
  const places = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return [...names.flatMap((name) => places.map((place) => join(place, name))), ...fixedPlaces].find(runs) ?? null
}

const apt = (...args) => spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })

/** The package lists may be missing or old, so an install that fails is tried once more with fresh ones. apt-get may also fail over another package: only the browser counts. */
function installChromium() {
  say('       installing Chromium with apt-get')
  const install = () => apt('install', '-y', '--no-install-recommends', 'chromium')
  const first = install()
  if (findChromium() !== null) return ''
  const update = apt('update')
  const second = install()
  return [first, update, second].map((run) => run.stderr?.trim() || run.error?.message).filter(Boolean).join('\n')
}

/** Path of a Chromium that runs, installed if need be and possible; else throws with what to do. The journeys are never left out silently. */
export function ensureChromium() {
  const present = findChromium()
  if (present !== null) return present
  if (process.env.CHROME_PATH) throw new Error(`CHROME_PATH is ${process.env.CHROME_PATH}, which does not run: correct it, or unset it to look for Chromium`)
  const canInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
  if (!canInstall) throw new Error('no Chromium: install it (Debian, Ubuntu: sudo apt-get install chromium), or set CHROME_PATH to a Chrome or Chromium')
  const said = installChromium()
  const installed = findChromium()
  if (installed === null) throw new Error(`apt-get could not install Chromium; install it, or set CHROME_PATH. It said:\n${said}`)
  return installed
}
