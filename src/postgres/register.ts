import { sql } from 'kysely'
import type { CommitmentEvent } from '../domain/commitment/index.ts'
import { stateAfter } from '../domain/decider.ts'
import { draft, type DraftEvent } from '../domain/draft/index.ts'
import { regulation, type RegulationEvent } from '../domain/regulation/index.ts'
import type { OfficeEvent } from '../domain/offices/index.ts'
import type { Register, SittingRow } from '../application/register.ts'
import { commitmentById, commitmentPage, totals } from './commitments.ts'
import type { Database, Scope } from './database.ts'
import { followUp } from './followUp.ts'
import { letters } from './letters.ts'
import { selectionRegister } from './selectionRegister.ts'
import { floorRegister } from './floorRegister.ts'
import { passing } from './passing.ts'
import { rounds } from './rounds.ts'
import { reportCalls } from './reportCalls.ts'
import { topics } from './topics.ts'
import { storable } from './storable.ts'
import { streamEntries } from './streamEntries.ts'

/** Answers about a council, read from the tables that follow its log. */
export const register = ({ database }: { readonly database: Database }): Register => {
  const read = <Result>(council: string, work: (scope: Scope) => Promise<Result>): Promise<Result> => database.inCouncil(council, work, 'read')
  const one = async <Row>(council: string, id: string, work: (scope: Scope) => Promise<Row | undefined>): Promise<Row | null> =>
    storable(id) ? (await read(council, work)) ?? null : null
  return {
    council: (council) => one(council, council, (scope) => scope.selectFrom('council').selectAll().where('id', '=', council).executeTakeFirst()),

    commitments: (council, filter) => commitmentPage(database, council, filter),
    commitment: (council, id) => one(council, id, (scope) => commitmentById(scope, council, id)),
    totals: (council, today, ownerOfficeId) => totals(database, council, today, ownerOfficeId),

    history: (council, commitmentId) => read(council, (scope) => streamEntries<CommitmentEvent>(scope, council, `commitment/${commitmentId}`)),
    officeHistory: (council, officeId) => read(council, (scope) => streamEntries<OfficeEvent>(scope, council, `office/${officeId}`)),

    regulation: (council) => read(council, async (scope) => {
      const history = await streamEntries<RegulationEvent>(scope, council, `regulation/${council}`)
      return { state: stateAfter(regulation, history.map(({ event }) => event)), history }
    }),

    offices: (council) => read(council, async (scope) => (await offices(scope, council).orderBy('id').execute()).toSorted((one, other) => VIETNAMESE.compare(one.name, other.name))),
    office: (council, id) => one(council, id, (scope) => offices(scope, council).where('id', '=', id).executeTakeFirst()),

    sittings: (council) => read(council, (scope) => sittings(scope, council).orderBy('date', 'desc').orderBy('id').execute()),
    sitting: (council, id) => one(council, id, (scope) => sittings(scope, council).where('id', '=', id).executeTakeFirst()),

    sources: (council, sittingId) => read(council, (scope) => sources(scope, council).where('sittingId', '=', sittingId).orderBy('filedAt').orderBy('id').execute()),
    source: (council, id) => one(council, id, (scope) => sources(scope, council).where('id', '=', id).executeTakeFirst()),

    resolutions: (council, sittingId) => read(council, (scope) => resolutions(scope, council).where('sittingId', '=', sittingId).orderBy('date').orderBy('id').execute()),
    resolution: (council, id) => one(council, id, (scope) => resolutions(scope, council).where('id', '=', id).executeTakeFirst()),

    draft: (council, sittingId) => read(council, async (scope) => {
      const history = storable(sittingId) ? await streamEntries<DraftEvent>(scope, council, `draft/${sittingId}`) : []
      return { draft: stateAfter(draft, history.map(({ event }) => event)), version: history.length }
    }),
    documents: (council, resolutionId) => read(council, (scope) =>
      scope.selectFrom('resolutionDocument as document')
        .innerJoin('file', (join) => join.onRef('file.councilId', '=', 'document.councilId').onRef('file.sha256', '=', 'document.sha256'))
        .select(['kind', 'document.sha256', 'fileName', 'mediaType']).where('document.councilId', '=', council).where('resolutionId', '=', resolutionId)
        .orderBy('kind', 'desc').execute()),

    passing: passing(database),
    followUp: followUp(database),
    letters: letters(database),
    rounds: rounds(database),
    topics: topics(database),
    floor: floorRegister(database),
    selection: selectionRegister(database),
    reportCalls: reportCalls(database),
  }
}

/** Sorted here: a server need not have been built with Vietnamese collation. */
const VIETNAMESE = new Intl.Collator('vi')

const offices = (scope: Scope, council: string) =>
  scope.selectFrom('office').select(['id', 'version', 'name', 'nameEn', 'kind', 'names', 'endedOn', 'successorOfficeIds']).where('councilId', '=', council)

/** `captured` counts what was captured and not set aside again, adopted ones included; `adopted` those that a resolution's annex lists. */
const sittings = (scope: Scope, council: string) =>
  scope.selectFrom('sitting').where('councilId', '=', council).select([
    'id', 'name', 'date',
    sql<number>`(select count(*) from source where source.council_id = ${council} and source.sitting_id = sitting.id)`.as('sources'),
    sql<number>`(select count(*) from commitment where commitment.council_id = ${council} and commitment.sitting_id = sitting.id and status <> 'setAside' and part_of is null)`.as('captured'),
    sql<number>`(select count(*) from commitment where commitment.council_id = ${council} and commitment.sitting_id = sitting.id and resolution_id is not null and part_of is null)`.as('adopted'),
  ]).$castTo<SittingRow>()

const sources = (scope: Scope, council: string) =>
  scope.selectFrom('source').where('councilId', '=', council).select([
    'id', 'sittingId', 'name', 'sha256', 'receivedSha256', 'encoding', 'kind', 'characters', 'documentDate', 'readingSha256', 'findings', 'rejected', 'second', 'filedAt',
  ])

const resolutions = (scope: Scope, council: string) =>
  scope.selectFrom('resolution').where('councilId', '=', council).select(['id', 'sittingId', 'number', 'date', 'subject', 'signer', 'commitmentIds'])
