import { Hono } from 'hono'
import type { DigestRow, FollowedPromise } from '../../../application/followUpRegister.ts'
import { TOLD_AS, type ToldAs } from '../../../domain/followUp/index.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Button } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Pager } from '../../components/Pager.tsx'
import { ToldLine } from '../../components/ToldLine.tsx'
import { answerForm } from '../../forms/answerForm.ts'
import { freshForm, type FormState } from '../../forms/formState.ts'
import { readTyped } from '../../forms/typed.ts'
import { officeNames } from '../../presenters/officeNames.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import { render, type PageContent } from '../../request/render.tsx'
import { callerOf, onlyFor } from '../../request/staffOnly.tsx'
import { useVisit, type WebContext, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { shortDay } from '../../words/dates.ts'
import { followUpWords } from '../../words/followUpWords.ts'
import { siteWords } from '../../words/siteWords.ts'
import type { Bilingual } from '../../../domain/language.ts'
import { toldWords } from '../../words/toldWords.ts'
import { TOLD } from '../told/toldPaths.ts'
import { casePath } from '../deskPaths.ts'
import { pageIn, pagesOf } from '../../request/paging.ts'

export const INBOX = `${DESK_HOME}/hop-thu`
const PER_PAGE = 5

/** What the office was told, newest first, and the button that says it was seen. */
export const inboxPage = ({ useCases, register, council }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(INBOX, onlyFor('answerDigest'))

  const page = async (c: WebContext, state: FormState): Promise<PageContent> => {
    const { visit: { say, language } } = c.var
    const officeId = callerOf(c).actor.office
    const wanted = pageIn(c.req.query('page'))
    const { total } = await register.followUp.digests(council, { officeId, limit: 1, offset: 0 })
    const pages = pagesOf(total, PER_PAGE)
    const at = Math.min(wanted, pages)
    const { rows } = await register.followUp.digests(council, { officeId, limit: PER_PAGE, offset: (at - 1) * PER_PAGE })
    const promises = await register.followUp.promises(council, [...new Set(rows.flatMap(({ lines }) => lines.map(({ commitmentId }) => commitmentId)))])
    return {
      title: say(followUpWords.inbox), crumbs: [{ to: DESK_HOME, name: say(siteWords.desk) }],
      body: (
        <>
          <Heading kicker={officeNames(language, await register.offices(council)).get(officeId)} title={say(followUpWords.inbox)} lead={say(followUpWords.inboxLead)} quiet />
          <p class="onward"><a href={c.var.visit.href(TOLD)}>{say(toldWords.links)}</a></p>
          {rows.length > 0 ? null : <EmptyState title={say(followUpWords.inboxNone)}><p>{say(followUpWords.inboxNoneRemedy)}</p></EmptyState>}
          {rows.map((row) => <ToldOnDay row={row} promises={promises} state={state} />)}
          <Pager page={at} pages={pages} hrefOf={(one) => c.var.visit.href(`${INBOX}?page=${one}`)} />
        </>
      ),
    }
  }

  app.get(INBOX, async (c) => render(c, await page(c, freshForm())))
  app.post(INBOX, async (c) => {
    const typed = await readTyped(c)
    const answer = await useCases.openDigest(callerOf(c), { key: typed.text('key'), digestId: typed.text('digestId') })
    return answerForm(c, typed, answer, { done: () => ({ to: INBOX, notice: 'da-nhan-thong-tin' }), again: (state) => page(c, state) })
  })
  return app
}

const AS: Readonly<Record<ToldAs, Bilingual>> = { mover: followUpWords.asMover, overseer: followUpWords.asOverseer, standingCommittee: followUpWords.asStandingCommittee }

type Told = { readonly row: DigestRow; readonly promises: ReadonlyMap<string, FollowedPromise>; readonly state: FormState }

const ToldOnDay = ({ row, promises, state }: Told) => {
  const { say } = useVisit()
  const { id, day, lines, lineCount, sent, bounced, openedOn } = row
  const facts = [say(followUpWords.count(lineCount)), ...(sent > 0 ? [say(followUpWords.sent(sent))] : []), ...(bounced > 0 ? [say(followUpWords.bounced(bounced))] : [])]
  return (
    <section class="told-day">
      <h2>{say(followUpWords.toldOn(say(shortDay(day))))}</h2>
      <p class="told-sum">{facts.join(' · ')}{openedOn === null ? null : <> · {say(followUpWords.seenOn(say(shortDay(openedOn))))}</>}</p>
      {TOLD_AS.map((as) => {
        const own = lines.filter((line) => line.as === as)
        return own.length === 0 ? null : (
          <>
            <h3>{say(AS[as])} <span class="count figures">{own.length}</span></h3>
            <ul class="tolds">
              {own.flatMap((line) => {
                const promise = promises.get(line.commitmentId)
                return promise ? [<ToldLine line={{ ...line, ...promise }} day={day} to={casePath(line.commitmentId)} />] : []
              })}
            </ul>
          </>
        )
      })}
      {openedOn !== null ? null : (
        <Form id={`da-xem-${id}`} action={INBOX} state={{ ...state, key: `da-xem-${id}-${state.key}` }} keep={false}>
          <input type="hidden" name="digestId" value={id} />
          <Button>{say(followUpWords.seen)}<span class="unseen">: {say(shortDay(day))}</span></Button>
        </Form>
      )}
    </section>
  )
}
