import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { commitment, dueOf, type CommitmentEvent } from '../../src/domain/commitment/index.ts'
import { stateAfter } from '../../src/domain/decider.ts'
import { compareWithRebuild } from '../../src/postgres/readModels/rebuild.ts'
import { captured, councilWithOffices, done, refusal, termsFor } from './council.ts'

let site: Awaited<ReturnType<typeof councilWithOffices>>
let ids: Awaited<ReturnType<typeof captured>>
before(async () => {
  site = await councilWithOffices()
  ids = await captured(site)
})
after(() => site.drop())

const secretary = () => site.as('secretary', site.offices.councilOffice)
const adoption = async (id: string) => {
  const history = await site.ports.register.history(site.council, id)
  const state = stateAfter(commitment, history.map(({ event }): CommitmentEvent => event))
  return 'adoption' in state ? state.adoption : assert.fail('not adopted')
}
const adopt = async (id: string, number: string, date: string) => {
  done(await site.useCases.confirmWordings(secretary(), { key: `xac-nhan-${id}`, commitmentIds: [id] }))
  const version = (await site.ports.register.commitment(site.council, id))?.version ?? 0
  done(await site.useCases.adoptResolution(secretary(), {
    key: `nghi-quyet-${number}`, sittingId: ids.sittingId, number, date, subject: 'về chất vấn', signer: 'Trần Thị Ký', items: [{ commitmentId: id, basedOn: version, overseerOfficeId: site.offices.budget }],
  }))
}
const secondPromise = async (): Promise<string> => {
  const words = { text: 'Sở Y tế sẽ hoàn thành việc bổ sung bác sĩ cho trạm y tế phường Bến Thử trong quý IV năm 2026' }
  return done(await site.useCases.captureCommitment(site.clerk, { key: 'capture-2', sourceId: ids.sourceId, words, speaker: null, speakerRole: null, terms: termsFor(site.offices.health), rules: [] })).commitmentId
}

test('a promise adopted under the council’s own value keeps it when the council changes it again; the next one gets the new value', async () => {
  const { useCases } = site
  const set = (key: string, value: number, from: string) =>
    useCases.overrideRule(secretary(), { key, rule: 'handOverAnswer', value, documentNumber: '05/2026/NQ-HĐND', article: 'Điều 12', from })
  done(await set('dat-1', 8, '2026-07-01'))
  await adopt(ids.commitmentId, '41/NQ-HĐND', '2026-07-04')
  const kept = await adoption(ids.commitmentId)
  assert.deepEqual(kept.rules.clocks.handOverAnswer, { value: 8, citation: '05/2026/NQ-HĐND, Điều 12', certainty: 'regulation' })
  assert.equal(kept.rules.clocks.verification.certainty, 'ownDefault')
  assert.equal(kept.rulePack, 'vn-121-2025')

  done(await set('dat-2', 3, '2026-07-05'))
  done(await useCases.chooseRulePack(secretary(), { key: 'chon', choice: 'neutral', documentNumber: '1/2026' }))
  assert.deepEqual(await adoption(ids.commitmentId), kept)
  done(await useCases.proposeHandOver(site.as('agency', site.offices.works), { key: 'chuyen', commitmentId: ids.commitmentId, toOfficeId: site.offices.health, reason: 'x', legalBasis: 'x', documentNumber: null }))
  const today = site.ports.clock.today()
  assert.equal((await site.ports.register.commitment(site.council, ids.commitmentId))?.answerBy, Temporal.PlainDate.from(today).add({ days: 8 }).toString())

  const second = await secondPromise()
  await adopt(second, '42/NQ-HĐND', '2026-07-06')
  assert.deepEqual([(await adoption(second)).rulePack, (await adoption(second)).rules.clocks.handOverAnswer.value], ['neutral', 3])
})

test('a resolution recorded late gets the rules of its own day', async () => {
  const third = done(await site.useCases.captureCommitment(site.clerk, {
    key: 'capture-3', sourceId: ids.sourceId, words: { text: 'Sở Y tế sẽ hoàn thành việc bổ sung bác sĩ' }, speaker: null, speakerRole: null, terms: termsFor(site.offices.health), rules: [],
  })).commitmentId
  await adopt(third, '40/NQ-HĐND', '2026-07-03')
  assert.equal((await adoption(third)).rules.clocks.handOverAnswer.value, 8)
})

test('no calendar set later moves a date on record, before adoption or after it, and the rows still follow from the log', async () => {
  const { useCases } = site
  const fourth = done(await useCases.captureCommitment(site.clerk, {
    key: 'capture-4', sourceId: ids.sourceId, words: { text: 'bổ sung bác sĩ cho trạm y tế' }, speaker: null, speakerRole: null, terms: termsFor(site.offices.health), rules: [],
  })).commitmentId
  const daysOff = (...days: readonly string[]) => days.map((day) => ({ day, name: 'Nghỉ', nameEn: null }))
  const setYear = async (key: string, ...days: readonly string[]) =>
    done(await useCases.setHolidays(secretary(), { key, year: 2027, daysOff: daysOff(...days), workedDays: [], documentNumber: `${key}/TB` }))
  assert.deepEqual(await useCases.countDue(site.council, { from: '2027-02-25', days: 5, dayType: 'working' }), { refusal: 'calendar-year-missing', year: 2027 })
  await setYear('lich-1', '2027-01-01')
  const counted = await useCases.countDue(site.council, { from: '2027-02-25', days: 5, dayType: 'working' })
  assert.ok('counted' in counted)
  assert.deepEqual([counted.date, counted.counted.calendarVersion], ['2027-03-04', 1])
  const due = { words: 'trong vòng 5 ngày làm việc', kind: 'within', precision: 'day', ...counted } as const
  done(await useCases.correctCapture(site.clerk, { key: 'sua-4', commitmentId: fourth, basedOn: 1, terms: { ...termsFor(site.offices.health), due } }))
  await adopt(fourth, '43/NQ-HĐND', '2026-07-08')

  await setYear('lich-2', '2027-03-01', '2027-03-02', '2027-03-03')
  const state = stateAfter(commitment, (await site.ports.register.history(site.council, fourth)).map(({ event }): CommitmentEvent => event))
  assert.ok(state.status !== 'absent')
  assert.deepEqual(dueOf(state), due)
  const row = await site.ports.register.commitment(site.council, fourth)
  assert.deepEqual([row?.dueDate, row?.currentDueDate, row?.dueCounted], ['2027-03-04', '2027-03-04', counted.counted])
  const anew = await useCases.countDue(site.council, { from: '2027-02-25', days: 5, dayType: 'working' })
  assert.ok('counted' in anew && anew.date === '2027-03-09' && anew.counted.calendarVersion === 2)
  assert.deepEqual(await compareWithRebuild(site.scratch.database, site.council), [])
})

test('two secretaries setting rules on the version both saw: one is recorded, the other told', async () => {
  const { history } = await site.ports.register.regulation(site.council)
  const set = (n: number) => site.useCases.overrideRule(site.as('secretary', `van-phong-${n}`), { key: `cung-luc-${n}`, basedOn: history.length, rule: 'verification', value: 20 + n, documentNumber: '1', article: null, from: '2026-08-01' })
  assert.deepEqual((await Promise.all([set(1), set(2)])).map(refusal).toSorted(), ['changed-meanwhile', 'done'])
})
