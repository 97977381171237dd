import type { Language } from '../../domain/language.ts'
import type { LiveRoom } from './liveRoom.ts'

/** The sittings that are followed, as pages ask for them. */
export type LiveHub = {
  /** The room of a sitting, brought up to date; null where there is none to follow. */
  readonly room: (sittingId: string, language: Language) => Promise<LiveRoom | null>
  /** How many follow, in all rooms. */
  readonly size: () => number
  readonly stop: () => Promise<void>
}
