import { Hono } from 'hono'
import { STEPS, type Step } from '../../../domain/letter/index.ts'
import { Button, Field, Select, Tick } from '../../components/Field.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Form, useForm } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Radios } from '../../components/Radios.tsx'
import { answerForm } from '../../forms/answerForm.ts'
import { freshForm, refusedForm, type FormState } from '../../forms/formState.ts'
import { readTyped } from '../../forms/typed.ts'
import { standing } from '../../presenters/lineage.ts'
import { officeNames } from '../../presenters/officeNames.ts'
import { dueSteps, urgedOffices, type LatePromise } from '../../presenters/urgedOffices.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import { render, type PageContent } from '../../request/render.tsx'
import { callerOf, onlyFor } from '../../request/staffOnly.tsx'
import { useVisit, type WebContext, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { shortDay } from '../../words/dates.ts'
import { letterWords, stepName } from '../../words/letterWords.ts'
import { siteWords } from '../../words/siteWords.ts'
import { orNull } from '../clerk/terms/typedTerms.ts'
import { LETTERS_DESK, draftPath, letterDeskPath } from './letterPaths.ts'
import { urgingEvery } from './lettersPage.tsx'

const PATH = `${LETTERS_DESK}/co-quan/:id`

/** A letter to one office: which of its late promises, at which step. */
export const draftLetterPage = (deps: WebDeps): Hono<WebEnv> => {
  const { register, council, clock, useCases } = deps
  const app = new Hono<WebEnv>()
  app.use(PATH, onlyFor('draftLetter'))

  const page = async (c: WebContext, officeId: string, state: FormState | null): Promise<PageContent | null> => {
    const { say, language } = c.var.visit
    const [office, offices, late, every] = await Promise.all([
      register.office(council, officeId), register.offices(council), register.letters.late(council, clock.today()), urgingEvery(deps),
    ])
    if (office === null) return null
    const names = officeNames(language, offices)
    const own = urgedOffices(late, clock.today(), every).find((one) => one.officeId === officeId)?.late ?? []
    // Most promises decide which step is offered first; what else it is due for can be chosen.
    const step = dueSteps(own).toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 1
    const fresh = freshForm({ step: String(step), commitmentId: own.filter(({ suggested }) => suggested === step).map(({ item }) => item.commitmentId), above: '', skipDocument: '' })
    const above = standing(offices).filter(({ id, kind }) => kind === 'agency' && id !== officeId).map(({ id }) => ({ value: id, name: names.get(id) ?? id }))
    return {
      title: say(letterWords.draftTitle(names.get(officeId) ?? officeId)), crumbs: [{ to: DESK_HOME, name: say(siteWords.desk) }, { to: LETTERS_DESK, name: say(letterWords.title) }],
      body: (
        <>
          <Heading title={say(letterWords.draftTitle(names.get(officeId) ?? officeId))} lead={say(letterWords.draftLead)} quiet />
          {own.length === 0 ? <EmptyState title={say(letterWords.lateNone)}><p>{say(letterWords.lateNoneRemedy)}</p></EmptyState> : (
            <Form id={`don-doc-${officeId}`} action={draftPath(officeId)} state={state ?? fresh}>
              <LatePromises late={own} />
              <Radios name="step" label={say(letterWords.chooseStep)} choices={STEPS.map((one) => ({ value: String(one), name: say(stepName(one)) }))} />
              <Select name="above" label={say(letterWords.above)} hint={say(letterWords.aboveHint)} empty={say(letterWords.aboveNone)} choices={above} optional />
              <Field name="skipDocument" label={say(letterWords.skip)} hint={say(letterWords.skipHint)} optional />
              <Button>{say(letterWords.draft)}</Button>
            </Form>
          )}
        </>
      ),
    }
  }

  app.get(PATH, async (c) => {
    const content = await page(c, c.req.param('id'), null)
    return content === null ? c.notFound() : render(c, content)
  })
  app.post(PATH, async (c) => {
    const officeId = c.req.param('id')
    const typed = await readTyped(c)
    const again = async (state: FormState): Promise<PageContent> => (await page(c, officeId, state)) ?? Promise.reject(new Error(`office ${officeId} is no longer in the register`))
    if ((await register.office(council, officeId)) === null) return c.notFound()
    const step = STEPS.find((one): one is Step => String(one) === typed.text('step'))
    if (step === undefined) return render(c, await again(refusedForm(typed, [{ field: 'step', message: letterWords.stepMissing }])), 422)
    const answer = await useCases.draftLetter(callerOf(c), {
      key: typed.text('key'), step, officeId, aboveOfficeId: orNull(typed.text('above')), commitmentIds: typed.all('commitmentId'), skipDocument: orNull(typed.text('skipDocument')),
    })
    return answerForm(c, typed, answer, {
      done: ({ letterId }) => ({ to: letterDeskPath(letterId), notice: 'da-lap-van-ban-don-doc' }), again,
      fields: { 'urged-not-above': 'above', 'urged-step-skipped': 'skipDocument', 'urged-step-lower': 'step', 'letter-without-promise': 'commitmentId' },
    })
  })
  return app
}

const LatePromises = ({ late }: { readonly late: readonly LatePromise[] }) => {
  const { say } = useVisit()
  const { idOf, faults } = useForm()
  const fault = faults.find(({ field }) => field === 'commitmentId')
  return (
    <fieldset class={fault ? 'field radios field-faulty' : 'field radios'} id={idOf('commitmentId')} tabindex={-1}>
      <legend>{say(letterWords.whichPromises)}</legend>
      {fault ? <p class="fault">{say(fault.message)}</p> : null}
      {late.map(({ item: { commitmentId, lateDays, actBy, urged }, promise }) => (
        <Tick name="commitmentId" value={commitmentId} label={(
          <>
            {promise.action}{' '}
            <small class="hint">{say(letterWords.lateBy(lateDays, say(shortDay(actBy))))} · {urged === null ? say(letterWords.reachedNone) : say(letterWords.reached(urged.step, say(shortDay(urged.on))))}</small>
          </>
        )} />
      ))}
    </fieldset>
  )
}
