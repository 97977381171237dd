import { Hono } from 'hono'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Pager } from '../../components/Pager.tsx'
import { Table } from '../../components/Table.tsx'
import { RankTable } from '../../components/topics/RankTable.tsx'
import { TopicTable } from '../../components/topics/TopicTable.tsx'
import { Weights } from '../../components/topics/Weights.tsx'
import { officeNames } from '../../presenters/officeNames.ts'
import { rankedOffices, rankedOfficials, rankedPromises, type RankedOffice, type RankedOfficial } from '../../presenters/rankedPromises.ts'
import { pageIn, pagesOf } from '../../request/paging.ts'
import { render } from '../../request/render.tsx'
import { useVisit, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { figure } from '../../words/figures.ts'
import { topicWords } from '../../words/topicWords.ts'

export const REQUESTIONING = '/tai-chat-van'
const PER_PAGE = 50
/** Topics shown below the list; the older ones are found by their promises. */
const MOST_TOPICS = 50

/** What is to be asked about again, for anyone: the list with its weights, dossiers by office, and the topics proposed. */
export const requestioningPage = ({ register, council, clock }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get(REQUESTIONING, async (c) => {
    const { say, href, language } = c.var.visit
    const [{ promises }, offices, topics] = await Promise.all([
      register.topics.askedAgain(council, clock.today()), register.offices(council), register.topics.topics(council, { limit: MOST_TOPICS, offset: 0 }),
    ])
    const names = officeNames(language, offices)
    const ranked = rankedPromises(promises, clock.today())
    const pages = pagesOf(ranked.length, PER_PAGE)
    const at = Math.min(pageIn(c.req.query('page')), pages)
    return render(c, {
      title: say(topicWords.title), description: say(topicWords.lead),
      body: (
        <>
          <Heading title={say(topicWords.title)} lead={say(topicWords.lead)} />
          {ranked.length === 0 ? <EmptyState title={say(topicWords.none)} /> : (
            <>
              <section>
                <h2>{say(topicWords.list)}</h2>
                <RankTable rows={ranked.slice((at - 1) * PER_PAGE, at * PER_PAGE)} names={names} />
                <Pager page={at} pages={pages} hrefOf={(page) => href(`${REQUESTIONING}?page=${page}`)} />
              </section>
              <Weights />
              <Offices rows={rankedOffices(ranked)} names={names} />
              <Officials rows={rankedOfficials(ranked)} />
            </>
          )}
          <section id="chu-de">
            <h2>{say(topicWords.topics)}</h2>
            {topics.rows.length === 0 ? <p>{say(topicWords.topicsNone)}</p> : <TopicTable rows={topics.rows} names={names} to={({ id }) => `/chu-de/${id}`} />}
          </section>
        </>
      ),
    })
  })
  return app
}

const Officials = ({ rows }: { readonly rows: readonly RankedOfficial[] }) => {
  const { say, href } = useVisit()
  if (rows.length === 0) return null
  return (
    <section id="ho-so-nguoi">
      <h2>{say(topicWords.officialDossiers)}</h2>
      <Table caption={say(topicWords.officialDossiers)} captionUnseen rows={rows} columns={[
        { head: say(topicWords.official), cell: ({ name, posts }) => <>{name} <small>{posts.join('; ')}</small></> },
        { head: say(topicWords.promises), figures: true, cell: ({ count }) => count },
        { head: say(topicWords.score), figures: true, cell: ({ heaviest }) => say(figure(heaviest)) },
        {
          head: say(topicWords.dossierHead),
          cell: ({ name }) => (
            <>
              <a href={href(`${REQUESTIONING}/ho-so.pdf?nguoi=${encodeURIComponent(name)}`)}>{say(topicWords.dossier)}<span class="unseen">: {name}</span></a>{' '}
              <a href={href(`${REQUESTIONING}/ho-so.docx?nguoi=${encodeURIComponent(name)}`)}>{say(topicWords.dossierWord)}<span class="unseen">: {name}</span></a>
            </>
          ),
        },
      ]} />
    </section>
  )
}

const Offices = ({ rows, names }: { readonly rows: readonly RankedOffice[]; readonly names: ReadonlyMap<string, string> }) => {
  const { say, href } = useVisit()
  return (
    <section id="ho-so">
      <h2>{say(topicWords.dossiers)}</h2>
      <p>{say(topicWords.dossiersLead)}</p>
      <Table caption={say(topicWords.dossiers)} captionUnseen rows={rows} columns={[
        { head: say(topicWords.office), cell: ({ officeId }) => <a href={href(`/co-quan/${officeId}`)}>{names.get(officeId) ?? officeId}</a> },
        { head: say(topicWords.promises), figures: true, cell: ({ count }) => count },
        { head: say(topicWords.score), figures: true, cell: ({ heaviest }) => say(figure(heaviest)) },
        {
          head: say(topicWords.dossierHead),
          cell: ({ officeId }) => (
            <>
              <a href={href(`/co-quan/${officeId}/ho-so.pdf`)}>{say(topicWords.dossier)}<span class="unseen">: {names.get(officeId)}</span></a>{' '}
              <a href={href(`/co-quan/${officeId}/ho-so.docx`)}>{say(topicWords.dossierWord)}<span class="unseen">: {names.get(officeId)}</span></a>
            </>
          ),
        },
      ]} />
    </section>
  )
}
