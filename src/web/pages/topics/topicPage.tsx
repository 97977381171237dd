import { Hono } from 'hono'
import { stateAfter } from '../../../domain/decider.ts'
import { topic } from '../../../domain/topic/index.ts'
import { Heading } from '../../components/Heading.tsx'
import { TopicRecord } from '../../components/topics/TopicRecord.tsx'
import { officeNames } from '../../presenters/officeNames.ts'
import { render } from '../../request/render.tsx'
import type { WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { topicWords } from '../../words/topicWords.ts'
import { REQUESTIONING } from './requestioningPage.tsx'

/** The permanent page of one topic. */
export const topicPage = ({ register, council }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get('/chu-de/:id', async (c) => {
    const { say, language } = c.var.visit
    const history = await register.topics.topicHistory(council, c.req.param('id'))
    const state = stateAfter(topic, history.map(({ event }) => event))
    if (state.status === 'absent') return c.notFound()
    const [offices, promises] = await Promise.all([register.offices(council), register.followUp.promises(council, state.commitmentIds)])
    const names = officeNames(language, offices)
    return render(c, {
      title: state.title, crumbs: [{ to: REQUESTIONING, name: say(topicWords.title) }],
      body: <><Heading kicker={names.get(state.addresseeOfficeId)} title={state.title} /><TopicRecord topic={state} history={history} promises={promises} names={names} /></>,
    })
  })
  return app
}
