import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { councils, createCouncil, eventLog, register, removeCouncil } from '../../src/postgres/index.ts'
import { NOW, append, commitment, office } from './samples.ts'
import { scratchDatabase, type ScratchDatabase } from './scratchDatabase.ts'

let scratch: ScratchDatabase
before(async () => void (scratch = await scratchDatabase()))
after(() => scratch.drop())

const fill = (council: string) => eventLog({ database: scratch.database, now: () => NOW }).append(council, append([office('o', 'Sở'), commitment('c')], {
  jobs: [{ task: 'renderResolution', payload: { council, sittingId: 'p', resolutionId: 'nq' } }],
}))

const rowsOf = async (council: string): Promise<number> => {
  const { rows } = await scratch.superuser.query<{ n: number }>(`
    select (select count(*) from event where council_id = $1)::int + (select count(*) from office where council_id = $1)::int + (select count(*) from head where council_id = $1)::int
      + (select count(*) from graphile_worker.jobs where key like '%:' || $1 || ':%')::int as n`, [council])
  return rows[0]!.n
}

test('a council is entered once; the directory lists it and the application role may read it', async () => {
  const council = { id: 'hdnd-thu', name: 'HĐND thử', nameEn: 'Trial', place: 'Thử', isExample: true }
  assert.equal(await createCouncil(scratch.owner, council), true)
  assert.equal(await createCouncil(scratch.owner, { ...council, name: 'Khác' }), false)
  assert.deepEqual((await councils(scratch.database)).filter(({ id }) => id === 'hdnd-thu'), [council])
  assert.deepEqual(await register({ database: scratch.database }).council('hdnd-thu'), council)
  assert.equal(await register({ database: scratch.database }).council('khong-co'), null)
})

test('an id that would not fit an address is refused', async () => {
  await assert.rejects(createCouncil(scratch.owner, { id: 'Hội Đồng', name: 'A', nameEn: 'A', place: 'A', isExample: true }), /council_id_check/)
})

test('an example council is removed with everything it holds, and nothing else is', async () => {
  const [example, other] = [await scratch.council(), await scratch.council()]
  await fill(example)
  await fill(other)
  assert.equal(await removeCouncil(scratch.owner, example), 'removed')
  assert.equal(await rowsOf(example), 0)
  assert.equal(await rowsOf(other), 5)
  assert.equal(await removeCouncil(scratch.owner, example), 'not-found')
})

test('a real council is not removed: its record is kept', async () => {
  const real = await scratch.council(false)
  await fill(real)
  assert.equal(await removeCouncil(scratch.owner, real), 'not-an-example')
  assert.equal(await rowsOf(real), 5)
})

test('the application role may neither make nor remove a council', async () => {
  const example = await scratch.council()
  await assert.rejects(removeCouncil(scratch.database, example), /permission denied/)
  await assert.rejects(createCouncil(scratch.database, { id: 'x', name: 'A', nameEn: 'A', place: 'A', isExample: true }), /permission denied/)
})
