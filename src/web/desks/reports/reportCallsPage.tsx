import { Hono } from 'hono'
import { may } from '../../../domain/access/index.ts'
import { Button, DateField, Field } from '../../components/Field.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Form } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Pager } from '../../components/Pager.tsx'
import { ReportCallList } from '../../components/reports/ReportCallList.tsx'
import { answerForm } from '../../forms/answerForm.ts'
import { freshForm, refusedForm, type FormState } from '../../forms/formState.ts'
import { readDay } from '../../forms/readDay.ts'
import { readTyped } from '../../forms/typed.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import { errorPage } from '../../request/errorPages.tsx'
import { pageIn, pagesOf } from '../../request/paging.ts'
import { render, type PageContent } from '../../request/render.tsx'
import { callerOf, onlyFor } from '../../request/staffOnly.tsx'
import type { WebContext, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { errorWords } from '../../words/errorWords.ts'
import { reportCallWords } from '../../words/reportCallWords.ts'
import { siteWords } from '../../words/siteWords.ts'
import { REPORTS_DESK, reportDeskPath } from './reportPaths.ts'

const PER_PAGE = 20

/** All calls, and the form that makes one; an office sees those that ask it. */
export const reportCallsPage = ({ register, council, useCases }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(REPORTS_DESK, onlyFor('requestReports', 'filePromiseReport'))

  const page = async (c: WebContext, state: FormState): Promise<PageContent> => {
    const { say, href } = c.var.visit
    const { role, office } = callerOf(c).actor
    const asks = may(role, 'requestReports')
    const own = asks ? {} : { officeId: office }
    const { total } = await register.reportCalls.calls(council, { ...own, limit: 0, offset: 0 })
    const pages = pagesOf(total, PER_PAGE)
    const at = Math.min(pageIn(c.req.query('page')), pages)
    const { rows } = await register.reportCalls.calls(council, { ...own, limit: PER_PAGE, offset: (at - 1) * PER_PAGE })
    return {
      title: say(reportCallWords.title), crumbs: [{ to: DESK_HOME, name: say(siteWords.desk) }],
      body: (
        <>
          <Heading title={say(reportCallWords.title)} lead={say(reportCallWords.lead)} quiet />
          {rows.length === 0 ? <EmptyState title={say(asks ? reportCallWords.none : reportCallWords.noneForOffice)} /> : <ReportCallList rows={rows} to={({ id }) => reportDeskPath(id)} />}
          <Pager page={at} pages={pages} hrefOf={(one) => href(`${REPORTS_DESK}?page=${one}`)} />
          {!asks ? null : (
            <section class="decision">
              <h2>{say(reportCallWords.ask)}</h2>
              <p>{say(reportCallWords.askLead)}</p>
              <Form id="yeu-cau" action={REPORTS_DESK} state={state}>
                <Field name="session" label={say(reportCallWords.session)} hint={say(reportCallWords.sessionHint)} />
                <DateField name="opensOn" label={say(reportCallWords.opensOn)} />
                <Button>{say(reportCallWords.ask)}</Button>
              </Form>
            </section>
          )}
        </>
      ),
    }
  }

  app.get(REPORTS_DESK, async (c) => render(c, await page(c, freshForm())))
  app.post(REPORTS_DESK, async (c) => {
    if (!may(callerOf(c).actor.role, 'requestReports')) return errorPage(c, 403, errorWords.notAllowed)
    const typed = await readTyped(c)
    const opensOn = readDay(typed.text('opensOn'))
    if (opensOn === null) return render(c, await page(c, refusedForm(typed, [{ field: 'opensOn', message: reportCallWords.dayMissing }])), 422)
    const answer = await useCases.requestReports(callerOf(c), { key: typed.text('key'), session: typed.text('session'), opensOn })
    return answerForm(c, typed, answer, {
      done: ({ callId }) => ({ to: reportDeskPath(callId), notice: 'da-yeu-cau-bao-cao' }), again: (state) => page(c, state),
      fields: { 'report-call-needs-session': 'session', 'report-call-day-not-ahead': 'opensOn' },
    })
  })
  return app
}
