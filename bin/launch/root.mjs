import { fileURLToPath } from 'node:url'

/** The folder of the checkout: where package.json, node_modules and dist are. Runs on Node 20, like everything under bin/launch. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** One line on stderr; stdout belongs to the command. */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/** Ends the launcher with one clear line. */
export function giveUp(line) {
  say(`loihua: ${line}`)
  process.exit(1)
}
