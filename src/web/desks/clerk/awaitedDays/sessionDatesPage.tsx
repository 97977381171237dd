import { Hono } from 'hono'
import type { CommitmentRow, SittingRow } from '../../../../application/register.ts'
import { Button, Tick } from '../../../components/Field.tsx'
import { Form } from '../../../components/Form.tsx'
import { Heading } from '../../../components/Heading.tsx'
import { answerForm } from '../../../forms/answerForm.ts'
import { freshForm, type FormState } from '../../../forms/formState.ts'
import { readTyped } from '../../../forms/typed.ts'
import { notFoundPage } from '../../../request/errorPages.tsx'
import { render, type PageContent } from '../../../request/render.tsx'
import { callerOf, onlyFor } from '../../../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../../../request/visit.ts'
import type { WebDeps } from '../../../webDeps.ts'
import { awaitedWords } from '../../../words/awaitedWords.ts'
import { clerkWords } from '../../../words/clerkWords.ts'
import { shortDay } from '../../../words/dates.ts'
import { awaitingRows } from './awaitingRows.ts'
import { namesSession } from './namesSession.ts'

const PATH = '/ban-lam-viec/phien/:id/xac-dinh-han'

/** A session was called: the promises set for it are given its day, in one step. Those whose words name it are ticked beforehand. */
export const sessionDatesPage = (deps: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  const { register, council, useCases } = deps
  app.use(PATH, onlyFor('fixDueBySession'))
  app.get(PATH, async (c) => {
    const sitting = await register.sitting(council, c.req.param('id'))
    if (!sitting) return notFoundPage(c)
    const rows = await awaitingSitting(deps, sitting)
    return render(c, page(c.var.visit, sitting, rows, freshForm({ commitmentIds: rows.filter(({ dueWords }) => namesSession(dueWords, sitting.name)).map(({ id }) => id) })))
  })
  app.post(PATH, async (c) => {
    const sitting = await register.sitting(council, c.req.param('id'))
    if (!sitting) return notFoundPage(c)
    const typed = await readTyped(c)
    const answer = await useCases.fixDueBySession(callerOf(c), { key: typed.text('key'), sittingId: sitting.id, commitmentIds: typed.all('commitmentIds') })
    return answerForm(c, typed, answer, {
      done: () => ({ to: `/ban-lam-viec/phien/${sitting.id}`, notice: 'da-xac-dinh-han' }),
      again: async (state) => page(c.var.visit, sitting, await awaitingSitting(deps, sitting), state),
    })
  })
  return app
}

/** Those a session can be meant for: adopted before its day. */
export const awaitingSitting = async (deps: WebDeps, sitting: SittingRow): Promise<readonly CommitmentRow[]> =>
  (await awaitingRows(deps, 'session')).filter(({ adoptedOn }) => adoptedOn !== null && adoptedOn < sitting.date)

const page = ({ say, href }: Visit, sitting: SittingRow, rows: readonly CommitmentRow[], state: FormState): PageContent => {
  const day = shortDay(sitting.date)
  return {
    title: say(awaitedWords.sessionTitle),
    crumbs: [{ to: '/ban-lam-viec', name: say(clerkWords.desk) }, { to: `/ban-lam-viec/phien/${sitting.id}`, name: sitting.name }],
    body: (
      <>
        <Heading kicker={sitting.name} title={say(awaitedWords.sessionTitle)} lead={say({ vi: awaitedWords.sessionLead(sitting.name, day.vi).vi, en: awaitedWords.sessionLead(sitting.name, day.en).en })} />
        {rows.length === 0 ? <p>{say(awaitedWords.none)}</p> : (
          <Form id={`xac-dinh-han-${sitting.id}`} action={`/ban-lam-viec/phien/${sitting.id}/xac-dinh-han`} state={state}>
            <fieldset>
              <legend>{say(awaitedWords.choose)}</legend>
              {rows.map((row) => <Tick name="commitmentIds" value={row.id} label={<Choice row={row} href={href} named={namesSession(row.dueWords, sitting.name) ? say(awaitedWords.named) : null} />} />)}
            </fieldset>
            <Button>{say({ vi: awaitedWords.fix(day.vi).vi, en: awaitedWords.fix(day.en).en })}</Button>
          </Form>
        )}
      </>
    ),
  }
}

const Choice = ({ row, href, named }: { readonly row: CommitmentRow; readonly href: Visit['href']; readonly named: string | null }) => (
  <>
    <strong lang="vi">{row.action}</strong> ({row.ownerName}; <a href={href(`/cam-ket/${row.id}`)}>{row.resolutionNumber}</a>)
    {row.dueWords === null ? null : <> <q lang="vi">{row.dueWords}</q></>}{named === null ? null : <small> {named}</small>}
  </>
)
