import { isStartRefused } from '../postgres/embedded/index.ts'
import { commands } from './commands/index.ts'
import { dispatch } from './dispatch.ts'

/** A reader that has had enough (`loihua … | head`) is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

try {
  process.exitCode = await dispatch(commands, process.argv.slice(2))
} catch (error) {
  console.error(isStartRefused(error) ? error.message : error)
  process.exitCode = 1
}
