import type { Hono } from 'hono'
import { daysAfter } from '../../../domain/calendar/index.ts'
import { dueOf, type Adoption } from '../../../domain/commitment/index.ts'
import { RULE_PACKS, inForce } from '../../../domain/rules/index.ts'
import { Button, DateField, Field, Select, TextArea } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Notice } from '../../components/Notice.tsx'
import type { FormState } from '../../forms/formState.ts'
import { readDay } from '../../forms/readDay.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import { useVisit, type Visit, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { shortDay } from '../../words/dates.ts'
import { ruleOrigin } from '../../presenters/ruleOrigin.ts'
import { dutyWords } from '../../words/dutyWords.ts'
import { Attachments } from '../Attachments.tsx'
import { CaseForm } from '../CaseForm.tsx'
import { caseCrumbs } from '../caseCrumbs.ts'
import { caseRoutes } from '../caseRoutes.ts'
import { casePath } from '../deskPaths.ts'
import type { Dossier } from '../dossier.ts'
import { keptFrom, OPENED_WHEN } from '../moveGuard.ts'
import { attachedIn, attachmentFields } from '../reportInput.ts'
import { standingOf } from './standing.ts'

/** Where the accountable office asks for a later date. */
export const extensionPage = ({ useCases }: WebDeps): Hono<WebEnv> => caseRoutes({
  step: 'xin-gia-han',
  permissions: ['askExtension'],
  keep: (c, { row }) => keptFrom(c, row, OPENED_WHEN.extension),
  page,
  send: async ({ c, typed, request, answered }) => {
    const asked = {
      ...request, newDate: readDay(typed.text('newDate')) ?? '', reasonCode: typed.text('reasonCode'), reason: typed.text('reason'),
      documentNumber: typed.text('documentNumber'), workSoFar: typed.text('workSoFar'), attached: await attachedIn(typed),
    }
    const answer = await useCases.askExtension(callerOf(c), asked)
    return answered(answer, 'da-xin-gia-han', {
      'due-date-not-in-calendar': 'newDate', 'extension-not-later': 'newDate', 'extension-too-long': 'newDate', 'part-outlasts-whole': 'newDate', 'reason-code-unknown': 'reasonCode',
      'reason-missing': 'reason', 'document-number-missing': 'documentNumber', 'work-so-far-missing': 'workSoFar', ...attachmentFields(typed, answer),
    })
  },
})

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => {
  const { say, today } = visit
  const { row } = dossier
  const adoption = adoptionOf(dossier)
  const reasons = adoption === null ? [] : RULE_PACKS[adoption.rulePack].extensions.reasons.value.filter((reason) => inForce(reason, today))
  return {
    title: say(dutyWords.extensionTitle),
    crumbs: caseCrumbs(visit, row),
    body: (
      <CaseForm title={say(dutyWords.extensionTitle)} dossier={dossier} state={state} before={<Limits dossier={dossier} adoption={adoption} />}>
        <Form id={`xin-gia-han-${row.id}`} action={`${casePath(row.id)}/xin-gia-han`} state={state} basedOn={row.version} files>
          <DateField name="newDate" label={say(dutyWords.newDate)} />
          <Select name="reasonCode" label={say(dutyWords.reasonCode)} empty={say(dutyWords.chooseReason)} choices={reasons.map(({ code, name }) => ({ value: code, name: say(name) }))} />
          <TextArea name="reason" label={say(dutyWords.reasonTold)} hint={say(dutyWords.reasonPublic)} rows={4} />
          <TextArea name="workSoFar" label={say(dutyWords.workSoFar)} hint={say(dutyWords.reasonPublic)} rows={4} />
          <Attachments typed={state.typed} />
          <Field name="documentNumber" label={say(dutyWords.documentNumber)} hint={say(dutyWords.letterNumberHint)} width="medium" />
          <Button>{say(dutyWords.ask)}</Button>
        </Form>
      </CaseForm>
    ),
  }
}

const adoptionOf = (dossier: Dossier): Adoption | null => {
  const state = standingOf(dossier)
  return 'adoption' in state ? state.adoption : null
}

/** How often and how far the date may move, and under which rules, before anything is typed. */
const Limits = ({ dossier, adoption }: { readonly dossier: Dossier; readonly adoption: Adoption | null }) => {
  const { say } = useVisit()
  const state = standingOf(dossier)
  if (adoption === null || state.status === 'absent') return null
  const { count, totalDays } = adoption.rules.extensions
  const original = dueOf(state).date
  return (
    <Notice>
      <p><strong>{say(dutyWords.limits)} ({say(ruleOrigin(count))}).</strong> {say(dutyWords.limitsAre(count.value, totalDays.value))} {say(dutyWords.extendedSoFar(dossier.row.extensions))}</p>
      {original === null ? null : <p><LatestDay day={daysAfter(original, totalDays.value)} /></p>}
      <p>{say(dutyWords.extensionLead)}</p>
    </Notice>
  )
}

const LatestDay = ({ day }: { readonly day: string }) => {
  const { say } = useVisit()
  const { vi, en } = shortDay(day)
  return <time datetime={day}>{say({ vi: dutyWords.latestDay(vi).vi, en: dutyWords.latestDay(en).en })}</time>
}
