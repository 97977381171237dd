import type { Permission } from '../domain/access/index.ts'
import type { IsoDate } from '../domain/calendar/index.ts'
import { daysAfter } from '../domain/calendar/index.ts'
import { floor, type AgendaItem, type FloorCommand, type Millis, type OwnKind, type SpeechLimits } from '../domain/floor/index.ts'
import { question } from '../domain/question/index.ts'
import { rulesOn } from '../domain/regulation/index.ts'
import type { RulesInForce } from '../domain/rules/index.ts'
import type { Caller } from './actor.ts'
import type { Answer, Refusal } from './answer.ts'
import { carryOut, carryOutNow, decideOn, type LogPorts, decidedOn } from './carryOut.ts'
import type { Instants, StreamWrite } from './ports.ts'
import type { Register } from './register.ts'

export type FloorPorts = LogPorts & { readonly instants: Instants; readonly register: Pick<Register, 'floor' | 'regulation' | 'sitting'> }

type WithoutTime<Command> = Command extends { readonly at: Millis } ? Omit<Command, 'at' | 'told'> : never

/** What a chair, a secretary or a clerk does on the floor; when it happens is added here. Opening takes its limits from the council's regulation. */
export type FloorDeed = Exclude<WithoutTime<FloorCommand>, { readonly type: 'OpenFloor' | 'CloseFloor' }>

export type ConductFloor = {
  readonly key: string
  readonly sittingId: string
  readonly deed: FloorDeed
  /** When it happened, where it is entered from paper; null for now. */
  readonly told: Millis | null
  /** Entries of the floor the person saw; left out where it does not matter what happened meanwhile. */
  readonly basedOn?: number
}

export type SetAgenda = { readonly key: string; readonly sittingId: string; readonly items: readonly AgendaItem[]; readonly basedOn?: number }
export type FixRoll = { readonly key: string; readonly sittingId: string; readonly deputyIds: readonly string[]; readonly total: number; readonly basedOn?: number }
export type OpenFloor = { readonly key: string; readonly sittingId: string; readonly declared: string; readonly told: Millis | null }
export type OwnDeed = { readonly key: string; readonly sittingId: string }
export type RegisterTurn = OwnDeed & { readonly kind: OwnKind; readonly questionId: string | null }
export type WithdrawTurn = OwnDeed & { readonly turnId: string }

const PERMISSION_OF: Readonly<Record<FloorDeed['type'], Permission>> = {
  SuspendFloor: 'conductFloor', ResumeFloor: 'conductFloor', BeginItem: 'conductFloor', EndItem: 'conductFloor',
  Arrive: 'markPresence', Depart: 'markPresence',
  RegisterTurn: 'enterTurn', WithdrawTurn: 'enterTurn', StandAgain: 'enterTurn', NameSpeaker: 'enterTurn',
  StrikeTurn: 'conductFloor', MissTurn: 'conductFloor', CallTurns: 'conductFloor', ReorderQueue: 'conductFloor', CloseRegistration: 'conductFloor', ReopenRegistration: 'conductFloor',
  StartRecording: 'enterTurn', MarkPromise: 'enterTurn', SettleMark: 'enterTurn',
  BeginTurn: 'conductFloor', BeginSpeech: 'conductFloor', PauseSpeech: 'conductFloor', ContinueSpeech: 'conductFloor', EndSpeech: 'conductFloor', ExtendTime: 'conductFloor',
}

/** When it happens: now, or when a person says it did, which cannot be still to come. */
const whenOf = ({ now }: Instants, told: Millis | null): { readonly at: Millis; readonly told?: true } | { readonly refusal: Refusal } => {
  if (told === null) return { at: now() }
  if (!Number.isInteger(told)) return { refusal: 'floor-time-unreadable' }
  return told > now() ? { refusal: 'floor-time-in-future' } : { at: told, told: true }
}

/** Sets what a sitting deals with, in order. The first agenda makes its floor. */
export const setAgenda = (ports: FloorPorts) => (caller: Caller, { key, sittingId, items, basedOn }: SetAgenda): Promise<Answer<{ readonly sittingId: string }>> =>
  carryOut(ports, caller, {
    permission: 'setAgenda', key, content: [sittingId, items], result: { sittingId },
    plan: async () => {
      if ((await ports.register.sitting(caller.council, sittingId)) === null) return { refusal: 'sitting-not-recorded' }
      const decided = await decideOn(ports.log, caller.council, floor, `floor/${sittingId}`, { type: 'SetAgenda', sittingId, items }, basedOn)
      return 'refusal' in decided ? decided : { writes: [decided.write] }
    },
  })

/** Fixes who is entitled to take part, and over how many seats majorities are counted. Everybody on it sits in the council on the day. */
export const fixRoll = (ports: FloorPorts) => (caller: Caller, { key, sittingId, deputyIds, total, basedOn }: FixRoll): Promise<Answer<{ readonly sittingId: string }>> =>
  carryOut(ports, caller, {
    permission: 'fixRoll', key, content: [sittingId, deputyIds, total], result: { sittingId },
    plan: async () => {
      const sitting = await ports.register.sitting(caller.council, sittingId)
      if (sitting === null) return { refusal: 'sitting-not-recorded' }
      const known = new Set((await ports.register.floor.deputies(caller.council, sitting.date)).map(({ id }) => id))
      const stranger = deputyIds.find((id) => !known.has(id))
      if (stranger !== undefined) return { refusal: 'deputy-not-on-roll', at: stranger }
      const decided = await decideOn(ports.log, caller.council, floor, `floor/${sittingId}`, { type: 'FixRoll', deputyIds, total }, basedOn)
      return 'refusal' in decided ? decided : { writes: [decided.write] }
    },
  })

/** How long each may speak on a day, from what the council's regulation sets. */
export const limitsOf = ({ sitting }: Pick<RulesInForce, 'sitting'>): SpeechLimits => ({
  interjection: sitting.interjectionSeconds.value * 1000, order: sitting.orderSeconds.value * 1000, answer: sitting.answerSeconds.value * 1000, debate: sitting.debateSeconds.value * 1000,
  question: sitting.questionSeconds.value * 1000, statement: sitting.statementSeconds.value * 1000, perRound: sitting.questionsPerRound.value,
})

/** Opens the sitting, under the limits in force on its day; they hold until it closes. */
export const openFloor = (ports: FloorPorts) => (caller: Caller, { key, sittingId, declared, told }: OpenFloor): Promise<Answer<{ readonly sittingId: string }>> =>
  carryOut(ports, caller, {
    permission: 'conductFloor', key, content: ['OpenFloor', sittingId, declared, told], result: { sittingId },
    plan: async () => {
      const rules = await rulesOfSitting(ports, caller.council, sittingId)
      if (rules === null) return { refusal: 'sitting-not-recorded' }
      const when = whenOf(ports.instants, told)
      if ('refusal' in when) return when
      const decided = await decideOn(ports.log, caller.council, floor, `floor/${sittingId}`, { type: 'OpenFloor', limits: limitsOf(rules.rules), declared, ...when })
      return 'refusal' in decided ? decided : { writes: [decided.write] }
    },
  })

/** The rules of a sitting's day, and that day. */
export const rulesOfSitting = async ({ register }: Pick<FloorPorts, 'register'>, council: string, sittingId: string): Promise<{ readonly date: IsoDate; readonly rules: RulesInForce } | null> => {
  const [sitting, { state }] = await Promise.all([register.sitting(council, sittingId), register.regulation(council)])
  return sitting === null ? null : { date: sitting.date, rules: rulesOn(state, sitting.date).rules }
}

/** One deed of those who conduct the sitting. */
export const conductFloor = (ports: FloorPorts) => (caller: Caller, { key, sittingId, deed, told, basedOn }: ConductFloor): Promise<Answer<{ readonly sittingId: string }>> =>
  onFloor(ports, caller, { permission: PERMISSION_OF[deed.type], key, sittingId, deed, told, ...(basedOn === undefined ? {} : { basedOn }) })

const onFloor = (ports: FloorPorts, caller: Caller, { permission, key, sittingId, deed, told, basedOn }: ConductFloor & { readonly permission: Permission }) => {
  const stream = `floor/${sittingId}` as const
  return carryOutNow(ports, caller, {
    permission, key, content: [sittingId, deed, told], result: { sittingId }, streams: [stream],
    decide: ([past = []]) => {
      if (basedOn !== undefined && basedOn !== past.length) return { refusal: 'changed-meanwhile' }
      const when = whenOf(ports.instants, told)
      if ('refusal' in when) return when
      const decided = decidedOn(floor, stream, past, { ...deed, ...when } as FloorCommand)
      return 'refusal' in decided ? decided : { writes: [decided] }
    },
  })
}

/** A deputy says that they are in the hall, or that they leave it. */
export const attendSitting = (ports: FloorPorts) => (caller: Caller, { key, sittingId, here }: OwnDeed & { readonly here: boolean }) =>
  onFloor(ports, caller, { permission: 'attendSitting', key, sittingId, deed: { type: here ? 'Arrive' : 'Depart', deputyId: caller.actor.office, via: 'device' }, told: null })

/** A deputy asks for the floor, for themselves. */
export const registerTurn = (ports: FloorPorts) => (caller: Caller, { key, sittingId, kind, questionId }: RegisterTurn) =>
  onFloor(ports, caller, {
    permission: 'registerTurn', key, sittingId, told: null,
    deed: { type: 'RegisterTurn', turnId: ports.ids.derived(`turn:${caller.council}:${caller.actor.account}:${key}`), itemId: null, kind, deputyId: caller.actor.office, questionId, via: 'device' },
  })

/** A deputy takes back a turn of their own. */
export const withdrawTurn = (ports: FloorPorts) => (caller: Caller, { key, sittingId, turnId }: WithdrawTurn) =>
  onFloor(ports, caller, { permission: 'withdrawTurn', key, sittingId, told: null, deed: { type: 'WithdrawTurn', turnId, deputyId: caller.actor.office } })

/** Closes the sitting. What was asked and not answered is owed in writing, by the day the rules give (Law 87/2015/QH13 art. 60.4). */
export const closeFloor = (ports: FloorPorts) => (caller: Caller, { key, sittingId, told }: OwnDeed & { readonly told: Millis | null }): Promise<Answer<{ readonly sittingId: string }>> =>
  carryOut(ports, caller, {
    permission: 'conductFloor', key, content: ['CloseFloor', sittingId, told], result: { sittingId },
    plan: async () => {
      const [now, rules] = await Promise.all([ports.register.floor.sittingNow(caller.council, sittingId), rulesOfSitting(ports, caller.council, sittingId)])
      if (now === null || rules === null) return { refusal: 'floor-unknown' }
      const when = whenOf(ports.instants, told)
      if ('refusal' in when) return when
      if (now.votes.some(({ vote: { status } }) => status === 'open' || status === 'suspended')) return { refusal: 'vote-still-open' }
      const closed = floor.decide({ type: 'CloseFloor', ...when }, now.hall)
      if (closed.kind === 'refused') return { refusal: closed.refusal }
      const dueOn = daysAfter(rules.date, rules.rules.sitting.writtenAnswer.value)
      const writes: StreamWrite[] = [{ stream: `floor/${sittingId}`, expectedVersion: now.version, events: closed.events }]
      for (const { put, version } of now.questions) {
        const events = put.status !== 'open' ? [] : put.addressees.filter(({ state }) => state === 'awaiting').flatMap(({ officeId }) => {
          const owed = question.decide({ type: 'OweInWriting', officeId, reason: 'notReached', dueOn, at: when.at }, put)
          return owed.kind === 'accepted' ? owed.events : []
        })
        if (events.length > 0) writes.push({ stream: `question/${put.questionId}`, expectedVersion: version, events })
      }
      return { writes, onlyAtHead: now.head }
    },
  })
