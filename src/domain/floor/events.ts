/** An instant: milliseconds since 1970 in UTC, by the server's clock. Whole, so that sums of time are exact. */
export type Millis = number

/** Why somebody takes the floor, the most urgent first (Internal Rules of the National Assembly, Resolution 71/2022/QH15 art. 19, and practice of other councils). */
export const TURN_KINDS = [
  'interjection', // hỏi chen, phát biểu chen: heard at once, while somebody else speaks
  'order', // a word on procedure
  'answer', // an official answers
  'debate', // an answer is debated
  'question',
  'statement', // opening, report, conclusion
] as const
export type TurnKind = (typeof TURN_KINDS)[number]

/** What a deputy may put themselves down for. */
export const OWN_KINDS = ['question', 'debate', 'order'] as const satisfies readonly TurnKind[]
export type OwnKind = (typeof OWN_KINDS)[number]

export const ITEM_KINDS = ['opening', 'questioning', 'break', 'conclusion', 'vote'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

export type AgendaItem = {
  readonly itemId: string
  readonly kind: ItemKind
  readonly title: string
  /** Offices whose officials answer on it; empty where none does. */
  readonly officeIds: readonly string[]
  /** Minutes planned for it; null where none are. */
  readonly minutes: number | null
}

/** How long each may speak, in milliseconds, and how many are called at once. */
export type SpeechLimits = Readonly<Record<TurnKind, Millis>> & { readonly perRound: number }

/** Who has the floor. An interjection is heard before anybody knows whose it is. */
export type Speaker =
  | { readonly kind: 'deputy'; readonly deputyId: string }
  | { readonly kind: 'official'; readonly officeId: string; readonly name: string }
  | { readonly kind: 'unnamed' }

/** How a turn ended that was never spoken. */
export const TURN_ENDINGS = [
  'withdrawn', // by who asked for it
  'struck', // by the chair, with a reason
  'missed', // called, and not in the hall
  'dropped', // an interjection whose speech had ended
  'notReached', // the sitting closed before it
] as const
export type TurnEnding = (typeof TURN_ENDINGS)[number]

/** Whom an extension is for: equal treatment is disputed in councils, so it always says. */
export const EXTENSION_SCOPES = ['this', 'kind', 'all'] as const
export type ExtensionScope = (typeof EXTENSION_SCOPES)[number]

/** `device`: by the person themselves; `desk`: entered for them. */
export type Via = 'device' | 'desk'

/** What happens in the hall from the agenda to the closing. `at` is when it happened, which is not always when it was recorded. */
export type FloorEvent =
  | { readonly type: 'AgendaSet'; readonly sittingId: string; readonly items: readonly AgendaItem[] }
  | {
      readonly type: 'RollFixed'
      readonly deputyIds: readonly string[]
      /** All seats of the council, which majorities are counted over, vacant ones included or not as its rules say. */
      readonly total: number
    }
  | {
      readonly type: 'FloorOpened'
      readonly limits: SpeechLimits
      readonly present: number
      /** What the chair declared where fewer than the quorum are present; null where they are enough. */
      readonly declared: string | null
      readonly at: Millis
    }
  | { readonly type: 'FloorSuspended'; readonly reason: string; readonly at: Millis }
  | { readonly type: 'FloorResumed'; readonly at: Millis }
  | { readonly type: 'FloorClosed'; readonly at: Millis }
  | { readonly type: 'ItemBegun'; readonly itemId: string; readonly at: Millis }
  | { readonly type: 'ItemEnded'; readonly itemId: string; readonly outcome: 'done' | 'deferred'; readonly at: Millis }
  | { readonly type: 'DeputyArrived'; readonly deputyId: string; readonly via: Via; readonly at: Millis }
  | { readonly type: 'DeputyDeparted'; readonly deputyId: string; readonly via: Via; readonly at: Millis }
  | {
      readonly type: 'TurnRegistered'
      readonly turnId: string
      readonly itemId: string
      readonly kind: TurnKind
      readonly deputyId: string | null
      /** The question a debate is about; null where it is about none in particular. */
      readonly questionId: string | null
      /** The turn this one takes the place of: somebody who missed theirs stands again at the end. */
      readonly insteadOf: string | null
      readonly via: Via
      readonly at: Millis
    }
  | { readonly type: 'TurnEnded'; readonly turnId: string; readonly how: TurnEnding; readonly reason: string | null; readonly at: Millis }
  | { readonly type: 'TurnsCalled'; readonly turnIds: readonly string[]; readonly round: number; readonly at: Millis }
  | { readonly type: 'QueueReordered'; readonly turnIds: readonly string[]; readonly reason: string; readonly at: Millis }
  | { readonly type: 'RegistrationClosed'; readonly itemId: string; readonly kind: OwnKind; readonly at: Millis }
  | { readonly type: 'RegistrationReopened'; readonly itemId: string; readonly kind: OwnKind; readonly at: Millis }
  | {
      readonly type: 'SpeechBegun'
      readonly speechId: string
      readonly turnId: string | null
      readonly itemId: string
      readonly kind: TurnKind
      readonly speaker: Speaker
      readonly limitMs: Millis
      readonly at: Millis
    }
  | { readonly type: 'SpeechPaused'; readonly speechId: string; readonly at: Millis }
  | { readonly type: 'SpeechContinued'; readonly speechId: string; readonly at: Millis }
  | { readonly type: 'SpeechEnded'; readonly speechId: string; readonly by: 'chair' | 'next'; readonly at: Millis }
  | { readonly type: 'TimeExtended'; readonly scope: ExtensionScope; readonly kind: TurnKind; readonly speechId: string; readonly itemId: string; readonly ms: Millis; readonly at: Millis }
  /** Sound or picture is being recorded since then, under a name by which it is found again. Noted at any time: it moves nothing on the floor. */
  | { readonly type: 'RecordingStarted'; readonly recordingId: string; readonly name: string; readonly startedAt: Millis }
  /** Somebody at the desk heard a promise and pressed one key; the words follow when there is time. */
  | { readonly type: 'PromiseMarked'; readonly markId: string; readonly speechId: string; readonly at: Millis }
  | { readonly type: 'MarkSettled'; readonly markId: string }
  | { readonly type: 'SpeakerNamed'; readonly speechId: string; readonly deputyId: string; readonly at: Millis }
