import { Hono } from 'hono'
import type { CommitmentRow, SourceRow } from '../../application/register.ts'
import { Facts } from '../components/Facts.tsx'
import { Heading } from '../components/Heading.tsx'
import { markedText } from '../presenters/markedText.ts'
import { PUBLIC_STATUSES } from '../presenters/threeStatuses.ts'
import { render } from '../request/render.tsx'
import { useVisit, type WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { moment, shortDay } from '../words/dates.ts'
import { siteWords } from '../words/siteWords.ts'
import { sittingWords } from '../words/sittingWords.ts'

const MOST_ROWS = 5000

/** A source as it was filed, with the adopted words marked; public only once something in it has been adopted. */
export const sourcePage = ({ register, files, council, clock }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get('/nguon/:id', async (c) => {
    const { say } = c.var.visit
    const source = await register.source(council, c.req.param('id'))
    if (!source) return c.notFound()
    const { rows } = await register.commitments(council, { sourceId: source.id, statuses: PUBLIC_STATUSES, order: 'place', limit: MOST_ROWS, offset: 0, today: clock.today() })
    if (rows.length === 0) return c.notFound()
    const [kept, sitting] = await Promise.all([files.read(council, source.sha256), register.sitting(council, source.sittingId)])
    if (!kept) throw new Error(`text ${source.sha256} of source ${source.id} is not in the store`)
    return render(c, {
      title: source.name,
      crumbs: [{ to: '/phien-chat-van', name: say(siteWords.sittings) }, ...(sitting ? [{ to: `/phien-chat-van/${sitting.id}`, name: sitting.name }] : [])],
      body: <Source source={source} rows={rows} text={new TextDecoder().decode(kept.bytes)} />,
    })
  })
  return app
}

const Source = ({ source, rows, text }: { readonly source: SourceRow; readonly rows: readonly CommitmentRow[]; readonly text: string }) => {
  const { say, href } = useVisit()
  const actions = new Map(rows.map(({ id, action }) => [id, action]))
  return (
    <>
      <Heading kicker={say(sittingWords.sourceTitle)} title={source.name} lead={say(sittingWords.sourceLead)} />
      <Facts facts={[
        [say(sittingWords.sourceDate), source.documentDate === null ? null : say(shortDay(source.documentDate))],
        [say(sittingWords.filedAt), say(moment(source.filedAt))],
        [say(sittingWords.fingerprint), <code class="long">{source.sha256}</code>],
      ]} />
      <div class="source-text" lang="vi">
        {markedText(text, rows).map(({ text, quotedBy, begins }) => {
          const [first] = quotedBy
          if (first === undefined) return text
          return <mark>{begins.map((id) => <span id={`c-${id}`}></span>)}<a href={href(`/cam-ket/${first}`)} title={actions.get(first)}>{text}</a></mark>
        })}
      </div>
    </>
  )
}
