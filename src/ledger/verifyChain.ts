import { isCanonicalError, parseCanonical } from './canonicalText.ts'
import { GENESIS, entryHash, isEntry, type Entry } from './entry.ts'

/** A row of the log as stored: the hashed text, its hash, and the columns copied out of it for queries. */
export type ChainRow = {
  readonly position: number
  readonly stream: string
  readonly version: number
  readonly type: string
  readonly recordedAt: string
  readonly hash: string
  readonly body: string
}

/** How far the proof has come. `versions` holds the last version seen of each stream. */
export type ChainState = {
  readonly kind: 'sound'
  readonly council: string
  readonly position: number
  readonly hash: string
  readonly versions: Map<string, number>
}

/** What is wrong and where. `position` is the number the entry should have; `detail` names both values in plain words. */
export type ChainFault = {
  readonly kind: 'fault'
  readonly position: number
  readonly fault:
    | 'position-gap' | 'hash-differs' | 'not-canonical' | 'not-an-entry' | 'other-council' | 'previous-differs' | 'version-gap' | 'column-differs' | 'head-differs'
  readonly detail: string
}

/** The state before the first entry of a council's log. */
export const chainStart = (council: string): ChainState => ({ kind: 'sound', council, position: 0, hash: GENESIS, versions: new Map() })

/**
 * Checks the next row in order of position. Memory grows with the number of streams, not of entries;
 * `versions` is carried along and updated in place, so a state that was passed in must not be used again.
 */
export const verifyNext = (state: ChainState, row: ChainRow): ChainState | ChainFault => {
  const position = state.position + 1
  const fault = (kind: ChainFault['fault'], detail: string): ChainFault => ({ kind: 'fault', position, fault: kind, detail })

  if (row.position !== position) return fault('position-gap', `entry ${position} is missing: the next one stored is ${row.position}`)
  const actual = entryHash(row.body)
  if (actual !== row.hash) return fault('hash-differs', `the text of entry ${position} hashes to ${actual}, stored is ${row.hash}`)
  const entry = parsedEntry(row.body)
  if (typeof entry === 'string') return fault('not-canonical', `entry ${position}: ${entry}`)
  if (entry === null) return fault('not-an-entry', `entry ${position} lacks a field of the envelope or has one too many`)
  if (entry.council !== state.council) return fault('other-council', `entry ${position} belongs to council ${entry.council}`)
  if (entry.previous !== state.hash)
    return fault('previous-differs', `entry ${position} names ${entry.previous} as its predecessor, which hashes to ${state.hash}`)
  const column = COLUMNS.find((name) => entry[name] !== row[name])
  if (column) return fault('column-differs', `column ${column} of entry ${position} says ${row[column]}, its hashed text says ${entry[column]}`)
  const version = (state.versions.get(entry.stream) ?? 0) + 1
  if (entry.version !== version) return fault('version-gap', `entry ${position} is version ${entry.version} of ${entry.stream}, expected ${version}`)
  state.versions.set(entry.stream, version)
  return { ...state, position, hash: row.hash }
}

/** Checks, after the last row, that the log ends where its head says: a tail cut off leaves a sound but shorter chain. */
export const verifyEnd = (state: ChainState, head: { readonly position: number; readonly hash: string }): ChainState | ChainFault => {
  if (state.position === head.position && state.hash === head.hash) return state
  const position = Math.min(state.position, head.position) + (state.position === head.position ? 0 : 1)
  return {
    kind: 'fault', position, fault: 'head-differs',
    detail: `the log ends at entry ${state.position} (${state.hash}), its head says ${head.position} (${head.hash})`,
  }
}

/** All rows of a log held in memory, and its head. */
export const verifyChain = (council: string, rows: Iterable<ChainRow>, head: { readonly position: number; readonly hash: string }): ChainState | ChainFault => {
  let state = chainStart(council)
  for (const row of rows) {
    const next = verifyNext(state, row)
    if (next.kind === 'fault') return next
    state = next
  }
  return verifyEnd(state, head)
}

const COLUMNS = ['position', 'stream', 'version', 'type', 'recordedAt'] as const satisfies readonly (keyof ChainRow & keyof Entry)[]

const parsedEntry = (body: string): Entry | string | null => {
  try {
    const value = parseCanonical(body)
    return isEntry(value) ? value : null
  } catch (error) {
    if (isCanonicalError(error)) return error.message
    throw error
  }
}
