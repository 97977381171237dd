import type { RecordedEvent } from '../../../application/ports.ts'
import type { FollowedPromise } from '../../../application/followUpRegister.ts'
import type { Topic, TopicEvent } from '../../../domain/topic/index.ts'
import { useVisit } from '../../request/visit.ts'
import { shortDay } from '../../words/dates.ts'
import { CRITERION_WORDS, FORM_WORDS, topicWords } from '../../words/topicWords.ts'
import { Facts } from '../Facts.tsx'
import { TopicState } from './TopicState.tsx'

type Props = {
  readonly topic: Exclude<Topic, { status: 'absent' }>
  readonly history: readonly RecordedEvent<TopicEvent>[]
  readonly promises: ReadonlyMap<string, FollowedPromise>
  readonly names: ReadonlyMap<string, string>
}

/** One topic: who is to answer, where it comes from, and the receipt that it was handed in. */
export const TopicRecord = ({ topic, history, promises, names }: Props) => {
  const { say, href } = useVisit()
  const office = (id: string) => <a href={href(`/co-quan/${id}`)}>{names.get(id) ?? id}</a>
  const first = history[0]
  return (
    <>
      <p><TopicState status={topic.status} /></p>
      <Facts facts={[
        [say(topicWords.form), say(FORM_WORDS[topic.form])],
        [say(topicWords.addressee), office(topic.addresseeOfficeId)],
        [say(topicWords.criterion), <>{say(CRITERION_WORDS[topic.criterion])} <small>({say(topicWords.criterionSource)})</small></>],
        [say(topicWords.proposer), office(topic.officeId)],
        [say(topicWords.proposedOn), say(shortDay(topic.proposedOn))],
        [say(topicWords.receipt), first === undefined ? null : <span class="hash">{say(topicWords.receiptOf(first.position, first.hash))}</span>],
        [say(topicWords.withdrawnBecause), topic.status === 'withdrawn' ? `${topic.reason} (${say(shortDay(topic.withdrawnOn))})` : null],
      ]} />
      <section>
        <h2>{say(topicWords.promises)}: <span class="figures">{topic.commitmentIds.length}</span></h2>
        <ol>{topic.commitmentIds.map((id) => <li><a href={href(`/cam-ket/${id}`)}>{promises.get(id)?.action ?? id}</a></li>)}</ol>
        <p class="onward"><a href={href(`/chu-de/${topic.topicId}/ho-so.pdf`)}>{say(topicWords.dossier)}</a> <a href={href(`/chu-de/${topic.topicId}/ho-so.docx`)}>{say(topicWords.dossierWord)}</a></p>
      </section>
    </>
  )
}
