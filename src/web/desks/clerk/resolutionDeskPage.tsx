import { Hono } from 'hono'
import type { ResolutionDocument, ResolutionRow, SittingRow } from '../../../application/register.ts'
import { Facts } from '../../components/Facts.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { notFoundPage } from '../../request/errorPages.tsx'
import { render, type PageContent } from '../../request/render.tsx'
import { onlyFor } from '../../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { annexWords } from '../../words/annexWords.ts'
import { clerkWords } from '../../words/clerkWords.ts'
import { longDay } from '../../words/dates.ts'

const PATH = '/ban-lam-viec/nghi-quyet/:id'

/** An adopted resolution and its documents, which a background task makes after the adoption. */
export const resolutionDeskRoutes = ({ register, council }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use('/ban-lam-viec/nghi-quyet/*', onlyFor('fileSource'))

  app.get(PATH, async (c) => {
    const resolution = await register.resolution(council, c.req.param('id'))
    const sitting = resolution && (await register.sitting(council, resolution.sittingId))
    if (!resolution || !sitting) return notFoundPage(c)
    return render(c, page(c.var.visit, resolution, sitting, await register.documents(council, resolution.id)))
  })

  return app
}

const page = ({ say, href }: Visit, resolution: ResolutionRow, sitting: SittingRow, documents: readonly ResolutionDocument[]): PageContent => {
  const path = `/ban-lam-viec/nghi-quyet/${resolution.id}`
  const ready = (kind: ResolutionDocument['kind']): boolean => documents.some((document) => document.kind === kind)
  return {
    title: say(annexWords.resolutionTitle(resolution.number)),
    crumbs: [{ to: '/ban-lam-viec', name: say(clerkWords.desk) }, { to: `/ban-lam-viec/phien/${sitting.id}`, name: sitting.name }],
    body: (
      <>
        <Heading kicker={sitting.name} title={say(annexWords.resolutionTitle(resolution.number))} lead={resolution.subject} />
        <Facts facts={[
          [say(annexWords.date), say(longDay(resolution.date))],
          [say(annexWords.signer), resolution.signer],
          [say(clerkWords.commitments), resolution.commitmentIds.length],
        ]} />
        <section aria-labelledby="van-ban">
          <h2 id="van-ban">{say(annexWords.documents)}</h2>
          {ready('resolution') && ready('annex') ? null : <Notice><p>{say(annexWords.rendering)} <a href={href(path)}>{say(annexWords.reload)}</a></p></Notice>}
          <p class="buttons">
            {ready('resolution') ? <a class="button button-main" href={`/van-ban/${resolution.id}/resolution.docx`}>{say(annexWords.resolutionDocument)}</a> : null}
            {ready('annex') ? <a class="button button-second" href={`/van-ban/${resolution.id}/annex.docx`}>{say(annexWords.annexDocument)}</a> : null}
            <a href={href(`/phien-chat-van/${sitting.id}`)}>{say(clerkWords.publicSitting)}</a>
          </p>
        </section>
      </>
    ),
  }
}
