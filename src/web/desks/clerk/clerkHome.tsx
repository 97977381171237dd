import type { Context } from 'hono'
import type { Bilingual } from '../../../domain/language.ts'
import { may } from '../../../domain/access/index.ts'
import type { SittingRow } from '../../../application/register.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Stat } from '../../components/Stat.tsx'
import { Table } from '../../components/Table.tsx'
import { useVisit, type WebEnv } from '../../request/visit.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import type { WebDeps } from '../../webDeps.ts'
import { awaitedWords } from '../../words/awaitedWords.ts'
import { clerkWords } from '../../words/clerkWords.ts'
import { shortDay } from '../../words/dates.ts'
import { roundWords } from '../../words/roundWords.ts'
import { regulationWords } from '../../words/regulationWords.ts'
import { ROUNDS_DESK } from '../rounds/roundPaths.ts'
import { BACKGROUND } from '../background/backgroundPage.tsx'
import { backgroundWords } from '../../words/backgroundWords.ts'
import { selectionWords } from '../../words/selectionWords.ts'
import { CONCERNS_DESK, DEPUTIES_DESK } from '../../live/livePaths.ts'
import { floorDeskWords } from '../../words/floorDeskWords.ts'
import { REQUESTIONING_DESK } from '../topics/topicPaths.ts'
import { siteWords } from '../../words/siteWords.ts'
import { topicWords } from '../../words/topicWords.ts'
import { REPORTS_DESK } from '../reports/reportPaths.ts'
import { reportCallWords } from '../../words/reportCallWords.ts'
import { LettersLink } from '../letters/LettersLink.tsx'
import { lettersWaiting, type LettersWaiting } from '../letters/lettersWaiting.ts'
import { AWAITED_DESK } from './awaitedDays/awaitedDaysPage.tsx'
import { awaitingRows } from './awaitedDays/awaitingRows.ts'
import { RECENT_SITTINGS, waitingWork, type WaitingWork } from './waitingWork.ts'

/** Where a clerk or the secretary begins: what waits, and the sittings. The secretary sees first what only the secretary can do. */
export const clerkHome = async (deps: WebDeps, c: Context<WebEnv>): Promise<PageContent> => {
  const { say } = c.var.visit
  const sittings = (await deps.register.sittings(deps.council)).toSorted((a, b) => b.date.localeCompare(a.date))
  const [waiting, session, condition, letters] = await Promise.all([
    waitingWork(deps, sittings), awaitingRows(deps, 'session'), awaitingRows(deps, 'condition'), lettersWaiting(deps.register, deps.council, callerOf(c).actor),
  ])
  const confirms = may(callerOf(c).actor.role, 'confirmWording')
  return { title: say(clerkWords.desk), body: <Home sittings={sittings} waiting={waiting} confirms={confirms} awaitingDay={session.length + condition.length} letters={letters} /> }
}

/** Where else those who keep the register have something to do. */
const PLACES: readonly { readonly to: string; readonly name: Bilingual }[] = [
  { to: '/ban-lam-viec/co-quan', name: clerkWords.offices },
  { to: DEPUTIES_DESK, name: floorDeskWords.deputies },
  { to: CONCERNS_DESK, name: selectionWords.concernsTitle },
  { to: ROUNDS_DESK, name: roundWords.title },
  { to: REQUESTIONING_DESK, name: topicWords.deskLink },
  { to: REPORTS_DESK, name: reportCallWords.title },
  { to: BACKGROUND, name: backgroundWords.title },
]

type HomeProps = { readonly sittings: readonly SittingRow[]; readonly waiting: WaitingWork; readonly confirms: boolean; readonly awaitingDay: number; readonly letters: LettersWaiting }

const Home = ({ sittings, waiting, confirms, awaitingDay, letters }: HomeProps) => {
  const { say, href } = useVisit()
  const places = [...PLACES, ...(confirms ? [{ to: '/ban-lam-viec/quy-tac', name: regulationWords.title }] : [])]
  return (
    <>
      <Heading title={say(clerkWords.desk)} />
      <p class="buttons"><a class="button button-main" href={href('/ban-lam-viec/phien/moi')}>{say(clerkWords.newSitting)}</a></p>
      <nav class="link-row" aria-label={say(siteWords.staffNavigation)}>
        <ul>{places.map(({ to, name }) => <li><a href={href(to)}>{say(name)}</a></li>)}</ul>
      </nav>
      {awaitingDay === 0 ? null : <p><a href={href(AWAITED_DESK)}>{say(awaitedWords.waitingCount(awaitingDay))}</a></p>}
      <LettersLink waiting={letters} />
      <Waiting waiting={waiting} confirms={confirms} more={sittings.length > RECENT_SITTINGS} />
      <section aria-labelledby="cac-phien">
        <h2 id="cac-phien">{say(clerkWords.sittings)}</h2>
        {sittings.length === 0 ? <EmptyState title={say(clerkWords.noSitting)}><p>{say(clerkWords.noSittingRemedy)}</p></EmptyState> : <Sittings sittings={sittings} />}
      </section>
    </>
  )
}

const Waiting = ({ waiting, confirms, more }: { readonly waiting: WaitingWork; readonly confirms: boolean; readonly more: boolean }) => {
  const { say, href } = useVisit()
  const sum = (list: readonly { readonly count: number }[]): number => list.reduce((total, { count }) => total + count, 0)
  const review = waiting.toReview.map(({ source, sitting, count }) => (
    <li><a href={href(`/ban-lam-viec/nguon/${source.id}?xem=cho-xem`)}>{source.name}</a> <span class="waiting-more">{sitting.name} · {say(clerkWords.reviewSource(count))}</span></li>
  ))
  const confirm = waiting.toConfirm.map(({ sitting, count }) => (
    <li><a href={href(`/ban-lam-viec/phien/${sitting.id}/phu-luc`)}>{sitting.name}</a> <span class="waiting-more">{say(clerkWords.confirmSitting(count))}</span></li>
  ))
  const entries = confirms ? [...confirm, ...review] : [...review, ...confirm]
  const stats = [
    <Stat label={say(clerkWords.toConfirm)} count={sum(waiting.toConfirm)} tone={waiting.toConfirm.length > 0 ? 'waiting' : 'plain'} />,
    <Stat label={say(clerkWords.toReview)} count={sum(waiting.toReview)} tone={waiting.toReview.length > 0 ? 'waiting' : 'plain'} />,
  ]
  return (
    <section aria-labelledby="dang-cho">
      <h2 id="dang-cho">{say(clerkWords.waiting)}</h2>
      <dl class="stats">{confirms ? stats : stats.toReversed()}</dl>
      {entries.length > 0 ? <ul class="waiting">{entries}</ul> : <EmptyState title={say(clerkWords.nothingWaiting)}><p>{say(clerkWords.nothingWaitingRemedy)}</p></EmptyState>}
      {more ? <p class="hint">{say(clerkWords.recentOnly(RECENT_SITTINGS))}</p> : null}
    </section>
  )
}

const Sittings = ({ sittings }: { readonly sittings: readonly SittingRow[] }) => {
  const { say, href } = useVisit()
  return (
    <Table caption={say(clerkWords.sittings)} captionUnseen rows={sittings} columns={[
      { head: say(clerkWords.sittingName), cell: ({ id, name }) => <a href={href(`/ban-lam-viec/phien/${id}`)}>{name}</a> },
      { head: say(clerkWords.sittingDate), cell: ({ date }) => <time datetime={date}>{say(shortDay(date))}</time> },
      { head: say(clerkWords.sources), cell: ({ sources }) => sources, figures: true },
      { head: say(clerkWords.captured), cell: ({ captured }) => captured, figures: true },
      { head: say(clerkWords.adopted), cell: ({ adopted }) => adopted, figures: true },
    ]} />
  )
}
