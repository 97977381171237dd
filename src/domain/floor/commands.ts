import type { AgendaItem, ExtensionScope, Millis, OwnKind, Speaker, SpeechLimits, TurnKind, Via } from './events.ts'

/** When it happens. `told`: a person gave the time, because it is entered from paper; a clock's own time may go back, theirs may not. */
type When = { readonly at: Millis; readonly told?: true }

export type HallCommand =
  | { readonly type: 'SetAgenda'; readonly sittingId: string; readonly items: readonly AgendaItem[] }
  | { readonly type: 'FixRoll'; readonly deputyIds: readonly string[]; readonly total: number }
  | ({ readonly type: 'OpenFloor'; readonly limits: SpeechLimits; /** What the chair declares where the quorum is not there; empty where nothing is. */ readonly declared: string } & When)
  | ({ readonly type: 'SuspendFloor'; readonly reason: string } & When)
  | ({ readonly type: 'ResumeFloor' } & When)
  | ({ readonly type: 'CloseFloor' } & When)
  | ({ readonly type: 'BeginItem'; readonly itemId: string } & When)
  | ({ readonly type: 'EndItem'; readonly outcome: 'done' | 'deferred' } & When)
  | ({ readonly type: 'Arrive' | 'Depart'; readonly deputyId: string; readonly via: Via } & When)

export type QueueCommand =
  | ({
      readonly type: 'RegisterTurn'; readonly turnId: string; readonly itemId: string | null; readonly kind: TurnKind; readonly deputyId: string | null
      readonly questionId: string | null; readonly via: Via
    } & When)
  | ({ readonly type: 'WithdrawTurn'; readonly turnId: string; /** Whose it must be, where they do it themselves. */ readonly deputyId: string | null } & When)
  | ({ readonly type: 'StrikeTurn'; readonly turnId: string; readonly reason: string } & When)
  | ({ readonly type: 'MissTurn'; readonly turnId: string } & When)
  | ({ readonly type: 'StandAgain'; readonly turnId: string; readonly newTurnId: string } & When)
  | ({ readonly type: 'CallTurns'; /** One out of order, or null for as many as a round takes. */ readonly turnId: string | null } & When)
  | ({ readonly type: 'ReorderQueue'; readonly turnIds: readonly string[]; readonly reason: string } & When)
  | ({ readonly type: 'CloseRegistration' | 'ReopenRegistration'; readonly kind: OwnKind } & When)

/** The speech the person saw on the floor, null for none: two who press together then move the sitting on once, and nobody's speech is ended by mistake. */
type Seen = { readonly onFloor?: string | null }

export type SpeechCommand =
  | ({ readonly type: 'BeginTurn'; readonly speechId: string; /** Null for whoever is next. */ readonly turnId: string | null } & When & Seen)
  | ({ readonly type: 'BeginSpeech'; readonly speechId: string; readonly kind: TurnKind; readonly speaker: Speaker } & When & Seen)
  | ({ readonly type: 'PauseSpeech' | 'ContinueSpeech' | 'EndSpeech' } & When & Seen)
  | ({ readonly type: 'ExtendTime'; readonly ms: Millis; readonly scope: ExtensionScope } & When & Seen)
  | ({ readonly type: 'NameSpeaker'; readonly speechId: string; readonly deputyId: string } & When)

export type CaptureCommand =
  | ({ readonly type: 'StartRecording'; readonly recordingId: string; readonly name: string; /** When it began, which may be a while ago. */ readonly startedAt: Millis } & When)
  | ({ readonly type: 'MarkPromise'; readonly markId: string } & When & Seen)
  | ({ readonly type: 'SettleMark'; readonly markId: string } & When)

export type FloorCommand = HallCommand | QueueCommand | SpeechCommand | CaptureCommand
