import type { Hono } from 'hono'
import { Button, DateField, Select, TextArea } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Notice } from '../../components/Notice.tsx'
import { freshForm, type FormState } from '../../forms/formState.ts'
import { readDay } from '../../forms/readDay.ts'
import { adoptedOf } from '../../presenters/adoptedOf.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { conditionWords } from '../../words/conditionWords.ts'
import { CaseForm } from '../CaseForm.tsx'
import { caseCrumbs } from '../caseCrumbs.ts'
import { caseRoutes } from '../caseRoutes.ts'
import { casePath } from '../deskPaths.ts'
import type { Dossier } from '../dossier.ts'
import { agencyChoices } from '../duty/agencies.ts'
import { keptFromCriteria } from './criteriaForms.ts'

/** Where the secretary records what a promise waits for, on whom it depends and until when. */
export const conditionPage = ({ useCases }: WebDeps): Hono<WebEnv> => caseRoutes({
  step: 'dieu-kien',
  permissions: ['stateCondition'],
  keep: (c, dossier) => keptFromCriteria(c, dossier, 'condition'),
  // A deadline such as "ngay sau khi kết thúc thanh tra" names what it waits for.
  fresh: ({ row, history }) => {
    const stated = adoptedOf(history)?.criteria.condition ?? null
    if (stated !== null) return freshForm({ condition: stated.condition, officeId: stated.officeId ?? '', date: stated.date ?? '' })
    return freshForm(row.dueKind === 'event' && row.dueWords !== null ? { condition: row.dueWords } : {})
  },
  page,
  send: async ({ c, typed, request, answered }) => {
    const stated = { ...request, condition: typed.text('condition'), officeId: typed.text('officeId') || null, date: readDay(typed.text('date')) }
    return answered(await useCases.stateCondition(callerOf(c), stated), 'da-ghi-dieu-kien', { 'condition-missing': 'condition', 'not-an-agency': 'officeId', 'office-has-ended': 'officeId', 'due-date-not-in-calendar': 'date' })
  },
})

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => {
  const { say } = visit
  const { row } = dossier
  return {
    title: say(conditionWords.stateTitle),
    crumbs: caseCrumbs(visit, row),
    body: (
      <CaseForm title={say(conditionWords.stateTitle)} dossier={dossier} state={state} before={<Notice><p>{say(conditionWords.stateLead)}</p></Notice>}>
        <Form id={`dieu-kien-${row.id}`} action={`${casePath(row.id)}/dieu-kien`} state={state} basedOn={row.version}>
          <TextArea name="condition" label={say(conditionWords.condition)} rows={3} />
          <Select name="officeId" label={say(conditionWords.office)} empty={say(conditionWords.noOffice)} choices={agencyChoices(dossier, [])} />
          <DateField name="date" label={say(conditionWords.date)} optional />
          <Button>{say(conditionWords.state)}</Button>
        </Form>
      </CaseForm>
    ),
  }
}
