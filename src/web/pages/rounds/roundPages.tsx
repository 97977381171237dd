import { Hono } from 'hono'
import { comparisonOf, type CountedRow } from '../../../domain/rates/index.ts'
import type { RoundInput } from '../../../application/roundInput.ts'
import { ComparisonTable } from '../../components/ComparisonTable.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Pager } from '../../components/Pager.tsx'
import { RateTable } from '../../components/RateTable.tsx'
import { RoundList } from '../../components/RoundList.tsx'
import { RoundTotals } from '../../components/RoundTotals.tsx'
import { Table } from '../../components/Table.tsx'
import { Tag } from '../../components/Tag.tsx'
import { pageIn, pagesOf } from '../../request/paging.ts'
import { render } from '../../request/render.tsx'
import { useVisit, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { shortDay } from '../../words/dates.ts'
import { STANDING_WORDS, roundWords } from '../../words/roundWords.ts'

const PER_PAGE = 50

/** Sealed rounds for anyone: the list, and each with everything its figures are made of. */
export const roundPages = ({ register, council, useCases }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get('/kiem-dem', async (c) => {
    const { say, href } = c.var.visit
    const sealed = { statuses: ['sealed'] as const }
    const { total } = await register.rounds.rounds(council, { ...sealed, limit: 0, offset: 0 })
    const pages = pagesOf(total, PER_PAGE)
    const at = Math.min(pageIn(c.req.query('page')), pages)
    const { rows } = await register.rounds.rounds(council, { ...sealed, limit: PER_PAGE, offset: (at - 1) * PER_PAGE })
    return render(c, {
      title: say(roundWords.title), description: say(roundWords.lead),
      body: (
        <>
          <Heading title={say(roundWords.title)} lead={say(roundWords.lead)} />
          {rows.length === 0 ? <EmptyState title={say(roundWords.none)} /> : <RoundList rows={rows} to={({ id }) => `/kiem-dem/${id}`} />}
          <Pager page={at} pages={pages} hrefOf={(page) => href(`/kiem-dem?page=${page}`)} />
        </>
      ),
    })
  })
  app.get('/kiem-dem/:id', async (c) => {
    const { say } = c.var.visit
    const input = await useCases.roundInput(council, c.req.param('id'))
    if (input === null) return c.notFound()
    return render(c, { title: input.round.name, crumbs: [{ to: '/kiem-dem', name: say(roundWords.title) }], body: <Round input={input} page={pageIn(c.req.query('page'))} /> })
  })
  return app
}

const Round = ({ input, page }: { readonly input: RoundInput; readonly page: number }) => {
  const { say, href } = useVisit()
  const { round, rows, previous, officeNames, actions } = input
  const promise = (id: string) => <a href={href(`/cam-ket/${id}`)}>{actions.get(id) ?? id}</a>
  return (
    <>
      <Heading kicker={`${say(roundWords.asOf)} ${say(shortDay(round.asOf))}`} title={round.name} />
      <section>
        <h2>{say(roundWords.rates)}</h2>
        <RateTable rates={round.rates} />
        <ul class="plain-list">{(['docx', 'pdf', 'xlsx'] as const).map((format) => <li><a href={`/kiem-dem/${round.roundId}/bao-cao.${format}`} download>{say(roundWords.download(FORMATS[format]))}</a></li>)}</ul>
      </section>
      <RoundTotals rows={rows} asOf={round.asOf} names={officeNames} />
      <section>
        <h2>{say(roundWords.comparison)}</h2>
        {previous === null ? <p>{say(roundWords.comparedNone)}</p> : (
          <>
            <p>{say(roundWords.comparedWith(previous.round.name))}</p>
            <ComparisonTable comparison={comparisonOf({ rows: previous.rows, asOf: previous.round.asOf }, { rows, asOf: round.asOf })} />
          </>
        )}
      </section>
      <section>
        <h2>{say(roundWords.excuses)}</h2>
        <p>{say(roundWords.excusesLead)}</p>
        {round.excuses.length === 0 ? <p>{say(roundWords.excusesNone)}</p> : (
          <Table caption={say(roundWords.excuses)} captionUnseen rows={round.excuses} columns={[
            { head: say(roundWords.promise), cell: ({ commitmentId }) => promise(commitmentId) },
            { head: say(roundWords.document), cell: ({ documentNumber }) => documentNumber },
            { head: say(roundWords.reason), cell: ({ reason }) => reason },
          ]} />
        )}
      </section>
      <Rows rows={rows} page={page} promise={promise} input={input} />
      <section>
        <h2>{say(roundWords.check)}</h2>
        <p>{say(roundWords.checkLead(round.rows, round.head))}</p>
        <p><code>npm run -s loihua -- tally --round {round.roundId} --check</code></p>
        <Facts facts={[[say(roundWords.hash), <code>{round.rowsSha256}</code>]]} />
      </section>
    </>
  )
}

const FORMATS = { docx: 'Word', pdf: 'PDF', xlsx: 'Excel' } as const

type RowsProps = { readonly rows: readonly CountedRow[]; readonly page: number; readonly promise: (id: string) => ReturnType<typeof Tag>; readonly input: RoundInput }

const Rows = ({ rows, page, promise, input: { round, officeNames } }: RowsProps) => {
  const { say, href } = useVisit()
  const pages = pagesOf(rows.length, PER_PAGE)
  const at = Math.min(page, pages)
  const day = (date: string | null): string => (date === null ? say(roundWords.noDay) : say(shortDay(date)))
  return (
    <section id="tung-cam-ket">
      <h2>{say(roundWords.rows)}</h2>
      <Table caption={say(roundWords.rows)} captionUnseen rows={rows.slice((at - 1) * PER_PAGE, at * PER_PAGE)} columns={[
        { head: say(roundWords.promise), cell: ({ commitmentId }) => promise(commitmentId) },
        { head: say(roundWords.office), cell: ({ ownerOfficeId }) => officeNames.get(ownerOfficeId) ?? ownerOfficeId },
        { head: say(roundWords.firstDue), cell: ({ firstDue }) => day(firstDue) },
        { head: say(roundWords.currentDue), cell: ({ currentDue }) => day(currentDue) },
        { head: say(roundWords.standing), cell: ({ standing }) => { const { tone, ...word } = STANDING_WORDS[standing]; return <Tag tone={tone}>{say(word)}</Tag> } },
        { head: say(roundWords.carried), cell: ({ carriedRounds, carriedSittings, carriedTerms = 0 }) => say(roundWords.carriedRounds(carriedRounds, carriedSittings, carriedTerms)) },
      ]} />
      <Pager page={at} pages={pages} hrefOf={(one) => href(`/kiem-dem/${round.roundId}?page=${one}#tung-cam-ket`)} />
    </section>
  )
}
