import { EmptyState } from '../../components/EmptyState.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Table } from '../../components/Table.tsx'
import { Tag } from '../../components/Tag.tsx'
import { selectionWords } from '../../words/selectionWords.ts'
import { draftWords } from '../../words/draftWords.ts'
import { draftDeskPath, proposePath, questionDeskPath, seatPath } from '../../live/livePaths.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import type { WebContext } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { shortDay } from '../../words/dates.ts'
import { deskWords } from '../../words/deskWords.ts'
import { floorDeskWords } from '../../words/floorDeskWords.ts'
import { HALL_WORDS, QUESTION_WORDS } from '../../words/liveWords.ts'

const MOST_QUESTIONS = 100

/** Where a deputy begins: the sittings that go on, and what they asked and still wait for. */
export const deputyHome = async ({ register, council }: WebDeps, c: WebContext): Promise<PageContent> => {
  const { say, href } = c.var.visit
  const me = callerOf(c).actor.office
  const [floors, sittings, questions, deputies] = await Promise.all([
    register.floor.floors(council), register.sittings(council), register.floor.questions(council, { deputyId: me, limit: MOST_QUESTIONS, offset: 0 }), register.floor.deputies(council, null),
  ])
  const rows = floors.flatMap((floor) => sittings.filter(({ id }) => id === floor.id).map((sitting) => ({ ...sitting, status: floor.status })))
  const name = deputies.find(({ id }) => id === me)?.name
  return {
    title: say(deskWords.title),
    body: (
      <>
        <Heading kicker={name} title={say(deskWords.title)} lead={say(floorDeskWords.deputyLead)} quiet />
        <section>
          <h2>{say(floorDeskWords.sittings)}</h2>
          {rows.length === 0 ? <EmptyState title={say(floorDeskWords.sittingsNone)} /> : (
            <ul class="plain-list">{rows.map(({ id, name: sitting, date, status }) => <li><a href={href(seatPath(id))}>{sitting}</a> <small>{say(shortDay(date))}</small> <a href={href(proposePath(id))}>{say(selectionWords.propose)}</a> <a href={href(draftDeskPath(id))}>{say(draftWords.title)}</a> <Tag tone={status === 'open' ? 'good' : status === 'suspended' ? 'soon' : 'plain'}>{say(HALL_WORDS[status])}</Tag></li>)}</ul>
          )}
        </section>
        <section>
          <h2>{say(floorDeskWords.ownQuestions)}</h2>
          {questions.rows.length === 0 ? <p>{say(floorDeskWords.ownQuestionsNone)}</p> : (
            <Table caption={say(floorDeskWords.ownQuestions)} captionUnseen rows={questions.rows} columns={[
              { head: say(floorDeskWords.question), cell: ({ id, text }) => <a href={href(questionDeskPath(id))} lang="vi">{text}</a> },
              { head: say(floorDeskWords.state), cell: ({ state, writtenDue }) => <>{say(QUESTION_WORDS[state])}{writtenDue === null ? null : <small> {say(floorDeskWords.dueOn(say(shortDay(writtenDue))))}</small>}</> },
            ]} />
          )}
        </section>
      </>
    ),
  }
}
