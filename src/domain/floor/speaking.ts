import { accepted, refused, unreachable, type Decision } from '../decider.ts'
import type { SpeechCommand } from './commands.ts'
import type { FloorEvent, Millis, Speaker, TurnKind } from './events.ts'
import { currentQueue } from './queue.ts'
import type { FloorRefusal } from './refusals.ts'
import { currentItem, currentSpeech, openSpeeches, type Hall, type Speech } from './state.ts'

type Answer = Decision<FloorEvent, FloorRefusal>

/** The longest time that can be added at once: half an hour. */
export const MOST_EXTRA_MS: Millis = 30 * 60_000

/** Who has the floor and for how long. Nobody is ever cut off by the clock: it warns, and counts what goes over. */
export const decideSpeech = (command: SpeechCommand, hall: Hall): Answer => {
  if (hall.status === 'closed') return refused('floor-closed')
  if (command.type === 'NameSpeaker') return nameSpeaker(command, hall)
  if (hall.status !== 'open' || hall.limits === null) return refused('floor-not-open')
  const speech = currentSpeech(hall)
  if (command.onFloor !== undefined && command.onFloor !== (speech?.speechId ?? null)) return refused('floor-moved-on')
  switch (command.type) {
    case 'BeginTurn': {
      const queue = currentQueue(hall)
      if (!currentItem(hall)) return refused('item-none-current')
      const turn = command.turnId === null ? queue[0] : queue.find(({ turnId }) => turnId === command.turnId)
      if (!turn) return refused(command.turnId === null ? 'queue-empty' : 'turn-over')
      const speaker: Speaker = turn.deputyId === null ? { kind: 'unnamed' } : { kind: 'deputy', deputyId: turn.deputyId }
      return begin(hall, { speechId: command.speechId, turnId: turn.turnId, kind: turn.kind, speaker }, command.at)
    }
    case 'BeginSpeech': {
      const { speechId, kind, speaker } = command
      if (!currentItem(hall)) return refused('item-none-current')
      if (speaker.kind === 'deputy' && !hall.roll?.deputyIds.includes(speaker.deputyId)) return refused('deputy-not-on-roll')
      if (speaker.kind === 'official' && speaker.name.trim() === '') return refused('official-needs-name')
      if (speaker.kind === 'unnamed' && kind !== 'interjection') return refused('turn-needs-deputy')
      return begin(hall, { speechId, turnId: null, kind, speaker: speaker.kind === 'official' ? { ...speaker, name: speaker.name.trim() } : speaker }, command.at)
    }
    case 'PauseSpeech':
      return speech?.status === 'speaking' ? accepted({ type: 'SpeechPaused', speechId: speech.speechId, at: command.at }) : refused('speech-not-running')
    case 'ContinueSpeech':
      return speech?.status === 'paused' ? accepted({ type: 'SpeechContinued', speechId: speech.speechId, at: command.at }) : refused('speech-not-paused')
    case 'EndSpeech':
      return speech ? accepted(...endings(hall, [speech], 'chair', command.at)) : refused('speech-not-running')
    case 'ExtendTime': {
      const { ms, scope, at } = command
      if (!speech) return refused('speech-not-running')
      if (!Number.isInteger(ms) || ms <= 0 || ms > MOST_EXTRA_MS) return refused('extension-out-of-range')
      return accepted({ type: 'TimeExtended', scope, kind: speech.kind, speechId: speech.speechId, itemId: speech.itemId, ms, at })
    }
    default:
      return unreachable(command)
  }
}

type Beginning = { readonly speechId: string; readonly turnId: string | null; readonly kind: TurnKind; readonly speaker: Speaker }

/** Whoever begins ends the speech before, in the same entry of the log, so that never two have the floor; an interjection only pauses it. */
const begin = (hall: Hall, beginning: Beginning, at: Millis): Answer => {
  if (hall.speeches.some(({ speechId }) => speechId === beginning.speechId)) return refused('speech-begun-already')
  const open = openSpeeches(hall)
  const { itemId } = currentItem(hall)!
  const interrupts = beginning.kind === 'interjection'
  // An interjection during an interjection takes its place: there is one speech to go back to, not a pile of them.
  const ends = interrupts ? open.filter(({ kind }) => kind === 'interjection') : open
  const pauses = interrupts ? open.filter(({ kind, status }) => kind !== 'interjection' && status === 'speaking') : []
  const extraMs = hall.extra.filter((one) => one.itemId === itemId && (one.kind === null || one.kind === beginning.kind)).reduce((sum, { ms }) => sum + ms, 0)
  return accepted(
    ...endings(hall, ends, 'next', at, beginning.turnId),
    ...pauses.map(({ speechId }) => ({ type: 'SpeechPaused', speechId, at }) as const),
    { type: 'SpeechBegun', ...beginning, itemId, limitMs: hall.limits![beginning.kind] + extraMs, at },
  )
}

/** A speech that ends takes with it the interjections made to it: the one that is heard, and those that were not. */
const endings = (hall: Hall, ending: readonly Speech[], by: 'chair' | 'next', at: Millis, goesOn: string | null = null): readonly FloorEvent[] => {
  const main = ending.some(({ kind }) => kind !== 'interjection')
  const all = main ? openSpeeches(hall) : ending
  const dropped = main ? hall.turns.filter(({ kind, status, turnId }) => kind === 'interjection' && (status === 'waiting' || status === 'called') && turnId !== goesOn) : []
  return [
    ...all.toReversed().map(({ speechId }) => ({ type: 'SpeechEnded', speechId, by, at }) as const),
    ...dropped.map(({ turnId }) => ({ type: 'TurnEnded', turnId, how: 'dropped', reason: null, at }) as const),
  ]
}

const nameSpeaker = ({ speechId, deputyId, at }: Extract<SpeechCommand, { type: 'NameSpeaker' }>, hall: Hall): Answer => {
  const speech = hall.speeches.find((one) => one.speechId === speechId)
  if (!speech) return refused('speech-unknown')
  if (speech.speaker.kind !== 'unnamed') return refused('speaker-named-already')
  return hall.roll?.deputyIds.includes(deputyId) ? accepted({ type: 'SpeakerNamed', speechId, deputyId, at }) : refused('deputy-not-on-roll')
}
