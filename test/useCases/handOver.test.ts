import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { compareWithRebuild, verifyLog } from '../../src/postgres/index.ts'
import { createUseCases } from '../../src/application/useCases.ts'
import { captured, councilWithOffices, done, refusal } from './council.ts'

/** The day on which all of it happens. */
const TODAY = '2026-08-01'
const onTheDay = async () => {
  const council = await councilWithOffices()
  return { ...council, useCases: createUseCases({ ...council.ports, clock: { today: () => TODAY } }) }
}

let site: Awaited<ReturnType<typeof onTheDay>>
let commitmentId = ''
before(async () => {
  site = await onTheDay()
  const { useCases, offices, as, ports, council } = site
  const ids = await captured(site)
  commitmentId = ids.commitmentId
  const secretary = as('secretary', offices.councilOffice)
  done(await useCases.confirmWordings(secretary, { key: 'confirm', commitmentIds: [commitmentId] }))
  const basedOn = (await ports.register.commitment(council, commitmentId))?.version ?? 0
  done(await useCases.adoptResolution(secretary, {
    key: 'adopt', sittingId: ids.sittingId, number: '41/NQ-HĐND', date: '2026-07-04', subject: 'về chất vấn', signer: 'Trần Thị Ký', items: [{ commitmentId, basedOn, overseerOfficeId: offices.budget }],
  }))
})
after(() => site.drop())

const rowNow = async () => (await site.ports.register.commitment(site.council, commitmentId)) ?? assert.fail('no row')

test('a promise is offered to, and named as belonging to, executive offices on the list only', async () => {
  const { useCases, offices, as } = site
  const works = as('agency', offices.works)
  const offer = { commitmentId, reason: 'Thuộc y tế dự phòng', legalBasis: 'Quyết định 12/QĐ-UBND', documentNumber: null }
  for (const [n, toOfficeId] of ['khong-co', offices.society, offices.standing].entries())
    assert.equal(refusal(await useCases.proposeHandOver(works, { ...offer, key: `nowhere-${n}`, toOfficeId })), 'not-an-agency')
  assert.equal(refusal(await useCases.proposeHandOver(works, { ...offer, key: 'nobody', toOfficeId: '' })), 'receiver-missing')
})

test('two officers of the receiving office answering at the same instant: one event, one clear conflict', async () => {
  const { useCases, offices, as, ports, council } = site
  done(await useCases.proposeHandOver(as('agency', offices.works), {
    key: 'offer', commitmentId, toOfficeId: offices.health, reason: 'Thuộc y tế dự phòng', legalBasis: 'Quyết định 12/QĐ-UBND', documentNumber: '7/SXD-VP',
  }))
  const { version } = await rowNow()
  const officer = (n: number) => ({ council, actor: { account: `can-bo-${n}`, role: 'agency', office: offices.health } as const })
  const before = (await ports.log.head(council)).position
  const answers = await Promise.all([
    useCases.acceptHandOver(officer(1), { key: 'answer', commitmentId, basedOn: version }),
    useCases.refuseHandOver(officer(2), { key: 'answer', commitmentId, basedOn: version, properOfficeId: offices.works, reason: 'Theo phân cấp' }),
  ])
  assert.deepEqual(answers.map(refusal).filter((answer) => answer === 'done').length, 1)
  assert.ok(answers.map(refusal).every((answer) => ['done', 'changed-meanwhile', 'no-hand-over'].includes(answer)), answers.map(refusal).join())
  assert.equal((await ports.log.head(council)).position, before + 1)
  const row = await rowNow()
  assert.equal(row.ownerOfficeId, answers[0]?.kind === 'done' ? offices.health : offices.works)
  assert.equal(row.adoptedOwnerOfficeId, offices.works)
})

test('an extension is asked by who owes it, granted in part by the standing committee, and the first date stays', async () => {
  const { useCases, offices, as, council } = site
  const { ownerOfficeId } = await rowNow()
  const owner = as('agency', ownerOfficeId ?? '')
  const ask = { commitmentId, newDate: '2026-10-31', reasonCode: 'land', reason: 'Còn 3 hộ chưa bàn giao', documentNumber: '90/SXD', workSoFar: 'Đã xong 60 %', attached: { files: [], links: [{ url: 'https://vinhson.example/nhat-ky', title: 'Nhật ký thi công' }] } }
  done(await useCases.askExtension(owner, { ...ask, key: 'ask' }))
  assert.deepEqual([(await rowNow()).question, (await rowNow()).moveRole], ['extension', 'standingCommittee'])
  const standing = as('standingCommittee', offices.standing)
  assert.equal(refusal(await useCases.grantExtension(standing, { key: 'grant-more', commitmentId, date: '2026-11-01', documentNumber: '21/TB-HĐND' })), 'extension-beyond-asked')
  done(await useCases.grantExtension(standing, { key: 'grant', commitmentId, date: '2026-10-15', documentNumber: '21/TB-HĐND' }))
  const row = await rowNow()
  assert.deepEqual([row.dueDate, row.currentDueDate, row.extensions, row.question], ['2026-08-29', '2026-10-15', 1, null])
  assert.equal((await verifyLog(site.scratch.database, council)).kind, 'sound')
  assert.deepEqual(await compareWithRebuild(site.scratch.database, council), [])
})

test('three bounces bring the promise to the arbiter, whose word stands', async () => {
  const { useCases, offices, as } = site
  const holder = (await rowNow()).ownerOfficeId ?? ''
  const other = holder === offices.works ? offices.health : offices.works
  const standing = as('standingCommittee', offices.standing)
  const offer = { commitmentId, toOfficeId: other, reason: 'Không thuộc thẩm quyền', legalBasis: 'Quyết định 12/QĐ-UBND', documentNumber: null }
  for (let round = (await rowNow()).bounces; round < 3; round += 1) {
    done(await useCases.proposeHandOver(as('agency', holder), { ...offer, key: `offer-${round}` }))
    done(await useCases.refuseHandOver(as('agency', other), { key: `refuse-${round}`, commitmentId, properOfficeId: holder, reason: 'Theo phân cấp' }))
  }
  const row = await rowNow()
  assert.deepEqual([row.question, row.moveRole, row.ownerOfficeId, row.bounces], ['arbitration', 'standingCommittee', holder, 3])
  assert.equal(refusal(await useCases.proposeHandOver(as('agency', holder), { ...offer, key: 'again' })), 'arbitration-pending')
  done(await useCases.nameOwner(standing, { key: 'name', commitmentId, ownerOfficeId: other, reason: 'Theo chức năng', documentNumber: '22/TB-HĐND' }))
  assert.equal((await rowNow()).ownerOfficeId, other)
  assert.equal(refusal(await useCases.proposeHandOver(as('agency', other), { ...offer, toOfficeId: holder, key: 'back' })), 'only-the-arbiter')
})
