import { stateAfter } from '../../src/domain/decider.ts'
import { floor, type Floor, type FloorCommand, type FloorEvent, type Hall, type SpeechLimits } from '../../src/domain/floor/index.ts'

export const LIMITS: SpeechLimits = { interjection: 60_000, order: 60_000, answer: 180_000, debate: 120_000, question: 60_000, statement: 300_000, perRound: 3 }

/** 3 July 2026, 8 o'clock in Hanoi. */
export const EIGHT = Date.UTC(2026, 6, 3, 1)

export const AGENDA: FloorEvent = {
  type: 'AgendaSet', sittingId: 's1', items: [
    { itemId: 'g1', kind: 'questioning', title: 'Xây dựng đô thị', officeIds: ['so-xd'], minutes: 120 },
    { itemId: 'g2', kind: 'questioning', title: 'Môi trường', officeIds: ['so-mt'], minutes: 90 },
  ],
}
export const DEPUTIES = ['an', 'binh', 'cuong', 'dung', 'en', 'phuc'] as const
export const ROLL: FloorEvent = { type: 'RollFixed', deputyIds: DEPUTIES, total: 8 }

/** Everybody of the roll is there, the sitting is open and its first item has begun. */
export const OPENED: readonly FloorEvent[] = [
  AGENDA, ROLL, ...DEPUTIES.map((deputyId) => ({ type: 'DeputyArrived', deputyId, via: 'desk', at: EIGHT }) as const),
  { type: 'FloorOpened', limits: LIMITS, present: 6, declared: null, at: EIGHT }, { type: 'ItemBegun', itemId: 'g1', at: EIGHT },
]

/** A sitting going on, told one command at a time; `at` counts milliseconds from eight o'clock. */
export const playing = (past: readonly FloorEvent[] = OPENED) => {
  const events: FloorEvent[] = [...past]
  const hall = (): Hall => {
    const state: Floor = stateAfter(floor, events)
    if (state.status === 'absent') throw new Error('there is no floor')
    return state
  }
  const attempt = (command: FloorCommand) => floor.decide('at' in command ? { ...command, at: EIGHT + command.at } : command, stateAfter(floor, events))
  const play = (...commands: readonly FloorCommand[]): Hall => {
    for (const command of commands) {
      const decision = attempt(command)
      if (decision.kind === 'refused') throw new Error(`${command.type} was refused: ${decision.refusal}`)
      events.push(...decision.events)
    }
    return hall()
  }
  const refusalOf = (command: FloorCommand): string | null => {
    const decision = attempt(command)
    return decision.kind === 'refused' ? decision.refusal : null
  }
  return { play, refusalOf, hall, events }
}

export const asks = (deputyId: string | null, at: number, changes: Partial<Extract<FloorCommand, { type: 'RegisterTurn' }>> = {}): FloorCommand => ({
  type: 'RegisterTurn', turnId: `${deputyId ?? 'tieng-noi'}-${changes.kind ?? 'question'}`, itemId: null, kind: 'question', deputyId, questionId: null, via: deputyId === null ? 'desk' : 'device', at, ...changes,
})
export const begins = (speechId: string, at: number, turnId: string | null = null): FloorCommand => ({ type: 'BeginTurn', speechId, turnId, at })
