import type { Permission } from '../domain/access/index.ts'
import { daysAfter } from '../domain/calendar/index.ts'
import { stateAfter } from '../domain/decider.ts'
import { floor, type FloorEvent } from '../domain/floor/index.ts'
import { question, type Addressee, type QuestionCommand, type QuestionEvent, type Slots, type WrittenReason } from '../domain/question/index.ts'
import type { Caller } from './actor.ts'
import type { Answer, Refusal } from './answer.ts'
import { carryOut, carryOutNow, decidedOn } from './carryOut.ts'
import { rulesOfSitting, type FloorPorts } from './floor.ts'
import type { Decided, RecordedEvent, StreamWrite } from './ports.ts'

export type PutQuestion = {
  readonly key: string; readonly sittingId: string; readonly itemId: string; readonly deputyId: string; readonly speechId: string | null
  readonly text: string; readonly onTopic: boolean; readonly addressees: readonly Addressee[]
}
export type RecordAnswer = { readonly key: string; readonly questionIds: readonly string[]; readonly officeId: string; readonly official: string; readonly speechId: string | null; readonly slots: Slots }

type Timed<Type extends QuestionCommand['type']> = Omit<Extract<QuestionCommand, { type: Type }>, 'at'>
/** What is done to one question, apart from putting and answering it. */
export type QuestionDeed =
  | Timed<'RewordQuestion'> | Timed<'RuleOnQuestion'> | Timed<'RedirectQuestion'> | Timed<'WithdrawQuestion'> | Timed<'PressQuestion'> | Timed<'FileWrittenAnswer'>
  | Timed<'DisputeWrittenAnswer'> | Timed<'SettleQuestion'> | { readonly type: 'OweInWriting'; readonly officeId: string; readonly reason: WrittenReason }
export type TreatQuestion = { readonly key: string; readonly questionId: string; readonly deed: QuestionDeed }

/** Records a question put to officials. One that is entered after the sitting has closed was not reached, and is owed in writing from the start. */
export const putQuestion = (ports: FloorPorts) => (caller: Caller, input: PutQuestion): Promise<Answer<{ readonly questionId: string }>> => {
  const { key, sittingId, ...asked } = input
  const questionId = ports.ids.derived(`question:${caller.council}:${caller.actor.account}:${key}`)
  return carryOut(ports, caller, {
    permission: 'putQuestion', key, content: [sittingId, asked], result: { questionId },
    plan: async () => {
      const rules = await rulesOfSitting(ports, caller.council, sittingId)
      const past = await ports.log.read(caller.council, `floor/${sittingId}`)
      const hall = stateAfter(floor, past.map(({ event }) => event as FloorEvent))
      if (hall.status === 'absent' || rules === null) return { refusal: 'floor-unknown' }
      if (!hall.items.some(({ itemId }) => itemId === asked.itemId)) return { refusal: 'item-unknown' }
      if (!hall.roll?.deputyIds.includes(asked.deputyId)) return { refusal: 'deputy-not-on-roll' }
      const at = ports.instants.now()
      const put = question.decide({ ...asked, type: 'PutQuestion', questionId, sittingId, at }, question.initialState)
      if (put.kind === 'refused') return { refusal: put.refusal }
      const dueOn = daysAfter(rules.date, rules.rules.sitting.writtenAnswer.value)
      const owed = hall.status === 'closed' ? asked.addressees.map(({ officeId }) => ({ type: 'WrittenAnswerOwed', officeId, reason: 'notReached', dueOn, at }) as const) : []
      return { writes: [{ stream: `question/${questionId}`, expectedVersion: 0, events: [...put.events, ...owed] }] }
    },
  })
}

/** Records what an official answered, to one question or to several at once; all of it or none. */
export const recordAnswer = (ports: FloorPorts) => (caller: Caller, { key, questionIds, ...given }: RecordAnswer): Promise<Answer<{ readonly answerId: string }>> => {
  const answerId = ports.ids.derived(`answer:${caller.council}:${caller.actor.account}:${key}`)
  const ids = [...new Set(questionIds)]
  return carryOutNow(ports, caller, {
    permission: 'recordAnswer', key, content: [ids, given], result: { answerId }, streams: ids.map((id) => `question/${id}` as const),
    decide: (pasts) => {
      if (ids.length === 0) return { refusal: 'question-unknown' }
      return allOf(ids.map((id, index) => decidedOn(question, `question/${id}`, pasts[index] ?? [], { ...given, type: 'RecordAnswer', answerId, at: ports.instants.now() })))
    },
  })
}

const PERMISSION_OF: Readonly<Record<QuestionDeed['type'], Permission>> = {
  RewordQuestion: 'rewordQuestion', RuleOnQuestion: 'ruleOnQuestion', RedirectQuestion: 'redirectQuestion', WithdrawQuestion: 'withdrawQuestion', PressQuestion: 'pressQuestion',
  OweInWriting: 'oweInWriting', FileWrittenAnswer: 'fileWrittenAnswer', DisputeWrittenAnswer: 'disputeWrittenAnswer', SettleQuestion: 'settleQuestion',
}

/** One deed about one question. Deputies act on their own questions, agencies on what they were asked. */
export const treatQuestion = (ports: FloorPorts) => async (caller: Caller, { key, questionId, deed }: TreatQuestion): Promise<Answer<{ readonly questionId: string }>> => {
  const stream = `question/${questionId}` as const
  const sittingId = (await ports.log.read(caller.council, stream)).map(({ event }) => event as QuestionEvent).find((event) => event.type === 'QuestionPut')?.sittingId
  const rules = sittingId === undefined ? null : await rulesOfSitting(ports, caller.council, sittingId)
  return carryOutNow(ports, caller, {
    permission: PERMISSION_OF[deed.type], key, content: [questionId, deed], result: { questionId }, streams: [stream],
    decide: ([past = []]) => {
      if (rules === null) return { refusal: 'question-unknown' }
      if (!isTheirs(caller, deed, past)) return { refusal: 'question-unknown' }
      const [at, dueOn] = [ports.instants.now(), daysAfter(rules.date, rules.rules.sitting.writtenAnswer.value)]
      const command: QuestionCommand = deed.type === 'OweInWriting' ? { ...deed, dueOn, at } : deed.type === 'SettleQuestion' ? { ...deed, by: caller.actor.role === 'deputy' ? 'asker' : 'chair', at } : { ...deed, at }
      const decided = decidedOn(question, stream, past, command)
      if ('refusal' in decided) return decided
      return { writes: [deed.type === 'RuleOnQuestion' && !deed.admitted ? { ...decided, events: [...decided.events, ...owedOutside(past, dueOn, at)] } : decided] }
    },
  })
}

/** What the chair does not admit is still answered, in writing (Law 87/2015/QH13 art. 60.4a). */
const owedOutside = (past: readonly RecordedEvent[], dueOn: string, at: number): readonly QuestionEvent[] => {
  const put = stateAfter(question, past.map(({ event }) => event as QuestionEvent))
  return put.status === 'absent' ? [] : put.addressees.filter(({ state }) => state === 'awaiting').map(({ officeId }) => ({ type: 'WrittenAnswerOwed', officeId, reason: 'outside', dueOn, at }) as const)
}

const isTheirs = ({ actor }: Caller, deed: QuestionDeed, past: readonly RecordedEvent[]): boolean => {
  const put = past.map(({ event }) => event as QuestionEvent).find((event) => event.type === 'QuestionPut')
  if (actor.role === 'deputy') return put?.deputyId === actor.office
  return actor.role !== 'agency' || ('officeId' in deed && deed.officeId === actor.office)
}

const allOf = (decided: readonly (StreamWrite | { readonly refusal: Refusal })[]): Decided<Refusal> => {
  const writes: StreamWrite[] = []
  for (const one of decided) {
    if ('refusal' in one) return one
    writes.push(one)
  }
  return { writes }
}
