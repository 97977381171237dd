import { spawn } from 'node:child_process'
import { constants } from 'node:os'

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Runs a program to its end, passing signals on so that it can end cleanly. Gives its exit code, 128 + number when a signal ended it. */
export function runToEnd(command, args, options, started = () => {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, options)
    const pass = (signal) => child.kill(signal)
    for (const signal of passedOn) process.on(signal, pass)
    const done = () => passedOn.forEach((signal) => process.off(signal, pass))
    child.once('error', (error) => {
      done()
      reject(error)
    })
    child.once('close', (code, signal) => {
      done()
      resolve(code ?? 128 + (constants.signals[signal] ?? 0))
    })
    if (child.pid !== undefined) started(child)
  })
}

/** Becomes the program where Node can (23.11 and later); else runs it and ends as it ended. */
export async function become(command, args, env) {
  if (typeof process.execve === 'function') process.execve(command, [command, ...args], env)
  process.exit(await runToEnd(command, args, { stdio: 'inherit', env }))
}
