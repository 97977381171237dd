import { Hono } from 'hono'
import type { CommitmentPage, OfficeRow, SittingRow } from '../../application/register.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FilterForm } from '../components/FilterForm.tsx'
import { Heading } from '../components/Heading.tsx'
import { LedgerList } from '../components/LedgerList.tsx'
import { Pager } from '../components/Pager.tsx'
import { listPath, PAGE_SIZE, readListFilter, registerFilter, type ListFilter } from '../presenters/listFilter.ts'
import { officeNames } from '../presenters/officeNames.ts'
import { render } from '../request/render.tsx'
import { useVisit, type WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { listWords } from '../words/listWords.ts'

/** All adopted commitments under the filters of the address; `/tim?q=` is the same list. */
export const commitmentListPage = ({ register, council, clock }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get('/cam-ket', async (c) => {
    const { say, language } = c.var.visit
    const filter = readListFilter(new URL(c.req.url).searchParams)
    const [found, offices, sittings] = await Promise.all([
      register.commitments(council, registerFilter(filter, clock.today())), register.offices(council), register.sittings(council),
    ])
    // A page past the end, as an old link may ask for, is answered with the last one there is.
    const last = Math.max(1, Math.ceil(found.total / PAGE_SIZE))
    if (filter.page > last) return c.redirect(c.var.visit.href(listPath({ ...filter, page: last })), 303)
    return render(c, {
      title: say(listWords.title), description: say(listWords.lead),
      body: <CommitmentList filter={filter} found={found} offices={offices} sittings={sittings} names={officeNames(language, offices)} />,
    })
  })
  app.get('/tim', (c) => c.redirect(c.var.visit.href(listPath({ q: readListFilter(new URL(c.req.url).searchParams).q })), 303))
  return app
}

type ListProps = {
  readonly filter: ListFilter
  readonly found: CommitmentPage
  readonly offices: readonly OfficeRow[]
  readonly sittings: readonly SittingRow[]
  readonly names: ReadonlyMap<string, string>
}

const CommitmentList = ({ filter, found, offices, sittings, names }: ListProps) => {
  const { say, href } = useVisit()
  const filtered = listPath({ ...filter, page: 1 }) !== listPath({})
  const from = (filter.page - 1) * PAGE_SIZE + 1
  return (
    <>
      <Heading title={say(listWords.title)} lead={say(listWords.lead)} />
      <FilterForm filter={filter} offices={offices} sittings={sittings} names={names} />
      <div class="list-head">
        <h2 class="figures">{say(listWords.found(found.total))}</h2>
        {found.total > PAGE_SIZE ? <p class="figures">{say(listWords.shown(from, from + found.rows.length - 1))}</p> : null}
        <p class="list-files">{say(listWords.download)} <a href={listPath({ ...filter, page: 1 }, '/cam-ket.csv')}>CSV</a> <a href={listPath({ ...filter, page: 1 }, '/cam-ket.json')}>JSON</a></p>
      </div>
      {found.total > 0 ? <LedgerList rows={found.rows} names={names} /> : filtered
        ? <EmptyState title={say(listWords.none)}><p>{say(listWords.noneRemedy)}</p></EmptyState>
        : <EmptyState title={say(listWords.nothingYet)}><p>{say(listWords.nothingYetRemedy)}</p></EmptyState>}
      <Pager page={filter.page} pages={Math.ceil(found.total / PAGE_SIZE)} hrefOf={(page) => href(listPath({ ...filter, page }))} />
    </>
  )
}
