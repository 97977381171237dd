import { Hono } from 'hono'
import type { NoticeByLink } from '../../application/noticeByLink.ts'
import type { FollowedLine } from '../../application/followedLines.ts'
import { NOTICE_ANSWERS, TOLD_AS, type NoticeAnswer, type ToldAs } from '../../domain/followUp/index.ts'
import type { Bilingual } from '../../domain/language.ts'
import { Button, Field } from '../components/Field.tsx'
import { EmptyState } from '../components/EmptyState.tsx'
import { Form } from '../components/Form.tsx'
import { Heading } from '../components/Heading.tsx'
import { ToldLine } from '../components/ToldLine.tsx'
import { answerForm, seeOther } from '../forms/answerForm.ts'
import { freshForm, type FormState } from '../forms/formState.ts'
import { readTyped } from '../forms/typed.ts'
import { DESK_HOME } from '../request/deskHome.ts'
import { render, type PageContent } from '../request/render.tsx'
import { secretPage } from '../request/secretPage.ts'
import { useVisit, type Visit, type WebContext, type WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { followUpWords } from '../words/followUpWords.ts'
import { signInWords } from '../words/signInWords.ts'

const PATH = '/thong-bao/:token'
const pathOf = (token: string): string => `/thong-bao/${token}`

/** Where each answer is carried out, signed in; "on track" is carried out here. */
const STEP: Readonly<Record<Exclude<NoticeAnswer, 'onTrack'>, string>> = { done: 'bao-cao', moreTime: 'xin-gia-han', notOurs: 'chuyen-giao' }

const isAnswer = (text: string): text is NoticeAnswer => (NOTICE_ANSWERS as readonly string[]).includes(text)

/** What stands behind the link of a message: every line with its one-click answers, without signing in. */
export const noticePage = ({ useCases, council, clock }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(PATH, secretPage)
  const gone = (c: WebContext) => render(c, goneContent(c.var.visit), 404)
  const shown = (c: WebContext, found: NoticeByLink, token: string, state: FormState, at: string | null): PageContent => pageContent(c.var.visit, found, token, state, at, clock.today())

  app.get(PATH, async (c) => {
    const token = c.req.param('token')
    const found = await useCases.noticeByLink(council, token)
    return found === null ? gone(c) : render(c, shown(c, found, token, freshForm(), null))
  })

  app.post(PATH, async (c) => {
    const token = c.req.param('token')
    const typed = await readTyped(c)
    const found = await useCases.noticeByLink(council, token)
    if (found === null) return gone(c)
    // Sent by the page itself once somebody sees it: programs that open links to check them do not.
    if (typed.text('answer') === 'seen') {
      await useCases.openNotice(council, token)
      return c.body(null, 204)
    }
    const [commitmentId, given] = [typed.text('commitmentId'), typed.text('answer')]
    if (!isAnswer(given)) return render(c, shown(c, found, token, freshForm(), null), 422)
    const answer = await useCases.answerByLink(council, { key: typed.text('key'), token, commitmentId, answer: given, text: typed.text(`text-${commitmentId}`) })
    if (answer.kind === 'done' && given !== 'onTrack') return c.redirect(c.var.visit.href(`${DESK_HOME}/cam-ket/${commitmentId}/${STEP[given]}`), 303)
    if (answer.kind === 'done') return seeOther(c, pathOf(token), 'da-tra-loi')
    return answerForm(c, typed, answer, { done: () => ({ to: pathOf(token), notice: 'da-tra-loi' }), again: (state) => shown(c, found, token, state, commitmentId) })
  })
  return app
}

const AS: Readonly<Record<ToldAs, Bilingual>> = { mover: followUpWords.asMover, overseer: followUpWords.asOverseer, standingCommittee: followUpWords.asStandingCommittee }

const goneContent = ({ say, href }: Visit): PageContent => ({
  title: say(followUpWords.noticeGone),
  body: <EmptyState title={say(followUpWords.noticeGone)}><p>{say(followUpWords.noticeGoneRemedy)}</p><p><a href={href('/dang-nhap')}>{say(signInWords.title)}</a></p></EmptyState>,
})

const pageContent = ({ say }: Visit, { office, lines, answered }: NoticeByLink, token: string, state: FormState, at: string | null, today: string): PageContent => ({
  title: say(followUpWords.noticeTitle),
  body: (
    <>
      <Heading title={say(followUpWords.noticeTitle)} lead={say(followUpWords.noticeLead(office.name))} quiet />
      {lines.some(({ commitmentId }) => commitmentId === at) ? null : state.faults.map(({ message }) => <p class="faults" role="alert">{say(message)}</p>)}
      {lines.length > 0 ? null : <EmptyState title={say(followUpWords.noticeDone)}></EmptyState>}
      <seen-notice></seen-notice>
      {TOLD_AS.map((as) => {
        const own = lines.filter((line) => line.as === as)
        return own.length === 0 ? null : (
          <section class="told-day">
            <h2>{say(AS[as])} <span class="count figures">{own.length}</span></h2>
            <ul class="tolds">
              {own.map((line) => (
                <ToldLine line={line} day={today} to={`/cam-ket/${line.commitmentId}`} level="h3">
                  <Answer line={line} token={token} given={answered.get(line.commitmentId) ?? null} state={line.commitmentId === at ? state : freshForm()} />
                </ToldLine>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  ),
})

const GIVEN: Readonly<Record<NoticeAnswer, Bilingual>> = { done: followUpWords.done, onTrack: followUpWords.onTrack, moreTime: followUpWords.moreTime, notOurs: followUpWords.notOurs }

/** The answers to one line: for the office at work the four, for everybody else the way to where it is done. */
const Answer = ({ line, token, given, state }: { readonly line: FollowedLine; readonly token: string; readonly given: NoticeAnswer | null; readonly state: FormState }) => {
  const { say, href } = useVisit()
  const { commitmentId, as, awaited, action } = line
  if (as !== 'mover' || awaited !== 'work')
    return <p class="work-move"><a class="button" href={href(`${DESK_HOME}/cam-ket/${commitmentId}`)}>{say(followUpWords.open)}<span class="unseen">: {action}</span></a></p>
  return (
    <>
      {given === null ? null : <p class="told-answered">{say(followUpWords.answered)}: {say(GIVEN[given]).replace('…', '')}</p>}
      <Form id={`tra-loi-${commitmentId}`} action={pathOf(token)} state={state} keep={false}>
        <input type="hidden" name="commitmentId" value={commitmentId} />
        <Field name={`text-${commitmentId}`} label={say(followUpWords.note)} hint={say(followUpWords.noteHint)} optional />
        <div class="buttons">
          <Button name="answer" value="onTrack">{say(followUpWords.onTrack)}<span class="unseen">: {action}</span></Button>
          {(['done', 'moreTime', 'notOurs'] as const).map((answer) => <Button kind="second" name="answer" value={answer}>{say(GIVEN[answer])}<span class="unseen">: {action}</span></Button>)}
        </div>
      </Form>
    </>
  )
}
