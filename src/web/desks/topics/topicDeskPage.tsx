import type { Hono } from 'hono'
import { stateAfter } from '../../../domain/decider.ts'
import { topic } from '../../../domain/topic/index.ts'
import { Button, Field } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { TopicRecord } from '../../components/topics/TopicRecord.tsx'
import { freshForm } from '../../forms/formState.ts'
import { officeNames } from '../../presenters/officeNames.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import type { WebContext, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { siteWords } from '../../words/siteWords.ts'
import { topicWords } from '../../words/topicWords.ts'
import { basedOnOf } from '../basedOn.ts'
import { deedRoutes, type Deed, type SentDeed } from '../deedRoutes.ts'
import { REQUESTIONING_DESK, topicDeskPath } from './topicPaths.ts'

/** What can be sent from the page of a topic. */
type TopicDeed = 'rut'

/** One topic at the desk: its record, and the form by which the office that proposed it takes it back. */
export const topicDeskPage = ({ register, council }: WebDeps): Hono<WebEnv> => {
  const page = async (c: WebContext, id: string, sent: SentDeed<TopicDeed>): Promise<PageContent | null> => {
    const { say, language } = c.var.visit
    const history = await register.topics.topicHistory(council, id)
    const found = stateAfter(topic, history.map(({ event }) => event))
    if (found.status === 'absent') return null
    const [offices, promises] = await Promise.all([register.offices(council), register.followUp.promises(council, found.commitmentIds)])
    const names = officeNames(language, offices)
    return {
      title: found.title, crumbs: [{ to: DESK_HOME, name: say(siteWords.desk) }, { to: REQUESTIONING_DESK, name: say(topicWords.title) }],
      body: (
        <>
          <Heading kicker={names.get(found.addresseeOfficeId)} title={found.title} quiet />
          <TopicRecord topic={found} history={history} promises={promises} names={names} />
          {found.status !== 'proposed' || found.officeId !== callerOf(c).actor.office ? sent?.state.faults.map(({ message }) => <p class="faults" role="alert">{say(message)}</p>) : (
            <section class="decision">
              <h2>{say(topicWords.withdraw)}</h2>
              <Form id={`rut-${id}`} action={topicDeskPath(id)} state={sent?.state ?? freshForm()} basedOn={history.length}>
                <Field name="withdrawReason" label={say(topicWords.withdrawReason)} />
                <Button kind="second" name="viec" value="rut">{say(topicWords.withdraw)}</Button>
              </Form>
            </section>
          )}
        </>
      ),
    }
  }

  return deedRoutes({ path: topicDeskPath(':id') as `${string}/:id`, seenBy: ['withdrawTopic'], deeds: DEEDS, page })
}

const DEEDS: Readonly<Record<TopicDeed, Deed>> = {
  rut: {
    permission: 'withdrawTopic', fields: { 'topic-needs-reason': 'withdrawReason' },
    send: async (c, topicId, typed) => ({
      answer: await c.var.deps.useCases.withdrawTopic(callerOf(c), { key: typed.text('key'), topicId, basedOn: basedOnOf(typed), reason: typed.text('withdrawReason') }), notice: 'da-rut-chu-de',
    }),
  },
}
