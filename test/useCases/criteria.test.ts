import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { compareWithRebuild, verifyLog } from '../../src/postgres/index.ts'
import { createUseCases } from '../../src/application/useCases.ts'
import { captured, councilWithOffices, done, refusal } from './council.ts'

/** The day on which most of it happens, in the third quarter. */
const TODAY = '2026-08-01'
const ATTACHED = { files: [], links: [{ url: 'https://vinhson.example/nhat-ky', title: 'Nhật ký thi công' }] }

const onTheDay = async () => {
  const council = await councilWithOffices()
  const on = (today: string) => createUseCases({ ...council.ports, clock: { today: () => today } })
  return { ...council, on, useCases: on(TODAY) }
}

let site: Awaited<ReturnType<typeof onTheDay>>
let commitmentId = ''
before(async () => {
  site = await onTheDay()
  const { useCases, offices, ports, council } = site
  const ids = await captured(site)
  commitmentId = ids.commitmentId
  done(await useCases.confirmWordings(secretary(), { key: 'confirm', commitmentIds: [commitmentId] }))
  const basedOn = (await ports.register.commitment(council, commitmentId))?.version ?? 0
  done(await useCases.adoptResolution(secretary(), {
    key: 'adopt', sittingId: ids.sittingId, number: '41/NQ-HĐND', date: '2026-07-04', subject: 'về chất vấn', signer: 'Trần Thị Ký', items: [{ commitmentId, basedOn, overseerOfficeId: offices.budget }],
  }))
})
after(() => site.drop())

const secretary = () => site.as('secretary', site.offices.councilOffice)
const works = () => site.as('agency', site.offices.works)
const committee = () => site.as('committee', site.offices.budget)
const row = async () => (await site.ports.register.commitment(site.council, commitmentId)) ?? assert.fail('no row')
const typesOf = async () => (await site.ports.register.history(site.council, commitmentId)).map(({ event }) => event.type)
const found = async (filter: object) => (await site.ports.register.commitments(site.council, { order: 'due', limit: 10, offset: 0, today: TODAY, ...filter })).rows.map(({ id }) => id)

test('a figure needs a target, a day that has come and a source, and is told by who owes the promise or watches it', async () => {
  const { useCases, as, offices } = site
  const reading = { commitmentId, value: '12.5', takenOn: '2026-07-31', source: 'Đo tại chỗ' }
  assert.equal(refusal(await useCases.takeReading(works(), { ...reading, key: 'no-target' })), 'no-target')
  done(await useCases.setTarget(secretary(), { key: 'target', commitmentId, measure: 'Chiều dài kè đã sửa', unit: 'm', comparator: 'atLeast', value: '850', baseline: '0' }))
  assert.equal(refusal(await useCases.takeReading(as('agency', offices.health), { ...reading, key: 'stranger' })), 'not-concerned')
  assert.equal(refusal(await useCases.takeReading(works(), { ...reading, key: 'tomorrow', takenOn: '2026-08-02' })), 'day-not-yet-come')
  assert.equal(refusal(await useCases.takeReading(works(), { ...reading, key: 'no-source', source: ' ' })), 'figure-source-missing')
  done(await useCases.takeReading(works(), { ...reading, key: 'first' }))
  done(await useCases.takeReading(committee(), { ...reading, key: 'second', value: '11' }))
  assert.equal(refusal(await useCases.setTarget(secretary(), { key: 'other-target', commitmentId, measure: 'x', unit: 'm', comparator: 'atLeast', value: '1', baseline: null })), 'target-in-use')
})

test('a figure given with a report is recorded with it, or neither is', async () => {
  const before = await typesOf()
  const report = { commitmentId, progress: 'inProgress', text: 'Đã đổ bê tông đoạn đầu', attached: ATTACHED } as const
  const figure = { value: '240', takenOn: '2026-08-01', source: 'Nhật ký thi công' }
  assert.equal(refusal(await site.useCases.reportProgress(works(), { ...report, key: 'bad-figure', figure: { ...figure, source: '' } })), 'figure-source-missing')
  assert.deepEqual(await typesOf(), before)
  done(await site.useCases.reportProgress(works(), { ...report, key: 'report', figure }))
  assert.deepEqual((await typesOf()).slice(before.length), ['ProgressReported', 'ReadingTaken'])
  assert.deepEqual(await site.useCases.reportProgress(works(), { ...report, key: 'report', figure }), { kind: 'done', result: { commitmentId }, repeated: true })
  assert.equal(refusal(await site.useCases.reportProgress(works(), { ...report, key: 'report', figure: { ...figure, value: '241' } })), 'key-reused')
})

test('each period has its report and its verdict; what waits is found by its committee and what is due by its office', async () => {
  const { useCases, on, offices } = site
  const report = { commitmentId, text: 'Đã kiểm tra kè', attached: ATTACHED }
  assert.equal(refusal(await useCases.reportPeriod(works(), { ...report, key: 'no-periods', period: '2026-Q3' })), 'not-recurring')
  done(await useCases.setPeriods(secretary(), { key: 'periods', commitmentId, every: 'quarter', until: '2026-12-31' }))
  assert.deepEqual([(await row()).periodDue, (await row()).periodsWaiting], ['2026-Q3', 0])
  assert.equal(refusal(await useCases.reportPeriod(works(), { ...report, key: 'ahead', period: '2026-Q4' })), 'period-unknown')
  done(await useCases.reportPeriod(works(), { ...report, key: 'q3', period: '2026-Q3' }))
  assert.deepEqual([(await row()).periodDue, (await row()).periodsWaiting], ['2026-Q4', 1])
  assert.deepEqual(await found({ overseerOfficeId: offices.budget, periodsWaiting: true }), [commitmentId])
  done(await useCases.judgePeriod(committee(), { key: 'judge', commitmentId, period: '2026-Q3', verdict: 'met', finding: 'Có biên bản' }))
  assert.deepEqual(await found({ overseerOfficeId: offices.budget, periodsWaiting: true }), [])
  assert.equal(refusal(await useCases.reportPeriod(works(), { ...report, key: 'q3-again', period: '2026-Q3' })), 'period-already-met')
  assert.equal(refusal(await on('2027-01-05').claimCompletion(works(), { ...report, key: 'claim-early' })), 'periods-unjudged')
  done(await on('2027-01-05').judgePeriod(committee(), { key: 'silence', commitmentId, period: '2026-Q4', verdict: 'notMet', finding: 'Không có báo cáo' }))
  assert.equal((await row()).periodDue, null)
})

test('what a promise waits for names an office of the executive, and is met once, on a document', async () => {
  const { useCases, offices } = site
  const stated = { commitmentId, condition: 'Bàn giao mặt bằng', date: '2026-08-15' }
  assert.equal(refusal(await useCases.stateCondition(secretary(), { ...stated, key: 'nobody', officeId: offices.society })), 'not-an-agency')
  done(await useCases.stateCondition(secretary(), { ...stated, key: 'condition', officeId: offices.health }))
  done(await useCases.meetCondition(secretary(), { key: 'met', commitmentId, documentNumber: '12/BB', happenedOn: '2026-07-30' }))
  assert.equal(refusal(await useCases.meetCondition(secretary(), { key: 'met-again', commitmentId, documentNumber: '13/BB', happenedOn: '2026-07-31' })), 'condition-already-met')
  assert.equal((await verifyLog(site.scratch.database, site.council)).kind, 'sound')
  assert.deepEqual(await compareWithRebuild(site.scratch.database, site.council), [])
})
