import { Hono } from 'hono'
import { CRITERIA, FORMS, type Criterion, type TopicForm } from '../../../domain/topic/index.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Button, Select, TextArea, Tick } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Pager } from '../../components/Pager.tsx'
import { RankTable } from '../../components/topics/RankTable.tsx'
import { TopicTable } from '../../components/topics/TopicTable.tsx'
import { Weights } from '../../components/topics/Weights.tsx'
import { answerForm } from '../../forms/answerForm.ts'
import { freshForm, refusedForm, type FormState } from '../../forms/formState.ts'
import { readTyped } from '../../forms/typed.ts'
import { officeNames } from '../../presenters/officeNames.ts'
import { rankedOffices, rankedPromises, type RankedPromise } from '../../presenters/rankedPromises.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import { pageIn, pagesOf } from '../../request/paging.ts'
import { render, type PageContent } from '../../request/render.tsx'
import { callerOf, onlyFor } from '../../request/staffOnly.tsx'
import { useVisit, type WebContext, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { CRITERION_WORDS, FORM_WORDS, topicWords } from '../../words/topicWords.ts'
import { siteWords } from '../../words/siteWords.ts'
import { REQUESTIONING_DESK, topicDeskPath } from './topicPaths.ts'

const PER_PAGE = 50
const MOST_TOPICS = 50

/** The list with a box at each promise, and the form that puts what is ticked forward for the next session. */
export const requestioningDeskPage = ({ register, council, clock, useCases }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(REQUESTIONING_DESK, onlyFor('proposeTopic'))

  const page = async (c: WebContext, state: FormState): Promise<PageContent> => {
    const { say, href, language } = c.var.visit
    const [{ promises }, offices, topics] = await Promise.all([
      register.topics.askedAgain(council, clock.today()), register.offices(council), register.topics.topics(council, { limit: MOST_TOPICS, offset: 0 }),
    ])
    const names = officeNames(language, offices)
    const all = rankedPromises(promises, clock.today())
    const office = c.req.query('co-quan') ?? ''
    const ranked = office === '' ? all : all.filter(({ promise }) => promise.ownerOfficeId === office)
    const pages = pagesOf(ranked.length, PER_PAGE)
    const at = Math.min(pageIn(c.req.query('page')), pages)
    const within = office === '' ? '' : `co-quan=${encodeURIComponent(office)}&`
    return {
      title: say(topicWords.title), crumbs: [{ to: DESK_HOME, name: say(siteWords.desk) }],
      body: (
        <>
          <Heading title={say(topicWords.title)} lead={say(topicWords.lead)} quiet />
          {all.length === 0 ? <EmptyState title={say(topicWords.none)} /> : (
            <>
              <ByOffice chosen={office} offices={rankedOffices(all).map(({ officeId, count }) => ({ id: officeId, name: `${names.get(officeId) ?? officeId} (${count})` }))} />
              {ranked.length === 0 ? <EmptyState title={say(topicWords.noneHere)} /> : (
                <Form id="de-nghi" action={`${REQUESTIONING_DESK}?${within}page=${at}`} state={state}>
                  <RankTable rows={ranked.slice((at - 1) * PER_PAGE, at * PER_PAGE)} names={names} choose={(row) => <Choose row={row} />} />
                  <Pager page={at} pages={pages} hrefOf={(one) => href(`${REQUESTIONING_DESK}?${within}page=${one}`)} />
                  <section class="decision">
                    <h2>{say(topicWords.propose)}</h2>
                    <p>{say(topicWords.proposeLead)}</p>
                    <TextArea name="title" label={say(topicWords.topicTitle)} rows={2} />
                    <div class="field-pair">
                      <Select name="form" label={say(topicWords.form)} choices={FORMS.map((value) => ({ value, name: say(FORM_WORDS[value]) }))} />
                      <Select name="criterion" label={say(topicWords.criterion)} hint={say(topicWords.criterionSource)} choices={CRITERIA.map((value) => ({ value, name: say(CRITERION_WORDS[value]) }))} />
                    </div>
                    <Button>{say(topicWords.propose)}</Button>
                  </section>
                </Form>
              )}
              <Weights />
            </>
          )}
          <section>
            <h2>{say(topicWords.topics)}</h2>
            {topics.rows.length === 0 ? <p>{say(topicWords.topicsNone)}</p> : <TopicTable rows={topics.rows} names={names} to={({ id }) => topicDeskPath(id)} />}
          </section>
        </>
      ),
    }
  }

  app.get(REQUESTIONING_DESK, async (c) => render(c, await page(c, freshForm({ title: topicWords.titleProposed.vi, form: 'requestioning', criterion: 'unresolved' }))))
  app.post(REQUESTIONING_DESK, async (c) => {
    const typed = await readTyped(c)
    const [form, criterion] = [FORMS.find((one): one is TopicForm => one === typed.text('form')), CRITERIA.find((one): one is Criterion => one === typed.text('criterion'))]
    if (form === undefined || criterion === undefined) return render(c, await page(c, refusedForm(typed, [{ field: 'form', message: topicWords.choicesMissing }])), 422)
    const answer = await useCases.proposeTopics(callerOf(c), { key: typed.text('key'), commitmentIds: typed.all('commitmentId'), form, criterion, title: typed.text('title') })
    return answerForm(c, typed, answer, { done: () => ({ to: REQUESTIONING_DESK, notice: 'da-de-nghi-chu-de' }), again: (state) => page(c, state), fields: { 'topic-needs-title': 'title' } })
  })
  return app
}

/** What is part of a topic already is not put forward twice. */
const Choose = ({ row: { promise: { commitmentId, action, inTopicId } } }: { readonly row: RankedPromise }) => {
  const { say } = useVisit()
  return inTopicId === null ? <Tick name="commitmentId" value={commitmentId} label={<span class="unseen">{say(topicWords.choose(action))}</span>} /> : null
}

const ByOffice = ({ chosen, offices }: { readonly chosen: string; readonly offices: readonly { readonly id: string; readonly name: string }[] }) => {
  const { say, href } = useVisit()
  return (
    <nav class="link-row" aria-label={say(topicWords.office)}>
      <ul>
        <li><a href={href(REQUESTIONING_DESK)} aria-current={chosen === '' ? 'true' : undefined}>{say(topicWords.allOffices)}</a></li>
        {offices.map(({ id, name }) => <li><a href={href(`${REQUESTIONING_DESK}?co-quan=${id}`)} aria-current={chosen === id ? 'true' : undefined}>{name}</a></li>)}
      </ul>
    </nav>
  )
}
