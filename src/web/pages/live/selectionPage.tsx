import { Hono } from 'hono'
import { Heading } from '../../components/Heading.tsx'
import { ChosenBy, Groups, Proposals } from '../../components/live/SelectionShown.tsx'
import { selectionPath } from '../../live/livePaths.ts'
import { officeNames } from '../../presenters/officeNames.ts'
import { render } from '../../request/render.tsx'
import type { WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { shortDay } from '../../words/dates.ts'
import { selectionWords } from '../../words/selectionWords.ts'
import { siteWords } from '../../words/siteWords.ts'

/** How the topics of a sitting were chosen, for everybody. */
export const selectionPage = ({ register, council }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get(selectionPath(':id'), async (c) => {
    const { say, language } = c.var.visit
    const sitting = await register.sitting(council, c.req.param('id') ?? '')
    if (!sitting) return c.notFound()
    const [now, offices, deputies] = await Promise.all([register.selection.selectionNow(council, sitting.id), register.offices(council), register.floor.deputies(council, null)])
    const known = { offices: officeNames(language, offices), deputies }
    return render(c, {
      title: say(selectionWords.title), crumbs: [{ to: '/phien-chat-van', name: say(siteWords.sittings) }, { to: `/phien-chat-van/${sitting.id}`, name: sitting.name }],
      body: (
        <>
          <Heading kicker={sitting.name} title={say(selectionWords.title)} lead={say(selectionWords.publicLead)} quiet />
          {now.selection.until === null ? null : <p>{say(selectionWords.until(say(shortDay(now.selection.until))))}</p>}
          <section><h2>{say(selectionWords.groups)}</h2><ChosenBy now={now} /><Groups now={now} known={known} /></section>
          <section><h2>{say(selectionWords.proposals)}</h2><Proposals now={now} known={known} rows={now.proposals} /></section>
        </>
      ),
    })
  })
  return app
}
