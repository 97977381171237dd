import { Hono } from 'hono'
import { Button, DateField, Field } from '../../components/Field.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Form } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Pager } from '../../components/Pager.tsx'
import { RoundList } from '../../components/RoundList.tsx'
import { answerForm } from '../../forms/answerForm.ts'
import { freshForm, refusedForm, type Fault, type FormState } from '../../forms/formState.ts'
import { readDay } from '../../forms/readDay.ts'
import { readTyped } from '../../forms/typed.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import { pageIn, pagesOf } from '../../request/paging.ts'
import { render, type PageContent } from '../../request/render.tsx'
import { callerOf, onlyFor } from '../../request/staffOnly.tsx'
import type { WebContext, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { roundWords } from '../../words/roundWords.ts'
import { siteWords } from '../../words/siteWords.ts'
import { ROUNDS_DESK, roundDeskPath } from './roundPaths.ts'

const PER_PAGE = 20

/** All rounds, and the form that opens one. */
export const roundsPage = ({ register, council, useCases }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(ROUNDS_DESK, onlyFor('openRound'))

  const page = async (c: WebContext, state: FormState): Promise<PageContent> => {
    const { say, href } = c.var.visit
    const { total } = await register.rounds.rounds(council, { limit: 0, offset: 0 })
    const pages = pagesOf(total, PER_PAGE)
    const at = Math.min(pageIn(c.req.query('page')), pages)
    const { rows } = await register.rounds.rounds(council, { limit: PER_PAGE, offset: (at - 1) * PER_PAGE })
    return {
      title: say(roundWords.title), crumbs: [{ to: DESK_HOME, name: say(siteWords.desk) }],
      body: (
        <>
          <Heading title={say(roundWords.title)} lead={say(roundWords.lead)} quiet />
          {rows.length === 0 ? <EmptyState title={say(roundWords.deskNone)} /> : <RoundList rows={rows} to={({ id }) => roundDeskPath(id)} />}
          <Pager page={at} pages={pages} hrefOf={(one) => href(`${ROUNDS_DESK}?page=${one}`)} />
          <section class="decision">
            <h2>{say(roundWords.open)}</h2>
            <Form id="mo-ky" action={ROUNDS_DESK} state={state}>
              <Field name="name" label={say(roundWords.nameField)} hint={say(roundWords.nameHint)} />
              <div class="field-pair">
                <DateField name="asOf" label={say(roundWords.asOf)} hint={say(roundWords.asOfHint)} />
                <DateField name="collectBy" label={say(roundWords.collectBy)} />
              </div>
              <Button>{say(roundWords.open)}</Button>
            </Form>
          </section>
        </>
      ),
    }
  }

  app.get(ROUNDS_DESK, async (c) => render(c, await page(c, freshForm())))
  app.post(ROUNDS_DESK, async (c) => {
    const typed = await readTyped(c)
    const [asOf, collectBy] = [readDay(typed.text('asOf')), readDay(typed.text('collectBy'))]
    const faults: readonly Fault[] = [
      ...(asOf === null ? [{ field: 'asOf', message: roundWords.dayMissing }] : []), ...(collectBy === null ? [{ field: 'collectBy', message: roundWords.dayMissing }] : []),
    ]
    if (asOf === null || collectBy === null) return render(c, await page(c, refusedForm(typed, faults)), 422)
    const answer = await useCases.openRound(callerOf(c), { key: typed.text('key'), name: typed.text('name'), asOf, collectBy })
    return answerForm(c, typed, answer, {
      done: ({ roundId }) => ({ to: roundDeskPath(roundId), notice: 'da-mo-ky' }), again: (state) => page(c, state),
      fields: { 'round-needs-name': 'name', 'round-day-not-in-calendar': 'asOf', 'round-collect-before-as-of': 'collectBy' },
    })
  })
  return app
}
