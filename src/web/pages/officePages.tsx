import { Hono } from 'hono'
import type { RecordedEvent } from '../../application/ports.ts'
import type { LetterRow } from '../../application/letterRegister.ts'
import type { CommitmentRow, OfficeRow, Totals } from '../../application/register.ts'
import type { OfficeEvent } from '../../domain/offices/index.ts'
import { Account } from '../components/Account.tsx'
import { EmptyState } from '../components/EmptyState.tsx'
import { Heading } from '../components/Heading.tsx'
import { LedgerList } from '../components/LedgerList.tsx'
import { LetterTable } from '../components/LetterTable.tsx'
import { OfficePassing } from '../components/OfficePassing.tsx'
import { Table } from '../components/Table.tsx'
import { listPath } from '../presenters/listFilter.ts'
import { standing } from '../presenters/lineage.ts'
import { officeName, officeNames } from '../presenters/officeNames.ts'
import { officePassingOf } from '../presenters/officePassing.ts'
import { officeTotals, openOf, type OfficeTotals } from '../presenters/officeTotals.ts'
import { PUBLIC_STATUSES } from '../presenters/threeStatuses.ts'
import { render } from '../request/render.tsx'
import { useVisit, type WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { shortDay } from '../words/dates.ts'
import { letterWords } from '../words/letterWords.ts'
import { officeWords } from '../words/officeWords.ts'
import { siteWords } from '../words/siteWords.ts'
import { OFFICE_KIND_WORDS } from '../words/statusWords.ts'
import { OfficeEnding, OfficePast } from './OfficePast.tsx'

const MOST_ROWS = 500
const MOST_LETTERS = 20
const OPEN = ['owed', 'claimed', 'disputed', 'verified'] as const

/** Who owes what: every office with its totals, and each with its commitments by date. */
export const officePages = ({ register, council, clock }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get('/co-quan', async (c) => {
    const { say } = c.var.visit
    const [counted, offices] = await Promise.all([officeTotals(register, council, clock.today()), register.offices(council)])
    const owing = new Set(counted.map(({ office }) => office.id))
    return render(c, { title: say(officeWords.title), description: say(officeWords.lead), body: <Offices counted={counted} others={standing(offices).filter(({ id }) => !owing.has(id))} ended={offices.filter(({ endedOn }) => endedOn !== null)} /> })
  })
  app.get('/co-quan/:id', async (c) => {
    const { say, language } = c.var.visit
    const today = clock.today()
    const office = await register.office(council, c.req.param('id'))
    if (!office) return c.notFound()
    const by = (filter: Partial<Parameters<typeof register.commitments>[1]>) =>
      register.commitments(council, { statuses: PUBLIC_STATUSES, order: 'due', limit: MOST_ROWS, offset: 0, today, ...filter })
    const [totals, open, ended, watched, given, offices, history, passed, letters] = await Promise.all([
      register.totals(council, today, office.id),
      by({ ownerOfficeId: office.id, withParts: true, statuses: OPEN }),
      by({ ownerOfficeId: office.id, withParts: true, statuses: ['closed', 'withdrawn'], order: 'recent' }),
      by({ overseerOfficeId: office.id }),
      office.endedOn === null ? { rows: [] } : by({ adoptedOwnerOfficeId: office.id }),
      register.offices(council),
      register.officeHistory(council, office.id),
      officePassingOf(register, council, office.id, today),
      register.letters.letters(council, { officeId: office.id, statuses: ['filed'], limit: MOST_LETTERS, offset: 0 }),
    ])
    return render(c, {
      title: officeName(language, office), crumbs: [{ to: '/co-quan', name: say(siteWords.offices) }],
      body: <Office office={office} totals={totals} open={open.rows} ended={ended.rows} watched={watched.rows} given={given.rows} offices={offices} history={history} passed={passed} letters={letters.rows} />,
    })
  })
  return app
}

const Offices = ({ counted, others, ended }: { readonly counted: readonly OfficeTotals[]; readonly others: readonly OfficeRow[]; readonly ended: readonly OfficeRow[] }) => {
  const { say, href, language } = useVisit()
  const link = (office: OfficeRow) => <a href={href(`/co-quan/${office.id}`)}>{officeName(language, office)}</a>
  const figure = (part: keyof Totals) => ({ head: say(officeWords[part]), figures: true, cell: ({ totals }: OfficeTotals) => totals[part] })
  if (counted.length === 0 && others.length === 0) return <><Heading title={say(officeWords.title)} /><EmptyState title={say(officeWords.none)}><p>{say(officeWords.noneRemedy)}</p></EmptyState></>
  return (
    <>
      <Heading title={say(officeWords.title)} lead={say(officeWords.lead)} />
      <Table caption={say(officeWords.caption)} captionUnseen rows={counted} columns={[
        { head: say(officeWords.office), cell: ({ office }) => <>{link(office)}{office.endedOn === null ? null : <> <small>({say(officeWords.hasEnded)})</small></>}</> },
        { head: say(officeWords.overdue), figures: true, cell: ({ totals }) => (totals.overdue > 0 ? <strong class="tone-bad">{totals.overdue}</strong> : 0) },
        ...PUBLIC_STATUSES.map(figure),
        figure('total'),
      ]} />
      {others.length === 0 ? null : (
        <section>
          <h2>{say(officeWords.others)}</h2>
          <p>{say(officeWords.othersLead)}</p>
          <ul class="plain-list">{others.map((office) => <li>{link(office)} <small>{say(OFFICE_KIND_WORDS[office.kind])}</small></li>)}</ul>
        </section>
      )}
      {ended.length === 0 ? null : (
        <section>
          <h2>{say(officeWords.endedOffices)}</h2>
          <p>{say(officeWords.endedOfficesLead)}</p>
          <ul class="plain-list">{ended.map((office) => <li>{link(office)} <small>{office.endedOn === null ? null : say(shortDay(office.endedOn))}</small></li>)}</ul>
        </section>
      )}
    </>
  )
}

type OfficeProps = {
  readonly office: OfficeRow
  readonly totals: Totals
  readonly open: readonly CommitmentRow[]
  readonly ended: readonly CommitmentRow[]
  readonly watched: readonly CommitmentRow[]
  /** Once given to it, and passed on since: of an office that has ended only. */
  readonly given: readonly CommitmentRow[]
  readonly offices: readonly OfficeRow[]
  readonly history: readonly RecordedEvent<OfficeEvent>[]
  /** Signed letters that urged it on, newest first. */
  readonly letters: readonly LetterRow[]
  readonly passed: Awaited<ReturnType<typeof officePassingOf>>
}

const Office = ({ office, totals, open, ended, watched, given, offices, history, passed, letters }: OfficeProps) => {
  const { say, href, language } = useVisit()
  const names = officeNames(language, offices)
  const owes = (office.kind === 'agency' && office.endedOn === null) || totals.total > 0
  return (
    <>
      <Heading kicker={say(OFFICE_KIND_WORDS[office.kind])} title={officeName(language, office)} />
      <OfficeEnding office={office} offices={offices} history={history} />
      {!owes ? null : (
        <div class="two-thirds">
          <div>
            <section>
              <h2>{say(officeWords.owes)}</h2>
              {open.length === 0 ? <EmptyState title={say(officeWords.owesNone)} /> : <LedgerList rows={open} names={names} ownerShown={false} />}
            </section>
            {ended.length === 0 ? null : <section><h2>{say(officeWords.ended)}</h2><LedgerList rows={ended} names={names} ownerShown={false} /></section>}
            <p class="onward"><a href={href(listPath({ office: office.id }))}>{say(officeWords.wholeList)}</a></p>
          </div>
          <section class="aside"><h2>{say(officeWords.total)}</h2><Account totals={totals} office={office.id} /></section>
        </div>
      )}
      {owes ? <OfficePassing {...passed} holds={openOf(totals)} /> : null}
      {letters.length === 0 ? null : (
        <section>
          <h2>{say(letterWords.publicTitle)}</h2>
          <LetterTable caption={say(letterWords.publicTitle)} rows={letters} names={names} to={({ id }) => `/don-doc/${id}`} />
          <p class="onward"><a href={href('/don-doc')}>{say(letterWords.allLetters)}</a></p>
        </section>
      )}
      {watched.length === 0 ? null : <section><h2>{say(officeWords.watches)}</h2><LedgerList rows={watched} names={names} /></section>}
      {given.length === 0 ? null : <section><h2>{say(officeWords.wasGiven)}</h2><LedgerList rows={given} names={names} /></section>}
      <OfficePast office={office} offices={offices} history={history} />
    </>
  )
}
