import type { Hono } from 'hono'
import type { PeriodVerdict } from '../../../domain/commitment/index.ts'
import { EvidenceList } from '../../components/EvidenceList.tsx'
import { evidenceBase } from '../../presenters/evidenceOf.ts'
import { Timely } from '../../components/criteria/PeriodsSection.tsx'
import { Button, Select, TextArea } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Notice } from '../../components/Notice.tsx'
import type { FormState } from '../../forms/formState.ts'
import { adoptedOf } from '../../presenters/adoptedOf.ts'
import { errorPage } from '../../request/errorPages.tsx'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import { useVisit, type Visit, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { shortDay } from '../../words/dates.ts'
import { periodName } from '../../words/periodName.ts'
import { periodWords } from '../../words/periodWords.ts'
import { inEach } from '../../words/words.ts'
import { CaseForm } from '../CaseForm.tsx'
import { caseCrumbs } from '../caseCrumbs.ts'
import { caseRoutes } from '../caseRoutes.ts'
import { casePath } from '../deskPaths.ts'
import type { Dossier } from '../dossier.ts'
import { keptFromCriteria } from './criteriaForms.ts'
import { judgeablePeriods } from './openPeriods.ts'

/** Words, not codes: a form whose session ended is summed up from its values. */
const VERDICTS: Readonly<Record<string, PeriodVerdict>> = { 'đạt': 'met', 'không đạt': 'notMet' }

/** Where the committee judges one period of a recurring promise. */
export const judgePeriodPage = ({ useCases }: WebDeps): Hono<WebEnv> => caseRoutes({
  step: 'tham-tra-ky',
  permissions: ['judgePeriod'],
  keep: (c, dossier) => keptFromCriteria(c, dossier, 'periodVerdict'),
  page,
  send: async ({ c, typed, request, answered }) => {
    const verdict = VERDICTS[typed.text('verdict')]
    if (verdict === undefined) return errorPage(c, 400)
    return answered(await useCases.judgePeriod(callerOf(c), { ...request, period: typed.text('period'), verdict, finding: typed.text('text') }), 'da-tham-tra-ky', {
      'period-unknown': 'period', 'period-unreported': 'period', 'not-recurring': 'period', 'finding-missing': 'text',
    })
  },
})

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => {
  const { say, today } = visit
  const { row, history } = dossier
  const standing = adoptedOf(history)
  const periods = standing === null ? [] : judgeablePeriods(standing, today)
  return {
    title: say(periodWords.judgeTitle),
    crumbs: caseCrumbs(visit, row),
    body: (
      <CaseForm title={say(periodWords.judgeTitle)} dossier={dossier} state={state} before={<><Notice><p>{say(periodWords.judgeLead)}</p></Notice><Reports dossier={dossier} today={today} /></>}>
        <Form id={`tham-tra-ky-${row.id}`} action={`${casePath(row.id)}/tham-tra-ky`} state={state} basedOn={row.version}>
          <Select name="period" label={say(periodWords.period)} choices={periods.map(({ key, reportedOn }) => (
            { value: key, name: say(reportedOn === null ? inEach((words) => periodWords.silent(words(periodName(key)))) : periodName(key)) }
          ))} />
          <TextArea name="text" label={say(periodWords.finding)} rows={5} />
          <div class="buttons">
            {Object.entries(VERDICTS).map(([value, verdict]) => <Button kind={verdict === 'met' ? 'main' : 'second'} name="verdict" value={value}>{say(periodWords[verdict])}</Button>)}
          </div>
        </Form>
      </CaseForm>
    ),
  }
}

/** What the office said of each period that waits, in the last report on it. */
const Reports = ({ dossier: { row, history }, today }: { readonly dossier: Dossier; readonly today: string }) => {
  const { say } = useVisit()
  const standing = adoptedOf(history)
  const waiting = standing === null ? [] : judgeablePeriods(standing, today).filter(({ reportedOn }) => reportedOn !== null)
  return (
    <>
      {waiting.map((period) => {
        const report = history.map(({ event }) => event).findLast((event) => event.type === 'PeriodReported' && event.period === period.key)
        return report?.type !== 'PeriodReported' ? null : (
          <section class="claim">
            <h2>{say(inEach((words) => periodWords.waitingReport(words(periodName(period.key)))))}</h2>
            <p class="claim-day"><time datetime={report.reportedOn}>{say(shortDay(report.reportedOn))}</time> <Timely period={period} /></p>
            <p class="as-typed">{report.text}</p>
            {report.evidence.length === 0 ? null : <EvidenceList base={evidenceBase(row.id)} evidence={report.evidence} />}
          </section>
        )
      })}
    </>
  )
}
