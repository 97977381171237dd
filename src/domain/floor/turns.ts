import { accepted, refused, unreachable, type Decision } from '../decider.ts'
import type { QueueCommand } from './commands.ts'
import { OWN_KINDS, type FloorEvent, type OwnKind, type TurnKind } from './events.ts'
import { currentLine, currentQueue } from './queue.ts'
import type { FloorRefusal } from './refusals.ts'
import { currentItem, isPresent, type Hall, type Turn } from './state.ts'

type Answer = Decision<FloorEvent, FloorRefusal>
type CommandOf<Type extends QueueCommand['type']> = Extract<QueueCommand, { type: Type }>

const isOpenTurn = ({ status }: Turn): boolean => status === 'waiting' || status === 'called'
const isOwnKind = (kind: TurnKind): kind is OwnKind => (OWN_KINDS as readonly TurnKind[]).includes(kind)

/** Who asks for the floor, who is called, and in which order. */
export const decideQueue = (command: QueueCommand, hall: Hall): Answer => {
  if (hall.status === 'closed') return refused('floor-closed')
  switch (command.type) {
    case 'RegisterTurn':
      return register(command, hall)
    case 'WithdrawTurn': {
      const { turnId, deputyId, at } = command
      const turn = hall.turns.find((one) => one.turnId === turnId)
      if (!turn || (deputyId !== null && turn.deputyId !== deputyId)) return refused('turn-unknown')
      return isOpenTurn(turn) ? accepted({ type: 'TurnEnded', turnId, how: 'withdrawn', reason: null, at }) : refused('turn-over')
    }
    case 'StrikeTurn': {
      const { turnId, at } = command
      const reason = command.reason.trim()
      const turn = hall.turns.find((one) => one.turnId === turnId)
      if (!turn) return refused('turn-unknown')
      if (!isOpenTurn(turn)) return refused('turn-over')
      return reason === '' ? refused('floor-needs-reason') : accepted({ type: 'TurnEnded', turnId, how: 'struck', reason, at })
    }
    case 'MissTurn': {
      const { turnId, at } = command
      const turn = hall.turns.find((one) => one.turnId === turnId)
      if (!turn) return refused('turn-unknown')
      return turn.status === 'called' ? accepted({ type: 'TurnEnded', turnId, how: 'missed', reason: null, at }) : refused('turn-not-called')
    }
    case 'StandAgain': {
      const { turnId, newTurnId, at } = command
      const turn = hall.turns.find((one) => one.turnId === turnId)
      if (!turn) return refused('turn-unknown')
      if (turn.status !== 'missed' && turn.status !== 'spoken') return refused('turn-not-over')
      if (twice(hall, turn.itemId, turn.deputyId, turn.kind)) return refused('turn-waits-already')
      const { itemId, kind, deputyId, questionId } = turn
      return accepted({ type: 'TurnRegistered', turnId: newTurnId, itemId, kind, deputyId, questionId, insteadOf: turnId, via: 'desk', at })
    }
    case 'CallTurns':
      return call(command, hall)
    case 'ReorderQueue': {
      const { turnIds, at } = command
      const reason = command.reason.trim()
      const waiting = currentLine(hall).map((turn) => turn.turnId)
      // Whoever asked for the floor meanwhile would be lost from the list: the chair looks again.
      if (turnIds.length !== waiting.length || new Set(turnIds).size !== turnIds.length || turnIds.some((id) => !waiting.includes(id))) return refused('queue-changed')
      if (waiting.every((id, index) => id === turnIds[index])) return refused('queue-same-order')
      return reason === '' ? refused('floor-needs-reason') : accepted({ type: 'QueueReordered', turnIds, reason, at })
    }
    case 'CloseRegistration':
    case 'ReopenRegistration': {
      const { kind, at } = command
      const item = currentItem(hall)
      if (!item) return refused('item-none-current')
      const closed = isClosed(hall, item.itemId, kind)
      const closes = command.type === 'CloseRegistration'
      if (closed === closes) return refused(closes ? 'registration-closed-already' : 'registration-open-already')
      return accepted({ type: closes ? 'RegistrationClosed' : 'RegistrationReopened', itemId: item.itemId, kind, at })
    }
    default:
      return unreachable(command)
  }
}

export const isClosed = ({ closedLists }: Hall, itemId: string, kind: TurnKind): boolean => closedLists.some((one) => one.itemId === itemId && one.kind === kind)

/** A person waits at most once for each kind of turn at an item. */
const twice = ({ turns }: Hall, itemId: string, deputyId: string | null, kind: TurnKind): boolean =>
  deputyId !== null && turns.some((turn) => turn.itemId === itemId && turn.deputyId === deputyId && turn.kind === kind && (isOpenTurn(turn) || turn.status === 'speaking'))

const register = ({ turnId, itemId, kind, deputyId, questionId, via, at }: CommandOf<'RegisterTurn'>, hall: Hall): Answer => {
  const item = itemId === null ? currentItem(hall) : (hall.items.find((one) => one.itemId === itemId) ?? null)
  if (item === null) return refused(itemId === null ? 'item-none-current' : 'item-unknown')
  if (item.status === 'done' || item.status === 'deferred') return refused('item-over')
  if (hall.turns.some((one) => one.turnId === turnId)) return refused('turn-waits-already')
  // What is heard in the hall is noted before anybody knows whose voice it was; everything else is somebody's.
  if (deputyId === null && kind !== 'interjection') return refused('turn-needs-deputy')
  if (deputyId !== null && !hall.roll?.deputyIds.includes(deputyId)) return refused('deputy-not-on-roll')
  if (via === 'device') {
    if (!isOwnKind(kind)) return refused('turn-kind-of-desk')
    if (!isPresent(hall, deputyId!)) return refused('deputy-not-present')
    // A word on procedure may be asked for at any time.
    if (kind !== 'order' && isClosed(hall, item.itemId, kind)) return refused('registration-closed')
  }
  if (twice(hall, item.itemId, deputyId, kind)) return refused('turn-waits-already')
  return accepted({ type: 'TurnRegistered', turnId, itemId: item.itemId, kind, deputyId, questionId, insteadOf: null, via, at })
}

const call = ({ turnId, at }: CommandOf<'CallTurns'>, hall: Hall): Answer => {
  if (hall.status !== 'open' || hall.limits === null) return refused('floor-not-open')
  if (!currentItem(hall)) return refused('item-none-current')
  const queue = currentQueue(hall)
  const round = hall.round + 1
  if (turnId !== null) {
    const turn = queue.find((one) => one.turnId === turnId)
    if (!turn) return refused('turn-over')
    return turn.status === 'waiting' ? accepted({ type: 'TurnsCalled', turnIds: [turnId], round, at }) : refused('turn-called-already')
  }
  if (queue.some(({ status, kind }) => status === 'called' && kind === 'question')) return refused('round-not-over')
  const turnIds = queue.filter(({ status, kind }) => status === 'waiting' && kind === 'question').slice(0, hall.limits.perRound).map((turn) => turn.turnId)
  return turnIds.length === 0 ? refused('queue-empty') : accepted({ type: 'TurnsCalled', turnIds, round, at })
}
