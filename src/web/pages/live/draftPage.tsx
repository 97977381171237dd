import { Hono } from 'hono'
import { Amendments, DraftPast, DraftText, LeftOutShown } from '../../components/live/DraftShown.tsx'
import { Heading } from '../../components/Heading.tsx'
import { draftPath } from '../../live/livePaths.ts'
import { render } from '../../request/render.tsx'
import type { WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { draftWords } from '../../words/draftWords.ts'
import { siteWords } from '../../words/siteWords.ts'

/** The draft resolution of a sitting for everybody, and every text that was put to the vote, by its hash: whoever downloads one can take the hash for themselves. */
export const draftPage = ({ register, useCases, council }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get(draftPath(':id'), async (c) => {
    const { say } = c.var.visit
    const sitting = await register.sitting(council, c.req.param('id') ?? '')
    if (!sitting) return c.notFound()
    const [now, hall, deputies] = await Promise.all([useCases.draftNow(council, sitting.id), register.floor.sittingNow(council, sitting.id), register.floor.deputies(council, null)])
    const shown = { sittingId: sitting.id, now, deputies, votes: hall?.votes ?? [] }
    return render(c, {
      title: say(draftWords.title), crumbs: [{ to: '/phien-chat-van', name: say(siteWords.sittings) }, { to: `/phien-chat-van/${sitting.id}`, name: sitting.name }],
      body: (
        <>
          <Heading kicker={sitting.name} title={say(draftWords.title)} lead={say(draftWords.publicLead)} quiet />
          <DraftText {...shown} />
          <section><h2>{say(draftWords.amendments)}</h2><Amendments {...shown} /></section>
          <section><h2>{say(draftWords.leftOut)}</h2><LeftOutShown {...shown} /></section>
          <DraftPast {...shown} />
        </>
      ),
    })
  })
  app.get(`${draftPath(':id')}/:file{[0-9a-f]{64}\\.txt}`, async (c) => {
    const now = await useCases.draftNow(council, c.req.param('id') ?? '')
    const sha256 = c.req.param('file').slice(0, -'.txt'.length)
    const text = now.sha256 === sha256 ? now.text : now.draft.tabled.find((one) => one.sha256 === sha256)?.text
    return text ? c.text(text, 200, { 'Content-Disposition': `inline; filename="du-thao-${sha256.slice(0, 8)}.txt"` }) : c.notFound()
  })
  return app
}
