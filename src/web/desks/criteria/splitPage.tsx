import type { Hono } from 'hono'
import { Button, DateField, Field, Select, TextArea } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Radios } from '../../components/Radios.tsx'
import type { FormState } from '../../forms/formState.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import { useVisit, type Visit, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { shortDay } from '../../words/dates.ts'
import { dutyWords } from '../../words/dutyWords.ts'
import { partWords } from '../../words/partWords.ts'
import { CaseForm } from '../CaseForm.tsx'
import { caseCrumbs } from '../caseCrumbs.ts'
import { caseRoutes } from '../caseRoutes.ts'
import { casePath } from '../deskPaths.ts'
import type { Dossier } from '../dossier.ts'
import { agencyChoices } from '../duty/agencies.ts'
import { keptFromCriteria } from './criteriaForms.ts'
import { LEAST_PARTS, leadIn, PART_ROWS, partsIn, splitFields } from './splitInput.ts'

/** Where the standing committee divides a promise among offices, one of which leads. */
export const splitPage = ({ useCases, register, council }: WebDeps): Hono<WebEnv> => caseRoutes({
  step: 'chia-phan',
  permissions: ['splitCommitment'],
  keep: (c, dossier) => keptFromCriteria(c, dossier, 'split'),
  page,
  send: async ({ c, typed, request, answered }) => {
    const parts = partsIn(typed).map(({ officeId, action, date }) => ({ officeId, action, date }))
    const division = { ...request, leadOfficeId: leadIn(typed), parts, reason: typed.text('reason'), documentNumber: typed.text('documentNumber') }
    const answer = await useCases.splitCommitment(callerOf(c), division)
    const whole = (await register.commitment(council, request.commitmentId))?.currentDueDate ?? null
    return answered(answer, 'da-chia-phan', splitFields(typed, whole, c.var.visit.today))
  },
})

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => {
  const { say } = visit
  const { row } = dossier
  return {
    title: say(partWords.splitTitle),
    crumbs: caseCrumbs(visit, row),
    body: (
      <CaseForm title={say(partWords.splitTitle)} dossier={dossier} state={state} before={<Lead dossier={dossier} />}>
        <Form id={`chia-phan-${row.id}`} action={`${casePath(row.id)}/chia-phan`} state={state} basedOn={row.version}>
          <PartRows dossier={dossier} state={state} />
          <Radios name="lead" label={say(partWords.lead)} choices={PART_ROWS.map((place) => ({ value: String(place), name: say(partWords.leadOf(place)) }))} />
          <TextArea name="reason" label={say(partWords.reason)} hint={say(dutyWords.reasonPublic)} rows={3} />
          <Field name="documentNumber" label={say(dutyWords.documentNumber)} hint={say(dutyWords.documentNumberHint)} width="medium" />
          <Button>{say(partWords.split)}</Button>
        </Form>
      </CaseForm>
    ),
  }
}

const Lead = ({ dossier: { row: { currentDueDate } } }: { readonly dossier: Dossier }) => {
  const { say } = useVisit()
  const day = currentDueDate === null ? null : shortDay(currentDueDate)
  return (
    <Notice>
      <p>{say(partWords.splitLead)}</p>
      {day === null ? null : <p><strong>{say({ vi: partWords.wholeDue(day.vi).vi, en: partWords.wholeDue(day.en).en })}</strong></p>}
    </Notice>
  )
}

const PartRows = ({ dossier, state: { typed, faults } }: { readonly dossier: Dossier; readonly state: FormState }) => {
  const { say } = useVisit()
  const more = PART_ROWS.filter((place) => place > LEAST_PARTS)
  const touched = partsIn(typed).some(({ row }) => row > LEAST_PARTS) || faults.some(({ field }) => more.some((place) => field?.endsWith(String(place))))
  const rowAt = (place: number) => (
    <fieldset class="part-row">
      <legend>{say(partWords.part(place))}</legend>
      <Select name={`office${place}`} label={say(partWords.office)} empty={say(partWords.chooseOffice)} choices={agencyChoices(dossier, [])} />
      <TextArea name={`action${place}`} label={say(partWords.action)} rows={2} />
      <DateField name={`date${place}`} label={say(partWords.date)} hint={say(partWords.dateHint)} optional />
    </fieldset>
  )
  return (
    <>
      {PART_ROWS.filter((place) => place <= LEAST_PARTS).map(rowAt)}
      <details class="links" open={touched}>
        <summary>{say(partWords.moreParts)}</summary>
        <p class="hint">{say(partWords.moreHint)}</p>
        {more.map(rowAt)}
      </details>
    </>
  )
}
