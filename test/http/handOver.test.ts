import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { CommitmentRow } from '../../src/application/register.ts'
import { lifetimeDays } from '../../src/domain/commitment/index.ts'
import { shortDay } from '../../src/web/words/dates.ts'
import { get, hiddenIn, post } from './formIn.ts'
import { startTestSite, withExample, type TestSite } from './testSite.ts'

let site: TestSite
let id = ''
const office = { owner: '', first: '', second: '' }
const cookie = { owner: '', first: '', second: '', standing: '' }

before(async () => {
  site = await startTestSite()
  const { offices } = await withExample(site)
  const { rows } = await site.ports.register.commitments(site.council, { order: 'due', limit: 100, offset: 0, today: site.ports.clock.today() })
  // The one due last: an extension is then a matter of its limits, on whatever day this runs.
  const row = rows.findLast(({ status, dueDate, ownerOfficeId }) => status === 'owed' && dueDate !== null && ownerOfficeId !== null) ?? assert.fail('nothing dated is owed')
  id = row.id
  const others = (['health', 'education', 'police'] as const).map((key) => offices.get(key) ?? '').filter((other) => other !== row.ownerOfficeId)
  Object.assign(office, { owner: row.ownerOfficeId, first: others[0], second: others[1] })
  const signedIn = async (role: 'agency' | 'standingCommittee', officeId: string) => site.signIn(await site.account(role, officeId))
  Object.assign(cookie, {
    owner: await signedIn('agency', office.owner), first: await signedIn('agency', office.first), second: await signedIn('agency', office.second),
    standing: await signedIn('standingCommittee', offices.get('standingCommittee') ?? ''),
  })
})
after(() => site.stop())

const row = async (): Promise<CommitmentRow> => (await site.ports.register.commitment(site.council, id)) ?? assert.fail('no row')
const desk = (step = '', language = ''): string => `${site.url}${language}/ban-lam-viec/cam-ket/${id}${step}`
const read = async (url: string, who = ''): Promise<string> => {
  const answer = await get(url, who === '' ? {} : { cookie: who })
  assert.equal(answer.status, 200, url)
  return answer.text()
}
/** Opens a form and sends it with what it carries hidden, as a browser would. */
const send = async (who: string, step: string, fields: Readonly<Record<string, string>>): Promise<Response> =>
  post(desk(step), { ...Object.fromEntries(hiddenIn(await read(desk(step), who))), ...fields }, { cookie: who })
const sent = async (...asked: Parameters<typeof send>): Promise<void> => {
  const answer = await send(...asked)
  assert.equal(answer.status, 303, answer.status === 303 ? '' : await answer.text())
}
const nameOf = async (officeId: string): Promise<string> => (await site.ports.register.office(site.council, officeId))?.name ?? assert.fail(officeId)

const PROPOSAL = { reason: 'Tuyến này do ngành khác quản lý', legalBasis: 'Quyết định 12/QĐ-UBND, điều 3', documentNumber: '' }

test('a hand-over without a receiver, a reason or a legal basis comes back with what was typed', async () => {
  const answer = await send(cookie.owner, '/chuyen-giao', { ...PROPOSAL, toOfficeId: office.first, legalBasis: '' })
  assert.equal(answer.status, 422)
  const html = await answer.text()
  assert.match(html, /Chưa nêu căn cứ pháp lý/)
  assert.ok(html.includes(PROPOSAL.reason))
  assert.equal((await row()).question, null)
})

test('the sender owes the promise until the other accepts, and its desk says whose answer it waits for', async () => {
  assert.match(await read(desk('/chuyen-giao'), cookie.owner), /vẫn chịu trách nhiệm cho đến khi bên nhận đồng ý; thời hạn không thay đổi/)
  const before = await row()
  await sent(cookie.owner, '/chuyen-giao', { ...PROPOSAL, toOfficeId: office.first })
  const now = await row()
  assert.deepEqual([now.ownerOfficeId, now.dueDate, now.question, now.handOverToOfficeId], [office.owner, before.dueDate, 'handOver', office.first])
  assert.ok((await read(`${site.url}/ban-lam-viec?muc=phai-lam`, cookie.owner)).includes(`${await nameOf(office.first)} trả lời đề nghị chuyển, từ ngày`))
  // Another question cannot be opened meanwhile; who tries is led to the record.
  assert.equal((await get(desk('/xin-gia-han'), { cookie: cookie.owner })).status, 303)
})

test('the receiver finds it first on its desk, with the one button that answers; nobody else may answer', async () => {
  const html = await read(`${site.url}/ban-lam-viec`, cookie.first)
  const [asked, own] = [html.indexOf('id="cho-tra-loi"'), html.indexOf('id="phai-lam"')]
  assert.ok(asked > 0 && asked < own)
  assert.ok(html.slice(asked, own).includes(`/ban-lam-viec/cam-ket/${id}/tra-loi-chuyen-giao`))
  for (const who of [cookie.owner, cookie.second]) assert.equal((await get(desk('/tra-loi-chuyen-giao'), { cookie: who })).status, 403)
})

test('"not ours" without saying whose is refused; with it, the promise goes back and the refusal is public', async () => {
  const bare = await send(cookie.first, '/tra-loi-chuyen-giao', { decision: 'từ chối', properOfficeId: '', reason: 'Không thuộc thẩm quyền' })
  assert.equal(bare.status, 422)
  assert.match(await bare.text(), /Từ chối phải nêu rõ cam kết thuộc cơ quan nào/)
  await sent(cookie.first, '/tra-loi-chuyen-giao', { decision: 'từ chối', properOfficeId: office.second, reason: 'Nhiệm vụ giao theo Quyết định 40/QĐ-UBND' })
  const now = await row()
  assert.deepEqual([now.ownerOfficeId, now.question, now.bounces], [office.owner, null, 1])
  const html = await read(`${site.url}/cam-ket/${id}`)
  assert.ok(html.includes('Nhiệm vụ giao theo Quyết định 40/QĐ-UBND') && html.includes(await nameOf(office.second)))
})

test('accepted, the receiver owes it by the same date, and the public page shows the joint', async () => {
  const before = await row()
  await sent(cookie.owner, '/chuyen-giao', { ...PROPOSAL, toOfficeId: office.second })
  await sent(cookie.second, '/tra-loi-chuyen-giao', { decision: 'nhận' })
  const now = await row()
  assert.deepEqual([now.ownerOfficeId, now.dueDate, now.question, now.hops], [office.second, before.dueDate, null, 1])
  const html = await read(`${site.url}/cam-ket/${id}`)
  assert.match(html, /<g class="band-joint">/)
  assert.ok(html.includes(`${await nameOf(office.second)} chịu trách nhiệm`))
  assert.doesNotMatch(html, / style=/)
})

const later = (days: number, from: string): string => Temporal.PlainDate.from(from).add({ days }).toString()

test('more time is asked with the limits in sight, granted in part, and both dates stand side by side', async () => {
  const { dueDate, ownerOfficeId } = await row()
  assert.ok(dueDate !== null && ownerOfficeId === office.second)
  const today = site.ports.clock.today()
  const from = today > dueDate ? today : dueDate
  assert.match(await read(desk('/xin-gia-han'), cookie.second), /Tối đa 2 lần, cộng lại không quá 180 ngày/)
  await sent(cookie.second, '/xin-gia-han', {
    newDate: later(30, from), reasonCode: 'land', reason: 'Còn 3 hộ chưa bàn giao mặt bằng', workSoFar: 'Đã xong 60 % khối lượng', documentNumber: '90/SXD-VP',
  })
  const home = await read(`${site.url}/ban-lam-viec`, cookie.standing)
  assert.ok(home.indexOf('id="cho-tra-loi"') < home.indexOf('id="cho-quyet-dinh"') && home.includes(`${id}/tra-loi-gia-han`))
  assert.match(await read(desk('/tra-loi-gia-han'), cookie.standing), new RegExp(`name="date"[^>]*value="${later(30, from)}"|value="${later(30, from)}"[^>]*name="date"`))

  const more = await send(cookie.standing, '/tra-loi-gia-han', { decision: 'cho gia hạn', date: later(31, from), documentNumber: '21/TB-HĐND' })
  assert.equal(more.status, 422)
  await sent(cookie.standing, '/tra-loi-gia-han', { decision: 'cho gia hạn', date: later(20, from), documentNumber: '21/TB-HĐND' })
  const now = await row()
  assert.deepEqual([now.dueDate, now.currentDueDate, now.extensions, now.question], [dueDate, later(20, from), 1, null])
  const [vi, en] = [await read(`${site.url}/cam-ket/${id}`), await read(`${site.url}/en/cam-ket/${id}`)]
  assert.ok(vi.includes(`Hạn gốc ${shortDay(dueDate).vi} · Hạn hiện tại ${shortDay(later(20, from)).vi}`))
  assert.ok(en.includes(`Original ${shortDay(dueDate).en} · Now ${shortDay(later(20, from)).en}`))
})

test('the days of the public table sum to the lifetime of the promise', async () => {
  const html = await read(`${site.url}/cam-ket/${id}`)
  const band = html.slice(html.indexOf('id="thoi-gian"'))
  const days = [...band.slice(0, band.indexOf('</table>')).matchAll(/<td data-head="Số ngày"[^>]*><div>(\d+)<\/div>/g)].map(([, count]) => Number(count))
  const history = (await site.ports.register.history(site.council, id)).map(({ event }) => event)
  const lifetime = lifetimeDays(history, site.ports.clock.today())
  assert.ok(days.length > 0 && lifetime > 0)
  assert.equal(days.reduce((sum, count) => sum + count, 0), lifetime)
  assert.ok(band.includes(`Cộng: ${days.join(' + ')} = ${lifetime} ngày`))
})

test('returned to its sender three times, only the arbiter names the owner, on its own page', async () => {
  assert.equal((await get(desk('/giao-chu-tri'), { cookie: cookie.standing })).status, 303)
  for (let bounces = (await row()).bounces; bounces < 3; bounces += 1) {
    await sent(cookie.second, '/chuyen-giao', { ...PROPOSAL, toOfficeId: office.first })
    await sent(cookie.first, '/tra-loi-chuyen-giao', { decision: 'từ chối', properOfficeId: office.second, reason: 'Theo phân cấp' })
  }
  assert.equal((await row()).question, 'arbitration')
  assert.ok((await read(`${site.url}/ban-lam-viec`, cookie.standing)).includes(`${id}/giao-chu-tri`))
  await sent(cookie.standing, '/giao-chu-tri', { ownerOfficeId: office.owner, reason: 'Tuyến thuộc phạm vi quản lý của cơ quan', documentNumber: '20/TB-HĐND' })
  const now = await row()
  assert.deepEqual([now.ownerOfficeId, now.question], [office.owner, null])
  // Whose word stands: offering it on is no longer shown, and refused where it is sent all the same.
  assert.ok(!(await read(desk(), cookie.owner)).includes('/chuyen-giao"'))
  assert.equal((await send(cookie.owner, '/chuyen-giao', { ...PROPOSAL, toOfficeId: office.first })).status, 422)
})
