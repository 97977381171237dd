import { Hono } from 'hono'
import { daysAfter } from '../../../domain/calendar/index.ts'
import { dueOf } from '../../../domain/commitment/index.ts'
import { RULE_PACKS, inForce, type RulePack } from '../../../domain/rules/index.ts'
import { Button, DateField, Field, Select, TextArea } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Notice } from '../../components/Notice.tsx'
import { answerForm } from '../../forms/answerForm.ts'
import { freshForm, type FormState } from '../../forms/formState.ts'
import { readDay } from '../../forms/readDay.ts'
import { readTyped } from '../../forms/typed.ts'
import { render, type PageContent } from '../../request/render.tsx'
import { callerOf, onlyFor } from '../../request/staffOnly.tsx'
import { useVisit, type Visit, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { shortDay } from '../../words/dates.ts'
import { dutyWords } from '../../words/dutyWords.ts'
import { CaseForm } from '../CaseForm.tsx'
import { basedOnOf } from '../basedOn.ts'
import { caseCrumbs } from '../caseCrumbs.ts'
import { casePath } from '../deskPaths.ts'
import { openDossier, reopenDossier, type Dossier } from '../dossier.ts'
import { keptFrom, OPENED_WHEN } from '../moveGuard.ts'
import { standingOf } from './standing.ts'

const PATH = '/ban-lam-viec/cam-ket/:id/xin-gia-han'

/** Where the accountable office asks for a later date. */
export const extensionPage = ({ useCases }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(PATH, onlyFor('askExtension'))
  app.get(PATH, async (c) => {
    const dossier = await openDossier(c, c.req.param('id'))
    if (!dossier) return c.notFound()
    return (await keptFrom(c, dossier.row, OPENED_WHEN.extension)) ?? render(c, page(c.var.visit, dossier, freshForm()))
  })

  app.post(PATH, async (c) => {
    const id = c.req.param('id')
    const typed = await readTyped(c)
    if (!(await openDossier(c, id))) return c.notFound()
    const answer = await useCases.askExtension(callerOf(c), {
      key: typed.text('key'), commitmentId: id, basedOn: basedOnOf(typed), newDate: readDay(typed.text('newDate')) ?? '', reasonCode: typed.text('reasonCode'),
      reason: typed.text('reason'), documentNumber: typed.text('documentNumber'), workSoFar: typed.text('workSoFar'),
    })
    return answerForm(c, typed, answer, {
      done: () => ({ to: casePath(id), notice: 'da-xin-gia-han' }),
      again: async (state) => page(c.var.visit, await reopenDossier(c, id), state),
      fields: {
        'due-date-not-in-calendar': 'newDate', 'extension-not-later': 'newDate', 'extension-too-long': 'newDate', 'reason-code-unknown': 'reasonCode',
        'reason-missing': 'reason', 'document-number-missing': 'documentNumber', 'work-so-far-missing': 'workSoFar',
      },
    })
  })
  return app
}

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => {
  const { say, today } = visit
  const { row } = dossier
  const pack = packOf(dossier)
  const reasons = pack === null ? [] : pack.extensions.reasons.value.filter((reason) => inForce(reason, today))
  return {
    title: say(dutyWords.extensionTitle),
    crumbs: caseCrumbs(visit, row),
    body: (
      <CaseForm title={say(dutyWords.extensionTitle)} dossier={dossier} state={state} before={<Limits dossier={dossier} pack={pack} />}>
        <Form id={`xin-gia-han-${row.id}`} action={`${casePath(row.id)}/xin-gia-han`} state={state} basedOn={row.version}>
          <DateField name="newDate" label={say(dutyWords.newDate)} />
          <Select name="reasonCode" label={say(dutyWords.reasonCode)} empty={say(dutyWords.chooseReason)} choices={reasons.map(({ code, name }) => ({ value: code, name: say(name) }))} />
          <TextArea name="reason" label={say(dutyWords.reasonTold)} hint={say(dutyWords.reasonPublic)} rows={4} />
          <TextArea name="workSoFar" label={say(dutyWords.workSoFar)} hint={say(dutyWords.reasonPublic)} rows={4} />
          <Field name="documentNumber" label={say(dutyWords.documentNumber)} hint={say(dutyWords.letterNumberHint)} width="medium" />
          <Button>{say(dutyWords.ask)}</Button>
        </Form>
      </CaseForm>
    ),
  }
}

const packOf = (dossier: Dossier): RulePack | null => {
  const state = standingOf(dossier)
  return 'adoption' in state ? RULE_PACKS[state.adoption.rulePack] : null
}

/** How often and how far the date may move, and under which rules, before anything is typed. */
const Limits = ({ dossier, pack }: { readonly dossier: Dossier; readonly pack: RulePack | null }) => {
  const { say } = useVisit()
  const state = standingOf(dossier)
  if (pack === null || state.status === 'absent') return null
  const { count, totalDays } = pack.extensions
  const original = dueOf(state).date
  return (
    <Notice>
      <p><strong>{say(dutyWords.limits)} ({say(pack.name)}).</strong> {say(dutyWords.limitsAre(count.value, totalDays.value))} {say(dutyWords.extendedSoFar(dossier.row.extensions))}</p>
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
