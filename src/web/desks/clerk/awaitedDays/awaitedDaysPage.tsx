import { Hono } from 'hono'
import { may, type Role } from '../../../../domain/access/index.ts'
import type { CommitmentRow, SittingRow } from '../../../../application/register.ts'
import { Heading } from '../../../components/Heading.tsx'
import { Table, type Column } from '../../../components/Table.tsx'
import { render, type PageContent } from '../../../request/render.tsx'
import { callerOf, onlyFor } from '../../../request/staffOnly.tsx'
import { useVisit, type Visit, type WebEnv } from '../../../request/visit.ts'
import type { WebDeps } from '../../../webDeps.ts'
import { awaitedWords } from '../../../words/awaitedWords.ts'
import { clerkWords } from '../../../words/clerkWords.ts'
import { shortDay } from '../../../words/dates.ts'
import { casePath } from '../../deskPaths.ts'
import { awaitingRows } from './awaitingRows.ts'

export const AWAITED_DESK = '/ban-lam-viec/cho-ngay'

/** What waits for a day to be known, and for what; with the way to record it. */
export const awaitedDaysPage = (deps: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(AWAITED_DESK, onlyFor('fixDueBySession', 'fixDueByCondition'))
  app.get(AWAITED_DESK, async (c) => {
    const [session, condition, sittings] = await Promise.all([awaitingRows(deps, 'session'), awaitingRows(deps, 'condition'), deps.register.sittings(deps.council)])
    const coming = sittings.filter(({ date }) => date >= c.var.visit.today)
    return render(c, page(c.var.visit, { session, condition, coming }, callerOf(c).actor.role))
  })
  return app
}

type Waiting = { readonly session: readonly CommitmentRow[]; readonly condition: readonly CommitmentRow[]; readonly coming: readonly SittingRow[] }

const page = ({ say, href }: Visit, { session, condition, coming }: Waiting, role: Role): PageContent => ({
  title: say(awaitedWords.title),
  crumbs: [{ to: '/ban-lam-viec', name: say(clerkWords.desk) }],
  body: (
    <>
      <Heading title={say(awaitedWords.title)} lead={say(awaitedWords.lead)} />
      <section aria-labelledby="cho-ky-hop">
        <h2 id="cho-ky-hop">{say(awaitedWords.sessions)} <span class="figures">({session.length})</span></h2>
        {session.length === 0 ? <p>{say(awaitedWords.none)}</p> : <Rows caption={say(awaitedWords.sessions)} rows={session} />}
        {session.length === 0 ? null : <p>{say(awaitedWords.sessionsRemedy)}</p>}
        {session.length === 0 || coming.length === 0 ? null : (
          <>
            <h3>{say(awaitedWords.upcoming)}</h3>
            <ul>{coming.map(({ id, name, date }) => <li><a href={href(`/ban-lam-viec/phien/${id}/xac-dinh-han`)}>{name}</a>, <time datetime={date}>{say(shortDay(date))}</time></li>)}</ul>
          </>
        )}
      </section>
      <section aria-labelledby="cho-viec">
        <h2 id="cho-viec">{say(awaitedWords.conditions)} <span class="figures">({condition.length})</span></h2>
        {condition.length === 0 ? <p>{say(awaitedWords.none)}</p> : <Rows caption={say(awaitedWords.conditions)} rows={condition} record={may(role, 'fixDueByCondition')} />}
      </section>
    </>
  ),
})

const Rows = ({ caption, rows, record }: { readonly caption: string; readonly rows: readonly CommitmentRow[]; readonly record?: boolean }) => {
  const { say, href } = useVisit()
  const columns: readonly Column<CommitmentRow>[] = [
    { head: say(awaitedWords.promise), cell: ({ id, action }) => <a href={href(casePath(id))}>{action}</a> },
    { head: say(awaitedWords.worded), cell: ({ dueWords }) => (dueWords === null ? '–' : <q lang="vi">{dueWords}</q>) },
    { head: say(awaitedWords.office), cell: ({ ownerName }) => ownerName ?? '–' },
    { head: say(awaitedWords.resolution), cell: ({ resolutionNumber }) => resolutionNumber ?? '–' },
  ]
  const steps: readonly Column<CommitmentRow>[] = record ? [{ head: say(awaitedWords.step), cell: ({ id }) => <a href={href(`${casePath(id)}/xac-dinh-han`)}>{say(awaitedWords.conditionLink)}</a> }] : []
  return <Table caption={caption} captionUnseen rows={rows} columns={[...columns, ...steps]} />
}
