import { Hono } from 'hono'
import { stateAfter } from '../../../domain/decider.ts'
import { topic } from '../../../domain/topic/index.ts'
import { Button, Field } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { TopicRecord } from '../../components/topics/TopicRecord.tsx'
import { answerForm } from '../../forms/answerForm.ts'
import { freshForm, type FormState } from '../../forms/formState.ts'
import { readTyped } from '../../forms/typed.ts'
import { officeNames } from '../../presenters/officeNames.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import { render, type PageContent } from '../../request/render.tsx'
import { callerOf, onlyFor } from '../../request/staffOnly.tsx'
import type { WebContext, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { siteWords } from '../../words/siteWords.ts'
import { topicWords } from '../../words/topicWords.ts'
import { basedOnOf } from '../basedOn.ts'
import { REQUESTIONING_DESK, topicDeskPath } from './topicPaths.ts'

const PATH = topicDeskPath(':id') as `${string}/:id`

/** One topic at the desk: its record, and the form by which the office that proposed it takes it back. */
export const topicDeskPage = ({ register, council, useCases }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(PATH, onlyFor('withdrawTopic'))

  const page = async (c: WebContext, id: string, state: FormState): Promise<PageContent | null> => {
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
          {found.status !== 'proposed' || found.officeId !== callerOf(c).actor.office ? state.faults.map(({ message }) => <p class="faults" role="alert">{say(message)}</p>) : (
            <section class="decision">
              <h2>{say(topicWords.withdraw)}</h2>
              <Form id={`rut-${id}`} action={topicDeskPath(id)} state={state} basedOn={history.length}>
                <Field name="withdrawReason" label={say(topicWords.withdrawReason)} />
                <Button kind="second">{say(topicWords.withdraw)}</Button>
              </Form>
            </section>
          )}
        </>
      ),
    }
  }

  app.get(PATH, async (c) => {
    const content = await page(c, c.req.param('id'), freshForm())
    return content === null ? c.notFound() : render(c, content)
  })
  app.post(PATH, async (c) => {
    const id = c.req.param('id')
    const typed = await readTyped(c)
    if ((await page(c, id, freshForm())) === null) return c.notFound()
    const answer = await useCases.withdrawTopic(callerOf(c), { key: typed.text('key'), topicId: id, basedOn: basedOnOf(typed), reason: typed.text('withdrawReason') })
    return answerForm(c, typed, answer, {
      done: () => ({ to: topicDeskPath(id), notice: 'da-rut-chu-de' }), fields: { 'topic-needs-reason': 'withdrawReason' },
      again: async (state) => (await page(c, id, state)) ?? Promise.reject(new Error(`topic ${id} is no longer in the log`)),
    })
  })
  return app
}
