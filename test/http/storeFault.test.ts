import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { get } from './formIn.ts'
import { startTestSite, type TestSite } from './testSite.ts'

let site: TestSite
before(async () => {
  site = await startTestSite()
  await site.scratch.superuser.query('alter table council rename to council_out_of_reach')
})
after(async () => {
  await site.scratch.superuser.query('alter table council_out_of_reach rename to council')
  await site.stop()
})

test('when the store fails, the page says so in its language with a request number, and the log holds the fault under it', async () => {
  for (const [path, words] of [['/cam-ket', /Hệ thống gặp lỗi/], ['/en/cam-ket', /Something went wrong here/]] as const) {
    const answer = await get(site.url + path)
    const html = await answer.text()
    assert.equal(answer.status, 500)
    assert.equal(answer.headers.get('etag'), null)
    assert.match(html, words)
    const requestId = answer.headers.get('x-request-id') ?? ''
    assert.ok(requestId !== '' && html.includes(requestId))
    assert.ok(!/council_out_of_reach|relation|at \//.test(html), 'the fault itself stays in the log')
    assert.ok(site.logged.some((line) => 'error' in line && 'requestId' in line && line.requestId === requestId))
  }
})

test('the process then lives but is not ready to serve', async () => {
  assert.equal((await get(`${site.url}/healthz`)).status, 200)
  assert.equal((await get(`${site.url}/readyz`)).status, 503)
})
