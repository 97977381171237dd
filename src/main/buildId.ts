import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Names this build: the hash of the sources it was built from, as the build wrote it. */
export const buildId = async (): Promise<string> => (await readFile(join(import.meta.dirname, '../../built-from'), 'utf8')).trim().slice(0, 12)
