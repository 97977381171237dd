import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { namesTag, pageTag, publicCache } from './publicCache.ts'
import type { Visit, WebEnv } from './visit.ts'

const visit: Visit = { language: 'vi', say: (text) => text.vi, path: '/', href: (path) => path, today: '2026-07-02', signedIn: null }
const staff: Visit['signedIn'] = { username: 'lan', displayName: 'Lan', caller: { council: 'c', actor: { account: 'a', role: 'clerk', office: 'o' } } }

/** A site of one page that counts how often it is made, over a log and a calendar that can move on. */
const countingSite = () => {
  const now = { position: 1, today: '2026-07-02', made: 0, signedIn: null as Visit['signedIn'] }
  const app = new Hono<WebEnv>()
  app.use(async (c, next) => {
    c.set('visit', { ...visit, signedIn: now.signedIn })
    await next()
  })
  app.use('/page', publicCache({ head: async () => ({ position: now.position, hash: `hash ${now.position}` }), clock: { today: () => now.today }, buildId: 'b1' }))
  app.get('/page', (c) => {
    now.made += 1
    return c.req.query('missing') ? c.html('none', 404) : c.html(`made ${now.made}`, 200, { 'Content-Disposition': 'inline' })
  })
  return { app, now }
}

test('a public page is made once for each address, log entry and day', async () => {
  const { app, now } = countingSite()
  const first = await app.request('/page')
  const again = await app.request('/page')
  assert.equal(await again.text(), 'made 1')
  assert.equal(again.headers.get('Content-Disposition'), 'inline')
  assert.equal(again.headers.get('ETag'), first.headers.get('ETag'))
  assert.equal(await (await app.request('/page?q=a')).text(), 'made 2')

  now.position = 2
  assert.equal(await (await app.request('/page')).text(), 'made 3')
  now.today = '2026-07-03' // nothing happened, but a promise may have become overdue
  assert.equal(await (await app.request('/page')).text(), 'made 4')
})

test('a browser that names the tag it holds is told that nothing changed', async () => {
  const { app, now } = countingSite()
  const etag = (await app.request('/page')).headers.get('ETag') ?? ''
  const answer = await app.request('/page', { headers: { 'If-None-Match': `"other", ${etag}` } })
  assert.equal(answer.status, 304)
  assert.equal(answer.headers.get('ETag'), etag)
  now.position = 2
  assert.equal((await app.request('/page', { headers: { 'If-None-Match': etag } })).status, 200)
})

test('what is made for a signed-in person, and what went wrong, is neither kept nor tagged', async () => {
  const { app, now } = countingSite()
  await app.request('/page')
  now.signedIn = staff
  const theirs = await app.request('/page')
  assert.equal(await theirs.text(), 'made 2')
  assert.equal(theirs.headers.get('ETag'), null)
  now.signedIn = null
  assert.equal((await app.request('/page?missing=1')).headers.get('ETag'), null)
  await app.request('/page?missing=1')
  assert.equal(now.made, 4)
})

test('tags compare weakly, whole, and any of a list', () => {
  const tag = pageTag(['1', 'a'])
  assert.notEqual(tag, pageTag(['1a']))
  assert.ok(namesTag(tag.replace('W/', ''), tag))
  assert.ok(!namesTag(tag.slice(0, -3), tag))
  assert.ok(!namesTag(undefined, tag))
})
