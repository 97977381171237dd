import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { email } from '../../src/notices/email.ts'
import { sweepDue } from '../../src/application/sweepDue.ts'
import { startMailServer, type Mail, type MailServer } from '../notices/mailServer.ts'
import { get, hiddenIn, post } from './formIn.ts'
import { startTestSite, withExample, type TestSite } from './testSite.ts'

let site: TestSite
let mails: MailServer
let mail: ReturnType<typeof email>
let [office, cookie, colleague, stranger] = ['', '', '', '']
const PAGE = '/ban-lam-viec/thong-bao'
let today = '2026-11-25'

before(async () => {
  mails = await startMailServer((to) => (to.startsWith('khong-co') ? 550 : null))
  mail = email({ smtpUrl: mails.url, from: 'a@loihua.example' })
  site = await startTestSite({ today: () => today }, { email: mail })
  const { offices } = await withExample(site)
  office = offices.get('construction') ?? assert.fail('no office')
  cookie = await site.signIn(await site.account('agency', office))
  colleague = await site.signIn(await site.account('agency', office))
  stranger = await site.signIn(await site.account('agency', offices.get('health') ?? assert.fail('no office')))
})
after(async () => {
  mail.close()
  await mails.close()
  await site.stop()
})

const page = async (who: string): Promise<string> => {
  const answer = await get(`${site.url}${PAGE}`, { cookie: who })
  assert.equal(answer.status, 200)
  return answer.text()
}
const add = (who: string, address: string, whose = 'person', language = 'vi') => post(`${site.url}${PAGE}`, { viec: 'them-thu', address, whose, language }, { cookie: who })
/** Waits until the mail server holds so many letters to an address. */
const lettersTo = async (to: string, count: number): Promise<readonly Mail[]> => {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = mails.mails.filter((one) => one.to === to)
    if (found.length >= count) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return assert.fail(`fewer than ${count} letters to ${to}`)
}
const linkIn = ({ text }: Mail, kind: RegExp): string => kind.exec(text)?.[1] ?? assert.fail(text)
const CONFIRM = /http:\/\/127\.0\.0\.1(\S*\/thong-bao\/xac-nhan\/\w+)/
const idOf = async (who: string, address: string): Promise<string> => {
  const html = await page(who)
  const row = html.slice(html.indexOf(address))
  return /name="contactId" value="([^"]+)"/.exec(row)?.[1] ?? assert.fail(`${address} is not on the page`)
}

test('an address is asked first, and nobody is told there before the one who reads it says yes', async () => {
  assert.match(await page(cookie), /Chưa có nơi nhận nào/)
  const answer = await add(cookie, ' vanthu@vinhson.example ')
  assert.equal(answer.headers.get('location'), `${PAGE}?xong=da-gui-xac-nhan`)
  assert.match(await page(cookie), /vanthu@vinhson\.example[\s\S]*Chờ xác nhận/)
  const [letter] = await lettersTo('vanthu@vinhson.example', 1)
  assert.equal(letter!.subject, 'Xác nhận địa chỉ nhận thông báo về cam kết')
  const link = linkIn(letter!, CONFIRM)
  // Programs that check letters open their links: opening one changes nothing.
  const asked = await get(`${site.url}${link}`)
  assert.equal(asked.headers.get('cache-control'), 'private, no-store')
  assert.match(await asked.text(), /v…@vinhson\.example/)
  assert.match(await page(cookie), /Chờ xác nhận/)
  const said = await post(`${site.url}${link}`, { 'tra-loi': 'co' })
  assert.match(await said.text(), /Đã xác nhận/)
  assert.match(await page(cookie), /Đang nhận/)
  assert.match(await (await get(`${site.url}${link}`)).text(), /đã được xác nhận/)
})

test('what is no address, one that is there and a stranger’s are refused by name; what was typed stays', async () => {
  const malformed = await add(cookie, 'van thu @ x')
  assert.equal(malformed.status, 422)
  assert.match(await malformed.text(), /Địa chỉ thư điện tử chưa đúng[\s\S]*value="van thu @ x"/)
  assert.match(await (await add(cookie, 'VANTHU@vinhson.example')).text(), /đã nhận thông báo/)
  const id = await idOf(cookie, 'vanthu@vinhson.example')
  assert.equal((await post(`${site.url}${PAGE}`, { viec: 'xoa', contactId: id }, { cookie: stranger })).status, 422)
  assert.equal((await post(`${site.url}${PAGE}`, { viec: 'xoa', contactId: id }, { cookie: colleague })).status, 422)
  assert.match(await page(cookie), /vanthu@vinhson\.example/)
  assert.doesNotMatch(await page(colleague), /vanthu@vinhson\.example/)
})

test('an office’s own mailbox is seen and removed by everyone of it; whoever reads it can say that it is not theirs', async () => {
  await add(cookie, 'chung@vinhson.example', 'office', 'en')
  assert.match(await page(colleague), /chung@vinhson\.example[\s\S]*Của cơ quan/)
  const [letter] = await lettersTo('chung@vinhson.example', 1)
  assert.equal(letter!.subject, 'Confirm the address at which you are told of promises')
  const link = linkIn(letter!, CONFIRM)
  assert.match(link, /^\/en\//)
  assert.match(await (await post(`${site.url}${link}`, { 'tra-loi': 'khong' })).text(), /Dropped/)
  assert.doesNotMatch(await page(colleague), /chung@vinhson\.example/)
  assert.equal((await get(`${site.url}${link}`)).status, 404)
})

test('a mailbox that does not exist is shown as trouble; asking again is bounded, and so is the number of places', async () => {
  await add(colleague, 'khong-co@vinhson.example')
  for (let tries = 0; !(await page(colleague)).includes('mã 550'); tries += 1) {
    assert.ok(tries < 200)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await add(colleague, 'cham@vinhson.example')
  for (let sent = 1; sent <= 5; sent += 1) {
    await lettersTo('cham@vinhson.example', sent)
    const again = await add(colleague, 'cham@vinhson.example')
    if (sent < 5) assert.equal(again.status, 303)
    else assert.match(await again.text(), /Đã gửi 5 thư xác nhận/)
  }
  for (let more = 3; more <= 10; more += 1) assert.equal((await add(colleague, `so${more}@vinhson.example`)).status, 303)
  const full = await add(colleague, 'so11@vinhson.example')
  assert.equal(full.status, 422)
  assert.match(await full.text(), /Đã có đủ 10 nơi nhận/)
})

test('every message carries the one click that ends it; a mail program’s click from no page ends it, once and for all', async () => {
  today = '2026-11-26'
  assert.equal((await sweepDue(site.ports)(site.council)).kind, 'swept')
  const told = (await lettersTo('vanthu@vinhson.example', 2))[1]!
  assert.match(told.header('List-Unsubscribe-Post'), /^List-Unsubscribe=One-Click$/)
  const stop = /^<http:\/\/127\.0\.0\.1(\/thong-bao\/\w+\/ngung-nhan)>$/.exec(told.header('List-Unsubscribe'))?.[1] ?? assert.fail(told.header('List-Unsubscribe'))
  assert.ok(told.text.includes(stop))
  assert.match(await (await get(`${site.url}${stop}`)).text(), /Ngừng gửi thông báo tới v…@vinhson\.example/)
  assert.match(await page(cookie), /vanthu@vinhson\.example/)
  // As a mail program sends it: no session, no page of this site, and an origin of its own.
  for (const _ of [1, 2]) {
    const click = await fetch(`${site.url}${stop}`, { method: 'POST', headers: { origin: 'https://mail.example' }, body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) })
    assert.equal(click.status, 200)
    assert.match(await click.text(), /Đã ngừng/)
  }
  assert.doesNotMatch(await page(cookie), /vanthu@vinhson\.example/)
  assert.equal((await get(`${site.url}${stop}`)).status, 404)
})

test('a removed place is gone with what waited for it', async () => {
  const id = await idOf(colleague, 'so3@vinhson.example')
  const answer = await post(`${site.url}${PAGE}`, { ...Object.fromEntries(hiddenIn(await page(colleague))), viec: 'xoa', contactId: id }, { cookie: colleague })
  assert.equal(answer.status, 303)
  assert.doesNotMatch(await page(colleague), /so3@vinhson\.example/)
  const { rows } = await site.scratch.superuser.query('select from contact_link where contact_id = $1', [id])
  assert.equal(rows.length, 0)
})
