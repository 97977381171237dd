import { adopted, append, captured, write } from '../test/contracts/samples.ts'
import { scratchDatabase } from '../test/contracts/scratchDatabase.ts'
import { daysAfter, yearOrQuarter } from '../src/domain/calendar/index.ts'
import type { CommitmentEvent } from '../src/domain/commitment/index.ts'
import { passingView } from '../src/domain/passing/index.ts'
import { eventLog, register } from '../src/postgres/index.ts'

/**
 * What the view of passed promises costs over 10,000 promises, against the plain SQL beneath it (the same two questions asked of the tables without
 * port, row-level security or rules), and against the only other way, reading every history. All alternate in rounds of one run.
 *
 *   TEST_DATABASE_URL=… node bench/passing.ts [rounds] [promises]
 *
 * Prints one line of JSON: medians in milliseconds, and the ratios.
 */
const ROUNDS = Number(process.argv[2] ?? 9)
const PROMISES = Number(process.argv[3] ?? 10_000)
const OFFICES = Array.from({ length: 20 }, (_, index) => `so-${index}`)
const ASKED = '2026-12-31'

/** Every third promise is offered on, some two or three times; a third of the offers is accepted, the rest refused; every second promise is claimed. */
const lifeOf = (index: number): readonly CommitmentEvent[] => {
  const office = (at: number): string => OFFICES[at % OFFICES.length]!
  const events: CommitmentEvent[] = [captured(`c${index}`), adopted(index + 1, { ownerOfficeId: office(index) })]
  let [owner, on] = [office(index), daysAfter('2026-07-12', index % 60)]
  const offers = index % 3 === 0 ? Math.min(3, (index % 4) + 1) : 0
  for (let offer = 0; offer < offers; offer += 1) {
    const to = office(index + 3 + offer * 7)
    events.push({ type: 'HandOverProposed', officeId: owner, toOfficeId: to, reason: 'R', legalBasis: 'B', documentNumber: null, answerBy: daysAfter(on, 5), proposedOn: on })
    on = daysAfter(on, 3)
    if ((index + offer) % 3 === 0) {
      events.push({ type: 'HandOverAccepted', officeId: to, acceptedOn: on })
      owner = to
    } else events.push({ type: 'HandOverRefused', officeId: to, properOfficeId: office(index + offer), reason: 'R', refusedOn: on })
    on = daysAfter(on, 4)
  }
  if (index % 2 === 0) events.push({ type: 'CompletionClaimed', officeId: owner, text: 'Xong', evidence: [{ kind: 'link', url: 'https://example.org', title: 'B' }], claimedOn: on })
  return events
}

const scratch = await scratchDatabase()
const council = await scratch.council()
const log = eventLog({ database: scratch.database, now: () => new Date().toISOString() })
const { passing } = register({ database: scratch.database })
const year = yearOrQuarter(2026, null)

const plain = async (): Promise<number> => {
  const { rows } = await scratch.superuser.query('select * from hand_over where council_id = $1 and proposed_on between $2 and $3 order by proposed_on, commitment_id, ordinal', [council, year.from, year.to])
  const waits = await scratch.superuser.query(`
    select role, office_id, commitment_id, awaited, sum(least(to_on, $2::date, $4::date + 1) - greatest(from_on, $3::date)) as days from span
    where council_id = $1 and kind = 'move' and awaited <> 'work' and from_on < $2 group by commitment_id, role, office_id, awaited order by days desc limit 10`, [council, ASKED, year.from, year.to])
  return rows.length + waits.rows.length
}
const histories = async (): Promise<number> => {
  const { rows } = await scratch.superuser.query<{ stream: string; type: string; body: string }>('select stream, body from event where council_id = $1 order by stream, version', [council])
  const promises = [...Map.groupBy(rows, ({ stream }) => stream)].map(([stream, entries]) => ({
    commitmentId: stream.slice('commitment/'.length),
    history: entries.map(({ body }) => { const { type, data } = JSON.parse(body); return { ...data, type } as CommitmentEvent }),
  }))
  return passingView(promises, year, ASKED).handOvers
}

const cases = {
  view: async () => passing.view(council, year, ASKED), plain, histories,
  quarter: async () => passing.view(council, yearOrQuarter(2026, 3), ASKED), office: async () => passing.ofOffice(council, OFFICES[3]!, ASKED),
} as const satisfies Readonly<Record<string, () => Promise<unknown>>>
const measured: Record<keyof typeof cases, number[]> = { view: [], plain: [], histories: [], quarter: [], office: [] }
let offers = 0
try {
  for (let first = 0; first < PROMISES; first += 500)
    await log.append(council, append(Array.from({ length: Math.min(500, PROMISES - first) }, (_, at) => write(`commitment/c${first + at}`, 0, ...lifeOf(first + at)))))
  await scratch.superuser.query('analyze')
  for (let round = -1; round < ROUNDS; round += 1)
    for (const [name, work] of Object.entries(cases) as [keyof typeof cases, () => Promise<unknown>][]) {
      const start = performance.now()
      await work()
      if (round >= 0) measured[name].push(performance.now() - start) // the first round only warms up
    }
  offers = (await passing.view(council, year, ASKED)).handOvers
} finally {
  await scratch.drop()
}

const median = (name: keyof typeof cases): number => measured[name].toSorted((a, b) => a - b)[Math.floor(measured[name].length / 2)]!
const rounded = (value: number): number => Number(value.toFixed(1))
console.log(JSON.stringify({
  bench: 'passing', rounds: ROUNDS, promises: PROMISES, handOvers: offers,
  milliseconds: Object.fromEntries((Object.keys(cases) as (keyof typeof cases)[]).map((name) => [name, rounded(median(name))])),
  ratios: { viewToPlain: rounded(median('view') / median('plain')), historiesToView: rounded(median('histories') / median('view')) },
}))
