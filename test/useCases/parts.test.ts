import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { compareWithRebuild, openDatabase, verifyLog } from '../../src/postgres/index.ts'
import { createUseCases, type UseCases } from '../../src/application/useCases.ts'
import { sitePorts } from '../../src/main/sitePorts.ts'
import { systemClock } from '../../src/main/systemPorts.ts'
import { captured, councilWithOffices, done, refusal } from './council.ts'

/** The day on which all of it happens. */
const TODAY = '2026-08-01'
const ON_THE_DAY = { today: () => TODAY }
const PROOF = { files: [], links: [{ url: 'https://vinhson.example/bien-ban', title: 'Biên bản nghiệm thu' }] }

let site: Awaited<ReturnType<typeof councilWithOffices>> & { readonly useCases: UseCases }
let other: UseCases
let close: () => Promise<void>
let whole = ''
let parts: readonly string[] = []

before(async () => {
  const council = await councilWithOffices()
  site = { ...council, useCases: createUseCases({ ...council.ports, clock: ON_THE_DAY }) }
  // A second set of connections to the same database, as another process would have.
  const second = openDatabase({ connection: { url: council.scratch.url }, role: 'app', size: 2, onConnectionLost: (error) => console.error(error) })
  other = createUseCases({ ...sitePorts(second, systemClock('Asia/Ho_Chi_Minh')), clock: ON_THE_DAY })
  close = () => second.close()
  const { useCases, offices, as, ports } = site
  const ids = await captured(site)
  whole = ids.commitmentId
  const secretary = as('secretary', offices.councilOffice)
  done(await useCases.confirmWordings(secretary, { key: 'confirm', commitmentIds: [whole] }))
  const basedOn = (await ports.register.commitment(site.council, whole))?.version ?? 0
  done(await useCases.adoptResolution(secretary, {
    key: 'adopt', sittingId: ids.sittingId, number: '41/NQ-HĐND', date: '2026-07-04', subject: 'về chất vấn', signer: 'Trần Thị Ký', items: [{ commitmentId: whole, basedOn, overseerOfficeId: offices.budget }],
  }))
})
after(async () => {
  await close()
  await site.drop()
})

const row = async (id = whole) => (await site.ports.register.commitment(site.council, id)) ?? assert.fail('no row')
const standing = () => site.as('standingCommittee', site.offices.standing)
const committee = (n = 1) => ({ council: site.council, actor: { account: `can-bo-${n}`, role: 'committee', office: site.offices.budget } as const })
const position = async (): Promise<number> => (await site.ports.log.head(site.council)).position
const planned = () => ({
  commitmentId: whole, leadOfficeId: site.offices.works, reason: 'Kè và trạm bơm thuộc hai sở', documentNumber: '60/TB-HĐND',
  parts: [{ officeId: site.offices.works, action: 'Sửa thân kè', date: '2026-08-20' }, { officeId: site.offices.health, action: 'Dời trạm y tế khỏi chân kè', date: null }],
})
const claim = async (id: string, key: string) => {
  const owner = (await row(id)).ownerOfficeId ?? ''
  return site.useCases.claimCompletion(site.as('agency', owner), { key, commitmentId: id, text: 'Đã xong', attached: PROOF })
}

test('a promise is divided among executive offices only; what is refused writes nothing', async () => {
  const before = await position()
  const { useCases, offices } = site
  const wrong = (officeId: string) => planned().parts.map((part, index) => (index === 1 ? { ...part, officeId } : part))
  for (const [n, officeId] of ['khong-co', offices.society].entries())
    assert.equal(refusal(await useCases.splitCommitment(standing(), { ...planned(), key: `nobody-${n}`, parts: wrong(officeId) })), 'not-an-agency')
  assert.equal(refusal(await useCases.splitCommitment(standing(), { ...planned(), key: 'no-lead', leadOfficeId: '' })), 'lead-missing')
  assert.equal(refusal(await useCases.splitCommitment(standing(), { ...planned(), key: 'one', parts: planned().parts.slice(0, 1) })), 'too-few-parts')
  assert.equal(await position(), before)
})

test('dividing opens every part in the same append, each owed by its office within the whole', async () => {
  const before = await position()
  assert.deepEqual(done(await site.useCases.splitCommitment(standing(), { ...planned(), key: 'split' })), { commitmentId: whole })
  assert.equal(await position(), before + 3)
  const { rows } = await site.ports.register.commitments(site.council, { partOf: whole, order: 'due', limit: 10, offset: 0, today: TODAY })
  parts = rows.map(({ id }) => id)
  assert.deepEqual(rows.map(({ action, ownerOfficeId, overseerOfficeId, dueDate, dueWords, status }) => [action, ownerOfficeId, overseerOfficeId, dueDate, dueWords, status]), [
    ['Sửa thân kè', site.offices.works, site.offices.budget, '2026-08-20', null, 'owed'],
    ['Dời trạm y tế khỏi chân kè', site.offices.health, site.offices.budget, '2026-08-29', 'trước ngày 30/8/2026', 'owed'],
  ])
  const now = await row()
  assert.deepEqual([now.parts, now.partsFinished, now.ownerOfficeId], [2, 0, site.offices.works])
  assert.equal(refusal(await site.useCases.splitCommitment(standing(), { ...planned(), key: 'again' })), 'already-split')
  assert.deepEqual(await site.useCases.splitCommitment(standing(), { ...planned(), key: 'split' }), { kind: 'done', result: { commitmentId: whole }, repeated: true })
})

test('work divided is counted once: lists and totals of the council hold the whole, those of an office what it owes', async () => {
  const list = (more: object) => site.ports.register.commitments(site.council, { order: 'due', limit: 10, offset: 0, today: TODAY, statuses: ['owed'], ...more })
  assert.deepEqual((await list({})).rows.map(({ id }) => id), [whole])
  assert.equal((await list({ withParts: true })).total, 3)
  assert.equal((await site.ports.register.totals(site.council, TODAY, null)).total, 1)
  assert.equal((await site.ports.register.totals(site.council, TODAY, site.offices.health)).total, 1)
})

test('the whole is not claimed while a part is open, nor a part given more time than the whole has', async () => {
  assert.equal(refusal(await claim(whole, 'too-early')), 'parts-unfinished')
  const ask = { commitmentId: parts[1] ?? '', reasonCode: 'land', reason: 'Chờ mặt bằng', documentNumber: '9/SYT', workSoFar: 'Đã có thiết kế', attached: PROOF }
  assert.equal(refusal(await site.useCases.askExtension(site.as('agency', site.offices.health), { ...ask, key: 'beyond', newDate: '2026-09-15' })), 'part-outlasts-whole')
  const works = site.as('agency', site.offices.works)
  done(await site.useCases.askExtension(works, { ...ask, commitmentId: whole, key: 'whole', newDate: '2026-10-15' }))
  done(await site.useCases.grantExtension(standing(), { key: 'grant-whole', commitmentId: whole, date: '2026-09-30', documentNumber: '61/TB-HĐND' }))
  done(await site.useCases.askExtension(site.as('agency', site.offices.health), { ...ask, key: 'within', newDate: '2026-09-15' }))
  done(await site.useCases.refuseExtension(standing(), { key: 'refuse-part', commitmentId: parts[1] ?? '', reason: 'Còn đủ thời gian' }))
})

test('two officers verifying the last two parts at the same instant on two connections: at most one conflict, and the whole is done only when both are', async () => {
  for (const [n, id] of parts.entries()) done(await claim(id, `claim-${n}`))
  const finding = 'Đã kiểm tra tại chỗ'
  const verify = (useCases: UseCases, n: number) => useCases.verifyCompletion(committee(n), { key: 'verify', commitmentId: parts[n] ?? '', finding })
  const answers = await Promise.all([verify(site.useCases, 0), verify(other, 1)])
  const outcomes = answers.map(refusal)
  assert.ok(outcomes.includes('done') && outcomes.every((outcome) => ['done', 'changed-meanwhile'].includes(outcome)), outcomes.join())
  for (const [n, answer] of answers.entries()) {
    if (answer.kind === 'done') continue
    assert.equal(answer.at, whole)
    assert.deepEqual([(await row()).partsFinished, (await row(parts[n])).status], [1, 'claimed'])
    assert.equal(refusal(await claim(whole, 'still-early')), 'parts-unfinished')
    // The same form once more, as the person would send it.
    done(await verify(site.useCases, n))
  }
  assert.deepEqual([(await row()).partsFinished, (await row(parts[0])).status, (await row(parts[1])).status], [2, 'verified', 'verified'])
  done(await claim(whole, 'claim-whole'))
})

test('a part verified and then sent back re-opens the whole that was claimed', async () => {
  assert.equal((await row()).status, 'claimed')
  done(await site.useCases.sendVerdictBack(standing(), { key: 'back', commitmentId: parts[1] ?? '', reason: 'Chưa đi thực địa' }))
  const now = await row()
  assert.deepEqual([now.status, now.progress, now.partsFinished, (await row(parts[1])).status], ['owed', 'partlyDone', 1, 'claimed'])
  assert.equal(refusal(await claim(whole, 'after-back')), 'parts-unfinished')
})

test('closing the whole closes its verified parts on the same document, without re-checks of their own', async () => {
  done(await site.useCases.verifyCompletion(committee(), { key: 'verify-again', commitmentId: parts[1] ?? '', finding: 'Đã đi thực địa' }))
  done(await claim(whole, 'claim-again'))
  done(await site.useCases.verifyCompletion(committee(), { key: 'verify-whole', commitmentId: whole, finding: 'Đủ hai phần' }))
  done(await site.useCases.closeCommitment(standing(), { key: 'close', commitmentId: whole, documentNumber: '70/TB-HĐND', recheckMonths: [6] }))
  for (const id of [whole, ...parts]) {
    const { status, endedByDocument, recheckOn } = await row(id)
    assert.deepEqual([status, endedByDocument, recheckOn], ['closed', '70/TB-HĐND', id === whole ? '2027-02-01' : null])
  }
})

test('a re-check of a closed part that fails makes part and whole owed again', async () => {
  const failed = { key: 'recheck', commitmentId: parts[0] ?? '', finding: 'Thân kè lại nứt' }
  done(await site.useCases.failRecheck(committee(), failed))
  const [now, part] = [await row(), await row(parts[0])]
  assert.deepEqual([now.status, now.partsFinished, now.reopenings, part.status, part.reopenings], ['owed', 1, 1, 'owed', 1])
  assert.equal(refusal(await claim(whole, 'after-recheck')), 'parts-unfinished')
})

test('withdrawing the whole withdraws every part that still stands, with the same ending', async () => {
  const decision = { documentNumber: '90/TB-HĐND', ending: 'waived', byCommitmentId: null, reason: 'Dự án dừng theo quyết định' } as const
  done(await site.useCases.withdrawCommitment(standing(), { ...decision, key: 'withdraw', commitmentId: whole }))
  for (const id of [whole, parts[0] ?? '']) {
    const { status, ending, endedByDocument } = await row(id)
    assert.deepEqual([status, ending, endedByDocument], ['withdrawn', 'waived', '90/TB-HĐND'])
  }
  // What had been closed stays as it was.
  assert.deepEqual([(await row(parts[1])).status, (await row(parts[1])).endedByDocument], ['closed', '70/TB-HĐND'])
  assert.equal((await verifyLog(site.scratch.database, site.council)).kind, 'sound')
  assert.deepEqual(await compareWithRebuild(site.scratch.database, site.council), [])
})
