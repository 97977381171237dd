import { Hono } from 'hono'
import { maskedAddress } from '../../../application/maskedAddress.ts'
import type { JobRow, SendingProgress, UndeliveredNotice } from '../../../application/background.ts'
import { Button } from '../../components/Field.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Form } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Pager } from '../../components/Pager.tsx'
import { Table } from '../../components/Table.tsx'
import { Tag } from '../../components/Tag.tsx'
import { answerForm } from '../../forms/answerForm.ts'
import { freshForm, type FormState } from '../../forms/formState.ts'
import { readTyped } from '../../forms/typed.ts'
import { officeNames } from '../../presenters/officeNames.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import { errorPage } from '../../request/errorPages.tsx'
import { pageIn, pagesOf } from '../../request/paging.ts'
import { render, type PageContent } from '../../request/render.tsx'
import { callerOf, onlyFor } from '../../request/staffOnly.tsx'
import { useVisit, type WebContext, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { CHANNEL_WORDS, JOB_STATES, TASK_WORDS, UNDELIVERED_STATES, backgroundWords } from '../../words/backgroundWords.ts'
import { moment, shortDay } from '../../words/dates.ts'
import { siteWords } from '../../words/siteWords.ts'

export const BACKGROUND = `${DESK_HOME}/viec-nen`
const PER_PAGE = 20

/** Tasks of the machine with what went wrong, how far the sending is, and messages that did not arrive; each can be run or sent again. */
export const backgroundPage = ({ background, register, council, useCases }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(BACKGROUND, onlyFor('watchBackground'))

  const page = async (c: WebContext, { faults }: FormState): Promise<PageContent> => {
    const { say, href, language } = c.var.visit
    const [jobs, sending, { total }, offices] = await Promise.all([
      background.jobs(council), background.sending(council), background.undelivered(council, { limit: 1, offset: 0 }), register.offices(council),
    ])
    const pages = pagesOf(total, PER_PAGE)
    const at = Math.min(pageIn(c.req.query('page')), pages)
    const { rows } = await background.undelivered(council, { limit: PER_PAGE, offset: (at - 1) * PER_PAGE })
    return {
      title: say(backgroundWords.title), crumbs: [{ to: DESK_HOME, name: say(siteWords.desk) }],
      body: (
        <>
          <Heading title={say(backgroundWords.title)} lead={say(backgroundWords.lead)} quiet />
          {faults.map(({ message }) => <p class="faults" role="alert">{say(message)}</p>)}
          {sending.length === 0 ? null : <section><h2>{say(backgroundWords.sending)}</h2>{sending.map((progress) => <Progress progress={progress} />)}</section>}
          <section>
            <h2>{say(backgroundWords.tasks)}</h2>
            {jobs.length === 0 ? <EmptyState title={say(backgroundWords.tasksNone)} /> : <Jobs jobs={jobs} />}
          </section>
          <section>
            <h2>{say(backgroundWords.undelivered)}</h2>
            <p>{say(backgroundWords.undeliveredLead)}</p>
            {rows.length === 0 ? <EmptyState title={say(backgroundWords.undeliveredNone)} /> : <Undelivered rows={rows} names={officeNames(language, offices)} />}
            <Pager page={at} pages={pages} hrefOf={(one) => href(`${BACKGROUND}?page=${one}`)} />
          </section>
        </>
      ),
    }
  }

  app.get(BACKGROUND, async (c) => render(c, await page(c, freshForm())))
  app.post(BACKGROUND, async (c) => {
    const typed = await readTyped(c)
    const [caller, again] = [callerOf(c), (state: FormState) => page(c, state)]
    switch (typed.text('viec')) {
      case 'chay-lai': return answerForm(c, typed, await useCases.rerunJob(caller, { jobId: typed.text('jobId') }), { done: () => ({ to: BACKGROUND, notice: 'da-chay-lai' }), again })
      case 'gui-lai': return answerForm(c, typed, await useCases.replayNotice(caller, { noticeId: typed.text('noticeId') }), { done: () => ({ to: BACKGROUND, notice: 'da-gui-lai' }), again })
      default: return errorPage(c, 400)
    }
  })
  return app
}

const Progress = ({ progress: { day, total, settled, failed } }: { readonly progress: SendingProgress }) => {
  const { say } = useVisit()
  const id = `gui-${day}`
  return (
    <p class="progress-line">
      <label for={id}>{say(backgroundWords.progress(say(shortDay(day)), settled, total))}{failed === 0 ? null : <> · {say(backgroundWords.failedSoFar(failed))}</>}</label>
      <progress id={id} max={total} value={settled} />
    </p>
  )
}

const Jobs = ({ jobs }: { readonly jobs: readonly JobRow[] }) => {
  const { say } = useVisit()
  return (
    <Table caption={say(backgroundWords.tasks)} captionUnseen rows={jobs} columns={[
      { head: say(backgroundWords.task), cell: ({ task, about }) => `${say(TASK_WORDS[task])}${about === null ? '' : `: ${about}`}` },
      { head: say(backgroundWords.state), cell: ({ state }) => { const { tone, ...word } = JOB_STATES[state]; return <Tag tone={tone}>{say(word)}</Tag> } },
      { head: say(backgroundWords.attempts), figures: true, cell: ({ attempts, maxAttempts }) => `${attempts}/${maxAttempts}` },
      { head: say(backgroundWords.error), cell: ({ lastError }) => lastError ?? '–' },
      { head: say(backgroundWords.nextAt), cell: ({ nextAt, state }) => (state === 'failed' ? '–' : <time datetime={nextAt}>{say(moment(nextAt))}</time>) },
      {
        head: say(backgroundWords.rerun),
        cell: ({ id, task, state }) => (state === 'running' ? '–' : (
          <Form id={`viec-${id}`} action={BACKGROUND} state={freshForm()} keep={false}>
            <input type="hidden" name="jobId" value={id} />
            <Button kind="second" name="viec" value="chay-lai">{say(backgroundWords.rerun)}<span class="unseen">: {say(TASK_WORDS[task])}</span></Button>
          </Form>
        )),
      },
    ]} />
  )
}

const Undelivered = ({ rows, names }: { readonly rows: readonly UndeliveredNotice[]; readonly names: ReadonlyMap<string, string> }) => {
  const { say } = useVisit()
  return (
    <Table caption={say(backgroundWords.undelivered)} captionUnseen rows={rows} columns={[
      { head: say(backgroundWords.to), cell: (row) => <>{names.get(row.officeId) ?? row.officeId} <small>{say(CHANNEL_WORDS[row.channel])}, {maskedAddress(row)}</small></> },
      { head: say(backgroundWords.day), cell: ({ day }) => <time datetime={day}>{say(shortDay(day))}</time> },
      { head: say(backgroundWords.state), cell: ({ state }) => { const { tone, ...word } = UNDELIVERED_STATES[state]; return <Tag tone={tone}>{say(word)}</Tag> } },
      { head: say(backgroundWords.error), cell: ({ error }) => error ?? '–' },
      {
        head: say(backgroundWords.replay),
        cell: ({ id, officeId }) => (
          <Form id={`gui-lai-${id}`} action={BACKGROUND} state={freshForm()} keep={false}>
            <input type="hidden" name="noticeId" value={id} />
            <Button kind="second" name="viec" value="gui-lai">{say(backgroundWords.replay)}<span class="unseen">: {names.get(officeId)}</span></Button>
          </Form>
        ),
      },
    ]} />
  )
}
