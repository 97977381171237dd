import type { Hono } from 'hono'
import { may } from '../../../domain/access/index.ts'
import { stateAfter } from '../../../domain/decider.ts'
import { reportCall } from '../../../domain/reportCall/index.ts'
import { Heading } from '../../components/Heading.tsx'
import { ReportCallRecord } from '../../components/reports/ReportCallRecord.tsx'
import { readDay } from '../../forms/readDay.ts'
import type { Typed } from '../../forms/typed.ts'
import { officeNames } from '../../presenters/officeNames.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import type { WebContext, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { reportCallWords } from '../../words/reportCallWords.ts'
import { siteWords } from '../../words/siteWords.ts'
import { basedOnOf } from '../basedOn.ts'
import { orNull } from '../clerk/terms/typedTerms.ts'
import { deedRoutes, type Deed, type SentDeed } from '../deedRoutes.ts'
import { attachedIn } from '../reportInput.ts'
import { ReportCallForms, type ReportDeed } from './ReportCallForms.tsx'
import { REPORTS_DESK } from './reportPaths.ts'

/** One call at the desk: chased and cancelled by who asked, answered by each office. */
export const reportCallPage = ({ register, council, clock }: WebDeps): Hono<WebEnv> => {
  const page = async (c: WebContext, id: string, sent: SentDeed<ReportDeed>): Promise<PageContent | null> => {
    const { say, language } = c.var.visit
    const { actor } = callerOf(c)
    const history = await register.reportCalls.callHistory(council, id)
    const call = stateAfter(reportCall, history.map(({ event }) => event))
    if (call.status === 'absent' || (!may(actor.role, 'requestReports') && !call.officeIds.includes(actor.office))) return null
    const [offices, owing] = await Promise.all([register.offices(council), register.reportCalls.owing(council, clock.today())])
    const names = officeNames(language, offices)
    return {
      title: call.session, crumbs: [{ to: DESK_HOME, name: say(siteWords.desk) }, { to: REPORTS_DESK, name: say(reportCallWords.title) }],
      body: (
        <>
          <Heading kicker={say(reportCallWords.title)} title={call.session} quiet />
          {call.status === 'open' ? null : sent?.state.faults.map(({ message }) => <p class="faults" role="alert">{say(message)}</p>)}
          {may(actor.role, 'filePromiseReport') && call.status === 'open' ? <ReportCallForms call={call} version={history.length} actor={actor} names={names} sent={sent} /> : null}
          <ReportCallRecord call={call} owing={new Map(owing.map((office) => [office.officeId, office]))} names={names} />
          {!may(actor.role, 'filePromiseReport') && call.status === 'open' ? <ReportCallForms call={call} version={history.length} actor={actor} names={names} sent={sent} /> : null}
        </>
      ),
    }
  }
  return deedRoutes({ path: `${REPORTS_DESK}/:id`, seenBy: ['requestReports', 'filePromiseReport'], deeds: DEEDS, page })
}

/** Two offices file at the same time as a rule, so a report is not refused for what another office did meanwhile. */
const requestOf = (typed: Typed, callId: string) => ({ key: typed.text('key'), callId })

const DEEDS: Readonly<Record<ReportDeed, Deed>> = {
  nhac: {
    permission: 'chaseReport',
    send: async (c, callId, typed) => ({
      answer: await c.var.deps.useCases.chaseReport(callerOf(c), { ...requestOf(typed, callId), officeId: typed.text('officeId'), documentNumber: orNull(typed.text('documentNumber')) }), notice: 'da-nhac-bao-cao',
    }),
    fields: { 'report-already-filed': 'officeId', 'report-not-asked': 'officeId' },
  },
  huy: {
    permission: 'cancelReportCall', fields: { 'report-call-needs-reason': 'cancelReason' },
    send: async (c, callId, typed) => ({
      answer: await c.var.deps.useCases.cancelReportCall(callerOf(c), { ...requestOf(typed, callId), basedOn: basedOnOf(typed), reason: typed.text('cancelReason') }), notice: 'da-huy-dot-bao-cao',
    }),
  },
  gui: {
    permission: 'filePromiseReport', fields: { 'report-needs-number': 'number', 'report-signed-ahead': 'signedOn', 'report-needs-signer': 'signer', 'report-needs-content': 'text' },
    send: async (c, callId, typed) => {
      const signedOn = readDay(typed.text('signedOn'))
      if (signedOn === null) return { field: 'signedOn', message: reportCallWords.dayMissing }
      const answer = await c.var.deps.useCases.filePromiseReport(callerOf(c), {
        ...requestOf(typed, callId), number: typed.text('number'), signedOn, signer: typed.text('signer'), text: typed.text('text'), attached: await attachedIn(typed),
      })
      return { answer, notice: 'da-gui-bao-cao-loi-hua' }
    },
  },
}
