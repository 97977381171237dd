import type { Role } from '../domain/access/index.ts'
import type { IsoDate } from '../domain/calendar/index.ts'
import type { DomainEvent, StreamName, Subject } from '../domain/domainEvent.ts'
import type { Millis } from '../domain/floor/index.ts'
import type { SourceKind } from '../domain/sitting/index.ts'
import type { Actor } from './actor.ts'

/** An event as the log holds it. `position` counts from 1 without gaps within a council; order of positions is order of commits. */
export type RecordedEvent<Event extends DomainEvent = DomainEvent> = {
  readonly position: number
  readonly stream: StreamName
  /** Place in its own stream, from 1. */
  readonly version: number
  readonly event: Event
  readonly actor: Actor
  /** When the system recorded it: an instant, ISO 8601 in UTC. */
  readonly recordedAt: string
  /** SHA-256 of the entry's canonical bytes, lower-case hex. */
  readonly hash: string
}

export type StreamWrite = {
  readonly stream: StreamName
  /** The version the decision was made on; 0 for a stream that does not exist yet. */
  readonly expectedVersion: number
  /** Empty where the decision only rests on the stream: it is then guarded, and a change of it meanwhile is a conflict. */
  readonly events: readonly DomainEvent[]
}

/** Bytes kept by their SHA-256 (lower-case hex). */
export type KeptFile = { readonly sha256: string; readonly mediaType: string; readonly bytes: Uint8Array }

/** A background task to start once the events are committed. */
export type NewJob =
  | { readonly task: 'renderResolution'; readonly payload: { readonly council: string; readonly sittingId: string; readonly resolutionId: string } }
  /** Notices wait to be sent. */
  | { readonly task: 'sendNotices'; readonly payload: { readonly council: string } }
  /** A new contact is to show that the address is theirs. */
  | { readonly task: 'confirmContact'; readonly payload: { readonly council: string; readonly contactId: string } }
  /** A second reader is to read what was filed. */
  | { readonly task: 'readAgain'; readonly payload: { readonly council: string; readonly sourceId: string } }

export type JobPayload<Task extends NewJob['task']> = Extract<NewJob, { task: Task }>['payload']

export type Append = {
  readonly actor: Actor
  /** Names this request; a second append under the same key does nothing and says so. */
  readonly key: string
  /** What was asked, hashed: the same key with other content is refused. */
  readonly request: string
  readonly writes: readonly StreamWrite[]
  readonly files: readonly KeptFile[]
  readonly jobs: readonly NewJob[]
  /** The head the decision was made on, where it rests on more than the streams written to: a log that has moved on since writes nothing. */
  readonly onlyAtHead?: number
}

export type AppendResult =
  | { readonly kind: 'appended'; readonly position: number }
  /** The same request was carried out before; nothing was written now. */
  | { readonly kind: 'repeated'; readonly position: number }
  | { readonly kind: 'conflict'; readonly stream: StreamName; readonly actualVersion: number }
  /** The log moved on from `onlyAtHead`: decide again on what it says now. */
  | { readonly kind: 'head-moved'; readonly position: number }
  | { readonly kind: 'key-reused' }

/** What is written, and what becomes of the box of a secret vote: a paper is put in, or it is emptied. */
export type Decided<Refused> = { readonly writes: readonly StreamWrite[]; readonly paper?: string; readonly empties?: true } | { readonly refusal: Refused }

/** The append-only record of one council. Events, files, read models and jobs of one append are committed together or not at all. */
export type EventLog = {
  readonly read: (council: string, stream: StreamName) => Promise<readonly RecordedEvent[]>
  readonly append: (council: string, append: Append) => Promise<AppendResult>
  /**
   * Decides and appends in one step, while nobody else adds to this council's log: `decide` is given the streams as they then stand, in the order asked for, and what it
   * answers is written or passed on. For what many people press at once, where deciding first and finding the ground moved would make them wait for each other in vain.
   */
  readonly decide: <Refused>(council: string, what: Omit<Append, 'writes' | 'files' | 'jobs' | 'onlyAtHead'> & {
    readonly streams: readonly StreamName[]
    /** The vote whose box is held meanwhile; left out where none is. */
    readonly box?: string
    readonly decide: (pasts: readonly (readonly RecordedEvent[])[], papers: readonly string[]) => Decided<Refused>
  }) => Promise<AppendResult | { readonly kind: 'refused'; readonly refusal: Refused }>
  /** What became of an earlier request with this key: its last position, `key-reused` when it asked for something else, null when unknown. */
  readonly earlier: (council: string, key: string, request: string) => Promise<{ readonly kind: 'repeated'; readonly position: number } | { readonly kind: 'key-reused' } | null>
  /**
   * Reads every stream of these subjects as it stood at entry `upTo`, or at the end of the log, one after the other in order of subject and name, as of one moment.
   * Gives the entry read up to.
   */
  readonly histories: (
    council: string, what: { readonly subjects: readonly Subject[]; readonly upTo: number | null }, each: (subject: Subject, history: readonly RecordedEvent[]) => void,
  ) => Promise<number>
  /** The number of the last event; 0 for an empty log. */
  readonly head: (council: string) => Promise<{ readonly position: number; readonly hash: string }>
}

export type Files = {
  readonly read: (council: string, sha256: string) => Promise<KeptFile | null>
}

export type Clock = {
  /** The council's day (Asia/Ho_Chi_Minh unless configured). */
  readonly today: () => IsoDate
}

/** Instants, for what happens within a day: milliseconds since 1970 in UTC. */
export type Instants = {
  readonly now: () => Millis
  /** The instant at which it is `time` (`HH:MM` or `HH:MM:SS`) on that day at the council's place; null where that is no time. */
  readonly at: (day: IsoDate, time: string) => Millis | null
  /** `HH:MM:SS` at the council's place. */
  readonly timeOf: (instant: Millis) => string
}

export type Ids = {
  /** A new id, unguessable and safe in a URL. */
  readonly fresh: () => string
  /** The same id for the same seed, so that two people capturing the same words meet on one record. */
  readonly derived: (seed: string) => string
  /** SHA-256 as lower-case hex. */
  readonly sha256: (content: string | Uint8Array) => string
}

/** Encodings of Vietnamese from before Unicode that show as Latin-1: TCVN3 ("ABC", fonts .VnTime) and VNI-Windows. */
export type LegacyEncoding = 'tcvn3' | 'vni'

/** Where in the text a cue of a recording begins, and when: `at` in characters of the text, `ms` milliseconds from the beginning of the recording. */
export type TimeCode = { readonly at: number; readonly ms: number; /** Whose voice the captions say begins here: its name stands before the words, with a colon. */ readonly voice?: string }

export type DecodedText = {
  readonly kind: 'text'
  readonly text: string
  /** How the letters were written: a label of the WHATWG Encoding Standard, or `tcvn3` or `vni` where `legacy` is given. */
  readonly encoding: string
  readonly sourceKind: SourceKind
  /** Given where `text` is the outcome of turning legacy letters into Unicode, which a person must confirm: the words before, and their encoding were they kept so. */
  readonly legacy: { readonly from: LegacyEncoding; readonly original: string; readonly originalEncoding: string } | null
  /** In order of `at`; empty for everything that is not a recording. */
  readonly times: readonly TimeCode[]
}
export type DecodingFault = {
  readonly kind: 'fault'
  readonly fault:
    | 'file-empty' | 'file-not-text' | 'file-too-large' | 'file-unreadable' | 'file-kind-unknown' | 'file-kind-mismatch' | 'file-broken' | 'file-encrypted'
    | 'file-has-macros' | 'file-unsafe' | 'file-too-complex' | 'file-too-many-pages' | 'no-text-layer'
}

/** Turns received bytes into NFC text, or says why it cannot. The ending of the name says which kind of file it should be. */
export type TextIntake = { readonly decode: (bytes: Uint8Array, name: string) => Promise<DecodedText | DecodingFault> }

/** Tells what a file is from its bytes, never from its name; null when it is none of the kinds accepted as evidence. */
export type FileKinds = { readonly mediaTypeOf: (bytes: Uint8Array) => Promise<string | null> }

export type AccountRecord = {
  readonly id: string
  readonly username: string
  readonly displayName: string
  readonly role: Role
  readonly officeId: string
}

export type Accounts = {
  readonly create: (council: string, account: AccountRecord & { readonly passwordHash: string }) => Promise<'created' | 'username-taken'>
  readonly byUsername: (council: string, username: string) => Promise<(AccountRecord & { readonly passwordHash: string }) | null>
  readonly list: (council: string) => Promise<readonly AccountRecord[]>
  readonly setPassword: (council: string, username: string, passwordHash: string) => Promise<boolean>
  /** Opens a session kept by the SHA-256 of its token until `expiresAt` (ISO instant). */
  readonly openSession: (council: string, accountId: string, tokenSha256: string, expiresAt: string) => Promise<void>
  readonly bySession: (council: string, tokenSha256: string, now: string) => Promise<AccountRecord | null>
  readonly closeSession: (council: string, tokenSha256: string) => Promise<void>
}
