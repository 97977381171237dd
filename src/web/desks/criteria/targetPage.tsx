import type { Hono } from 'hono'
import { COMPARATORS } from '../../../domain/commitment/index.ts'
import { Button, Field, Select } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Notice } from '../../components/Notice.tsx'
import { freshForm, type FormState } from '../../forms/formState.ts'
import { numberTyped, readNumber } from '../../forms/readNumber.ts'
import { adoptedOf } from '../../presenters/adoptedOf.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { COMPARATOR_WORDS } from '../../words/eventWords.ts'
import { targetWords } from '../../words/targetWords.ts'
import { CaseForm } from '../CaseForm.tsx'
import { caseCrumbs } from '../caseCrumbs.ts'
import { caseRoutes } from '../caseRoutes.ts'
import { casePath } from '../deskPaths.ts'
import type { Dossier } from '../dossier.ts'
import { keptFromCriteria } from './criteriaForms.ts'
import { proposedTarget } from './proposedTarget.ts'

/** Where the secretary records the figure a promise names, beginning with what the reader found in its words. */
export const targetPage = ({ useCases, council }: WebDeps): Hono<WebEnv> => caseRoutes({
  step: 'chi-tieu',
  permissions: ['setTarget'],
  keep: (c, dossier) => keptFromCriteria(c, dossier, 'target'),
  fresh: async ({ row, history }) => {
    const set = adoptedOf(history)?.criteria.target ?? null
    if (set !== null) return freshForm({ measure: set.measure, unit: set.unit, comparator: set.comparator, targetValue: numberTyped(set.value), baseline: set.baseline === null ? '' : numberTyped(set.baseline) })
    const proposed = await proposedTarget(useCases, council, row)
    return freshForm(proposed === null ? {} : { ...proposed.fields, proposed: proposed.words })
  },
  page,
  send: async ({ c, typed, request, answered, faulty }) => {
    const [value, baseline] = [readNumber(typed.text('targetValue')), readNumber(typed.text('baseline'))]
    if (value.kind === 'fault') return faulty({ field: 'targetValue', message: value.message })
    if (value.kind === 'none') return faulty({ field: 'targetValue', message: targetWords.valueMissing })
    if (baseline.kind === 'fault') return faulty({ field: 'baseline', message: baseline.message })
    const comparator = COMPARATORS.find((one) => one === typed.text('comparator')) ?? 'atLeast'
    const target = { ...request, measure: typed.text('measure'), unit: typed.text('unit'), comparator, value: value.value, baseline: baseline.kind === 'none' ? null : baseline.value }
    return answered(await useCases.setTarget(callerOf(c), target), 'da-ghi-chi-tieu', { 'measure-missing': 'measure', 'not-a-number': 'targetValue' })
  },
})

const page = (visit: Visit, dossier: Dossier, state: FormState): PageContent => {
  const { say } = visit
  const { row } = dossier
  const proposed = state.typed.text('proposed')
  return {
    title: say(targetWords.setTitle),
    crumbs: caseCrumbs(visit, row),
    body: (
      <CaseForm title={say(targetWords.setTitle)} dossier={dossier} state={state} before={(
        <Notice>
          <p>{say(targetWords.setLead)}</p>
          {proposed === '' ? null : <p>{say(targetWords.proposed(proposed))}</p>}
        </Notice>
      )}>
        <Form id={`chi-tieu-${row.id}`} action={`${casePath(row.id)}/chi-tieu`} state={state} basedOn={row.version}>
          {proposed === '' ? null : <input type="hidden" name="proposed" value={proposed} />}
          <Field name="measure" label={say(targetWords.measure)} hint={say(targetWords.measureHint)} />
          <Select name="comparator" label={say(targetWords.comparator)} choices={COMPARATORS.map((value) => ({ value, name: say(COMPARATOR_WORDS[value]) }))} />
          <Field name="targetValue" label={say(targetWords.value)} hint={say(targetWords.numberHint)} width="short" inputmode="decimal" />
          <Field name="unit" label={say(targetWords.unit)} hint={say(targetWords.unitHint)} width="short" optional />
          <Field name="baseline" label={say(targetWords.baseline)} hint={say(targetWords.numberHint)} width="short" inputmode="decimal" optional />
          <Button>{say(targetWords.set)}</Button>
        </Form>
      </CaseForm>
    ),
  }
}
