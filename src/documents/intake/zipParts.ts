import { unzipSync } from 'fflate'
import { IntakeRefused } from './taken.ts'

/** A thick annex with its pictures has some hundreds of entries. */
export const MAX_ENTRIES = 2_000
/** The unpacked XML of a text of 5 MB with its markup. */
export const MAX_UNPACKED_BYTES = 96 * 1024 * 1024
/** Office XML shrinks 10 to 60 times; a bomb a thousand times. */
export const MAX_RATIO = 200
/** Below this an entry may be as dense as it likes. */
const RATIO_FREE_BYTES = 4 * 1024 * 1024

/**
 * Unpacks the wanted parts of an office file and nothing else; archives inside are never opened. The size an entry declares is the size it is
 * given: more is cut off and then fails as XML. Throws IntakeRefused: too many entries, too much, too dense (`file-too-complex`), names that
 * leave the archive or come twice (`file-unsafe`), a macro (`file-has-macros`), no readable archive (`file-broken`).
 */
export const zipParts = (bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> => {
  const names = new Set<string>()
  let unpacked = 0
  const parts = unpack(bytes, (name, packed, size) => {
    if (names.size >= MAX_ENTRIES) throw new IntakeRefused('file-too-complex', `more than ${MAX_ENTRIES} entries`)
    if (leavesArchive(name) || names.has(name)) throw new IntakeRefused('file-unsafe', `entry ${JSON.stringify(name)}`)
    names.add(name)
    if (/(?:^|\/)vbaProject\.bin$/i.test(name)) throw new IntakeRefused('file-has-macros', name)
    if (!wanted(name)) return false
    unpacked += size
    if (unpacked > MAX_UNPACKED_BYTES) throw new IntakeRefused('file-too-complex', `unpacks to more than ${MAX_UNPACKED_BYTES} bytes`)
    if (size > RATIO_FREE_BYTES && size > packed * MAX_RATIO) throw new IntakeRefused('file-too-complex', `${name} unpacks ${packed} bytes to ${size}`)
    return true
  })
  return new Map(Object.entries(parts))
}

const unpack = (bytes: Uint8Array, choose: (name: string, packed: number, size: number) => boolean) => {
  try {
    return unzipSync(bytes, { filter: ({ name, size, originalSize }) => choose(name, size, originalSize) })
  } catch (error) {
    if (error instanceof IntakeRefused) throw error
    throw new IntakeRefused('file-broken', `not a readable archive: ${String(error)}`)
  }
}

const leavesArchive = (name: string): boolean => /^[/\\]|^[a-z]:|\\|\0/i.test(name) || name.split('/').includes('..')
