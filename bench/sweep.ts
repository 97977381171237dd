import { adopted, append, captured, write } from '../test/contracts/samples.ts'
import { scratchDatabase } from '../test/contracts/scratchDatabase.ts'
import { digestsOf, searchFor } from '../src/domain/followUp/index.ts'
import { eventLog, register } from '../src/postgres/index.ts'

/**
 * What the daily question "what is due today" costs over a million open promises, against the plain SQL that finds the same rows (without port, row-level security
 * or rules). Both alternate in rounds of one run. The rows are copies of one adopted promise with other offices, days and places in the log.
 *
 *   TEST_DATABASE_URL=… node bench/sweep.ts [rounds] [promises]
 *
 * Prints one line of JSON: medians in milliseconds, rows found, and the ratio.
 */
const ROUNDS = Number(process.argv[2] ?? 7)
const PROMISES = Number(process.argv[3] ?? 1_000_000)
const since = { day: '2026-11-25', cover: '2026-11-25', head: 0 }
const now = { day: '2026-11-26', cover: '2026-11-26', head: 1_000_000_000 }

const scratch = await scratchDatabase()
const council = await scratch.council()
const log = eventLog({ database: scratch.database, now: () => new Date().toISOString() })
const { followUp } = register({ database: scratch.database })

const median = (all: readonly number[]): number => all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)]!
const timed = async (work: () => Promise<number>): Promise<readonly [number, number]> => {
  const started = performance.now()
  const found = await work()
  return [performance.now() - started, found]
}

try {
  await log.append(council, append([write('commitment/c', 0, captured('c'), adopted(1, { ownerOfficeId: 'so-0' }))]))
  const { rows: columns } = await scratch.superuser.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = 'commitment' and table_schema = 'public' and is_generated = 'NEVER' and column_default is null order by ordinal_position`)
  const changed: Readonly<Record<string, string>> = {
    id: `'c' || n`, owner_office_id: `'so-' || n % 40`, move_office_id: `'so-' || n % 40`,
    // Last days over five years around today; one in ten has none. Nothing is new: each was taken before the last asking.
    act_by: `case when n % 10 = 0 then null else date '2025-05-26' + (n % 1826)::int end`, move_since: `date '2024-01-01' + (n % 900)::int`, move_taken_at: '0',
  }
  const names = columns.map(({ name }) => name)
  await scratch.superuser.query(`insert into commitment (${names.join(', ')}) select ${names.map((name) => changed[name] ?? `c.${name}`).join(', ')} from commitment c, generate_series(1, ${PROMISES}) n where c.council_id = $1 and c.id = 'c'`, [council])
  await scratch.superuser.query('analyze commitment')

  const search = searchFor(since, now)!
  const plain = async (): Promise<number> => {
    const near = search.near.map(({ from, to }) => `act_by between '${from}' and '${to}'`).join(' or ')
    const { rows } = await scratch.superuser.query(`
      select id, status, owner_office_id, overseer_office_id, question, hand_over_to_office_id, answer_by, move_since, move_taken_at, act_by, act_by_of_arbiter from commitment
      where council_id = $1 and adopted_on is not null and (${near} or (act_by < '${search.today}' and (date '${search.today}' - act_by - 1) % 7 < ${search.within})
        or (act_by is null and move_since <= date '${search.today}' - 30 and (date '${search.today}' - move_since) % 30 < ${search.within})
        or move_taken_at > ${search.afterPosition} or answer_by between '${search.unanswered.from}' and '${search.unanswered.to}')`, [council])
    return rows.length
  }
  let lines = 0
  const sweep = async (): Promise<number> => {
    const { moves } = await followUp.moves(council, search)
    lines = digestsOf(moves, { since, now }).reduce((sum, digest) => sum + digest.lines.length, 0)
    return moves.length
  }
  const [sweeps, plains]: [number[], number[]] = [[], []]
  let [found, same] = [0, 0]
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [sweepMs, swept] = await timed(sweep)
    const [plainMs, rows] = await timed(plain)
    ;[found, same] = [swept, rows]
    // The first round warms both.
    if (round > 0) {
      sweeps.push(sweepMs)
      plains.push(plainMs)
    }
  }
  if (found !== same) throw new Error(`the sweep looked at ${found} rows, the plain SQL found ${same}`)
  const [sweepMs, plainMs] = [median(sweeps), median(plains)]
  console.log(JSON.stringify({ promises: PROMISES, found, lines, sweepMs: Math.round(sweepMs), plainMs: Math.round(plainMs), ratio: Number((sweepMs / plainMs).toFixed(2)) }))
} finally {
  await scratch.drop()
}
