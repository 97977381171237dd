import { Hono } from 'hono'
import { PAPER_FORMATS, type PaperFormat } from '../../../application/papers.ts'
import { stateAfter } from '../../../domain/decider.ts'
import { reportCall } from '../../../domain/reportCall/index.ts'
import { onlyFor, callerOf } from '../../request/staffOnly.tsx'
import type { WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { sendPaper } from '../../pages/sendPaper.ts'
import { REPORTS_DESK } from './reportPaths.ts'

/** Promises in one report; the ones due first come first. */
const MOST_PROMISES = 500

/** The draft of an office's report, made from the register as it stands: to be edited, signed and filed. */
export const reportDraft = ({ register, council, clock, papers }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get(`${REPORTS_DESK}/:id/:file{du-thao\\.(docx|pdf)}`, onlyFor('filePromiseReport'), async (c) => {
    const officeId = callerOf(c).actor.office
    const [of, office, history, { rows }] = await Promise.all([
      register.council(council), register.office(council, officeId), register.reportCalls.callHistory(council, c.req.param('id')),
      register.commitments(council, { statuses: ['owed', 'claimed', 'disputed', 'verified'], ownerOfficeId: officeId, withParts: true, order: 'due', limit: MOST_PROMISES, offset: 0, today: clock.today() }),
    ])
    const call = stateAfter(reportCall, history.map(({ event }) => event))
    const format = PAPER_FORMATS.find((one): one is PaperFormat => c.req.param('file') === `du-thao.${one}`)
    if (of === null || office === null || call.status === 'absent' || !call.officeIds.includes(officeId) || format === undefined) return c.notFound()
    const bytes = await papers.promiseReport({ council: of, officeName: office.name, session: call.session, day: clock.today(), promises: rows }, format)
    return sendPaper(c, { bytes, format, name: 'bao-cao-loi-hua' })
  })
  return app
}
