import { sql, type Insertable } from 'kysely'
import type { DomainEvent, Subject } from '../../domain/domainEvent.ts'
import type { RecordedEvent } from '../../application/ports.ts'
import type { Scope } from '../database.ts'
import type { ReadModelTables } from '../tables.ts'
import { commitmentRows } from './commitment.ts'
import { concernRows } from './concern.ts'
import { deputyRows } from './deputy.ts'
import { digestRows } from './digest.ts'
import { floorRows } from './floor.ts'
import { handOverRows } from './handOver.ts'
import { letterItemRows, letterRows } from './letter.ts'
import { officeRows } from './office.ts'
import { proposalRows } from './proposal.ts'
import { questionRows } from './question.ts'
import { reportCallRows } from './reportCall.ts'
import { resolutionRows } from './resolution.ts'
import { roundRows } from './round.ts'
import { sittingRows } from './sitting.ts'
import { sourceRows } from './source.ts'
import { spanRows } from './span.ts'
import { sweepRows } from './sweep.ts'
import { voteRows } from './vote.ts'
import { topicRows } from './topic.ts'

export type ReadModelName = keyof ReadModelTables
export type ReadModelRow = Insertable<ReadModelTables[ReadModelName]> & { readonly councilId: string; readonly id: string }

type Rows = (councilId: string, history: readonly RecordedEvent[]) => readonly ReadModelRow[]

/** A stream's name has told its subject, and the schema of that subject has been checked: its events are of that subject. */
const of = <Event extends DomainEvent>(rows: (councilId: string, history: readonly RecordedEvent<Event>[]) => readonly ReadModelRow[]): Rows =>
  (councilId, history) => rows(councilId, history as readonly RecordedEvent<Event>[])

type ReadModel = {
  readonly table: ReadModelName
  readonly rows: Rows
  /** A stream may come to have fewer rows than it had. */
  readonly shrinks?: true
}

/** Which tables follow from the streams of a subject. */
export const READ_MODELS: Readonly<Record<Subject, readonly ReadModel[]>> = {
  deputy: [{ table: 'deputy', rows: of(deputyRows) }],
  floor: [{ table: 'floor', rows: of(floorRows) }],
  question: [{ table: 'question', rows: of(questionRows) }],
  vote: [{ table: 'vote', rows: of(voteRows) }],
  concern: [{ table: 'concern', rows: of(concernRows) }],
  proposal: [{ table: 'proposal', rows: of(proposalRows) }],
  // One stream a sitting, added up whenever it is asked for.
  draft: [],
  selection: [],
  digest: [{ table: 'digest', rows: of(digestRows) }],
  letter: [{ table: 'letter', rows: of(letterRows) }, { table: 'letterItem', rows: of(letterItemRows) }],
  reportCall: [{ table: 'reportCall', rows: of(reportCallRows) }],
  round: [{ table: 'round', rows: of(roundRows) }],
  topic: [{ table: 'topic', rows: of(topicRows) }],
  sweep: [{ table: 'sweep', rows: of(sweepRows) }],
  office: [{ table: 'office', rows: of(officeRows) }],
  // A handful of events, added up whenever they are asked for.
  regulation: [],
  sitting: [{ table: 'sitting', rows: of(sittingRows) }, { table: 'resolution', rows: of(resolutionRows) }],
  source: [{ table: 'source', rows: of(sourceRows) }],
  commitment: [
    { table: 'commitment', rows: of(commitmentRows) }, { table: 'handOver', rows: of(handOverRows) },
    { table: 'span', rows: of(spanRows), shrinks: true },
  ],
}

export const READ_MODEL_NAMES: readonly ReadModelName[] = Object.values(READ_MODELS).flatMap((models) => models.map(({ table }) => table))

/** Rows of one statement at most: PostgreSQL takes 65,535 parameters. */
const BATCH = 200

/** Writes rows over those of the same id. The tables differ only in columns, which the row types have checked. */
export const upsert = async (scope: Scope, table: ReadModelName, rows: readonly ReadModelRow[]): Promise<void> => {
  for (let first = 0; first < rows.length; first += BATCH) {
    const batch = rows.slice(first, first + BATCH)
    const changing = Object.keys(batch[0]!).filter((column) => column !== 'councilId' && column !== 'id')
    await scope.insertInto(table as 'office').values(batch as Insertable<ReadModelTables['office']>[])
      .onConflict((conflict) => conflict.columns(['councilId', 'id']).doUpdateSet(Object.fromEntries(changing.map((column) => [column, sql.ref(`excluded.${column}`)]))))
      .execute()
  }
}

/** Takes rows away by their ids. */
export const remove = async (scope: Scope, council: string, table: ReadModelName, ids: readonly string[]): Promise<void> => {
  if (ids.length > 0) await scope.deleteFrom(table as 'office').where('councilId', '=', council).where('id', '=', sql<string>`any(${ids})`).execute()
}
