import { Hono } from 'hono'
import type { ConcernRow } from '../../../application/selectionRegister.ts'
import { CONCERN_REFUSALS } from '../../../domain/concern/index.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Button, DateField, Field, FileField, TextArea } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Pager } from '../../components/Pager.tsx'
import { Press } from '../../components/live/Press.tsx'
import { Table } from '../../components/Table.tsx'
import { answerForm } from '../../forms/answerForm.ts'
import { freshForm, refusedForm, type FormState } from '../../forms/formState.ts'
import { readDay } from '../../forms/readDay.ts'
import { readTyped } from '../../forms/typed.ts'
import { CONCERNS_DESK } from '../../live/livePaths.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import { pageIn, pagesOf } from '../../request/paging.ts'
import { render, type PageContent } from '../../request/render.tsx'
import { callerOf, onlyFor } from '../../request/staffOnly.tsx'
import type { WebContext, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { shortDay } from '../../words/dates.ts'
import { selectionWords } from '../../words/selectionWords.ts'
import { siteWords } from '../../words/siteWords.ts'

const PER_PAGE = 50

/** What voters raised: listed, pasted or imported, and set aside. */
export const concernsPage = ({ register, council, useCases }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(CONCERNS_DESK, onlyFor('recordConcerns'))

  const page = async (c: WebContext, adding: FormState, aside: FormState | null): Promise<PageContent> => {
    const { say, href } = c.var.visit
    const at = pageIn(c.req.query('page'))
    const { rows, total } = await register.selection.concerns(council, { statuses: ['recorded'], limit: PER_PAGE, offset: (at - 1) * PER_PAGE })
    const asideForm = ({ id }: ConcernRow) => (
      <details class="fold" id={`rieng-${id}`} open={aside?.typed.text('concernId') === id}>
        <summary>{say(selectionWords.aside)}</summary>
        <Press id={`de-rieng-${id}`} action={CONCERNS_DESK} fields={{ concernId: id }} state={aside?.typed.text('concernId') === id ? aside : freshForm()} paper={false}>
          <Field name="reason" label={say(selectionWords.reason)} />
          <Button kind="second" name="viec" value="de-rieng">{say(selectionWords.aside)}</Button>
        </Press>
      </details>
    )
    return {
      title: say(selectionWords.concernsTitle), crumbs: [{ to: DESK_HOME, name: say(siteWords.desk) }],
      body: (
        <>
          <Heading title={say(selectionWords.concernsTitle)} lead={say(selectionWords.concernsLead)} quiet />
          <section class="decision">
            <h2>{say(selectionWords.addConcerns)}</h2>
            <Form id="ghi-kien-nghi" action={CONCERNS_DESK} state={adding} files>
              <TextArea name="lines" label={say(selectionWords.lines)} hint={say(selectionWords.linesHint)} rows={5} />
              <FileField name="files" label={say(selectionWords.file)} hint={say(selectionWords.fileHint)} accept=".xlsx,.docx,.txt,.md" />
              <div class="field-pair"><Field name="source" label={say(selectionWords.source)} /><DateField name="receivedOn" label={say(selectionWords.receivedOn)} /></div>
              <Button name="viec" value="ghi">{say(selectionWords.addConcerns)}</Button>
            </Form>
          </section>
          {total === 0 ? <EmptyState title={say(selectionWords.concernsNone)} /> : (
            <>
              <Table caption={say(selectionWords.concernsTitle)} captionUnseen rows={rows} columns={[
                { head: say(selectionWords.concern), cell: (row) => <><span lang="vi">{row.text}</span>{asideForm(row)}</> },
                { head: say(selectionWords.place), cell: ({ place }) => place ?? '' },
                { head: say(selectionWords.field), cell: ({ field }) => field ?? '' },
                { head: say(selectionWords.count), cell: ({ voters }) => voters, figures: true },
                { head: say(selectionWords.source), cell: ({ source, receivedOn }) => <>{source}<small class="who-of">{say(shortDay(receivedOn))}</small></> },
              ]} />
              <Pager page={at} pages={pagesOf(total, PER_PAGE)} hrefOf={(one) => href(`${CONCERNS_DESK}?page=${one}`)} />
            </>
          )}
        </>
      ),
    }
  }

  app.get(CONCERNS_DESK, async (c) => render(c, await page(c, freshForm({ receivedOn: c.var.visit.today }), null)))
  app.post(CONCERNS_DESK, async (c) => {
    const typed = await readTyped(c)
    const key = typed.text('key')
    if (typed.text('viec') === 'de-rieng') {
      const answer = await useCases.setConcernAside(callerOf(c), { key, concernId: typed.text('concernId'), reason: typed.text('reason') })
      return answerForm(c, typed, answer, { done: () => ({ to: CONCERNS_DESK, notice: 'da-ghi-kien-nghi' }), again: (state) => page(c, freshForm(), state), fields: { 'concern-needs-reason': 'reason' } })
    }
    const receivedOn = readDay(typed.text('receivedOn'))
    if (receivedOn === null) return render(c, await page(c, refusedForm(typed, [{ field: 'receivedOn', message: CONCERN_REFUSALS['concern-day-wrong'] }]), null), 422)
    const [file] = await typed.files('files')
    const answer = await useCases.recordConcerns(callerOf(c), { key, text: typed.text('lines'), file: file ?? null, source: typed.text('source'), receivedOn })
    return answerForm(c, typed, answer, {
      done: () => ({ to: CONCERNS_DESK, notice: 'da-ghi-kien-nghi' }), again: (state) => page(c, state, null),
      fields: { 'concern-needs-text': file ? 'files' : 'lines', 'concern-needs-source': 'source', 'concern-voters-out-of-range': file ? 'files' : 'lines', 'concern-day-wrong': 'receivedOn' },
    })
  })
  return app
}
