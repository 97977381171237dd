import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { DueKind } from '../../src/domain/calendar/index.ts'
import type { Caller } from '../../src/application/actor.ts'
import { REFUSALS } from '../../src/application/answer.ts'
import { bytes, done } from '../useCases/council.ts'
import { get, post } from './formIn.ts'
import { startTestSite, type TestSite } from './testSite.ts'

const LINES = [
  ['session', 'Sở Xây dựng sẽ báo cáo kết quả xử lý kè sạt tại Kỳ họp thứ Tư', 'tại Kỳ họp thứ Tư'],
  ['session', 'Sở Xây dựng sẽ báo cáo quy hoạch bãi rác tại Kỳ họp thứ Năm', 'tại Kỳ họp thứ Năm'],
  ['standingMeeting', 'Sở Xây dựng sẽ giải trình tại phiên họp Thường trực lần thứ Chín', 'tại phiên họp Thường trực lần thứ Chín'],
  ['event', 'Sở Xây dựng sẽ xử lý cán bộ ngay sau khi kết thúc thanh tra', 'ngay sau khi kết thúc thanh tra'],
  ['none', 'Sở Xây dựng sẽ tiếp tục quan tâm việc này', null],
] as const satisfies readonly (readonly [DueKind, string, string | null])[]

let site: TestSite
let secretary = ''
let clerk = ''
let agency = ''
let office = ''
const ids: string[] = []
let sitting = ''
let keys = 0

const caller = (role: 'clerk' | 'secretary'): Caller => ({ council: site.council, actor: { account: role, role, office: 'van-phong' } })

before(async () => {
  site = await startTestSite()
  const { useCases } = site
  const establish = async (key: string, name: string, kind: 'agency' | 'committee') => done(await useCases.establishOffice(caller('clerk'), { key, name, nameEn: null, establishedOn: null, kind })).officeId
  office = await establish('so', 'Sở Xây dựng', 'agency')
  const overseer = await establish('ban', 'Ban Đô thị', 'committee')
  const first = done(await useCases.recordSitting(caller('clerk'), { key: 'phien', name: 'Kỳ họp thứ Ba', date: '2026-07-03' }))
  const text = LINES.map(([, line]) => `Ông Lê Văn Mẫu, Giám đốc Sở Xây dựng: ${line}.\n`).join('')
  const { sourceId } = done(await useCases.fileSource(caller('clerk'), { key: 'nguon', sittingId: first.sittingId, name: 'bien-ban.txt', bytes: bytes(text), documentDate: null }))
  for (const [index, [kind, line, words]] of LINES.entries()) ids.push(done(await useCases.captureCommitment(caller('clerk'), {
    key: `nhan-${index}`, sourceId, words: { text: line }, speaker: null, speakerRole: null, rules: [],
    terms: { action: line, owner: { named: 'Sở Xây dựng', officeId: office }, supporting: [], product: null, due: { words, kind, date: null, precision: 'none' } },
  })).commitmentId)
  done(await useCases.confirmWordings(caller('secretary'), { key: 'xac-nhan', commitmentIds: ids }))
  done(await useCases.adoptResolution(caller('secretary'), {
    key: 'nq', sittingId: first.sittingId, number: '41/NQ-HĐND', date: '2026-07-04', subject: 'về chất vấn', signer: 'Trần Thị Ký',
    items: ids.map((commitmentId) => ({ commitmentId, basedOn: 2, overseerOfficeId: overseer })),
  }))
  secretary = await site.signIn(await site.account('secretary', 'van-phong'))
  clerk = await site.signIn(await site.account('clerk', 'van-phong'))
  agency = await site.signIn(await site.account('agency', office))
})
after(() => site.stop())

const show = async (path: string, cookie = clerk): Promise<string> => (await get(site.url + path, { cookie })).text()
const send = (path: string, fields: Readonly<Record<string, string>>, cookie = clerk): Promise<Response> => {
  keys += 1
  return post(site.url + path, { key: `ngay-${keys}`, ...fields }, { cookie })
}
const rowOf = async (index: number) => (await site.ports.register.commitment(site.council, ids[index] ?? '')) ?? assert.fail()

test('what waits for a day is listed under what it waits for, and nothing else is', async () => {
  const html = await show('/ban-lam-viec/cho-ngay', secretary)
  for (const [kind, line] of LINES) assert.equal(html.includes(line), kind !== 'none', line)
  assert.ok(html.includes(`/ban-lam-viec/cam-ket/${ids[3]}/xac-dinh-han`) && !html.includes(`/ban-lam-viec/cam-ket/${ids[0]}/xac-dinh-han`))
  assert.ok(!(await show('/ban-lam-viec/cho-ngay')).includes('/xac-dinh-han'))
  assert.ok((await show('/ban-lam-viec')).includes('4 cam kết chờ xác định ngày'))
  assert.equal((await get(`${site.url}/ban-lam-viec/cho-ngay`, { cookie: agency })).status, 403)
})

test('a session that is called shows what was set for it, with what names it ticked beforehand', async () => {
  const answer = await send('/ban-lam-viec/phien/moi', { name: 'Kỳ họp thứ tư, khóa XVII', date: '08/12/2026' })
  sitting = (answer.headers.get('location') ?? '').split('?')[0] ?? ''
  assert.ok((await show(sitting)).includes('3 cam kết đã hẹn đến một kỳ họp hoặc phiên họp'))
  const html = await show(`${sitting}/xac-dinh-han`)
  const ticks = [...html.matchAll(/<input type="checkbox" name="commitmentIds" value="([^"]+)"( checked="")?/g)].map(([, id, ticked]) => [id, ticked !== undefined])
  assert.deepEqual(ticks, [[ids[0], true], [ids[1], false], [ids[2], false]])
  assert.ok(html.includes('Ghi hạn: hết ngày 08/12/2026'))
  assert.ok((await show('/ban-lam-viec/cho-ngay')).includes(`${sitting}/xac-dinh-han`))
})

test('the chosen ones are due on its day, in one step and all together or not at all', async () => {
  const path = `${sitting}/xac-dinh-han`
  const none = await send(path, {})
  assert.equal(none.status, 422)
  assert.ok((await none.text()).includes(REFUSALS['no-promise-chosen'].vi))
  const two = (one: string, other: string) => {
    keys += 1
    const body = new URLSearchParams([['key', `ngay-${keys}`], ['commitmentIds', one], ['commitmentIds', other]])
    return fetch(site.url + path, { method: 'POST', redirect: 'manual', headers: { origin: new URL(site.url).origin, cookie: clerk }, body })
  }
  const wrong = await two(ids[0] ?? '', ids[4] ?? '')
  assert.equal(wrong.status, 422)
  assert.ok((await wrong.text()).includes(REFUSALS['due-date-not-awaited'].vi))
  assert.equal((await rowOf(0)).dueDate, null)
  assert.equal((await two(ids[0] ?? '', ids[2] ?? '')).status, 303)
  for (const index of [0, 2]) assert.deepEqual([(await rowOf(index)).dueDate, (await rowOf(index)).currentDueDate, (await rowOf(index)).duePrecision], ['2026-12-08', '2026-12-08', 'day'])
  assert.equal((await rowOf(1)).dueDate, null)
  const told = await (await get(`${site.url}/cam-ket/${ids[0]}`)).text()
  assert.ok(told.includes('“tại Kỳ họp thứ Tư”: “Kỳ họp thứ tư, khóa XVII” đã được triệu tập ngày 08/12/2026; hạn là hết ngày 08/12/2026.'))
  assert.ok((await (await get(`${site.url}/cam-ket/${ids[1]}`)).text()).includes('ngày sẽ xác định khi triệu tập kỳ họp'))
})

test('that something came about is recorded by the secretary, on a document and with the day it is due', async () => {
  const path = `/ban-lam-viec/cam-ket/${ids[3]}/xac-dinh-han`
  const { version } = await rowOf(3)
  const form = { basedOn: `${version}`, happenedOn: '15/8/2026', documentNumber: '45/KL-TTr', date: '20/12/2026' }
  assert.equal((await send(path, form, clerk)).status, 403)
  const bare = await send(path, { ...form, documentNumber: ' ' }, secretary)
  assert.equal(bare.status, 422)
  const html = await bare.text()
  assert.ok(html.includes(REFUSALS['document-number-missing'].vi) && html.includes('value="15/8/2026"'))
  assert.equal((await send(path, { ...form, happenedOn: '2027-12-31' }, secretary)).status, 422)
  assert.equal((await send(path, form, secretary)).status, 303)
  assert.equal((await rowOf(3)).dueDate, '2026-12-20')
  assert.ok((await (await get(`${site.url}/en/cam-ket/${ids[3]}`)).text()).includes('that came about on 15 August 2026 (document 45/KL-TTr): due by the end of 20 December 2026.'))
  // Once fixed, the form has nothing more to ask and leads to the record; a second sending is told so.
  assert.equal((await get(site.url + path, { cookie: secretary })).status, 303)
  assert.equal((await send(path, { ...form, basedOn: `${version + 1}` }, secretary)).status, 422)
})
