import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { LIMITS } from '../../src/application/contacts.ts'
import { accounts, backup, calendarFeeds, compareWithRebuild, contacts, councils, eventLog, files, register, resolutionDocuments, restore, verifyLog } from '../../src/postgres/index.ts'
import { NOW, append, commitment, office, sitting, source } from './samples.ts'
import { scratchDatabase, type ScratchDatabase } from './scratchDatabase.ts'

let from: ScratchDatabase
let lines: readonly string[]
const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256)
const sha256 = createHash('sha256').update(bytes).digest('hex')
const request = append([office('o', 'Sở'), sitting('p'), source('s', 'p'), commitment('c', { type: 'WordingConfirmed', confirmedOn: '2026-07-04' })], { files: [{ sha256, mediaType: 'image/png', bytes }] })

before(async () => {
  from = await scratchDatabase()
  for (const council of [await from.council(), await from.council(false), await from.council()].slice(0, 2)) {
    const { database } = from
    await eventLog({ database, now: () => NOW }).append(council, request)
    await resolutionDocuments({ database }).save(council, 'nq', { kind: 'annex', sha256, fileName: 'phu-luc.docx', mediaType: 'image/png' }, bytes)
    await accounts({ database }).create(council, { id: 'a', username: 'u', displayName: 'Ú', role: 'clerk', officeId: 'o', passwordHash: 'h' })
    for (const [id, accountId] of [['k', 'a'], ['l', null]] as const)
      await contacts({ database }).add(council, { id, officeId: 'o', accountId, channel: 'email', address: `${id}@vinhson.example`, secret: null, language: 'vi', createdOn: '2026-07-04', confirmed: accountId === null }, LIMITS, null)
    await calendarFeeds({ database }).open(council, { id: 'f', officeId: 'o', accountId: null, language: 'en', createdOn: '2026-07-04', lastReadOn: '2026-07-05', tokenSha256: sha256 }, 1)
  }
  lines = await Array.fromAsync(backup(from.database))
})
after(() => from.drop())

const into = async (given: readonly string[], work: (to: ScratchDatabase, restored: ReturnType<typeof restore>) => Promise<void>): Promise<void> => {
  const to = await scratchDatabase()
  try {
    await work(to, restore(to.owner, (async function* () { yield* given })()))
  } finally {
    await to.drop()
  }
}

const refusedWith = (given: readonly string[], message: RegExp) => into(given, async (to, restored) => {
  await assert.rejects(restored, message)
  assert.deepEqual(await councils(to.database), [])
  assert.equal((await to.superuser.query('select from event')).rowCount, 0)
})

test('a backup restored into an empty database is the same record, with its files, accounts, requests and lists', () => into(lines, async (to, restored) => {
  const report = await restored
  assert.deepEqual(report.councils.map(({ id, position }) => [id, position]), [['council-1', 5], ['council-2', 5], ['council-3', 0]])
  assert.deepEqual(await councils(to.database), await councils(from.database))
  for (const council of ['council-1', 'council-2']) {
    const [there, here] = [from.database, to.database].map((database) => ({ log: eventLog({ database, now: () => NOW }), asked: register({ database }), people: accounts({ database }) }))
    assert.deepEqual(await here!.log.head(council), await there!.log.head(council))
    assert.deepEqual(await here!.log.read(council, 'commitment/c'), await there!.log.read(council, 'commitment/c'))
    assert.deepEqual(await here!.asked.commitment(council, 'c'), await there!.asked.commitment(council, 'c'))
    assert.deepEqual(await here!.asked.documents(council, 'nq'), await there!.asked.documents(council, 'nq'))
    assert.deepEqual(await contacts({ database: to.database }).list(council, { officeId: 'o', accountId: 'a' }), await contacts({ database: from.database }).list(council, { officeId: 'o', accountId: 'a' }))
    assert.deepEqual(await calendarFeeds({ database: to.database }).byToken(council, sha256, '2026-07-05'), await calendarFeeds({ database: from.database }).byToken(council, sha256, '2026-07-05'))
    assert.deepEqual(await here!.people.byUsername(council, 'u'), await there!.people.byUsername(council, 'u'))
    assert.deepEqual(Uint8Array.from((await files({ database: to.database }).read(council, sha256))?.bytes ?? []), bytes)
    assert.deepEqual(await here!.log.append(council, request), { kind: 'repeated', position: 5 })
    assert.equal((await verifyLog(to.database, council)).kind, 'sound')
    assert.deepEqual(await compareWithRebuild(to.database, council), [])
  }
}))

test('a second backup of what was restored is the same, line for line', () => into(lines, async (to, restored) => {
  await restored
  assert.deepEqual(await Array.fromAsync(backup(to.database)), lines)
}))

test('a backup that was cut off, anywhere, restores nothing', async () => {
  for (const length of [0, 1, 2, lines.length - 4, lines.length - 1]) await refusedWith(lines.slice(0, length), /cut off/)
})

test('a changed entry, a missing one, a changed file and a council already there are refused, and the line is named', async () => {
  const at = lines.findIndex((line) => line.includes('nạo vét xong'))
  await refusedWith(lines.with(at, lines[at]!.replace('nạo vét xong', 'nạo vét xonk')), new RegExp(`line ${at + 1}: the text of entry 4 hashes to`))
  await refusedWith(lines.toSpliced(at, 1), /entry 4 is missing/)
  const file = lines.findIndex((line) => line.includes('"kind":"file"'))
  await refusedWith(lines.with(file, lines[file]!.replace('"base64":"AAcO', '"base64":"AAcP')), /SHA-256/)
  await refusedWith([...lines.slice(0, -1), ...lines.slice(1)], /already has a council/)
  await refusedWith(['{}'], /line 1 is not a line of a backup/)
  await refusedWith(['not json'], /line 1 is not a line of a backup/)
  await refusedWith(lines.slice(1), /begins with its format/)
})

test('a reader who stops early ends the backup without an error left behind', async () => {
  for await (const line of backup(from.database)) if (line.includes('"kind":"entry"')) break
  assert.equal((await councils(from.database)).length, 3)
})
