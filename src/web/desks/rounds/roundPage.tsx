import type { Hono } from 'hono'
import { stateAfter } from '../../../domain/decider.ts'
import { ratesOf } from '../../../domain/rates/index.ts'
import { tallyRound } from '../../../domain/tallyRound/index.ts'
import type { Collected } from '../../../application/roundRegister.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Heading } from '../../components/Heading.tsx'
import { RateTable } from '../../components/RateTable.tsx'
import { RoundTotals } from '../../components/RoundTotals.tsx'
import { Table } from '../../components/Table.tsx'
import { Tag } from '../../components/Tag.tsx'
import type { Typed } from '../../forms/typed.ts'
import { officeNames } from '../../presenters/officeNames.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import { useVisit, type WebContext, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { shortDay } from '../../words/dates.ts'
import { ROUND_STATES, roundWords } from '../../words/roundWords.ts'
import { siteWords } from '../../words/siteWords.ts'
import { basedOnOf } from '../basedOn.ts'
import { deedRoutes, type Deed, type SentDeed } from '../deedRoutes.ts'
import { RoundForms, type RoundDeed } from './RoundForms.tsx'
import { ROUNDS_DESK, roundDeskPath } from './roundPaths.ts'

/** Overdue promises offered to be excused; more than a council ever had at once. */
const MOST_LATE = 1000

/** One round at the desk: while it is open, what was collected, what is excused and what the figures would be; then the way to its table. */
export const roundPage = (deps: WebDeps): Hono<WebEnv> => {
  const { register, council, clock, useCases } = deps
  const page = async (c: WebContext, id: string, sent: SentDeed<RoundDeed>): Promise<PageContent | null> => {
    const { say, language, href } = c.var.visit
    const history = await register.rounds.roundHistory(council, id)
    const round = stateAfter(tallyRound, history.map(({ event }) => event))
    if (round.status === 'absent') return null
    const names = officeNames(language, await register.offices(council))
    const { tone, ...word } = ROUND_STATES[round.status]
    const head = { title: round.name, crumbs: [{ to: DESK_HOME, name: say(siteWords.desk) }, { to: ROUNDS_DESK, name: say(roundWords.title) }] }
    const facts = (
      <>
        <Heading title={round.name} quiet />
        <p><Tag tone={tone}>{say(word)}</Tag></p>
        <Facts facts={[
          [say(roundWords.asOf), say(shortDay(round.asOf))], [say(roundWords.collectBy), say(shortDay(round.collectBy))],
          [say(roundWords.cancelled), round.status === 'cancelled' ? round.reason : null],
        ]} />
      </>
    )
    if (round.status !== 'open') return { ...head, body: <>{facts}{round.status === 'sealed' ? <p class="onward"><a href={href(`/kiem-dem/${id}`)}>{say(roundWords.rates)}</a></p> : null}</> }
    const [collected, late, excused, preview] = await Promise.all([
      register.rounds.collected(council, round),
      register.commitments(council, { statuses: ['owed', 'claimed', 'disputed'], timeliness: 'overdue', today: clock.today(), order: 'due', limit: MOST_LATE, offset: 0 }),
      register.followUp.promises(council, round.excuses.map(({ commitmentId }) => commitmentId)),
      c.req.query('xem') === 'truoc' ? useCases.previewRound(council, id) : null,
    ])
    const choices = late.rows.filter((row) => !excused.has(row.id)).map((row) => ({ value: row.id, name: `${row.action} – ${names.get(row.ownerOfficeId ?? '') ?? ''}` }))
    return {
      ...head,
      body: (
        <>
          {facts}
          <CollectedTable collected={collected} names={names} />
          <section>
            <h2>{say(roundWords.preview)}</h2>
            <p>{say(roundWords.previewLead)}</p>
            {preview === null ? <p><a class="button button-second" href={href(`${roundDeskPath(id)}?xem=truoc`)}>{say(roundWords.preview)}</a></p>
              : <><RateTable rates={ratesOf(preview, round.asOf)} /><RoundTotals rows={preview} asOf={round.asOf} names={names} /></>}
          </section>
          <RoundForms round={round} version={history.length} actor={callerOf(c).actor} late={choices} actions={new Map([...excused].map(([one, { action }]) => [one, action]))} sent={sent} />
        </>
      ),
    }
  }

  return deedRoutes({ path: `${ROUNDS_DESK}/:id`, seenBy: ['openRound'], deeds: DEEDS, page })
}

const requestOf = (typed: Typed, roundId: string) => ({ key: typed.text('key'), roundId, basedOn: basedOnOf(typed) })

const DEEDS: Readonly<Record<RoundDeed, Deed>> = {
  'ghi-ly-do': {
    permission: 'recordExcuse',
    fields: { 'excuse-needs-document': 'documentNumber', 'excuse-needs-reason': 'reason', 'excuse-not-counted': 'commitmentId', 'excuse-already': 'commitmentId' },
    send: async (c, roundId, typed) => ({
      answer: await c.var.deps.useCases.recordExcuse(callerOf(c), { ...requestOf(typed, roundId), commitmentId: typed.text('commitmentId'), reason: typed.text('reason'), documentNumber: typed.text('documentNumber') }),
      notice: 'da-ghi-ly-do',
    }),
  },
  'rut-ly-do': {
    permission: 'withdrawExcuse',
    fields: { 'excuse-needs-reason': 'withdrawReason', 'excuse-unknown': 'excusedId' },
    send: async (c, roundId, typed) => ({
      answer: await c.var.deps.useCases.withdrawExcuse(callerOf(c), { ...requestOf(typed, roundId), commitmentId: typed.text('excusedId'), reason: typed.text('withdrawReason') }), notice: 'da-rut-ly-do',
    }),
  },
  chot: {
    permission: 'sealRound', to: (roundId) => `/kiem-dem/${roundId}`,
    send: async (c, roundId, typed) => ({ answer: await c.var.deps.useCases.sealRound(callerOf(c), requestOf(typed, roundId)), notice: 'da-chot-ky' }),
  },
  huy: {
    permission: 'cancelRound', fields: { 'round-needs-reason': 'cancelReason' },
    send: async (c, roundId, typed) => ({ answer: await c.var.deps.useCases.cancelRound(callerOf(c), { ...requestOf(typed, roundId), reason: typed.text('cancelReason') }), notice: 'da-huy-ky' }),
  },
}

const CollectedTable = ({ collected, names }: { readonly collected: readonly Collected[]; readonly names: ReadonlyMap<string, string> }) => {
  const { say, href } = useVisit()
  return (
    <section>
      <h2>{say(roundWords.collected)}</h2>
      <p>{say(roundWords.collectedLead)}</p>
      {collected.length === 0 ? <EmptyState title={say(roundWords.collectedNone)} /> : (
        <Table caption={say(roundWords.collected)} captionUnseen rows={collected} columns={[
          { head: say(roundWords.office), cell: ({ officeId }) => <a href={href(`/co-quan/${officeId}`)}>{names.get(officeId) ?? officeId}</a> },
          { head: say(roundWords.due), figures: true, cell: ({ due }) => due },
          { head: say(roundWords.reported), figures: true, cell: ({ reported }) => reported },
          { head: say(roundWords.missing), figures: true, cell: ({ due, reported }) => (due > reported ? <strong class="tone-bad">{due - reported}</strong> : 0) },
          { head: say(roundWords.toVerify), figures: true, cell: ({ claimed }) => claimed },
          { head: say(roundWords.verified), figures: true, cell: ({ done }) => done },
        ]} />
      )}
    </section>
  )
}
