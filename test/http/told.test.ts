import assert from 'node:assert/strict'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { Webhook } from 'standardwebhooks'
import { sweepDue } from '../../src/application/sweepDue.ts'
import { addJob } from '../../src/postgres/jobs.ts'
import { webhook } from '../../src/notices/webhook.ts'
import { get, hiddenIn, post } from './formIn.ts'
import { startTestSite, withExample, type TestSite } from './testSite.ts'

type Call = { readonly headers: IncomingHttpHeaders; readonly body: string }

let site: TestSite
let listener: Server
let [office, cookie, colleague, listening] = ['', '', '', '']
let answers: readonly number[] = []
const calls: Call[] = []
const PAGE = '/ban-lam-viec/thong-bao'
const today = '2026-11-26'

before(async () => {
  listener = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => void parts.push(part))
    request.on('end', () => {
      calls.push({ headers: request.headers, body: Buffer.concat(parts).toString('utf8') })
      const status = answers[calls.length - 1] ?? 204
      response.writeHead(status, status === 302 ? { location: `${listening}/dich` } : {}).end('x'.repeat(200_000))
    })
  })
  await new Promise<void>((resolve) => void listener.listen(0, '127.0.0.1', () => resolve()))
  listening = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`
  site = await startTestSite({ today: () => today }, { webhook: webhook({ allowPrivate: true }) })
  const { offices } = await withExample(site)
  office = offices.get('construction') ?? assert.fail('no office')
  cookie = await site.signIn(await site.account('agency', office))
  colleague = await site.signIn(await site.account('agency', office))
})
after(async () => {
  listener.close()
  await site.stop()
})

const page = async (who = cookie): Promise<string> => (await get(`${site.url}${PAGE}`, { cookie: who })).text()
const send = (fields: Record<string, string>, who = cookie): Promise<Response> => post(`${site.url}${PAGE}`, fields, { cookie: who })
const secretIn = (html: string): string => /id="bi-mat"[^>]*value="([^"]+)"/.exec(html)?.[1]?.replaceAll('&#43;', '+').replaceAll('&#x2F;', '/') ?? assert.fail('no secret is shown')
const until = async (found: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; !(await found()); tries += 1) {
    assert.ok(tries < 200, 'it never came about')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

test('a calendar is read by its secret address alone, holds every due day of the office, and answers no more once it is closed', async () => {
  const opened = await send({ ...Object.fromEntries(hiddenIn(await page())), viec: 'mo-lich', whose: 'office', language: 'vi', key: 'lich' })
  assert.equal(opened.status, 200)
  assert.equal(opened.headers.get('cache-control'), 'private, no-store')
  const html = await opened.text()
  const address = secretIn(html)
  assert.match(address, /^http:\/\/127\.0\.0\.1\/lich\/[a-z0-9]{24}\.ics$/)
  const path = new URL(address).pathname
  assert.doesNotMatch(await page(), new RegExp(path))
  // A form sent twice opens one calendar, and does not show its address again.
  const twice = await send({ viec: 'mo-lich', whose: 'office', language: 'vi', key: 'lich' })
  assert.match(await twice.text(), /đã được mở và không hiện lại/)

  const answer = await get(`${site.url}${path}`)
  assert.equal(answer.headers.get('content-type'), 'text/calendar; charset=utf-8')
  const text = (await answer.text()).replaceAll('\r\n ', '')
  const owed = (await site.ports.register.commitments(site.council, { statuses: ['owed'], ownerOfficeId: office, withParts: true, order: 'due', limit: 100, offset: 0, today })).rows
  const dated = owed.filter(({ question, currentDueDate, partsFinished, parts }) => question === null && currentDueDate !== null && parts === partsFinished)
  assert.ok(dated.length > 0)
  for (const { id, currentDueDate, version } of dated) {
    const event = text.split('BEGIN:VEVENT').find((part) => part.includes(`UID:${id}.work@`)) ?? assert.fail(`${id} is not in the calendar`)
    assert.match(event, new RegExp(`DTSTART;VALUE=DATE:${currentDueDate!.replaceAll('-', '')}`))
    assert.match(event, new RegExp(`SEQUENCE:${version}\\r`))
    assert.match(event, new RegExp(`URL;VALUE=URI:http://127.0.0.1/cam-ket/${id}`))
  }
  assert.match(text, /SUMMARY:Thực hiện và báo cáo kết quả: /)
  assert.match(text, /TRANSP:TRANSPARENT/)
  assert.equal(text, (await (await get(`${site.url}${path}`)).text()).replaceAll('\r\n ', ''), 'the same until something changes')
  assert.match(await page(colleague), /Đọc lần gần nhất[\s\S]*26\/11\/2026/)

  const calendarId = /name="calendarId" value="([^"]+)"/.exec(await page(colleague))?.[1] ?? assert.fail('no calendar')
  assert.equal((await send({ viec: 'dong-lich', calendarId }, colleague)).status, 303)
  assert.equal((await get(`${site.url}${path}`)).status, 404)
  assert.equal((await send({ viec: 'dong-lich', calendarId }, colleague)).status, 422)
})

test('a person’s own calendar is nobody else’s to close', async () => {
  const opened = await send({ viec: 'mo-lich', whose: 'person', language: 'en', key: 'rieng' })
  const { pathname } = new URL(secretIn(await opened.text()))
  const calendarId = /name="calendarId" value="([^"]+)"/.exec(await page())?.[1] ?? assert.fail('no calendar')
  assert.doesNotMatch(await page(colleague), new RegExp(calendarId))
  assert.equal((await send({ viec: 'dong-lich', calendarId }, colleague)).status, 422)
  assert.match(await (await get(`${site.url}${pathname}`)).text(), /SUMMARY:Carry it out and report: /)
  for (const path of ['/lich/x.ics', `/lich/${'a'.repeat(24)}.ics`]) assert.equal((await get(`${site.url}${path}`)).status, 404)
})

test('another system hears of what is due by a signed request it can check, under one id however often it is tried', async () => {
  for (const address of ['x', 'ftp://so.example/x', `${listening.replace('//', '//u:p@')}/x`]) assert.match(await (await send({ viec: 'them-he-thong', webhook: address, language: 'vi' })).text(), /Địa chỉ phải bắt đầu bằng https/, address)
  const added = await send({ viec: 'them-he-thong', webhook: `${listening}/loi-hua`, language: 'vi' })
  const secret = secretIn(await added.text())
  assert.match(secret, /^whsec_/)
  assert.match(await (await send({ viec: 'them-he-thong', webhook: `${listening}/loi-hua`, language: 'vi' })).text(), /đã nhận thông báo/)
  assert.ok(!(await page()).includes(secret))

  answers = [503, 302, 204]
  assert.equal((await sweepDue(site.ports)(site.council)).kind, 'swept')
  for (let tried = 1; tried <= 3; tried += 1) {
    await until(() => calls.length === tried)
    if (tried === 3) break
    await until(async () => (await site.scratch.superuser.query('select from notice where council_id = $1 and attempts = $2', [site.council, tried])).rowCount === 1)
    await site.scratch.superuser.query("update notice set next_at = now() where council_id = $1", [site.council])
    await site.scratch.database.inCouncil(site.council, async (scope) => addJob(scope, { task: 'sendNotices', payload: { council: site.council } }))
  }
  assert.equal(new Set(calls.map(({ headers }) => headers['webhook-id'])).size, 1)
  for (const { headers, body } of calls) {
    const told = new Webhook(secret).verify(body, headers as Record<string, string>) as { readonly type: string; readonly data: { readonly promises: readonly { readonly id: string; readonly asked: { readonly vi: string } }[]; readonly answerAt: string } }
    assert.equal(told.type, 'promises.due')
    assert.ok(told.data.promises.length > 0)
    assert.equal((await get(`${site.url}${new URL(told.data.answerAt).pathname}`)).status, 200)
    assert.throws(() => new Webhook(secret).verify(body.replace('promises.due', 'promises.kept'), headers as Record<string, string>))
  }
  await until(async () => ((await site.ports.register.followUp.digest(site.council, `${today}.${office}`))?.sent ?? 0) === 1)
})

test('by default only systems on the open network are called, by https', () => {
  const { address } = webhook({ allowPrivate: false })
  for (const typed of ['http://so.example.vn/x', 'https://127.0.0.1/x', 'https://[::1]/x', 'https://10.0.0.5/', 'https://169.254.169.254/latest', 'https://localhost/x', 'https://2130706433/x', 'https://0x7f.1/', 'https://u:p@so.example.vn/', 'so.example.vn'])
    assert.equal(address(typed), null, typed)
  assert.equal(address(' https://so.example.vn/loi-hua?a=1 '), 'https://so.example.vn/loi-hua?a=1')
})

test('a system that leads into the house’s own network is not called', async () => {
  const before = calls.length
  const outcome = await webhook({ allowPrivate: false }).send(
    { id: 'n', council: { id: 'c', name: 'C', nameEn: 'C', place: '', isExample: true }, language: 'vi', officeName: 'S', day: today, lines: [], more: 0, link: 'x', stopLink: 'x' },
    { id: 'k', officeId: 'o', accountId: null, channel: 'webhook', address: listening.replace('127.0.0.1', 'localhost'), secret: 'whsec_c2VjcmV0', language: 'vi' })
  assert.deepEqual(outcome, { kind: 'failed', reason: 'EPRIVATE' })
  assert.equal(calls.length, before)
})
