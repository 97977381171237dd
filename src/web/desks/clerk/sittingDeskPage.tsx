import { Hono } from 'hono'
import type { ResolutionRow, SittingRow } from '../../../application/register.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Table } from '../../components/Table.tsx'
import { notFoundPage } from '../../request/errorPages.tsx'
import { render, type PageContent } from '../../request/render.tsx'
import { onlyFor } from '../../request/staffOnly.tsx'
import { useVisit, type Visit, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { annexWords } from '../../words/annexWords.ts'
import { awaitedWords } from '../../words/awaitedWords.ts'
import { selectionWords } from '../../words/selectionWords.ts'
import { draftWords } from '../../words/draftWords.ts'
import { conductPath, draftDeskPath, preparePath, selectionDeskPath } from '../../live/livePaths.ts'
import { floorDeskWords } from '../../words/floorDeskWords.ts'
import { clerkWords } from '../../words/clerkWords.ts'
import { longDay, moment, shortDay } from '../../words/dates.ts'
import { awaitingSitting } from './awaitedDays/sessionDatesPage.tsx'
import { sittingProgress, type SourceProgress } from './sittingProgress.ts'

const PATH = '/ban-lam-viec/phien/:id'

/** One sitting as those who prepare it see it: its texts and how far their review is, its annex, its resolutions. */
export const sittingDeskRoutes = (deps: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(PATH, onlyFor('fileSource'))
  app.get(PATH, async (c) => {
    const { register, council } = deps
    const id = c.req.param('id')
    const sitting = await register.sitting(council, id)
    if (!sitting) return notFoundPage(c)
    const [progress, resolutions, awaiting] = await Promise.all([sittingProgress(deps, council, id), register.resolutions(council, id), awaitingSitting(deps, sitting)])
    return render(c, page(c.var.visit, sitting, progress, resolutions, awaiting.length))
  })
  return app
}

const page = (visit: Visit, sitting: SittingRow, progress: readonly SourceProgress[], resolutions: readonly ResolutionRow[], awaiting: number): PageContent => {
  const { say, href } = visit
  const path = `/ban-lam-viec/phien/${sitting.id}`
  const day = longDay(sitting.date)
  return {
    title: sitting.name,
    crumbs: [{ to: '/ban-lam-viec', name: say(clerkWords.desk) }],
    body: (
      <>
        <Heading kicker={say({ vi: clerkWords.sittingKicker(day.vi.replace(/^ngày /, '')).vi, en: clerkWords.sittingKicker(day.en).en })} title={sitting.name} />
        <p class="buttons">
          <a class="button button-main" href={href(`${path}/nap-van-ban`)}>{say(clerkWords.addText)}</a>
          <a class="button button-second" href={href(`${path}/phu-luc`)}>{say(clerkWords.toAnnex)}</a>
          <a class="button button-second" href={href(selectionDeskPath(sitting.id))}>{say(selectionWords.title)}</a>
          <a class="button button-second" href={href(preparePath(sitting.id))}>{say(floorDeskWords.prepare)}</a>
          <a class="button button-second" href={href(conductPath(sitting.id))}>{say(floorDeskWords.conduct)}</a>
          <a class="button button-second" href={href(draftDeskPath(sitting.id))}>{say(draftWords.title)}</a>
          <a href={href(`/phien-chat-van/${sitting.id}`)}>{say(clerkWords.publicSitting)}</a>
        </p>
        {awaiting === 0 ? null : <Notice><p>{say(awaitedWords.waitsForSitting(awaiting))} <a href={href(`${path}/xac-dinh-han`)}>{say(awaitedWords.dateBySitting)}</a></p></Notice>}
        <section aria-labelledby="van-ban">
          <h2 id="van-ban">{say(clerkWords.sources)}</h2>
          {progress.length === 0 ? <EmptyState title={say(clerkWords.noSource)}><p>{say(clerkWords.noSourceRemedy)}</p></EmptyState> : <Sources progress={progress} />}
        </section>
        <section aria-labelledby="nghi-quyet">
          <h2 id="nghi-quyet">{say(clerkWords.resolutions)}</h2>
          {resolutions.length === 0 ? <p>{say(clerkWords.noResolution)}</p> : <Resolutions resolutions={resolutions} />}
        </section>
      </>
    ),
  }
}

const Sources = ({ progress }: { readonly progress: readonly SourceProgress[] }) => {
  const { say, href } = useVisit()
  return (
    <Table caption={say(clerkWords.sources)} captionUnseen rows={progress} columns={[
      { head: say(clerkWords.source), cell: ({ source }) => <a href={href(`/ban-lam-viec/nguon/${source.id}`)}>{source.name}</a> },
      { head: say(clerkWords.documentDate), cell: ({ source }) => (source.documentDate === null ? say(clerkWords.undated) : say(shortDay(source.documentDate))) },
      { head: say(clerkWords.open), cell: ({ source, counts }) => (counts.open === 0 ? 0 : <a href={href(`/ban-lam-viec/nguon/${source.id}?xem=cho-xem`)}>{counts.open}</a>), figures: true },
      { head: say(clerkWords.vague), cell: ({ counts }) => counts.vague, figures: true },
      { head: say(clerkWords.accepted), cell: ({ counts }) => counts.captured, figures: true },
      { head: say(clerkWords.rejected), cell: ({ counts }) => counts.rejected + counts.setAside, figures: true },
      { head: say(clerkWords.filed), cell: ({ source }) => say(moment(source.filedAt)) },
    ]} />
  )
}

const Resolutions = ({ resolutions }: { readonly resolutions: readonly ResolutionRow[] }) => {
  const { say, href } = useVisit()
  return (
    <Table caption={say(clerkWords.resolutions)} captionUnseen rows={resolutions} columns={[
      { head: say(annexWords.number), cell: ({ id, number }) => <a href={href(`/ban-lam-viec/nghi-quyet/${id}`)}>{number}</a> },
      { head: say(annexWords.date), cell: ({ date }) => say(shortDay(date)) },
      { head: say(annexWords.subject), cell: ({ subject }) => subject },
      { head: say(clerkWords.commitments), cell: ({ commitmentIds }) => commitmentIds.length, figures: true },
    ]} />
  )
}
