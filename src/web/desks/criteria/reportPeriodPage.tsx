import type { Hono } from 'hono'
import { Button, Select, TextArea } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Notice } from '../../components/Notice.tsx'
import type { FormState } from '../../forms/formState.ts'
import { adoptedOf } from '../../presenters/adoptedOf.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { shortDay } from '../../words/dates.ts'
import { periodName } from '../../words/periodName.ts'
import { periodWords } from '../../words/periodWords.ts'
import { reportWords } from '../../words/reportWords.ts'
import { inEach } from '../../words/words.ts'
import { CaseForm } from '../CaseForm.tsx'
import { Attachments } from '../Attachments.tsx'
import { caseCrumbs } from '../caseCrumbs.ts'
import { caseRoutes } from '../caseRoutes.ts'
import { casePath } from '../deskPaths.ts'
import type { Dossier } from '../dossier.ts'
import { attachedIn, attachmentFields } from '../reportInput.ts'
import { keptFromCriteria } from './criteriaForms.ts'
import { reportablePeriods } from './openPeriods.ts'

/** Where the accountable office reports on one period. */
export const reportPeriodPage = ({ useCases }: WebDeps): Hono<WebEnv> => caseRoutes({
  step: 'bao-cao-ky',
  permissions: ['reportPeriod'],
  keep: (c, dossier) => keptFromCriteria(c, dossier, 'periodReport'),
  page,
  send: async ({ c, typed, request, answered }) => {
    const answer = await useCases.reportPeriod(callerOf(c), { ...request, period: typed.text('period'), text: typed.text('text'), attached: await attachedIn(typed) })
    return answered(answer, 'da-bao-cao-ky', {
      'period-unknown': 'period', 'period-already-met': 'period', 'not-recurring': 'period', 'report-is-empty': 'text', ...attachmentFields(typed, answer),
    })
  },
})

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => {
  const { say, today } = visit
  const { row, history } = dossier
  const standing = adoptedOf(history)
  const periods = standing === null ? [] : reportablePeriods(standing, today)
  return {
    title: say(periodWords.reportTitle),
    crumbs: caseCrumbs(visit, row),
    body: (
      <CaseForm title={say(periodWords.reportTitle)} dossier={dossier} state={state} before={<Notice><p>{say(periodWords.reportLead)}</p></Notice>}>
        <Form id={`bao-cao-ky-${row.id}`} action={`${casePath(row.id)}/bao-cao-ky`} state={state} basedOn={row.version} files>
          <Select name="period" label={say(periodWords.period)} choices={periods.map(({ key, to }) => (
            { value: key, name: say(inEach((words) => periodWords.lastDay(words(periodName(key)), words(shortDay(to))))) }
          ))} />
          <TextArea name="text" label={say(reportWords.text)} hint={say(reportWords.textHint)} rows={6} />
          <Attachments typed={state.typed} />
          <Button>{say(periodWords.report)}</Button>
        </Form>
      </CaseForm>
    ),
  }
}
