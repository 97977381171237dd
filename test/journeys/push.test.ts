import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import webpush from 'web-push'
import { pushPayload, push } from '../../src/notices/push.ts'
import { post } from '../http/formIn.ts'
import { startTestSite, withExample, type TestSite } from '../http/testSite.ts'
import { barriersOn, openBrowser, sitDown } from './browser.ts'

let browser: Browser
let site: TestSite
let account: { readonly username: string; readonly password: string }
const keys = webpush.generateVAPIDKeys()
const troubles: string[] = []
const PAGE = '/ban-lam-viec/thong-bao'

before(async () => {
  browser = await openBrowser()
  site = await startTestSite({ today: () => '2026-11-26' }, { push: push({ ...keys, contact: 'https://loihua.example' }) }, keys.publicKey)
  const { accounts } = await withExample(site)
  account = accounts.find(({ username }) => username === 'so.xaydung') ?? assert.fail('no account')
})
after(async () => {
  await browser.close()
  await site.stop()
})

test('a message that reaches the browser is shown with its first promise, and leads to where it is answered', async () => {
  const { page, context, leave } = await sitDown(browser, site.url, troubles, account)
  await context.grantPermissions(['notifications'], { origin: site.url })
  await page.goto(PAGE)
  assert.equal(await page.locator('push-here button').isVisible(), true)
  assert.equal(await page.locator('.push-unable').isVisible(), false)
  assert.deepEqual(await barriersOn(page), [])

  const protocol = await context.newCDPSession(page)
  const registered = new Promise<string>((resolve) => protocol.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => registrations[0] && resolve(registrations[0].registrationId)))
  await protocol.send('ServiceWorker.enable')
  await page.evaluate("navigator.serviceWorker.register('/thong-bao-trinh-duyet.js').then(() => navigator.serviceWorker.ready)")
  const data = pushPayload({
    id: 'n1', council: { id: 'c', name: 'C', nameEn: 'C', place: '', isExample: true }, language: 'vi', officeName: 'Sở Xây dựng', day: '2026-11-26', more: 0, link: `${site.url}/thong-bao/x`, stopLink: 'x',
    lines: [{ commitmentId: 'c1', as: 'mover', news: 'late', awaited: 'work', since: '2026-07-10', actBy: '2026-10-31', action: 'Hoàn thành nạo vét kênh', ownerName: null, resolutionNumber: null, dueDate: null }],
  })
  await protocol.send('ServiceWorker.deliverPushMessage', { origin: site.url, registrationId: await registered, data })
  // The asking is itself a promise, so it is repeated inside the page: a wait on a promise would be content with its first answer, which may be "nothing yet".
  const shown = await page.evaluate(`(async () => {
    const worker = await navigator.serviceWorker.ready
    for (let tries = 0; tries < 300; tries += 1) {
      const [first] = await worker.getNotifications()
      if (first) return { title: first.title, body: first.body, url: first.data.url }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return null
  })()`)
  assert.deepEqual(shown, { title: '1 cam kết cần xử lý, 1 quá hạn (ngày 26 tháng 11 năm 2026)', body: 'Sở Xây dựng\nHoàn thành nạo vét kênh', url: `${site.url}/thong-bao/x` })
  await leave()
  assert.deepEqual(troubles, [])
})

test('a browser that gives no keys is told what to do; one that does is on the list, by the service that carries its messages', async () => {
  const { page, leave } = await sitDown(browser, site.url, troubles, account, { script: false })
  await page.goto(PAGE)
  assert.equal(await page.locator('push-here button').isVisible(), false)
  assert.match(await page.innerText('.push-unable'), /Hãy dùng thư điện tử hoặc lịch/)
  await leave()
  const cookie = await site.signIn(account)
  const send = (fields: Record<string, string>) => post(`${site.url}${PAGE}`, { viec: 'them-trinh-duyet', language: 'vi', ...fields }, { cookie })
  const whole = { endpoint: 'https://push.example.org/v1/abc', p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) }
  for (const less of [{}, { ...whole, endpoint: '' }, { ...whole, p256dh: 'x' }, { ...whole, endpoint: 'https://127.0.0.1/x' }]) {
    const answer = await send(less)
    assert.equal(answer.status, 422)
    assert.match(await answer.text(), /Trình duyệt chưa cho phép/)
  }
  assert.equal((await send(whole)).status, 303)
  const html = await (await fetch(`${site.url}${PAGE}`, { headers: { cookie } })).text()
  assert.match(html, /Trình duyệt \(push\.example\.org\)/)
  assert.doesNotMatch(html, /v1\/abc/)
})
