import type { AgendaItem, Millis, OwnKind, Speaker, SpeechLimits, TurnEnding, TurnKind, Via } from './events.ts'
import type { Segment } from './speechClock.ts'

/** Somebody who asked for the floor. */
export type Turn = {
  readonly turnId: string
  readonly itemId: string
  readonly kind: TurnKind
  readonly deputyId: string | null
  readonly questionId: string | null
  readonly insteadOf: string | null
  readonly via: Via
  readonly registeredAt: Millis
  readonly status: 'waiting' | 'called' | 'speaking' | 'spoken' | TurnEnding
  readonly reason: string | null
  /** Where the chair put it in line; null where it stands by its kind and the order of asking. */
  readonly place: number | null
  /** The round it was called in, from 1; null before. */
  readonly round: number | null
}

/** One time somebody had the floor. Never reopened: whoever is called again speaks anew. */
export type Speech = {
  readonly speechId: string
  readonly turnId: string | null
  readonly itemId: string
  readonly kind: TurnKind
  readonly speaker: Speaker
  readonly limitMs: Millis
  readonly extraMs: Millis
  readonly segments: readonly Segment[]
  readonly status: 'speaking' | 'paused' | 'ended'
}

export type ItemState = AgendaItem & { readonly status: 'pending' | 'current' | 'done' | 'deferred'; readonly begunAt: Millis | null; readonly endedAt: Millis | null }

export type Roll = { readonly deputyIds: readonly string[]; readonly total: number }

/** The hall at one moment. */
export type Hall = {
  readonly status: 'planned' | 'open' | 'suspended' | 'closed'
  readonly sittingId: string
  readonly items: readonly ItemState[]
  readonly roll: Roll | null
  /** Set when the sitting opens; null before. */
  readonly limits: SpeechLimits | null
  readonly declared: string | null
  readonly openedAt: Millis | null
  readonly closedAt: Millis | null
  readonly suspendedFor: string | null
  /** Stretches in which each deputy was in the hall. */
  readonly presence: Readonly<Record<string, readonly Segment[]>>
  /** In the order in which they were asked for; who is next says `queueOf`. */
  readonly turns: readonly Turn[]
  readonly speeches: readonly Speech[]
  readonly closedLists: readonly { readonly itemId: string; readonly kind: OwnKind }[]
  /** Time added for everybody who speaks to an item from then on. */
  readonly extra: readonly { readonly itemId: string; readonly kind: TurnKind | null; readonly ms: Millis }[]
  readonly round: number
  readonly recordings: readonly { readonly recordingId: string; readonly name: string; readonly startedAt: Millis }[]
  readonly marks: readonly { readonly markId: string; readonly speechId: string; readonly at: Millis; readonly settled: boolean }[]
  readonly lastAt: Millis
}

export type Floor = { readonly status: 'absent' } | Hall

export const currentItem = ({ items }: Hall): ItemState | null => items.find(({ status }) => status === 'current') ?? null

/** Who has the floor now: the last one that began and has not ended. An interjection stands above the speech it paused. */
export const currentSpeech = ({ speeches }: Hall): Speech | null => speeches.findLast(({ status }) => status !== 'ended') ?? null

/** The speeches that have begun and not ended: none, one, or one and what interrupts it. */
export const openSpeeches = ({ speeches }: Hall): readonly Speech[] => speeches.filter(({ status }) => status !== 'ended')

export const isPresent = ({ presence }: Hall, deputyId: string): boolean => presence[deputyId]?.at(-1)?.to === null

/** How many deputies of the roll are in the hall. */
export const presentCount = (hall: Hall): number => hall.roll?.deputyIds.filter((id) => isPresent(hall, id)).length ?? 0

/** Two thirds of all seats, in whole numbers. From memory of the law on local government; kept as a default of ours until it is read. */
export const isQuorum = (present: number, total: number): boolean => 3 * present >= 2 * total
