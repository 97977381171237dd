import { Hono } from 'hono'
import { RULE_PACKS } from '../../../domain/rules/index.ts'
import { Button, Field, Select, TextArea } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Notice } from '../../components/Notice.tsx'
import { answerForm } from '../../forms/answerForm.ts'
import { freshForm, type FormState } from '../../forms/formState.ts'
import { readTyped } from '../../forms/typed.ts'
import { render, type PageContent } from '../../request/render.tsx'
import { callerOf, onlyFor } from '../../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { dutyWords } from '../../words/dutyWords.ts'
import { CaseForm } from '../CaseForm.tsx'
import { basedOnOf } from '../basedOn.ts'
import { caseCrumbs } from '../caseCrumbs.ts'
import { casePath } from '../deskPaths.ts'
import { openDossier, reopenDossier, type Dossier } from '../dossier.ts'
import { keptFrom, OPENED_WHEN } from '../moveGuard.ts'
import { agencyChoices } from './agencies.ts'
import { standingOf } from './standing.ts'

const PATH = '/ban-lam-viec/cam-ket/:id/chuyen-giao'

/** Where the accountable office offers the promise to another, and owes it until that one accepts. */
export const handOverPage = ({ useCases }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(PATH, onlyFor('proposeHandOver'))
  app.get(PATH, async (c) => {
    const dossier = await openDossier(c, c.req.param('id'))
    if (!dossier) return c.notFound()
    return (await keptFrom(c, dossier.row, OPENED_WHEN.handOver)) ?? render(c, page(c.var.visit, dossier, freshForm()))
  })

  app.post(PATH, async (c) => {
    const id = c.req.param('id')
    const typed = await readTyped(c)
    if (!(await openDossier(c, id))) return c.notFound()
    const answer = await useCases.proposeHandOver(callerOf(c), {
      key: typed.text('key'), commitmentId: id, basedOn: basedOnOf(typed), toOfficeId: typed.text('toOfficeId'), reason: typed.text('reason'),
      legalBasis: typed.text('legalBasis'), documentNumber: typed.text('documentNumber').trim() || null,
    })
    return answerForm(c, typed, answer, {
      done: () => ({ to: casePath(id), notice: 'da-de-nghi-chuyen' }),
      again: async (state) => page(c.var.visit, await reopenDossier(c, id), state),
      fields: {
        'receiver-missing': 'toOfficeId', 'receiver-is-owner': 'toOfficeId', 'receiver-is-overseer': 'toOfficeId', 'not-an-agency': 'toOfficeId',
        'reason-missing': 'reason', 'legal-basis-missing': 'legalBasis',
      },
    })
  })
  return app
}

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => {
  const { say } = visit
  const { row } = dossier
  const standing = standingOf(dossier)
  const days = 'adoption' in standing ? RULE_PACKS[standing.adoption.rulePack].clocks.handOverAnswer.value : null
  return {
    title: say(dutyWords.handOverTitle),
    crumbs: caseCrumbs(visit, row),
    body: (
      <CaseForm title={say(dutyWords.handOverTitle)} dossier={dossier} state={state} before={(
        <Notice>
          <p><strong>{say(dutyWords.stillLiable)}</strong></p>
          {days === null ? null : <p>{say(dutyWords.answerWithin(days))}</p>}
        </Notice>
      )}>
        <Form id={`chuyen-giao-${row.id}`} action={`${casePath(row.id)}/chuyen-giao`} state={state} basedOn={row.version}>
          <Select name="toOfficeId" label={say(dutyWords.toOffice)} empty={say(dutyWords.chooseOffice)} choices={agencyChoices(dossier, [row.ownerOfficeId])} />
          <TextArea name="reason" label={say(dutyWords.reason)} hint={say(dutyWords.reasonPublic)} rows={4} />
          <TextArea name="legalBasis" label={say(dutyWords.legalBasis)} hint={say(dutyWords.legalBasisHint)} rows={2} />
          <Field name="documentNumber" label={say(dutyWords.documentNumber)} hint={say(dutyWords.letterNumberHint)} width="medium" optional />
          <Button>{say(dutyWords.propose)}</Button>
        </Form>
      </CaseForm>
    ),
  }
}
