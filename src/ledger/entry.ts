import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalText } from './canonicalText.ts'

/** What the first entry of every log names as its predecessor: 64 zeros, which no SHA-256 is known to give. */
export const GENESIS = '0'.repeat(64)

/** The version of the event schemas written today; readers keep understanding every earlier one. */
export const SCHEMA = 1

/** One entry of a council's log, as it is hashed. Nothing outside this envelope is covered by the proof. */
export type Entry = {
  readonly council: string
  /** From 1, without gaps within the council. */
  readonly position: number
  readonly stream: string
  /** Place in its own stream, from 1. */
  readonly version: number
  readonly type: string
  /** Version of the event's schema. */
  readonly schema: number
  readonly actor: { readonly account: string; readonly role: string; readonly office: string }
  /** When the system recorded it: an instant, ISO 8601 in UTC with milliseconds. */
  readonly recordedAt: string
  /** The request that caused it; entries of one request share it. */
  readonly key: string
  /** The event without its type. */
  readonly data: Readonly<Record<string, unknown>>
  /** Hash of the entry before it, `GENESIS` for the first. */
  readonly previous: string
}

/** SHA-256 of the text's UTF-8 bytes, lower-case hex. */
export const entryHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** The canonical text of an entry and its hash: what is stored, and what the next entry names as `previous`. */
export const sealed = (entry: Entry): { readonly body: string; readonly hash: string } => {
  const body = canonicalText(entry)
  return { body, hash: entryHash(body) }
}

/** Whether a parsed value has the shape of an entry: every field there, of its kind, and no other. */
export const isEntry = (value: unknown): value is Entry =>
  isRecord(value) && hasExactly(value, FIELDS) && TEXTS.every((field) => typeof value[field] === 'string') &&
  COUNTS.every((field) => Number.isSafeInteger(value[field]) && Number(value[field]) >= 1) && isRecord(value['data']) && isActor(value['actor'])

const TEXTS = ['council', 'stream', 'type', 'recordedAt', 'key', 'previous'] as const
const COUNTS = ['position', 'version', 'schema'] as const
const FIELDS = [...TEXTS, ...COUNTS, 'actor', 'data']
const ACTOR_FIELDS = ['account', 'role', 'office']

const isActor = (value: unknown): boolean =>
  isRecord(value) && hasExactly(value, ACTOR_FIELDS) && ACTOR_FIELDS.every((field) => typeof value[field] === 'string')

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const hasExactly = (value: object, fields: readonly string[]): boolean =>
  Object.keys(value).length === fields.length && fields.every((field) => Object.hasOwn(value, field))
