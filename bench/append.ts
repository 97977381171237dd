import { randomUUID } from 'node:crypto'
import { captured } from '../test/contracts/samples.ts'
import { scratchDatabase } from '../test/contracts/scratchDatabase.ts'
import { eventLog } from '../src/postgres/index.ts'

/**
 * What an append through the port costs against the plainest thing that keeps a row: one INSERT of the same text in its own
 * transaction on the same server. Both alternate in rounds of one run, so that a busy machine slows both alike.
 *
 *   TEST_DATABASE_URL=… node bench/append.ts [rounds]
 *
 * Prints one line of JSON: medians per second, and the ratio (plain ÷ port: how many plain inserts one append costs).
 */
const ROUNDS = Number(process.argv[2] ?? 7)
const MILLISECONDS = 400
const WRITERS = 12

const scratch = await scratchDatabase()
const council = await scratch.council()
await scratch.superuser.query('create table plain (id text primary key, body text not null); grant insert on plain to loihua_app')
const log = eventLog({ database: scratch.database, now: () => new Date().toISOString() })
const body = JSON.stringify(captured('c'))

const actor = { account: 'a', role: 'secretary', office: 'van-phong' } as const
const appendOne = async (): Promise<unknown> => {
  const id = randomUUID()
  return log.append(council, { actor, key: id, request: id, writes: [{ stream: `commitment/${id}`, expectedVersion: 0, events: [captured(id)] }], files: [], jobs: [] })
}
const insertOne = async (): Promise<unknown> => scratch.database.pool.query('insert into plain values ($1, $2)', [randomUUID(), body])

/** How many a second `writers` loops carry out together. */
const perSecond = async (work: () => Promise<unknown>, writers: number): Promise<number> => {
  const start = performance.now()
  let number = 0
  await Promise.all(Array.from({ length: writers }, async () => {
    while (performance.now() - start < MILLISECONDS) {
      await work()
      number += 1
    }
  }))
  return (number * 1000) / (performance.now() - start)
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

const cases = { appendAlone: [appendOne, 1], plainAlone: [insertOne, 1], appendTwelve: [appendOne, WRITERS], plainTwelve: [insertOne, WRITERS] } as const
const measured = Object.fromEntries(Object.keys(cases).map((name) => [name, [] as number[]]))
try {
  for (let round = -1; round < ROUNDS; round += 1)
    for (const [name, [work, writers]] of Object.entries(cases)) {
      const rate = await perSecond(work, writers)
      if (round >= 0) measured[name]!.push(rate) // the first round only warms up
    }
} finally {
  await scratch.drop()
}
const rate = (name: keyof typeof cases): number => Math.round(median(measured[name]!))
console.log(JSON.stringify({
  bench: 'append', rounds: ROUNDS, appendsPerSecond: rate('appendAlone'), plainInsertsPerSecond: rate('plainAlone'), ratio: Number((rate('plainAlone') / rate('appendAlone')).toFixed(1)),
  twelveWriters: { appendsPerSecond: rate('appendTwelve'), plainInsertsPerSecond: rate('plainTwelve'), ratio: Number((rate('plainTwelve') / rate('appendTwelve')).toFixed(1)) },
}))
