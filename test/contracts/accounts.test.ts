import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { accounts } from '../../src/postgres/index.ts'
import { scratchDatabase, type ScratchDatabase } from './scratchDatabase.ts'

let scratch: ScratchDatabase
before(async () => void (scratch = await scratchDatabase()))
after(() => scratch.drop())

const record = { id: 'a1', username: 'thu.ky', displayName: 'Thư ký', role: 'secretary', officeId: 'van-phong' } as const
const token = 'c'.repeat(64)

test('an account is found by its username whatever the case; a username is taken once within a council', async () => {
  const [council, other] = [await scratch.council(), await scratch.council()]
  const people = accounts({ database: scratch.database })
  assert.equal(await people.create(council, { ...record, passwordHash: 'h1' }), 'created')
  assert.equal(await people.create(council, { ...record, id: 'a2', username: 'Thu.Ky', passwordHash: 'h2' }), 'username-taken')
  assert.equal(await people.create(other, { ...record, passwordHash: 'h3' }), 'created')
  assert.deepEqual(await people.byUsername(council, 'THU.KY'), { ...record, passwordHash: 'h1' })
  for (const unknown of ['khong.co', 'thu.ky\u0000', '', "' or 1=1 --"]) assert.equal(await people.byUsername(council, unknown), null)
  assert.deepEqual(await people.list(council), [record])
})

test('a session holds until it expires or is closed, in its own council only', async () => {
  const [council, other] = [await scratch.council(), await scratch.council()]
  const people = accounts({ database: scratch.database })
  await people.create(council, { ...record, passwordHash: 'h' })
  await people.openSession(council, 'a1', token, '2099-07-03T10:00:00Z')
  assert.deepEqual(await people.bySession(council, token, '2099-07-03T09:59:59Z'), record)
  assert.equal(await people.bySession(council, token, '2099-07-03T10:00:00Z'), null)
  assert.equal(await people.bySession(other, token, '2099-07-03T09:00:00Z'), null)
  await people.closeSession(council, token)
  assert.equal(await people.bySession(council, token, '2099-07-03T09:00:00Z'), null)
})

test('a new password ends every session opened with the old one', async () => {
  const council = await scratch.council()
  const people = accounts({ database: scratch.database })
  await people.create(council, { ...record, passwordHash: 'old' })
  await people.openSession(council, 'a1', token, '2099-07-03T10:00:00Z')
  assert.equal(await people.setPassword(council, 'THU.KY', 'new'), true)
  assert.equal((await people.byUsername(council, 'thu.ky'))?.passwordHash, 'new')
  assert.equal(await people.bySession(council, token, '2026-07-03T09:00:00Z'), null)
  assert.equal(await people.setPassword(council, 'khong.co', 'new'), false)
})

test('opening a session clears the expired ones of the same account', async () => {
  const council = await scratch.council()
  const people = accounts({ database: scratch.database })
  await people.create(council, { ...record, passwordHash: 'h' })
  await people.openSession(council, 'a1', 'd'.repeat(64), '2020-01-01T00:00:00Z')
  await people.openSession(council, 'a1', token, '2099-07-03T10:00:00Z')
  const { rows } = await scratch.superuser.query('select token_sha256 from session where council_id = $1', [council])
  assert.deepEqual(rows, [{ token_sha256: token }])
})
