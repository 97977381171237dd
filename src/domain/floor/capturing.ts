import { accepted, refused, unreachable, type Decision } from '../decider.ts'
import type { CaptureCommand } from './commands.ts'
import type { FloorEvent, Millis } from './events.ts'
import type { FloorRefusal } from './refusals.ts'
import { currentSpeech, type Hall, type Speech } from './state.ts'

/** Recordings of the sitting, and where in it somebody heard a promise. */
export const decideCapture = (command: CaptureCommand, hall: Hall): Decision<FloorEvent, FloorRefusal> => {
  switch (command.type) {
    case 'StartRecording': {
      const name = command.name.trim()
      if (name === '') return refused('recording-needs-name')
      if (!Number.isInteger(command.startedAt)) return refused('floor-time-unreadable')
      if (command.startedAt > command.at) return refused('floor-time-in-future')
      if (hall.recordings.some(({ recordingId }) => recordingId === command.recordingId)) return refused('recording-known')
      return accepted({ type: 'RecordingStarted', recordingId: command.recordingId, name, startedAt: command.startedAt })
    }
    case 'MarkPromise': {
      const speech = currentSpeech(hall)
      if (hall.status !== 'open') return refused('floor-not-open')
      if (command.onFloor !== undefined && command.onFloor !== (speech?.speechId ?? null)) return refused('floor-moved-on')
      return speech ? accepted({ type: 'PromiseMarked', markId: command.markId, speechId: speech.speechId, at: command.at }) : refused('speech-not-running')
    }
    case 'SettleMark': {
      const mark = hall.marks.find(({ markId }) => markId === command.markId)
      if (!mark) return refused('mark-unknown')
      return mark.settled ? refused('mark-settled-already') : accepted({ type: 'MarkSettled', markId: command.markId })
    }
    default:
      return unreachable(command)
  }
}

/** Where an instant lies in what was being recorded: the recording that began last before it, and how far in. Null where nothing was recorded by then. */
export const recordedAt = ({ recordings }: Pick<Hall, 'recordings'>, at: Millis): { readonly name: string; readonly ms: Millis } | null => {
  const last = recordings.filter(({ startedAt }) => startedAt <= at).toSorted((one, other) => one.startedAt - other.startedAt).at(-1)
  return last ? { name: last.name, ms: at - last.startedAt } : null
}

/** Who had the floor at an instant; null where nobody did. Never two: whoever interrupts pauses the other. */
export const speechAt = ({ speeches }: Pick<Hall, 'speeches'>, at: Millis): Speech | null =>
  speeches.findLast(({ segments }) => segments.some(({ from, to }) => from <= at && (to === null || at < to))) ?? null
