import type { Hono } from 'hono'
import { PERIOD_LENGTHS, type PeriodLength } from '../../../domain/calendar/index.ts'
import { Button, DateField } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Radios } from '../../components/Radios.tsx'
import { freshForm, type FormState } from '../../forms/formState.ts'
import { readDay } from '../../forms/readDay.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { PERIOD_LENGTH_WORDS } from '../../words/eventWords.ts'
import { periodWords } from '../../words/periodWords.ts'
import { CaseForm } from '../CaseForm.tsx'
import { caseCrumbs } from '../caseCrumbs.ts'
import { caseRoutes } from '../caseRoutes.ts'
import { casePath } from '../deskPaths.ts'
import type { Dossier } from '../dossier.ts'
import { keptFromCriteria } from './criteriaForms.ts'

/** How deadlines in resolutions name a period. */
const SAID: Readonly<Record<PeriodLength, RegExp>> = { month: /h[àằ]ng tháng|mỗi tháng/iu, quarter: /h[àằ]ng quý|mỗi quý/iu, half: /(?:6|sáu) tháng/iu, year: /h[àằ]ng năm|mỗi năm/iu }

/** Where the secretary records by which periods a recurring promise is followed, beginning with what its words say. */
export const periodsPage = ({ useCases }: WebDeps): Hono<WebEnv> => caseRoutes({
  step: 'dinh-ky',
  permissions: ['setPeriods'],
  keep: (c, dossier) => keptFromCriteria(c, dossier, 'periods'),
  fresh: ({ row: { dueWords, quote } }) => {
    const said = PERIOD_LENGTHS.find((every) => SAID[every].test((dueWords ?? quote).normalize('NFC')))
    return freshForm(said === undefined ? {} : { every: said })
  },
  page,
  send: async ({ c, typed, request, answered, faulty }) => {
    const every = PERIOD_LENGTHS.find((one) => one === typed.text('every'))
    if (every === undefined) return faulty({ field: 'every', message: periodWords.everyMissing })
    return answered(await useCases.setPeriods(callerOf(c), { ...request, every, until: readDay(typed.text('lastPeriod')) }), 'da-dinh-ky', { 'last-period-not-later': 'lastPeriod' })
  },
})

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => {
  const { say } = visit
  const { row } = dossier
  return {
    title: say(periodWords.setTitle),
    crumbs: caseCrumbs(visit, row),
    body: (
      <CaseForm title={say(periodWords.setTitle)} dossier={dossier} state={state} before={<Notice><p>{say(periodWords.setLead)}</p></Notice>}>
        <Form id={`dinh-ky-${row.id}`} action={`${casePath(row.id)}/dinh-ky`} state={state} basedOn={row.version}>
          <Radios name="every" label={say(periodWords.every)} choices={PERIOD_LENGTHS.map((value) => ({ value, name: say(PERIOD_LENGTH_WORDS[value]) }))} />
          <DateField name="lastPeriod" label={say(periodWords.until)} hint={say(periodWords.untilHint)} optional />
          <Button>{say(periodWords.set)}</Button>
        </Form>
      </CaseForm>
    ),
  }
}
