import type { Hono } from 'hono'
import type { Actor } from '../../../application/actor.ts'
import { may } from '../../../domain/access/index.ts'
import { stateAfter } from '../../../domain/decider.ts'
import { question, type Put } from '../../../domain/question/index.ts'
import { Heading } from '../../components/Heading.tsx'
import { Questions } from '../../components/live/LiveParts.tsx'
import { conductPath, questionDeskPath, seatPath } from '../../live/livePaths.ts'
import { liveView } from '../../live/liveView.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import type { WebContext, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { floorDeskWords } from '../../words/floorDeskWords.ts'
import { siteWords } from '../../words/siteWords.ts'
import { deedRoutes, type SentDeed } from '../deedRoutes.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { QuestionForms } from './QuestionForms.tsx'
import { deputyName } from './deputyName.ts'
import type { DeskOfQuestion } from './deskOfQuestion.ts'
import { questionDeeds, type QuestionDeedName } from './questionDeeds.ts'

/** One question at the desk: its answers taken down part by part, and everything decided about it. */
export const questionPage = ({ register, council }: WebDeps): Hono<WebEnv> => {
  const page = async (c: WebContext, id: string, sent: SentDeed<QuestionDeedName>): Promise<PageContent | null> => {
    const { say, language } = c.var.visit
    const { actor } = callerOf(c)
    const put = stateAfter(question, (await register.floor.questionHistory(council, id)).map(({ event }) => event))
    if (put.status === 'absent' || !concerns(actor, put)) return null
    const [now, offices, sitting] = await Promise.all([register.floor.sittingNow(council, put.sittingId), register.offices(council), register.sitting(council, put.sittingId)])
    if (!now || !sitting) return null
    const view = liveView(now, offices, language)
    const back = may(actor.role, 'enterTurn') ? [{ to: conductPath(sitting.id), name: sitting.name }] : actor.role === 'deputy' ? [{ to: seatPath(sitting.id), name: sitting.name }] : []
    const desk: DeskOfQuestion = { put, now, offices, actor, sent, action: questionDeskPath(id), allows: (permission) => may(actor.role, permission) }
    return {
      title: say(floorDeskWords.questionTitle(deputyName(now, put.deputyId) ?? '')), crumbs: [{ to: DESK_HOME, name: say(siteWords.desk) }, ...back],
      body: (
        <>
          <Heading kicker={sitting.name} title={say(floorDeskWords.questionTitle(deputyName(now, put.deputyId) ?? ''))} quiet />
          <Questions view={{ ...view, questions: view.questions.filter((one) => one.id === id) }} />
          {put.status === 'open' && desk.allows('recordAnswer') ? <AnswerForm desk={desk} /> : null}
          <QuestionForms desk={desk} />
        </>
      ),
    }
  }
  return deedRoutes({ path: questionDeskPath(':id') as `${string}/:id`, seenBy: ['recordAnswer', 'ruleOnQuestion', 'fileWrittenAnswer', 'disputeWrittenAnswer'], deeds: questionDeeds, page })
}

/** Deputies see to their own questions here, agencies to what they were asked; everybody reads all of them on the public page. */
const concerns = ({ role, office }: Actor, put: Put): boolean =>
  role === 'deputy' ? put.deputyId === office : role !== 'agency' || put.addressees.some(({ officeId }) => officeId === office)
