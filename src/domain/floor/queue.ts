import type { TurnKind } from './events.ts'
import { currentItem, type Hall, type Turn } from './state.ts'

const RANK: Readonly<Record<TurnKind, number>> = { interjection: 0, order: 1, answer: 2, debate: 3, question: 5, statement: 6 }

/** Who asked a question at this item is heard before others when the answer is debated (Resolution 71/2022/QH15 art. 19). */
const rankOf = ({ speeches }: Hall, { kind, itemId, deputyId }: Turn): number => {
  if (kind !== 'debate') return RANK[kind]
  return speeches.some((one) => one.kind === 'question' && one.itemId === itemId && one.speaker.kind === 'deputy' && one.speaker.deputyId === deputyId) ? RANK.debate : RANK.debate + 1
}

/**
 * Who waits for the floor at an item, the next one first: interjections and words on procedure, then whoever is called, then the others by kind and in the
 * order in which they asked, unless the chair put them in another.
 */
export const queueOf = (hall: Hall, itemId: string): readonly Turn[] => {
  const open = hall.turns.filter((turn) => turn.itemId === itemId && (turn.status === 'waiting' || turn.status === 'called'))
  const urgent = open.filter(({ kind }) => RANK[kind] <= RANK.order).toSorted((one, other) => RANK[one.kind] - RANK[other.kind])
  const called = open.filter((turn) => !urgent.includes(turn) && turn.status === 'called')
  return [...urgent, ...called, ...inLine(hall, open.filter((turn) => !urgent.includes(turn) && turn.status === 'waiting'))]
}

/** Those who wait: what the chair arranged stays so, and whoever came later stands behind the last one of no lower kind. */
const inLine = (hall: Hall, waiting: readonly Turn[]): readonly Turn[] => {
  const line = waiting.filter(({ place }) => place !== null).toSorted((one, other) => one.place! - other.place!)
  for (const turn of waiting.filter(({ place }) => place === null)) {
    const rank = rankOf(hall, turn)
    line.splice(line.findLastIndex((one) => rankOf(hall, one) <= rank) + 1, 0, turn)
  }
  return line
}

/** The queue of what is being dealt with now; empty between items. */
export const currentQueue = (hall: Hall): readonly Turn[] => {
  const item = currentItem(hall)
  return item === null ? [] : queueOf(hall, item.itemId)
}

/** Those of the current queue whose order the chair may change. */
export const currentLine = (hall: Hall): readonly Turn[] => currentQueue(hall).filter(({ kind, status }) => status === 'waiting' && RANK[kind] > RANK.order)
