import { SUBJECTS } from '../../domain/domainEvent.ts'
import { canonicalText } from '../../ledger/index.ts'
import type { Database, Scope } from '../database.ts'
import { historiesOf } from '../historiesOf.ts'
import { READ_MODELS, READ_MODEL_NAMES, upsert, type ReadModelName, type ReadModelRow } from './readModels.ts'

/** Throws all read models of a council away and makes them again from its log; no request can write meanwhile. */
export const rebuild = (database: Database, council: string): Promise<void> => database.inCouncil(council, (scope) => rebuildIn(scope, council))

export const rebuildIn = async (scope: Scope, council: string): Promise<void> => {
  await scope.selectFrom('head').select('position').where('councilId', '=', council).forUpdate().execute()
  for (const table of READ_MODEL_NAMES) await scope.deleteFrom(table).where('councilId', '=', council).execute()
  for await (const { table, rows } of derived(scope, council)) await upsert(scope, table, rows)
}

export type Difference = { readonly table: ReadModelName; readonly id: string; readonly found: string | null; readonly expected: string | null }

/** Every row that is not what the log adds up to: changed, missing (`found` null) or left over (`expected` null). Empty when all agree. */
export const compareWithRebuild = (database: Database, council: string): Promise<readonly Difference[]> =>
  database.inCouncil(council, async (scope) => {
    const differences: Difference[] = []
    const explained = new Map<ReadModelName, Set<string>>(READ_MODEL_NAMES.map((table) => [table, new Set()]))
    for await (const { table, rows } of derived(scope, council)) {
      const found = await stored(scope, council, table, rows.map(({ id }) => id))
      for (const row of rows) {
        explained.get(table)!.add(row.id)
        const expected = comparable(row)
        if (found.get(row.id) !== expected) differences.push({ table, id: row.id, found: found.get(row.id) ?? null, expected })
      }
    }
    for (const [table, ids] of explained)
      for (const [id, found] of await stored(scope, council, table, null)) if (!ids.has(id)) differences.push({ table, id, found, expected: null })
    return differences
  }, 'snapshot')

const stored = async (scope: Scope, council: string, table: ReadModelName, ids: readonly string[] | null): Promise<ReadonlyMap<string, string>> => {
  const all = scope.selectFrom(table as 'office').selectAll().where('councilId', '=', council)
  const rows = await (ids ? all.where('id', 'in', ids.length > 0 ? ids : ['']) : all).execute()
  return new Map(rows.map((row) => [row.id, comparable(row)]))
}

/** Columns written as text and read as values. */
const JSON_COLUMNS: readonly string[] = ['rejected', 'second', 'dueCounted', 'names', 'lines', 'answers', 'rates']

/** One spelling of a row; `folded` the database makes itself. */
const comparable = (row: object): string =>
  canonicalText(Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'folded')
    .map(([column, value]: [string, unknown]) => [column, JSON_COLUMNS.includes(column) && typeof value === 'string' ? JSON.parse(value) as unknown : value])))

async function* derived(scope: Scope, council: string): AsyncGenerator<{ readonly table: ReadModelName; readonly rows: readonly ReadModelRow[] }> {
  for (const subject of SUBJECTS)
    for await (const batch of historiesOf(scope, council, subject))
      for (const { table, rows } of READ_MODELS[subject]) yield { table, rows: batch.flatMap((history) => rows(council, history)) }
}
