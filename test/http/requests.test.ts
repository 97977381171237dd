import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, before, test } from 'node:test'
import { get, post } from './formIn.ts'
import { startTestSite, type TestSite } from './testSite.ts'

let site: TestSite
before(async () => void (site = await startTestSite()))
after(() => site.stop())

test('every answer forbids foreign and inline content, sniffing and framing', async () => {
  for (const path of ['/', '/en/cam-ket', '/khong-co', '/healthz', '/api/v1/openapi.json', '/cam-ket.csv']) {
    const { headers } = await get(site.url + path)
    const policy = headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'/, path)
    assert.match(policy, /frame-ancestors 'none'/, path)
    assert.ok(!/unsafe|https?:/.test(policy), path)
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path)
    assert.ok(headers.get('referrer-policy'), path)
  }
})

test('no page asks another site for anything or carries inline style or script', async () => {
  for (const path of ['/', '/cam-ket', '/co-quan', '/phien-chat-van', '/gioi-thieu', '/dang-nhap']) {
    const html = await (await get(site.url + path)).text()
    assert.ok(!/<style|style="|<script(?![^>]* src="\/assets\/)|(?:src|href)="\/\//.test(html), path)
    for (const [, address = ''] of html.matchAll(/<(?:link rel="(?:stylesheet|icon)"|script|img)[^>]*(?:src|href)="([^"]+)"/g)) assert.match(address, /^\//, path)
  }
})

test('each page stands in both languages and leads to itself in the other', async () => {
  for (const path of ['/cam-ket', '/co-quan', '/phien-chat-van', '/gioi-thieu', '/dang-nhap']) {
    const [vi, en] = await Promise.all([get(site.url + path), get(`${site.url}/en${path}`)])
    assert.equal(vi.headers.get('content-language'), 'vi')
    assert.equal(en.headers.get('content-language'), 'en')
    const [viHtml, enHtml] = [await vi.text(), await en.text()]
    assert.match(viHtml, /<html lang="vi">/)
    assert.ok(viHtml.includes(`href="/en${path}" lang="en"`), path)
    assert.match(enHtml, /<html lang="en">/)
    assert.ok(enHtml.includes(`href="${path}" lang="vi"`), path)
  }
})

test('a form from another site, or from nowhere, is refused before anything is done', async () => {
  for (const origin of ['https://evil.example', 'null']) assert.equal((await post(`${site.url}/dang-nhap`, { username: 'a', password: 'b' }, { origin })).status, 403)
  const nowhere = await fetch(`${site.url}/dang-nhap`, { method: 'POST', body: new URLSearchParams({ username: 'a' }) })
  assert.equal(nowhere.status, 403)
  assert.match(await nowhere.text(), /không gửi từ trang này/i)
})

test('a page that does not exist, a method it does not take, and the same for programs', async () => {
  const missing = await get(`${site.url}/en/nowhere`)
  assert.equal(missing.status, 404)
  assert.match(await missing.text(), /Page not found/)
  const method = await fetch(`${site.url}/cam-ket`, { method: 'DELETE', headers: { origin: site.url } })
  assert.equal(method.status, 405)
  assert.match(method.headers.get('allow') ?? '', /GET/)
  const program = await get(`${site.url}/api/v1/nowhere`)
  assert.match(program.headers.get('content-type') ?? '', /^application\/problem\+json/)
  assert.equal((await program.json()).status, 404)
})

test('more than 25 MB is refused with the remedy, whether its size is announced or not', async () => {
  const tooLarge = new Uint8Array(26 * 1024 * 1024)
  const announced = await fetch(`${site.url}/dang-nhap`, { method: 'POST', headers: { origin: site.url, 'content-type': 'application/octet-stream' }, body: tooLarge })
  assert.equal(announced.status, 413)
  assert.match(await announced.text(), /tối đa 25 MB/)
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const sending = request(`${site.url}/dang-nhap`, { method: 'POST', headers: { origin: site.url, 'transfer-encoding': 'chunked' } }, (answer) => resolve(answer.resume().statusCode))
    sending.on('error', reject)
    for (let at = 0; at < tooLarge.length; at += 1 << 20) sending.write(tooLarge.subarray(at, at + (1 << 20)))
    sending.end()
  })
  assert.equal(status, 413)
})

test('the log tells what was asked and what became of it, but no query and nothing that was typed', async () => {
  await get(`${site.url}/cam-ket?q=ten-nguoi-bi-mat`)
  await post(`${site.url}/dang-nhap`, { username: 'ten-dang-nhap-bi-mat', password: 'mat-khau-bi-mat' })
  const lines = JSON.stringify(site.logged)
  assert.match(lines, /"path":"\/dang-nhap","status":422/)
  assert.ok(!lines.includes('bi-mat'))
})

test('the process says that it lives and that its store answers', async () => {
  assert.equal((await get(`${site.url}/healthz`)).status, 200)
  assert.deepEqual(await (await get(`${site.url}/readyz`)).json(), { status: 'ready' })
})
