import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { SIGN_IN_TRIES } from '../../src/web/identity/signInThrottle.ts'
import { get, hiddenIn, post } from './formIn.ts'
import { startTestSite, type TestSite } from './testSite.ts'

const NEW_SITTING = '/ban-lam-viec/phien/moi'

let site: TestSite
let clerk: { readonly username: string; readonly password: string }
before(async () => {
  site = await startTestSite()
  clerk = await site.account('clerk', 'office-1')
})
after(() => site.stop())

const cookieOf = (answer: Response): string => answer.headers.getSetCookie().map((line) => line.slice(0, line.indexOf(';'))).join('; ')

test('a session is a cookie that scripts cannot read and other sites cannot send with a form', async () => {
  const answer = await post(`${site.url}/dang-nhap`, clerk)
  assert.equal(answer.status, 303)
  assert.equal(answer.headers.get('location'), '/ban-lam-viec')
  const [cookie = ''] = answer.headers.getSetCookie()
  assert.match(cookie, /^loihua_session=[\w-]{43};/)
  for (const part of ['HttpOnly', 'SameSite=Lax', 'Path=/']) assert.ok(cookie.includes(part), part)
})

test('a wrong password and an unknown name are answered alike, and the password is not sent back', async () => {
  const wrong = await post(`${site.url}/dang-nhap`, { ...clerk, password: 'sai-mat-khau' })
  const unknown = await post(`${site.url}/dang-nhap`, { username: 'khong-co-ai', password: 'sai-mat-khau' })
  assert.deepEqual([wrong.status, unknown.status], [422, 422])
  const message = (html: string) => /<div class="faults".*?<\/div>/s.exec(html)?.[0]
  const [one, other] = [await wrong.text(), await unknown.text()]
  assert.ok(message(one))
  assert.equal(message(one), message(other))
  assert.ok(!one.includes('sai-mat-khau'))
  assert.match(one, new RegExp(`name="username"[^>]*value="${clerk.username}"`))
})

test('guessing is slowed for one name and not for another', async () => {
  for (let tries = 0; tries < SIGN_IN_TRIES; tries++) await post(`${site.url}/dang-nhap`, { username: 'bi-doan', password: `doan-${tries}` })
  const slowed = await post(`${site.url}/dang-nhap`, { username: 'bi-doan', password: 'doan-nua' })
  assert.equal(slowed.status, 429)
  assert.ok(Number(slowed.headers.get('retry-after')) > 0)
  assert.match(await slowed.text(), /Hãy chờ \d+ phút/)
  assert.equal((await post(`${site.url}/dang-nhap`, clerk)).status, 303)
})

test('a desk asked for without signing in is shown after it; an address of another site is not gone to', async () => {
  const led = await get(`${site.url}/en${NEW_SITTING}`)
  assert.equal(led.status, 303)
  assert.equal(led.headers.get('location'), `/en/dang-nhap?den=${encodeURIComponent(`/en${NEW_SITTING}`)}`)
  const den = hiddenIn(await (await get(site.url + (led.headers.get('location') ?? ''))).text()).get('den') ?? ''
  assert.equal((await post(`${site.url}/en/dang-nhap`, { ...clerk, den })).headers.get('location'), `/en${NEW_SITTING}`)
  for (const away of ['//evil.example', 'https://evil.example', '/\\evil.example'])
    assert.equal((await post(`${site.url}/dang-nhap`, { ...clerk, den: away })).headers.get('location'), '/ban-lam-viec')
})

test('signing out ends the session on the server, not only in the browser', async () => {
  const cookie = await site.signIn(clerk)
  assert.equal((await get(site.url + NEW_SITTING, { cookie })).status, 200)
  assert.equal((await post(`${site.url}/dang-xuat`, {}, { cookie })).headers.get('location'), '/?xong=da-dang-xuat')
  assert.equal((await get(site.url + NEW_SITTING, { cookie })).status, 303)
})

test('a form whose session ended is kept through a wrong password, handed back after signing in, and carried out once', async () => {
  const cookie = await site.signIn(clerk)
  const key = hiddenIn(await (await get(site.url + NEW_SITTING, { cookie })).text()).get('key') ?? ''
  assert.notEqual(key, '')
  await post(`${site.url}/dang-xuat`, {}, { cookie })

  const typed = { key, name: 'Phiên "chất vấn" <thử> & hết hạn', date: '2026-07-03' }
  const late = await post(site.url + NEW_SITTING, typed, { cookie })
  assert.equal(late.status, 401)
  const first = hiddenIn(await late.text())
  const again = await post(`${site.url}/dang-nhap`, { ...clerk, password: 'sai-mat-khau', kept: first.get('kept') ?? '' })
  assert.equal(again.status, 422)
  const back = await post(`${site.url}/dang-nhap`, { ...clerk, kept: hiddenIn(await again.text()).get('kept') ?? '' })
  const html = await back.text()
  assert.equal(back.status, 200)
  assert.match(html, /Nội dung bạn đã nhập được giữ lại/)
  assert.match(html, new RegExp(`<form class="form" method="post" action="${NEW_SITTING}"`))
  const { name, date, key: sameKey } = Object.fromEntries(hiddenIn(html))
  assert.deepEqual({ key: sameKey, name, date }, typed)

  const signedIn = { cookie: cookieOf(back) }
  const [sent, sentAgain] = [await post(site.url + NEW_SITTING, typed, signedIn), await post(site.url + NEW_SITTING, typed, signedIn)]
  assert.deepEqual([sent.status, sentAgain.status], [303, 303])
  assert.equal((await site.ports.register.sittings(site.council)).filter((sitting) => sitting.name === typed.name).length, 1)
})

test('files cannot be kept when a session ends, and the page says which', async () => {
  const body = new FormData()
  body.append('name', 'Phiên')
  body.append('files', new File(['x'], 'biên bản nghiệm thu.pdf'))
  const late = await fetch(site.url + NEW_SITTING, { method: 'POST', headers: { origin: site.url }, body })
  assert.equal(late.status, 401)
  assert.match(await late.text(), /biên bản nghiệm thu\.pdf/)
})
