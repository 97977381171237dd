import { Hono } from 'hono'
import type { CommitmentPage, CommitmentRow, Totals } from '../../application/register.ts'
import { Account } from '../components/Account.tsx'
import { EmptyState } from '../components/EmptyState.tsx'
import { LedgerList } from '../components/LedgerList.tsx'
import { SearchBox } from '../components/SearchBox.tsx'
import { listPath, readListFilter, registerFilter } from '../presenters/listFilter.ts'
import { officeName, officeNames } from '../presenters/officeNames.ts'
import { officeTotals, type OfficeTotals } from '../presenters/officeTotals.ts'
import { PUBLIC_STATUSES } from '../presenters/threeStatuses.ts'
import { render } from '../request/render.tsx'
import { useVisit, type WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { homeWords } from '../words/homeWords.ts'
import { listWords } from '../words/listWords.ts'
import { officeWords } from '../words/officeWords.ts'
import { siteWords } from '../words/siteWords.ts'

const OVERDUE_SHOWN = 5
const RECENT_SHOWN = 4
const OFFICES_SHOWN = 8
const OVERDUE = readListFilter(new URLSearchParams('status=open&timeliness=overdue'))

/** What the register is, how it stands today, what is late, what moved. */
export const homePage = ({ register, council, clock }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get('/', async (c) => {
    const { say, language } = c.var.visit
    const today = clock.today()
    const [totals, overdue, recent, offices, names] = await Promise.all([
      register.totals(council, today, null),
      register.commitments(council, registerFilter(OVERDUE, today, OVERDUE_SHOWN)),
      register.commitments(council, { statuses: PUBLIC_STATUSES, order: 'recent', limit: RECENT_SHOWN, offset: 0, today }),
      officeTotals(register, council, today),
      register.offices(council),
    ])
    return render(c, {
      title: say(siteWords.product), description: say(homeWords.lead),
      body: <Home totals={totals} overdue={overdue} recent={recent.rows} offices={offices} names={officeNames(language, names)} />,
    })
  })
  return app
}

type HomeProps = {
  readonly totals: Totals
  readonly overdue: CommitmentPage
  readonly recent: readonly CommitmentRow[]
  readonly offices: readonly OfficeTotals[]
  readonly names: ReadonlyMap<string, string>
}

const Home = ({ totals, overdue, recent, offices, names }: HomeProps) => {
  const { say, href } = useVisit()
  return (
    <>
      <div class="opening">
        <div class="opening-words">
          <h1><span>{say(homeWords.asks)}</span> <span>{say(homeWords.promises)}</span> <span>{say(homeWords.keeps)}</span></h1>
          <p class="lead">{say(homeWords.lead)}</p>
          <SearchBox label={say(homeWords.search)} />
        </div>
        <section class="opening-account" aria-labelledby="so-tong-hop">
          <h2 id="so-tong-hop">{say(homeWords.account)}</h2>
          <Account totals={totals} />
        </section>
      </div>
      {totals.total === 0 ? <EmptyState title={say(listWords.nothingYet)}><p>{say(listWords.nothingYetRemedy)}</p></EmptyState> : (
        <div class="two-thirds">
          <div>
            <section>
              <h2>{say(homeWords.overdue)}</h2>
              {overdue.total === 0 ? <p>{say(homeWords.noOverdue)}</p> : <LedgerList rows={overdue.rows} names={names} />}
              {overdue.total > overdue.rows.length ? <p class="onward"><a href={href(listPath(OVERDUE))}>{say(homeWords.allOverdue(overdue.total))}</a></p> : null}
            </section>
            <section>
              <h2>{say(homeWords.recent)}</h2>
              <LedgerList rows={recent} names={names} />
              <p class="onward"><a href={href('/cam-ket')}>{say(homeWords.all)}</a></p>
            </section>
          </div>
          <section class="aside">
            <h2>{say(homeWords.byOffice)}</h2>
            <OfficeTally offices={offices} />
            <p class="onward"><a href={href('/co-quan')}>{say(homeWords.allOffices)}</a></p>
          </section>
        </div>
      )}
    </>
  )
}

const OfficeTally = ({ offices }: { readonly offices: readonly OfficeTotals[] }) => {
  const { say, href, language } = useVisit()
  return (
    <ul class="tally">
      {offices.filter(({ totals }) => totals.total > 0).slice(0, OFFICES_SHOWN).map(({ office, totals }) => (
        <li>
          <a href={href(`/co-quan/${office.id}`)}>{officeName(language, office)}</a>
          <span class={totals.overdue > 0 ? 'figures tone-bad' : 'figures'}>{say(officeWords.count(totals.overdue, totals.total))}</span>
        </li>
      ))}
    </ul>
  )
}
