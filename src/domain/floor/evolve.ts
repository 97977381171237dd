import { unreachable } from '../decider.ts'
import type { FloorEvent, Millis } from './events.ts'
import type { Segment } from './speechClock.ts'
import type { Floor, Hall, Speech, Turn } from './state.ts'

/** Adds one past event to the hall. */
export const evolve = (state: Floor, event: FloorEvent): Floor => {
  if (event.type === 'AgendaSet') return agendaSet(state, event)
  if (state.status === 'absent') return state
  const hall: Hall = 'at' in event ? { ...state, lastAt: event.at } : state
  switch (event.type) {
    case 'RollFixed':
      return { ...hall, roll: { deputyIds: event.deputyIds, total: event.total } }
    case 'FloorOpened':
      return { ...hall, status: 'open', limits: event.limits, declared: event.declared, openedAt: event.at }
    case 'FloorSuspended':
      return { ...hall, status: 'suspended', suspendedFor: event.reason }
    case 'FloorResumed':
      return { ...hall, status: 'open', suspendedFor: null }
    case 'FloorClosed':
      return { ...hall, status: 'closed', closedAt: event.at, suspendedFor: null, presence: Object.fromEntries(Object.entries(hall.presence).map(([id, stays]) => [id, ended(stays, event.at)])) }
    case 'ItemBegun':
      return { ...hall, items: hall.items.map((item) => (item.itemId === event.itemId ? { ...item, status: 'current', begunAt: item.begunAt ?? event.at, endedAt: null } : item)) }
    case 'ItemEnded':
      return { ...hall, items: hall.items.map((item) => (item.itemId === event.itemId ? { ...item, status: event.outcome, endedAt: event.at } : item)) }
    case 'DeputyArrived':
      return { ...hall, presence: { ...hall.presence, [event.deputyId]: [...(hall.presence[event.deputyId] ?? []), { from: event.at, to: null }] } }
    case 'DeputyDeparted':
      return { ...hall, presence: { ...hall.presence, [event.deputyId]: ended(hall.presence[event.deputyId] ?? [], event.at) } }
    case 'TurnRegistered': {
      const { type: _, at, ...turn } = event
      return { ...hall, turns: [...hall.turns, { ...turn, registeredAt: at, status: 'waiting', reason: null, place: null, round: null }] }
    }
    case 'TurnEnded':
      return withTurns(hall, [event.turnId], { status: event.how, reason: event.reason })
    case 'TurnsCalled':
      return { ...withTurns(hall, event.turnIds, { status: 'called', round: event.round }), round: event.round }
    case 'QueueReordered':
      return { ...hall, turns: hall.turns.map((turn) => (event.turnIds.includes(turn.turnId) ? { ...turn, place: event.turnIds.indexOf(turn.turnId) } : turn)) }
    case 'RegistrationClosed':
      return { ...hall, closedLists: [...hall.closedLists, { itemId: event.itemId, kind: event.kind }] }
    case 'RegistrationReopened':
      return { ...hall, closedLists: hall.closedLists.filter(({ itemId, kind }) => itemId !== event.itemId || kind !== event.kind) }
    case 'SpeechBegun': {
      const { type: _, at, ...speech } = event
      const begun: Speech = { ...speech, extraMs: 0, segments: [{ from: at, to: null }], status: 'speaking' }
      return { ...(event.turnId === null ? hall : withTurns(hall, [event.turnId], { status: 'speaking' })), speeches: [...hall.speeches, begun] }
    }
    case 'SpeechPaused':
      return withSpeech(hall, event.speechId, (speech) => ({ status: 'paused', segments: ended(speech.segments, event.at) }))
    case 'SpeechContinued':
      return withSpeech(hall, event.speechId, (speech) => ({ status: 'speaking', segments: [...speech.segments, { from: event.at, to: null }] }))
    case 'SpeechEnded': {
      const turnId = hall.speeches.find(({ speechId }) => speechId === event.speechId)?.turnId ?? null
      const spoken = turnId === null ? hall : withTurns(hall, [turnId], { status: 'spoken' })
      return withSpeech(spoken, event.speechId, (speech) => ({ status: 'ended', segments: ended(speech.segments, event.at) }))
    }
    case 'TimeExtended': {
      const longer = withSpeech(hall, event.speechId, ({ extraMs }) => ({ extraMs: extraMs + event.ms }))
      return event.scope === 'this' ? longer : { ...longer, extra: [...hall.extra, { itemId: event.itemId, kind: event.scope === 'kind' ? event.kind : null, ms: event.ms }] }
    }
    case 'RecordingStarted': {
      const { recordingId, name, startedAt } = event
      return { ...hall, recordings: [...hall.recordings, { recordingId, name, startedAt }] }
    }
    case 'PromiseMarked': {
      const { markId, speechId, at } = event
      return { ...hall, marks: [...hall.marks, { markId, speechId, at, settled: false }] }
    }
    case 'MarkSettled':
      return { ...hall, marks: hall.marks.map((mark) => (mark.markId === event.markId ? { ...mark, settled: true } : mark)) }
    case 'SpeakerNamed':
      return withSpeech(hall, event.speechId, () => ({ speaker: { kind: 'deputy', deputyId: event.deputyId } }))
    default:
      return unreachable(event)
  }
}

const agendaSet = (state: Floor, { sittingId, items }: Extract<FloorEvent, { type: 'AgendaSet' }>): Hall => {
  const before = state.status === 'absent' ? [] : state.items
  const kept = items.map((item) => ({ status: 'pending' as const, begunAt: null, endedAt: null, ...before.find(({ itemId }) => itemId === item.itemId), ...item }))
  if (state.status !== 'absent') return { ...state, items: kept }
  return {
    status: 'planned', sittingId, items: kept, roll: null, limits: null, declared: null, openedAt: null, closedAt: null, suspendedFor: null,
    presence: {}, turns: [], speeches: [], closedLists: [], extra: [], round: 0, recordings: [], marks: [], lastAt: 0,
  }
}

/** Ends the stretch that is going on, if one is. */
const ended = (segments: readonly Segment[], at: Millis): readonly Segment[] => segments.map((one) => (one.to === null ? { ...one, to: at } : one))

const withTurns = (hall: Hall, turnIds: readonly string[], change: Partial<Turn>): Hall => ({ ...hall, turns: hall.turns.map((turn) => (turnIds.includes(turn.turnId) ? { ...turn, ...change } : turn)) })

const withSpeech = (hall: Hall, speechId: string, change: (speech: Speech) => Partial<Speech>): Hall => ({
  ...hall, speeches: hall.speeches.map((speech) => (speech.speechId === speechId ? { ...speech, ...change(speech) } : speech)),
})
