import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { DUE_SOON_DAYS, timeliness, type Timeliness } from '../../src/domain/calendar/index.ts'
import { eventLog, register } from '../../src/postgres/index.ts'
import { NOW, adopted, append, captured, claimed, terms, write } from './samples.ts'
import { scratchDatabase, type ScratchDatabase } from './scratchDatabase.ts'

let scratch: ScratchDatabase
before(async () => void (scratch = await scratchDatabase()))
after(() => scratch.drop())

const TODAY = '2026-07-03'
const day = (offset: number): string => Temporal.PlainDate.from(TODAY).add({ days: offset }).toString()
const EDGES = [-400, -1, 0, 1, DUE_SOON_DAYS - 1, DUE_SOON_DAYS, DUE_SOON_DAYS + 1, 400]
const ALL: readonly Timeliness[] = ['noDate', 'notDue', 'dueSoon', 'overdue', 'onTime', 'late']

const cases = [null, ...EDGES].flatMap((due) => [null, ...EDGES.filter((finished) => finished <= 0)].map((finished) => ({
  id: `due${due}-finished${finished}`, due: due === null ? null : day(due), finished: finished === null ? null : day(finished),
})))

test('the list filtered by timeliness agrees with the rule of the domain in every case, and the six parts make the whole', async () => {
  const council = await scratch.council()
  await eventLog({ database: scratch.database, now: () => NOW }).append(council, append(cases.map(({ id, due, finished }) => {
    const dueDate = { words: null, kind: 'on', date: due, precision: 'day' } as const
    return write(`commitment/${id}`, 0, captured(id, { terms: terms({ due: dueDate }) }), { type: 'WordingConfirmed', confirmedOn: '2026-07-04' }, adopted(1, { due: dueDate }),
      ...(finished === null ? [] : [claimed(finished)]))
  })))
  let sum = 0
  for (const wanted of ALL) {
    const { rows, total } = await register({ database: scratch.database }).commitments(council, { timeliness: wanted, order: 'due', limit: 500, offset: 0, today: TODAY })
    const expected = cases.filter(({ due, finished }) => timeliness(due, finished, TODAY) === wanted).map(({ id }) => id)
    assert.deepEqual(rows.map(({ id }) => id).toSorted(), expected.toSorted(), wanted)
    assert.ok(expected.length > 0, wanted)
    sum += total
  }
  assert.equal(sum, cases.length)
})
