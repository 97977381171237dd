import { refused, type Decider } from '../decider.ts'
import { decideCapture } from './capturing.ts'
import type { CaptureCommand, FloorCommand, HallCommand, QueueCommand, SpeechCommand } from './commands.ts'
import { evolve } from './evolve.ts'
import type { FloorEvent } from './events.ts'
import { decideHall, setAgenda } from './hall.ts'
import type { FloorRefusal } from './refusals.ts'
import { decideSpeech } from './speaking.ts'
import type { Floor } from './state.ts'
import { decideQueue } from './turns.ts'

/**
 * The floor of one sitting. Time only goes forward: where the server's clock was set back, what happens next happens at the last instant on record; a
 * time that a person gives, entering it from paper, is refused when it lies before it.
 */
export const floor: Decider<Floor, FloorCommand, FloorEvent, FloorRefusal> = {
  initialState: { status: 'absent' },

  decide(command, state) {
    if (command.type === 'SetAgenda') return setAgenda(command, state.status === 'absent' ? null : state)
    if (state.status === 'absent') return refused('floor-unknown')
    if ('at' in command) {
      if (!Number.isInteger(command.at)) return refused('floor-time-unreadable')
      if (command.told && command.at < state.lastAt) return refused('floor-time-before-last')
    }
    const now = 'at' in command ? { ...command, at: Math.max(command.at, state.lastAt) } : command
    if (isOf(now, QUEUE_COMMANDS)) return decideQueue(now as QueueCommand, state)
    if (isOf(now, SPEECH_COMMANDS)) return decideSpeech(now as SpeechCommand, state)
    if (isOf(now, CAPTURE_COMMANDS)) return decideCapture(now as CaptureCommand, state)
    return decideHall(now as Exclude<HallCommand, { type: 'SetAgenda' }>, state)
  },

  evolve,
}

const QUEUE_COMMANDS = ['RegisterTurn', 'WithdrawTurn', 'StrikeTurn', 'MissTurn', 'StandAgain', 'CallTurns', 'ReorderQueue', 'CloseRegistration', 'ReopenRegistration'] as const satisfies readonly QueueCommand['type'][]
const SPEECH_COMMANDS = ['BeginTurn', 'BeginSpeech', 'PauseSpeech', 'ContinueSpeech', 'EndSpeech', 'ExtendTime', 'NameSpeaker'] as const satisfies readonly SpeechCommand['type'][]
const CAPTURE_COMMANDS = ['StartRecording', 'MarkPromise', 'SettleMark'] as const satisfies readonly CaptureCommand['type'][]

const isOf = ({ type }: FloorCommand, types: readonly FloorCommand['type'][]): boolean => types.includes(type)
