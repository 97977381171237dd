import { Hono } from 'hono'
import { stateAfter } from '../../../domain/decider.ts'
import { reportCall } from '../../../domain/reportCall/index.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Pager } from '../../components/Pager.tsx'
import { ReportCallList } from '../../components/reports/ReportCallList.tsx'
import { ReportCallRecord } from '../../components/reports/ReportCallRecord.tsx'
import { isPicture } from '../../presenters/evidenceOf.ts'
import { officeNames } from '../../presenters/officeNames.ts'
import { pageIn, pagesOf } from '../../request/paging.ts'
import { render } from '../../request/render.tsx'
import type { WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { reportCallWords } from '../../words/reportCallWords.ts'
import { attachment, served } from '../downloads.ts'

const REPORTS = '/bao-cao-ky-hop'
const PER_PAGE = 50

/** Reports before sessions for anyone: who was asked, who reported when, and what was said. */
export const reportPages = ({ register, council, clock, files }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get(REPORTS, async (c) => {
    const { say, href } = c.var.visit
    const { total } = await register.reportCalls.calls(council, { limit: 0, offset: 0 })
    const pages = pagesOf(total, PER_PAGE)
    const at = Math.min(pageIn(c.req.query('page')), pages)
    const { rows } = await register.reportCalls.calls(council, { limit: PER_PAGE, offset: (at - 1) * PER_PAGE })
    return render(c, {
      title: say(reportCallWords.title), description: say(reportCallWords.lead),
      body: (
        <>
          <Heading title={say(reportCallWords.title)} lead={say(reportCallWords.lead)} />
          {rows.length === 0 ? <EmptyState title={say(reportCallWords.none)} /> : <ReportCallList rows={rows} to={({ id }) => `${REPORTS}/${id}`} />}
          <Pager page={at} pages={pages} hrefOf={(page) => href(`${REPORTS}?page=${page}`)} />
        </>
      ),
    })
  })

  const callOf = async (id: string) => stateAfter(reportCall, (await register.reportCalls.callHistory(council, id)).map(({ event }) => event))
  app.get(`${REPORTS}/:id`, async (c) => {
    const { say, language } = c.var.visit
    const call = await callOf(c.req.param('id'))
    if (call.status === 'absent') return c.notFound()
    const [offices, owing] = await Promise.all([register.offices(council), register.reportCalls.owing(council, clock.today())])
    return render(c, {
      title: call.session, crumbs: [{ to: REPORTS, name: say(reportCallWords.title) }],
      body: (
        <>
          <Heading kicker={say(reportCallWords.title)} title={call.session} />
          <ReportCallRecord call={call} owing={new Map(owing.map((office) => [office.officeId, office]))} names={officeNames(language, offices)} />
        </>
      ),
    })
  })

  const kept = async (id: string, sha256: string) => {
    const call = await callOf(id)
    const found = call.status === 'absent' ? [] : call.filed.flatMap(({ evidence }) => evidence)
    const evidence = found.find((one) => one.kind === 'file' && one.sha256 === sha256)
    return evidence?.kind === 'file' ? evidence : null
  }
  app.get(`${REPORTS}/:id/tep/:sha256`, async (c) => {
    const evidence = await kept(c.req.param('id'), c.req.param('sha256'))
    const file = evidence && (await files.read(council, evidence.sha256))
    return evidence && file ? attachment(c, file, evidence.name) : c.notFound()
  })
  app.get(`${REPORTS}/:id/tep/:sha256/xem`, async (c) => {
    const evidence = await kept(c.req.param('id'), c.req.param('sha256'))
    const file = evidence && isPicture(evidence.mediaType) ? await files.read(council, evidence.sha256) : null
    return file ? served(c, file, 'inline') : c.notFound()
  })
  return app
}
