import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Caller } from '../../src/application/actor.ts'
import type { EventLog } from '../../src/application/ports.ts'
import { createUseCases, type UseCases } from '../../src/application/useCases.ts'
import { sitePorts } from '../../src/main/sitePorts.ts'
import { systemClock } from '../../src/main/systemPorts.ts'
import { compareWithRebuild, openDatabase, verifyLog, type Database } from '../../src/postgres/index.ts'
import { bytes, councilWithOffices, done, refusal, termsFor } from './council.ts'

const TODAY = '2026-08-20'
const clock = { today: () => TODAY }

let site: Awaited<ReturnType<typeof councilWithOffices>>
let other: Database
let here: UseCases
let there: UseCases
let source: { readonly sittingId: string; readonly sourceId: string }
let count = 0

const LINES = Array.from({ length: 60 }, (_, line) => `Sở hứa làm xong việc thứ ${line + 100} trước ngày 30/8/2026.`)

before(async () => {
  site = await councilWithOffices()
  other = openDatabase({ connection: { url: site.scratch.url }, role: 'app', size: 4, onConnectionLost: (error) => assert.fail(error) })
  here = createUseCases({ ...site.ports, clock })
  there = createUseCases(sitePorts(other, clock))
  const { sittingId } = done(await here.recordSitting(site.clerk, { key: 'sitting', name: 'Kỳ họp thử', date: '2026-07-03' }))
  const { sourceId } = done(await here.fileSource(site.clerk, { key: 'source', sittingId, name: 'bien-ban.txt', bytes: bytes(LINES.join('\n')), documentDate: null }))
  source = { sittingId, sourceId }
})
after(async () => {
  await other.close()
  await site.drop()
})

const key = (): string => {
  count += 1
  return `k${count}`
}
const secretary = (): Caller => site.as('secretary', site.offices.councilOffice)
const standing = (): Caller => site.as('standingCommittee', site.offices.standing)
const agency = (office: string): Caller => site.as('agency', office)
const newAgency = async (): Promise<string> => done(await here.establishOffice(site.clerk, { key: key(), name: `Sở thứ ${key()}`, nameEn: null, kind: 'agency', establishedOn: null })).officeId

let line = 0
const confirmed = async (owner: string): Promise<string> => {
  const text = LINES[line] ?? assert.fail('no more lines')
  line += 1
  const { commitmentId } = done(await here.captureCommitment(site.clerk, { key: key(), sourceId: source.sourceId, words: { text }, speaker: null, speakerRole: null, terms: termsFor(owner), rules: [] }))
  done(await here.confirmWordings(secretary(), { key: key(), commitmentIds: [commitmentId] }))
  return commitmentId
}
const adoption = async (...ids: readonly string[]) => ({
  key: key(), sittingId: source.sittingId, number: `${key()}/NQ-HĐND`, date: '2026-07-04', subject: 'về chất vấn', signer: 'Trần Thị Ký',
  items: await Promise.all(ids.map(async (commitmentId) => ({ commitmentId, basedOn: (await rowOf(commitmentId)).version, overseerOfficeId: site.offices.budget }))),
})
const owedBy = async (owner: string): Promise<string> => {
  const id = await confirmed(owner)
  done(await here.adoptResolution(secretary(), await adoption(id)))
  return id
}
const rowOf = async (id: string) => (await site.ports.register.commitment(site.council, id)) ?? assert.fail(id)
const offer = (use: UseCases, from: string, to: string, commitmentId: string) =>
  use.proposeHandOver(agency(from), { key: key(), commitmentId, toOfficeId: to, reason: 'Không thuộc thẩm quyền', legalBasis: 'Quyết định 12/QĐ-UBND', documentNumber: null })
const merge = (use: UseCases, from: string, ...into: readonly string[]) =>
  use.endOffice(secretary(), { key: key(), officeId: from, how: into.length === 0 ? 'abolished' : into.length === 1 ? 'merged' : 'split', successorOfficeIds: into, documentNumber: '18/NQ-HĐND', endedOn: '2026-08-15' })
const typesOf = async (id: string) => (await site.ports.register.history(site.council, id)).map(({ event }) => event.type)

/** Use cases on the other connection whose first write waits, after it was decided, until it is let go. */
const held = () => {
  const reached = Promise.withResolvers<void>()
  const gate = Promise.withResolvers<void>()
  const ports = sitePorts(other, systemClock('Asia/Ho_Chi_Minh'))
  const append: EventLog['append'] = async (council, request) => {
    reached.resolve()
    await gate.promise
    return ports.log.append(council, request)
  }
  return { use: createUseCases({ ...ports, clock, log: { ...ports.log, append } }), reached: reached.promise, letGo: gate.resolve }
}
/** Decides `slow`, then carries `quick` out, then lets `slow` write. */
const overtaken = async <Slow, Quick>(slow: (use: UseCases) => Promise<Slow>, quick: () => Promise<Quick>): Promise<readonly [Slow, Quick]> => {
  const { use, reached, letGo } = held()
  const slower = slow(use)
  await reached
  const quicker = await quick()
  letGo()
  return [await slower, quicker]
}

/** No promise may rest on an office that has ended, whichever way. */
const nothingRestsOnEnded = async (): Promise<void> => {
  const offices = new Map((await site.ports.register.offices(site.council)).map((office) => [office.id, office]))
  const { rows } = await site.ports.register.commitments(site.council, { order: 'annex', limit: 500, offset: 0, today: TODAY })
  for (const row of rows.filter(({ adoptedOn, status }) => adoptedOn !== null && status !== 'withdrawn'))
    for (const officeId of [row.ownerOfficeId, row.overseerOfficeId, row.handOverToOfficeId])
      if (officeId !== null) assert.equal(offices.get(officeId)?.endedOn, null, `${row.id} rests on ${offices.get(officeId)?.name}`)
}

test('a merger passes everything on at once: what is owed, what is verified, what is offered; no date moves', async () => {
  const [old, now, third] = [await newAgency(), await newAgency(), await newAgency()]
  const [owed, offered] = [await owedBy(old), await owedBy(third)]
  done(await offer(here, third, old, offered))
  const before = await rowOf(owed)
  done(await merge(here, old, now))
  const after = await rowOf(owed)
  assert.deepEqual([after.ownerOfficeId, after.adoptedOwnerOfficeId, after.dueDate, after.hops, after.bounces], [now, old, before.dueDate, 0, 0])
  assert.deepEqual([(await rowOf(offered)).ownerOfficeId, (await rowOf(offered)).handOverToOfficeId], [third, now])
  assert.equal((await typesOf(owed)).at(-1), 'OfficeSucceeded')
  const row = await site.ports.register.office(site.council, old)
  assert.deepEqual([row?.endedOn, row?.successorOfficeIds], ['2026-08-15', [now]])
  await nothingRestsOnEnded()
})

test('a committee that ends leaves its promises to its successor', async () => {
  const { budget, society } = site.offices
  const id = await owedBy(await newAgency())
  const committee = done(await here.establishOffice(site.clerk, { key: key(), name: 'Ban Kinh tế mới', nameEn: null, kind: 'committee', establishedOn: null })).officeId
  done(await merge(here, society, committee))
  assert.equal(refusal(await merge(here, budget, await newAgency())), 'successor-of-other-kind')
  done(await merge(here, budget, committee))
  assert.equal((await rowOf(id)).overseerOfficeId, committee)
  site = { ...site, offices: { ...site.offices, budget: committee, society: committee } }
  await nothingRestsOnEnded()
})

test('an office that still answers for a promise cannot end without a successor; one that does not can', async () => {
  const [busy, idle] = [await newAgency(), await newAgency()]
  await owedBy(busy)
  assert.equal(refusal(await merge(here, busy)), 'office-still-owes')
  done(await merge(here, idle))
  assert.equal(refusal(await merge(here, idle)), 'office-has-ended')
})

test('after a split the lead owes at once, and the standing committee names the owner', async () => {
  const [old, lead, second] = [await newAgency(), await newAgency(), await newAgency()]
  const id = await owedBy(old)
  done(await merge(here, old, lead, second))
  const row = await rowOf(id)
  assert.deepEqual([row.ownerOfficeId, row.question, row.moveRole, row.moveSince], [lead, 'succession', 'standingCommittee', '2026-08-15'])
  done(await here.nameOwner(standing(), { key: key(), commitmentId: id, ownerOfficeId: second, reason: 'Theo chức năng mới', documentNumber: '22/TB-HĐND' }))
  assert.deepEqual([(await rowOf(id)).ownerOfficeId, (await rowOf(id)).question], [second, null])
})

test('neither a hand-over nor the arbiter nor a refusal can lead to an office that has ended; a draft that names one is not adopted', async () => {
  const [owner, gone, now, proper] = [await newAgency(), await newAgency(), await newAgency(), await newAgency()]
  const id = await owedBy(owner)
  const draft = await confirmed(gone)
  done(await merge(here, gone, now))
  assert.equal(refusal(await offer(here, owner, gone, id)), 'office-has-ended')
  done(await offer(here, owner, now, id))
  assert.equal(refusal(await here.refuseHandOver(agency(now), { key: key(), commitmentId: id, properOfficeId: gone, reason: 'Theo phân cấp' })), 'office-has-ended')
  done(await here.refuseHandOver(agency(now), { key: key(), commitmentId: id, properOfficeId: proper, reason: 'Theo phân cấp' }))
  assert.equal(refusal(await here.nameOwner(standing(), { key: key(), commitmentId: id, ownerOfficeId: gone, reason: 'R', documentNumber: '1' })), 'office-has-ended')
  const answer = await here.adoptResolution(secretary(), await adoption(draft))
  assert.deepEqual(answer, { kind: 'refused', refusal: 'owner-has-ended', at: draft })
  done(await here.correctCapture(site.clerk, { key: key(), commitmentId: draft, basedOn: (await rowOf(draft)).version, terms: termsFor(now) }))
  done(await here.confirmWordings(secretary(), { key: key(), commitmentIds: [draft] }))
  done(await here.adoptResolution(secretary(), await adoption(draft)))
  assert.equal((await rowOf(draft)).ownerOfficeId, now)
})

test('a hand-over accepted after the end was decided and before it is written is passed on with the rest', async () => {
  const [owner, receiver, now] = [await newAgency(), await newAgency(), await newAgency()]
  const id = await owedBy(owner)
  done(await offer(here, owner, receiver, id))
  const [end, accept] = await overtaken((use) => merge(use, receiver, now), () => here.acceptHandOver(agency(receiver), { key: key(), commitmentId: id }))
  assert.deepEqual([refusal(end), refusal(accept)], ['done', 'done'])
  assert.deepEqual((await typesOf(id)).slice(-3), ['HandOverProposed', 'HandOverAccepted', 'OfficeSucceeded'])
  assert.equal((await rowOf(id)).ownerOfficeId, now)
  await nothingRestsOnEnded()
})

test('an acceptance decided before the office ended and written after it is refused, and the successor is asked instead', async () => {
  const [owner, receiver, now] = [await newAgency(), await newAgency(), await newAgency()]
  const id = await owedBy(owner)
  done(await offer(here, owner, receiver, id))
  const [accept, end] = await overtaken((use) => use.acceptHandOver(agency(receiver), { key: key(), commitmentId: id }), () => merge(here, receiver, now))
  assert.equal(refusal(end), 'done')
  assert.ok(['office-has-ended', 'changed-meanwhile'].includes(refusal(accept)), refusal(accept))
  assert.deepEqual([(await rowOf(id)).ownerOfficeId, (await rowOf(id)).handOverToOfficeId], [owner, now])
  await nothingRestsOnEnded()
})

test('an offer, a naming and an adoption decided before the office ended come to nothing when it has', async () => {
  const [owner, gone, now] = [await newAgency(), await newAgency(), await newAgency()]
  const offered = await owedBy(owner)
  const [proposal] = await overtaken((use) => offer(use, owner, gone, offered), () => merge(here, gone, now))
  assert.equal(refusal(proposal), 'office-has-ended')

  const [ward, moved] = [await newAgency(), await newAgency()]
  const arbitrated = await owedBy(owner)
  for (const to of [now, moved, now]) {
    done(await offer(here, owner, to, arbitrated))
    done(await here.refuseHandOver(agency(to), { key: key(), commitmentId: arbitrated, properOfficeId: ward, reason: 'Theo phân cấp' }))
  }
  const naming = { commitmentId: arbitrated, ownerOfficeId: ward, reason: 'Theo chức năng', documentNumber: '22/TB-HĐND' }
  const [named] = await overtaken((use) => use.nameOwner(standing(), { ...naming, key: key() }), () => merge(here, ward, moved))
  assert.equal(refusal(named), 'office-has-ended')

  const drafted = await newAgency()
  const draft = await confirmed(drafted)
  const asked = await adoption(draft)
  const [adopted] = await overtaken((use) => use.adoptResolution(secretary(), asked), () => merge(here, drafted, moved))
  assert.equal(refusal(adopted), 'owner-has-ended')
  assert.equal((await rowOf(draft)).status, 'confirmed')
  await nothingRestsOnEnded()
})

test('an end without a successor, decided before the office came to owe something, is refused', async () => {
  const idle = await newAgency()
  const draft = await confirmed(idle)
  const asked = await adoption(draft)
  const [end, adopted] = await overtaken((use) => merge(use, idle), () => here.adoptResolution(secretary(), asked))
  assert.deepEqual([refusal(end), refusal(adopted)], ['office-still-owes', 'done'])
  await nothingRestsOnEnded()
})

test('whoever comes first on two connections, nothing comes to rest on an office that has ended', async () => {
  for (let round = 0; round < 8; round += 1) {
    const [owner, receiver, now] = [await newAgency(), await newAgency(), await newAgency()]
    const [first, second, third] = [await owedBy(owner), await owedBy(owner), await owedBy(owner)]
    done(await offer(here, owner, receiver, first))
    done(await offer(here, owner, now, second))
    const answers = await Promise.all([
      merge(round % 2 === 0 ? here : there, receiver, now),
      there.acceptHandOver(agency(receiver), { key: key(), commitmentId: first }),
      here.acceptHandOver(agency(now), { key: key(), commitmentId: second }),
      offer(there, owner, receiver, third),
    ])
    assert.equal(refusal(answers[0]), 'done')
    await nothingRestsOnEnded()
  }
  assert.equal((await verifyLog(site.scratch.database, site.council)).kind, 'sound')
  assert.deepEqual(await compareWithRebuild(site.scratch.database, site.council), [])
})
