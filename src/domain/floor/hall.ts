import { accepted, refused, unreachable, type Decision } from '../decider.ts'
import type { HallCommand } from './commands.ts'
import type { FloorEvent, Millis } from './events.ts'
import type { FloorRefusal } from './refusals.ts'
import { currentItem, currentSpeech, isPresent, isQuorum, openSpeeches, presentCount, type Hall } from './state.ts'

type Answer = Decision<FloorEvent, FloorRefusal>
type CommandOf<Type extends HallCommand['type']> = Extract<HallCommand, { type: Type }>

/** The agenda can be set until the sitting opens, and again with what is still to come while it goes on. */
export const setAgenda = ({ sittingId, items }: CommandOf<'SetAgenda'>, hall: Hall | null): Answer => {
  if (hall?.status === 'closed') return refused('floor-closed')
  if (items.length === 0) return refused('agenda-empty')
  if (items.some(({ title }) => title.trim() === '')) return refused('agenda-needs-titles')
  if (items.some(({ minutes }) => minutes !== null && !(Number.isInteger(minutes) && minutes > 0 && minutes <= 600))) return refused('agenda-minutes-out-of-range')
  if (new Set(items.map(({ itemId }) => itemId)).size < items.length) return refused('agenda-item-twice')
  const begun = hall?.items.filter(({ status }) => status !== 'pending') ?? []
  if (begun.some(({ itemId }) => !items.some((item) => item.itemId === itemId))) return refused('agenda-drops-begun-item')
  return accepted({ type: 'AgendaSet', sittingId, items: items.map((item) => ({ ...item, title: item.title.trim() })) })
}

/** What happens to the hall as a whole: the roll, opening and closing, items, who comes and goes. */
export const decideHall = (command: Exclude<HallCommand, { type: 'SetAgenda' }>, hall: Hall): Answer => {
  if (hall.status === 'closed') return refused('floor-closed')
  switch (command.type) {
    case 'FixRoll': {
      const deputyIds = [...new Set(command.deputyIds)]
      if (hall.status !== 'planned') return refused('roll-fixed-at-opening')
      if (deputyIds.length === 0) return refused('roll-empty')
      if (!Number.isInteger(command.total) || command.total < deputyIds.length || command.total > 1000) return refused('roll-total-wrong')
      return accepted({ type: 'RollFixed', deputyIds, total: command.total })
    }
    case 'OpenFloor':
      return open(command, hall)
    case 'SuspendFloor': {
      if (hall.status !== 'open') return refused('floor-not-open')
      if (command.reason.trim() === '') return refused('floor-needs-reason')
      const running = openSpeeches(hall).filter(({ status }) => status === 'speaking')
      return accepted<FloorEvent>(...running.map(({ speechId }) => ({ type: 'SpeechPaused', speechId, at: command.at }) as const), { type: 'FloorSuspended', reason: command.reason.trim(), at: command.at })
    }
    case 'ResumeFloor':
      return hall.status === 'suspended' ? accepted({ type: 'FloorResumed', at: command.at }) : refused('floor-not-suspended')
    case 'CloseFloor':
      return close(command.at, hall)
    case 'BeginItem': {
      const item = hall.items.find(({ itemId }) => itemId === command.itemId)
      if (hall.status !== 'open') return refused('floor-not-open')
      if (!item) return refused('item-unknown')
      if (item.status === 'current') return refused('item-current-already')
      if (currentSpeech(hall)) return refused('speech-still-open')
      return accepted(...endItem(hall, 'done', command.at), { type: 'ItemBegun', itemId: item.itemId, at: command.at })
    }
    case 'EndItem':
      if (!currentItem(hall)) return refused('item-none-current')
      return currentSpeech(hall) ? refused('speech-still-open') : accepted(...endItem(hall, command.outcome, command.at))
    case 'Arrive':
    case 'Depart': {
      const { deputyId, via, at } = command
      const arrives = command.type === 'Arrive'
      if (!hall.roll?.deputyIds.includes(deputyId)) return refused('deputy-not-on-roll')
      if (isPresent(hall, deputyId) === arrives) return refused(arrives ? 'deputy-present-already' : 'deputy-not-present')
      return accepted({ type: arrives ? 'DeputyArrived' : 'DeputyDeparted', deputyId, via, at })
    }
    default:
      return unreachable(command)
  }
}

const open = ({ limits, declared, at }: CommandOf<'OpenFloor'>, hall: Hall): Answer => {
  if (hall.status !== 'planned') return refused('floor-open-already')
  if (!hall.roll) return refused('floor-needs-roll')
  const present = presentCount(hall)
  const enough = isQuorum(present, hall.roll.total)
  if (!enough && declared.trim() === '') return refused('floor-no-quorum')
  return accepted({ type: 'FloorOpened', limits, present, declared: enough ? null : declared.trim(), at })
}

/** Whoever is still waiting was not reached: their questions are answered in writing (Law 87/2015/QH13 art. 60.4). */
const close = (at: Millis, hall: Hall): Answer => {
  if (hall.status === 'planned') return refused('floor-not-open')
  if (currentSpeech(hall)) return refused('speech-still-open')
  const waiting = hall.turns.filter(({ status }) => status === 'waiting' || status === 'called')
  return accepted(
    ...waiting.map(({ turnId }) => ({ type: 'TurnEnded', turnId, how: 'notReached', reason: null, at }) as const), ...endItem(hall, 'done', at), { type: 'FloorClosed', at },
  )
}

const endItem = (hall: Hall, outcome: 'done' | 'deferred', at: Millis): readonly FloorEvent[] => {
  const item = currentItem(hall)
  return item === null ? [] : [{ type: 'ItemEnded', itemId: item.itemId, outcome, at }]
}
