import type { IsoDate } from '../domain/calendar/index.ts'
import type { Channel } from '../domain/followUp/index.ts'
import type { Language } from '../domain/language.ts'
import type { FollowedLine } from './followedLines.ts'
import type { CouncilRow } from './register.ts'

/** Where somebody wants to be told. Never in the log: it must be removable. */
export type Contact = {
  readonly id: string
  readonly officeId: string
  /** The person it belongs to; null for an office's own. */
  readonly accountId: string | null
  readonly channel: Channel
  readonly address: string
  readonly secret: string | null
  readonly language: Language
}

/** What is sent to one contact. Names no person. */
export type Notice = {
  /** Names the message on the other side too: sent again after a failure, it is the same message. */
  readonly id: string
  readonly council: CouncilRow
  readonly language: Language
  readonly officeName: string
  readonly day: IsoDate
  /** Latest first, `MOST_LINES` at most; `more` stand in the inbox beyond them. */
  readonly lines: readonly FollowedLine[]
  readonly more: number
  /** Address of the page on which each line is answered. */
  readonly link: string
  /** Address by which whoever reads it ends the sending, with one click (RFC 8058). */
  readonly stopLink: string
}

export const MOST_LINES = 40

/** How sending ended. `refused` is for good: sending again would be refused again. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly messageId: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string }

/** What a new contact is asked. Names no person. */
export type Question = {
  readonly council: CouncilRow
  readonly language: Language
  readonly officeName: string
  /** Address of the page on which it is answered, good until the end of a day. */
  readonly link: string
  readonly goodUntil: IsoDate
}

/** A way out of the house. Never throws for what the other side does. */
export type ChannelSender = {
  readonly send: (notice: Notice, to: Contact) => Promise<SendOutcome>
  /** Asks whoever reads an address to show that it is theirs; absent where having the address shows it. */
  readonly ask?: (question: Question, to: Contact) => Promise<SendOutcome>
  /** A typed address as it is kept; null where it is none that this way may reach. */
  readonly address: (typed: string) => string | null
  /** A secret for a new contact, told to its owner once; absent where none is needed. */
  readonly newSecret?: () => string
}

/** The ways this installation has; a channel without one keeps its notices waiting in nobody's way: none are made for it. */
export type Senders = Partial<Readonly<Record<Channel, ChannelSender>>>

/** Notices of one contact that wait, taken by one worker while no other can: the newest names the message, the older ones go with it. */
export type ClaimedNotices = {
  readonly id: string
  readonly token: string
  readonly attempts: number
  readonly contact: Contact
  readonly digestIds: readonly string[]
}

export type Settled =
  | { readonly kind: 'sent' }
  /** Nothing of it was still the office's to hear. */
  | { readonly kind: 'moot' }
  | { readonly kind: 'bounced'; readonly error: string }
  | { readonly kind: 'dead'; readonly error: string }
  /** To be tried again in so many seconds. */
  | { readonly kind: 'retry'; readonly inSeconds: number; readonly error: string }

/** A notice found by the secret of its link. */
export type FoundNotice = {
  readonly id: string
  readonly officeId: string
  readonly accountId: string | null
  readonly contactId: string
  readonly day: IsoDate
  /** The digest that names the message, then older ones that went with it. */
  readonly digestIds: readonly string[]
}

/** Notices made from digests, one for each contact of the office, and what became of them. */
export type NoticeQueue = {
  /** Makes the notices of the digests since `since`, for contacts of these channels known on the digest's day; gives how many. Asked again, it makes none twice. */
  readonly fanOut: (council: string, since: IsoDate, channels: readonly Channel[]) => Promise<number>
  /** Takes the next contact with a notice that is due to be sent, works on it and settles it, all in one: should the worker die, it waits as before. False where none is due. */
  readonly withNext: (council: string, work: (claimed: ClaimedNotices) => Promise<Settled>) => Promise<boolean>
  /** The notice whose link has this secret (SHA-256 in hex), as long as its contact stands. */
  readonly byToken: (council: string, tokenSha256: string) => Promise<FoundNotice | null>
}
