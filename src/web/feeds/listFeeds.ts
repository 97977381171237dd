import { Hono } from 'hono'
import { readListFilter, registerFilter } from '../presenters/listFilter.ts'
import { presentCommitment, type PresentedCommitment } from '../presenters/presentCommitment.ts'
import type { WebContext, WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { csv } from './csv.ts'

const MOST_ROWS = 100_000

const COLUMNS: readonly (keyof PresentedCommitment)[] = [
  'id', 'address', 'resolutionNumber', 'ordinal', 'adoptedOn', 'sittingName', 'action', 'quote', 'product', 'speaker', 'speakerRole', 'spokenOn', 'ownerName', 'supporting',
  'overseerName', 'dueWords', 'dueDate', 'currentDueDate', 'extensions', 'duePrecision', 'status', 'agencySays', 'evidenceShows', 'calendarSays', 'reports', 'returns', 'hops', 'bounces', 'partOf', 'parts', 'partsFinished', 'finishedOn', 'endedOn', 'endedByDocument',
]

/** The list of commitments under the filters of its address, whole, for spreadsheets and programs. */
export const listFeeds = ({ register, council, clock, head, publicUrl }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  const presented = async (c: WebContext): Promise<readonly PresentedCommitment[]> => {
    const today = clock.today()
    const filter = { ...readListFilter(new URL(c.req.url).searchParams), page: 1 }
    const { rows } = await register.commitments(council, registerFilter(filter, today, MOST_ROWS))
    return rows.map((row) => presentCommitment(row, today, publicUrl))
  }
  app.get('/cam-ket.csv', async (c) => {
    const body = csv(COLUMNS, await presented(c))
    return c.body(body, 200, { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="cam-ket.csv"' })
  })
  app.get('/cam-ket.json', async (c) => {
    const [commitments, { position }] = [await presented(c), await head()]
    return c.json({ asOf: clock.today(), position, total: commitments.length, commitments })
  })
  return app
}
