export { recordedAt, speechAt } from './capturing.ts'
export { clockText } from './clockText.ts'
export type { CaptureCommand, FloorCommand, HallCommand, QueueCommand, SpeechCommand } from './commands.ts'
export {
  EXTENSION_SCOPES, ITEM_KINDS, OWN_KINDS, TURN_ENDINGS, TURN_KINDS,
  type AgendaItem, type ExtensionScope, type FloorEvent, type ItemKind, type Millis, type OwnKind, type Speaker, type SpeechLimits, type TurnEnding, type TurnKind, type Via,
} from './events.ts'
export { floor } from './floor.ts'
export { currentLine, currentQueue, queueOf } from './queue.ts'
export { FLOOR_REFUSALS, type FloorRefusal } from './refusals.ts'
export { MOST_EXTRA_MS } from './speaking.ts'
export { WARNING_MS, clockAt, spokenMs, type ClockFace, type ClockState, type Segment } from './speechClock.ts'
export { currentItem, currentSpeech, isPresent, isQuorum, openSpeeches, presentCount, type Floor, type Hall, type ItemState, type Roll, type Speech, type Turn } from './state.ts'
export { spokenFigures, type SpokenFigure } from './figures.ts'
export { isClosed } from './turns.ts'
