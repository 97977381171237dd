import { rankedOn } from '../domain/requestioning/index.ts'
import { topic, type Criterion, type TopicForm } from '../domain/topic/index.ts'
import type { Caller } from './actor.ts'
import type { Answer } from './answer.ts'
import { carryOut, decideOn, type LogPorts } from './carryOut.ts'
import type { Clock, StreamWrite } from './ports.ts'
import type { Register } from './register.ts'

export type TopicPorts = LogPorts & { readonly clock: Clock; readonly register: Pick<Register, 'topics'> }

export type ProposeTopics = { readonly key: string; readonly commitmentIds: readonly string[]; readonly form: TopicForm; readonly title: string; readonly criterion: Criterion }
export type WithdrawTopic = { readonly key: string; readonly topicId: string; readonly basedOn?: number; readonly reason: string }

/**
 * Puts promises that are not kept forward for the next session: one topic for each office that owes some of them, all or none. Decided on one moment of the log, so that a
 * promise kept meanwhile, or put forward by somebody else, is seen.
 */
export const proposeTopics = (ports: TopicPorts) => (caller: Caller, input: ProposeTopics): Promise<Answer<{ readonly topics: number }>> => {
  const { form, title, criterion, key } = input
  const wanted = [...new Set(input.commitmentIds)]
  return carryOut(ports, caller, {
    permission: 'proposeTopic', key, content: [wanted, form, title, criterion], result: { topics: wanted.length },
    plan: async () => {
      const today = ports.clock.today()
      const { head, promises } = await ports.register.topics.askedAgain(caller.council, today)
      const known = new Map(promises.map((promise) => [promise.commitmentId, promise]))
      const listed = rankedOn(promises, today).map(({ standing: { commitmentId } }) => known.get(commitmentId)!).filter(({ commitmentId }) => wanted.includes(commitmentId))
      if (listed.length < wanted.length) return { refusal: 'topic-promise-not-listed' }
      if (listed.length === 0) return { refusal: 'topic-needs-promise' }
      const writes: StreamWrite[] = []
      for (const [addresseeOfficeId, named] of Map.groupBy(listed, ({ ownerOfficeId }) => ownerOfficeId)) {
        const topicId = ports.ids.derived(`topic:${caller.council}:${caller.actor.account}:${key}:${addresseeOfficeId}`)
        const decided = await decideOn(ports.log, caller.council, topic, `topic/${topicId}`, { type: 'ProposeTopic', topicId, form, title, addresseeOfficeId, named, criterion, officeId: caller.actor.office, today })
        if ('refusal' in decided) return decided
        writes.push(decided.write)
      }
      return { writes, onlyAtHead: head }
    },
  })
}

/** The office that proposed a topic takes it back, with a reason; its promises can be put forward again. */
export const withdrawTopic = (ports: TopicPorts) => (caller: Caller, { key, topicId, basedOn, reason }: WithdrawTopic): Promise<Answer<{ readonly topicId: string }>> =>
  carryOut(ports, caller, {
    permission: 'withdrawTopic', key, content: [topicId, reason], result: { topicId },
    plan: async () => {
      const decided = await decideOn(ports.log, caller.council, topic, `topic/${topicId}`, { type: 'WithdrawTopic', officeId: caller.actor.office, reason, today: ports.clock.today() }, basedOn)
      return 'refusal' in decided ? decided : { writes: [decided.write] }
    },
  })
