import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { REFUSALS } from '../../src/application/answer.ts'
import { calendarOf } from '../../src/domain/regulation/index.ts'
import { get, post } from './formIn.ts'
import { startTestSite, withExample, type TestSite } from './testSite.ts'

let site: TestSite
let secretary = ''
let keys = 0

before(async () => {
  site = await startTestSite()
  await withExample(site)
  secretary = await site.signIn(await site.account('secretary', 'van-phong'))
})
after(() => site.stop())

const show = async (path: string): Promise<string> => (await get(site.url + path, { cookie: secretary })).text()
const recorded = () => site.ports.register.regulation(site.council)
const send = async (step: string, fields: Readonly<Record<string, string>>): Promise<Response> => {
  keys += 1
  const { history } = await recorded()
  return post(`${site.url}/ban-lam-viec/quy-tac/${step}`, { key: `quy-tac-${keys}`, basedOn: `${history.length}`, ...fields }, { cookie: secretary })
}

test('anyone reads the rules in force, who set each, how certain it is, and the days off, in both languages', async () => {
  const vi = await (await get(`${site.url}/quy-tac`)).text()
  for (const words of ['Quy tắc và lịch nghỉ', 'Trả lời đề nghị chuyển cam kết', 'Mặc định của phần mềm', 'Năm 2026', 'Giỗ Tổ Hùng Vương', 'Thứ Hai, 27/4/2026', 'Suy ra, cần đối chiếu', 'Thứ Bảy, 22/8/2026', 'Bộ luật Dân sự'])
    assert.ok(vi.includes(words), words)
  assert.doesNotMatch(vi, /ban-lam-viec\/quy-tac/)
  const en = await (await get(`${site.url}/en/quy-tac`)).text()
  for (const words of ['Rules and days off', 'Default of this software', 'Lunar New Year', 'Monday, 27 April 2026']) assert.ok(en.includes(words), words)
  for (const path of ['/', '/gioi-thieu']) assert.ok((await (await get(site.url + path)).text()).includes('href="/quy-tac"'), path)
})

test('the history of a promise tells the law in force and who set the rules apart', async () => {
  const { rows } = await site.ports.register.commitments(site.council, { statuses: ['owed'], order: 'due', limit: 1, offset: 0, today: '2026-11-26' })
  const html = await (await get(`${site.url}/cam-ket/${rows[0]?.id}`)).text()
  assert.match(html, /Luật có hiệu lực khi thông qua<\/dt><dd>Luật Hoạt động giám sát/)
  assert.match(html, /Trả lời đề nghị chuyển cam kết: 5 ngày;[^<]*\(mức mặc định của phần mềm, không phải quy định của luật\)/)
})

test('a value of the council’s own is set on a document, shown in public, and taken back', async () => {
  const bad = await send('dat', { rule: 'handOverAnswer', value: 'bảy', from: '2026-08-01', article: 'Điều 12', documentNumber: '05/2026/NQ-HĐND' })
  assert.equal(bad.status, 422)
  const html = await bad.text()
  assert.ok(html.includes(REFUSALS['rule-value-out-of-range'].vi) && html.includes('value="bảy"') && html.includes('value="Điều 12"'))
  assert.equal((await send('dat', { rule: 'handOverAnswer', value: '7', from: '2026-08-01', documentNumber: ' ' })).status, 422)
  assert.equal((await send('dat', { rule: 'so-khac', value: '7', from: '2026-08-01', documentNumber: '1' })).status, 422)
  const set = await send('dat', { rule: 'handOverAnswer', value: '7', from: '01/8/2026', article: 'Điều 12', documentNumber: '05/2026/NQ-HĐND' })
  assert.deepEqual([set.status, set.headers.get('location')], [303, '/ban-lam-viec/quy-tac?xong=da-ghi-quy-tac'])
  const told = await (await get(`${site.url}/quy-tac`)).text()
  assert.ok(told.includes('05/2026/NQ-HĐND, Điều 12') && told.includes('Hội đồng quy định') && told.includes('Đặt mức riêng: Trả lời đề nghị chuyển cam kết, 7 ngày, áp dụng từ ngày 01/8/2026'))
  assert.match(await show('/ban-lam-viec/quy-tac/bo'), /<option value="handOverAnswer"/)
  assert.doesNotMatch(await show('/ban-lam-viec/quy-tac/bo'), /<option value="verification"/)
  assert.equal((await send('bo', { rule: 'handOverAnswer', from: '2026-08-02', documentNumber: '09/2026/NQ-HĐND' })).status, 303)
  assert.ok((await (await get(`${site.url}/en/quy-tac`)).text()).includes('Value taken back: Answering a proposed hand-over, from 2 August 2026'))
})

test('a year’s days off come from typed lines; a faulty line is named and nothing typed is lost', async () => {
  const days = '2027-01-01 Tết Dương lịch | New Year’s Day\n30/2/2027 Tết Nguyên đán'
  const bad = await send('lich-nghi', { year: '2027', days, worked: '2027-05-07', documentNumber: '6150/TB-BNV' })
  assert.equal(bad.status, 422)
  const html = await bad.text()
  assert.ok(html.includes('Dòng 2 (“30/2/2027 Tết Nguyên đán”)') && html.includes('Dòng 1 (“2027-05-07”)') && html.includes('30/2/2027 Tết Nguyên đán</textarea>'))
  assert.equal((await send('lich-nghi', { year: 'hai', days, worked: '', documentNumber: '1' })).status, 422)
  assert.deepEqual((await recorded()).state.years, [])
  assert.equal((await send('lich-nghi', { year: '2027', days: '2027-01-01 Tết Dương lịch | New Year’s Day\n02/9/2027 Quốc khánh', worked: '2027-05-08', documentNumber: '6150/TB-BNV' })).status, 303)
  const calendar = calendarOf((await recorded()).state)
  assert.deepEqual([calendar.version, calendar.years.at(-1)?.daysOff.length, calendar.years.at(-1)?.workedDays], [1, 2, ['2027-05-08']])
  const form = await show('/ban-lam-viec/quy-tac/lich-nghi?nam=2027')
  assert.ok(form.includes('2027-01-01 Tết Dương lịch | New Year’s Day\n2027-09-02 Quốc khánh</textarea>'))
  assert.ok((await (await get(`${site.url}/en/quy-tac`)).text()).includes('Calendar no. 1 of the council'))
})

test('two secretaries on one regulation: the second is told that it changed', async () => {
  const { history } = await recorded()
  const fields = { basedOn: `${history.length}`, from: '2026-10-01', documentNumber: '10/NQ-HĐND' }
  assert.equal((await send('dat', { ...fields, rule: 'verification', value: '20' })).status, 303)
  assert.equal((await send('dat', { ...fields, rule: 'arbiterDecision', value: '9' })).status, 409)
})

test('a council outside Vietnam chooses the neutral rules and keeps its own calendar only', async () => {
  assert.equal((await send('bo-quy-tac', { choice: 'vietnam', documentNumber: '1' })).status, 422)
  assert.equal((await send('bo-quy-tac', { choice: 'neutral', documentNumber: '' })).status, 422)
  assert.equal((await send('bo-quy-tac', { choice: 'neutral', documentNumber: '1/2026' })).status, 303)
  const html = await (await get(`${site.url}/quy-tac`)).text()
  assert.ok(html.includes('Bộ quy tắc chung') && !html.includes('Giỗ Tổ') && html.includes('Năm 2027'))
})
