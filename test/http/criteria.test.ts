import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { CommitmentRow } from '../../src/application/register.ts'
import { periodOf } from '../../src/domain/calendar/index.ts'
import { shortDay } from '../../src/web/words/dates.ts'
import { get, hiddenIn, post } from './formIn.ts'
import { startTestSite, withExample, type TestSite } from './testSite.ts'

let site: TestSite
/** Owed, with nothing recorded of what it is judged by. */
let plain: CommitmentRow
let landfill: CommitmentRow
let jobFairs: CommitmentRow
const cookie = { secretary: '', owner: '', overseer: '', stranger: '', landfillOwner: '', fairsOwner: '', fairsOverseer: '' }

before(async () => {
  site = await startTestSite()
  const { offices } = await withExample(site)
  const { rows } = await site.ports.register.commitments(site.council, { statuses: ['owed'], order: 'due', limit: 100, offset: 0, today: site.ports.clock.today() })
  const about = (words: string): CommitmentRow => rows.find(({ quote }) => quote.includes(words)) ?? assert.fail(words)
  plain = about('lập hồ sơ sức khỏe điện tử')
  landfill = about('bãi rác tạm Gò Mưa')
  jobFairs = about('phiên giao dịch việc làm lưu động')
  const signedIn = async (role: 'agency' | 'committee' | 'secretary', office: string | null | undefined) => site.signIn(await site.account(role, office ?? ''))
  Object.assign(cookie, {
    secretary: await signedIn('secretary', offices.get('councilOffice')), owner: await signedIn('agency', plain.ownerOfficeId), overseer: await signedIn('committee', plain.overseerOfficeId),
    stranger: await signedIn('agency', offices.get('police')), landfillOwner: await signedIn('agency', landfill.ownerOfficeId),
    fairsOwner: await signedIn('agency', jobFairs.ownerOfficeId), fairsOverseer: await signedIn('committee', jobFairs.overseerOfficeId),
  })
})
after(() => site.stop())

const desk = (id: string, step = ''): string => `${site.url}/ban-lam-viec/cam-ket/${id}${step}`
const read = async (url: string, who = ''): Promise<string> => {
  const answer = await get(url.startsWith('http') ? url : site.url + url, who === '' ? {} : { cookie: who })
  assert.equal(answer.status, 200, url)
  return answer.text()
}
const send = async (who: string, id: string, step: string, fields: Readonly<Record<string, string>>): Promise<Response> =>
  post(desk(id, step), { ...Object.fromEntries(hiddenIn(await read(desk(id, step), who))), ...fields }, { cookie: who })
const sent = async (...asked: Parameters<typeof send>): Promise<void> => {
  const answer = await send(...asked)
  assert.equal(answer.status, 303, answer.status === 303 ? '' : (await answer.text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ').slice(0, 1500))
}
/** Sent, refused, and shown again: the fault at its field and what was typed still there. */
const refused = async (asked: Parameters<typeof send>, field: string, says: RegExp): Promise<void> => {
  const answer = await send(...asked)
  assert.equal(answer.status, 422)
  const html = await answer.text()
  assert.match(html, new RegExp(`id="[^"]*-${field}-fault"`), field)
  assert.match(html, says)
  for (const typed of Object.values(asked[3])) assert.ok(typed === '' || html.includes(typed), typed)
}
const row = async (id: string) => (await site.ports.register.commitment(site.council, id)) ?? assert.fail(id)
const typesOf = async (id: string) => (await site.ports.register.history(site.council, id)).map(({ event }) => event.type)

test('the secretary records a target; what is no number, or may be read in two ways, comes back with the way to write it', async () => {
  const target = { measure: 'Hồ sơ đã lập', comparator: 'atLeast', unit: 'hồ sơ', baseline: '1.200,5' }
  assert.equal((await get(desk(plain.id, '/chi-tieu'), { cookie: cookie.owner })).status, 403)
  await refused([cookie.secretary, plain.id, '/chi-tieu', { ...target, targetValue: '48.000' }], 'targetValue', /Hãy viết 48000 nếu là hàng nghìn, hoặc 48,0000/)
  await refused([cookie.secretary, plain.id, '/chi-tieu', { ...target, targetValue: 'nhiều' }], 'targetValue', /phải là một con số/)
  await refused([cookie.secretary, plain.id, '/chi-tieu', { ...target, measure: '', targetValue: '48000' }], 'measure', /Chưa ghi đại lượng đo/)
  await sent(cookie.secretary, plain.id, '/chi-tieu', { ...target, targetValue: '48000' })
  const html = await read(`/cam-ket/${plain.id}`)
  assert.ok(html.includes('Hồ sơ đã lập: ít nhất 48.000 hồ sơ.') && html.includes('Mức ban đầu: 1.200,5 hồ sơ.'))
  assert.ok(html.includes('Chưa có số liệu đo nào') && !html.includes('class="target-chart"'))
})

test('the form of a target begins with the first measure the reader found in the words, and says so', async () => {
  const { rows } = await site.ports.register.commitments(site.council, { statuses: ['owed'], order: 'due', limit: 100, offset: 0, today: site.ports.clock.today() })
  const classrooms = rows.find(({ quote }) => quote.includes('26 phòng học')) ?? assert.fail()
  const html = await read(desk(classrooms.id, '/chi-tieu'), cookie.secretary)
  assert.match(html, /Đề xuất từ nguyên văn: “26 phòng học”/)
  assert.match(html, /name="targetValue"[^>]*value="26"/)
  assert.match(html, /name="unit"[^>]*value="phòng học"/)
})

test('who owes it and who watches it record figures, nobody else; a figure in the future or without a source is refused', async () => {
  const today = site.ports.clock.today()
  assert.equal((await get(desk(plain.id, '/so-lieu'), { cookie: cookie.stranger })).status, 403)
  assert.equal((await get(desk(plain.id, '/so-lieu'), { cookie: cookie.secretary })).status, 403)
  const later = Temporal.PlainDate.from(today).add({ days: 1 }).toString()
  await refused([cookie.owner, plain.id, '/so-lieu', { figure: '11400', takenOn: later, figureSource: 'Phần mềm quản lý' }], 'takenOn', /không ở tương lai/)
  await refused([cookie.owner, plain.id, '/so-lieu', { figure: '11400', takenOn: today, figureSource: '' }], 'figureSource', /Chưa ghi nguồn số liệu/)
  await sent(cookie.owner, plain.id, '/so-lieu', { figure: '11400', takenOn: '2026-10-05', figureSource: 'Phần mềm quản lý' })
  await sent(cookie.overseer, plain.id, '/so-lieu', { figure: '11.250,5', takenOn: '2026-10-20', figureSource: 'Ban đếm tại chỗ' })
  assert.equal((await get(desk(plain.id, '/chi-tieu'), { cookie: cookie.secretary })).status, 303)
})

test('the public page draws the figures with their target and due day, told in words to who cannot see it, and holds them in a table', async () => {
  for (const language of ['', '/en']) {
    const html = await read(`${language}/cam-ket/${landfill.id}`)
    const chart = html.slice(html.indexOf('class="target-chart"'), html.indexOf('</figure>', html.indexOf('class="target-chart"')))
    assert.match(chart, /<svg[^>]* role="img" aria-labelledby="bieu-do-ten bieu-do-noi"><title id="bieu-do-ten">[^<]+<\/title><desc id="bieu-do-noi">[^<]+<\/desc>/)
    assert.equal(chart.match(/<title>/g)?.length, 4)
    assert.ok(chart.includes('class="chart-target"') && chart.includes('class="chart-due"') && chart.includes('class="chart-baseline"'))
    assert.doesNotMatch(html, / style=|<style/)
    assert.doesNotMatch(chart, /NaN|undefined|Infinity/)
  }
  const html = await read(`/cam-ket/${landfill.id}`)
  for (const said of ['35,5 %', 'Ban đo tại chỗ bằng thiết bị định vị', 'chưa đạt', `hạn ${shortDay('2026-12-31').vi}`, `gia hạn ${shortDay('2027-02-15').vi}`]) assert.ok(html.includes(said), said)
})

test('a figure goes along with a report: both are recorded or neither, and without one the report goes alone', async () => {
  const report = { progress: 'đang thực hiện', text: 'Đã phủ thêm khu phía đông' }
  const before = await typesOf(landfill.id)
  await refused([cookie.landfillOwner, landfill.id, '/bao-cao', { ...report, figure: '47,5', takenOn: '2026-11-01', figureSource: '' }], 'figureSource', /Chưa ghi nguồn/)
  await refused([cookie.landfillOwner, landfill.id, '/bao-cao', { ...report, figure: '', figureSource: 'Nhật ký thi công' }], 'figure', /Chưa ghi số liệu/)
  assert.deepEqual(await typesOf(landfill.id), before)
  await sent(cookie.landfillOwner, landfill.id, '/bao-cao', { ...report, figure: '47,5', takenOn: '2026-11-01', figureSource: 'Nhật ký thi công' })
  await sent(cookie.landfillOwner, landfill.id, '/bao-cao', { ...report, figure: '', takenOn: '2026-11-02', figureSource: '' })
  assert.deepEqual((await typesOf(landfill.id)).slice(before.length), ['ProgressReported', 'ReadingTaken', 'ProgressReported'])
})

test('the secretary sets the periods once, beginning with what the words say', async () => {
  assert.equal((await get(desk(plain.id, '/dinh-ky'), { cookie: cookie.owner })).status, 403)
  await refused([cookie.secretary, plain.id, '/dinh-ky', { every: '', lastPeriod: '' }], 'every', /Chưa chọn độ dài kỳ/)
  await refused([cookie.secretary, plain.id, '/dinh-ky', { every: 'year', lastPeriod: '2020-01-01' }], 'lastPeriod', /sau ngày thông qua/)
  await sent(cookie.secretary, plain.id, '/dinh-ky', { every: 'month', lastPeriod: '31/12/2028' })
  assert.equal((await row(plain.id)).periodDue, '2026-07')
  assert.equal((await get(desk(plain.id, '/dinh-ky'), { cookie: cookie.secretary })).status, 303)
})

test('the office finds the period now due on its desk, reports on it, and the committee finds the report on its own', async () => {
  const owed = await read(`${site.url}/ban-lam-viec?muc=phai-lam`, cookie.owner)
  assert.ok(owed.includes('tháng 7/2026, hạn 31/7/2026 (quá hạn') && owed.includes(`${plain.id}/bao-cao-ky`))
  assert.equal((await get(desk(plain.id, '/bao-cao-ky'), { cookie: cookie.stranger })).status, 403)
  await refused([cookie.owner, plain.id, '/bao-cao-ky', { period: '2026-07', text: '' }], 'text', /Báo cáo chưa có nội dung/)
  // No choice of the form, but an old page or a hand-made request may ask for it.
  const ahead = await send(cookie.owner, plain.id, '/bao-cao-ky', { period: '2031-01', text: 'Đã lập 900 hồ sơ' })
  assert.equal(ahead.status, 422)
  assert.match(await ahead.text(), /chưa bắt đầu/)
  await sent(cookie.owner, plain.id, '/bao-cao-ky', { period: '2026-07', text: 'Đã lập 900 hồ sơ', linkUrl1: 'https://vinhson.example/ho-so', linkTitle1: 'Danh sách' })
  assert.equal((await row(plain.id)).periodDue, '2026-08')
  const home = await read(`${site.url}/ban-lam-viec`, cookie.overseer)
  const waiting = home.slice(home.indexOf('id="bao-cao-ky"'))
  assert.ok(waiting.slice(0, waiting.indexOf('</section>')).includes(`${plain.id}/tham-tra-ky`))
})

test('the committee judges a period with its report in sight; the public table tells report day, lateness and verdict', async () => {
  assert.equal((await get(desk(plain.id, '/tham-tra-ky'), { cookie: cookie.owner })).status, 403)
  const form = await read(desk(plain.id, '/tham-tra-ky'), cookie.overseer)
  assert.ok(form.includes('Đã lập 900 hồ sơ') && form.includes('tháng 8/2026 (không có báo cáo)'))
  await refused([cookie.overseer, plain.id, '/tham-tra-ky', { period: '2026-07', verdict: 'đạt', text: '' }], 'text', /./)
  await refused([cookie.overseer, plain.id, '/tham-tra-ky', { period: '2026-08', verdict: 'đạt', text: 'Không có báo cáo' }], 'period', /chỉ có thể ghi không đạt/)
  await sent(cookie.overseer, plain.id, '/tham-tra-ky', { period: '2026-07', verdict: 'đạt', text: 'Đủ hồ sơ' })
  await sent(cookie.overseer, plain.id, '/tham-tra-ky', { period: '2026-08', verdict: 'không đạt', text: 'Không có báo cáo' })
  const html = await read(`/cam-ket/${plain.id}`)
  const table = html.slice(html.indexOf('id="cac-ky"'))
  assert.match(table, /Đạt 1 trên 2 kỳ đã thẩm tra/)
  const lines = [...table.slice(0, table.indexOf('</table>')).matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, cells = '']) => cells.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '))
  assert.match(lines.find((line) => line.includes('tháng 7/2026')) ?? '', /trễ \d+ ngày.*Đạt/)
  assert.match(lines.find((line) => line.includes('tháng 8/2026')) ?? '', /chưa có.*quá hạn \d+ ngày.*Không đạt/)
})

test('the example’s quarterly promise tells its quarters', async () => {
  const html = await read(`/cam-ket/${jobFairs.id}`)
  for (const said of ['hằng quý', 'quý III năm 2026', 'trễ 5 ngày', 'chờ thẩm tra']) assert.ok(html.includes(said), said)
  assert.ok((await read(`/en/cam-ket/${jobFairs.id}`)).includes('late by 5 days'))
  assert.equal((await row(jobFairs.id)).periodDue, periodOf('2027-01-01', 'quarter').key)
})

test('the secretary records what a promise waits for and that it came about; the public line tells both', async () => {
  const condition = { condition: 'Bàn giao phần mềm dùng chung', date: '2026-09-30' }
  assert.equal((await get(desk(plain.id, '/dieu-kien'), { cookie: cookie.owner })).status, 403)
  assert.equal((await get(desk(plain.id, '/dieu-kien-xay-ra'), { cookie: cookie.secretary })).status, 303)
  await refused([cookie.secretary, plain.id, '/dieu-kien', { ...condition, condition: '', officeId: '' }], 'condition', /Chưa ghi điều kiện/)
  await refused([cookie.secretary, plain.id, '/dieu-kien', { ...condition, date: '2026-02-30', officeId: '' }], 'date', /không có trong lịch/)
  await sent(cookie.secretary, plain.id, '/dieu-kien', { ...condition, officeId: landfill.ownerOfficeId ?? '' })
  const office = (await site.ports.register.office(site.council, landfill.ownerOfficeId ?? ''))?.name
  const line = async () => (await read(`/cam-ket/${plain.id}`)).replaceAll(/<\/?strong>/g, '')
  assert.ok((await line()).includes(`Chờ: Bàn giao phần mềm dùng chung, phụ thuộc ${office}, hạn 30/9/2026; chưa xảy ra.`))
  await refused([cookie.secretary, plain.id, '/dieu-kien-xay-ra', { happenedOn: '2026-09-28', documentNumber: '' }], 'documentNumber', /số văn bản/)
  await sent(cookie.secretary, plain.id, '/dieu-kien-xay-ra', { happenedOn: '28/9/2026', documentNumber: '31/BB-SYT' })
  assert.ok((await line()).includes('hạn 30/9/2026; đã xảy ra ngày 28/9/2026.'))
  assert.equal((await get(desk(plain.id, '/dieu-kien'), { cookie: cookie.secretary })).status, 303)
})

test('a desk offers a form exactly to those who may send it now', async () => {
  const offered = async (who: string) => [...(await read(desk(plain.id), who)).matchAll(/cam-ket\/[^/"]+\/(chi-tieu|so-lieu|dinh-ky|bao-cao-ky|tham-tra-ky|dieu-kien-xay-ra|dieu-kien|chia-phan)"/g)].map(([, step]) => step).toSorted()
  assert.deepEqual(await offered(cookie.secretary), [])
  assert.deepEqual(await offered(cookie.owner), ['bao-cao-ky', 'so-lieu'])
  assert.deepEqual(await offered(cookie.overseer), ['so-lieu', 'tham-tra-ky'])
  assert.deepEqual(await offered(cookie.stranger), [])
})
