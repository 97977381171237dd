import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { CommitmentRow } from '../../src/application/register.ts'
import { isPublic } from '../../src/web/presenters/threeStatuses.ts'
import { get } from './formIn.ts'
import { startTestSite, withExample, type TestSite } from './testSite.ts'

let site: TestSite
let rows: readonly CommitmentRow[]
let accounts: readonly { readonly username: string; readonly password: string }[]
before(async () => {
  site = await startTestSite()
  accounts = (await withExample(site)).accounts
  rows = (await site.ports.register.commitments(site.council, { order: 'due', limit: 10_000, offset: 0, today: site.ports.clock.today() })).rows
})
after(() => site.stop())

const page = async (path: string): Promise<string> => {
  const answer = await get(site.url + path)
  assert.equal(answer.status, 200, path)
  return answer.text()
}
const adopted = () => rows.filter(isPublic)
const drafts = () => rows.filter((row) => !isPublic(row))

test('every adopted commitment has its page with its words, its history and its place in the log, in both languages', async () => {
  assert.ok(adopted().length > 0)
  for (const { id } of adopted())
    for (const prefix of ['', '/en']) {
      const html = await page(`${prefix}/cam-ket/${id}`)
      const history = await site.ports.register.history(site.council, id)
      for (const { hash, actor } of history) {
        assert.ok(html.includes(hash), id)
        assert.ok(!html.includes(actor.account), id)
      }
    }
})

test('nothing that was not adopted is public: no page, no list, no feed, no API', async () => {
  assert.ok(drafts().length > 0)
  const whole = await Promise.all(['/cam-ket.json', '/cam-ket.csv', '/api/v1/commitments?size=100', '/cam-ket?status=captured'].map(page))
  for (const { id } of drafts()) {
    assert.equal((await get(`${site.url}/cam-ket/${id}`)).status, 404)
    assert.equal((await get(`${site.url}/api/v1/commitments/${id}`)).status, 404)
    for (const text of whole) assert.ok(!text.includes(id))
  }
})

test('the parts of every account sum to its total, and the list counts the same', async () => {
  const totals = await site.ports.register.totals(site.council, site.ports.clock.today(), null)
  const html = await page('/')
  const shown = [...html.matchAll(/<dd class="figures">(\d+)<\/dd>/g)].map(([, figure]) => Number(figure))
  const [total, ...parts] = shown.toReversed()
  assert.equal(total, totals.total)
  assert.equal(parts.reduce((sum, part) => sum + part, 0), total)
  assert.equal((await (await get(`${site.url}/cam-ket.json`)).json()).total, total)
})

test('the list finds by words with or without marks, by status, office and lateness, and says which filters hold', async () => {
  const [row] = adopted()
  assert.ok(row)
  const plain = row.action.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
  for (const q of [row.action, plain]) assert.ok((await page(`/cam-ket?q=${encodeURIComponent(q)}`)).includes(`/cam-ket/${row.id}`), q)
  const filtered = await page(`/cam-ket?status=open&office=${row.ownerOfficeId}&timeliness=overdue`)
  assert.equal([...filtered.matchAll(/aria-label="Bỏ lọc: /g)].length, 3)
  assert.match(await page('/cam-ket?q=khongcotunaonhuthe'), /Không có cam kết nào khớp/)
  assert.equal((await get(`${site.url}/cam-ket?page=999`)).status, 303)
  assert.equal((await get(`${site.url}/tim?q=ch%E1%BB%A3`)).headers.get('location'), '/cam-ket?q=ch%E1%BB%A3')
})

test('a source is public only where something in it was adopted, and marks each quote at its own place', async () => {
  for (const sitting of await site.ports.register.sittings(site.council))
    for (const source of await site.ports.register.sources(site.council, sitting.id)) {
      const quoted = adopted().filter((row) => row.sourceId === source.id)
      if (quoted.length === 0) {
        assert.equal((await get(`${site.url}/nguon/${source.id}`)).status, 404)
        continue
      }
      const html = await page(`/nguon/${source.id}`)
      for (const { id } of quoted) assert.ok(html.includes(`id="c-${id}"`), id)
      for (const { id } of drafts()) assert.ok(!html.includes(`id="c-${id}"`), id)
    }
})

test('evidence is fetched through its commitment only, always as a download', async () => {
  let fetched = 0
  for (const { id } of adopted())
    for (const { event } of await site.ports.register.history(site.council, id))
      for (const evidence of 'evidence' in event ? event.evidence : []) {
        if (evidence.kind !== 'file') continue
        fetched += 1
        const answer = await get(`${site.url}/cam-ket/${id}/minh-chung/${evidence.sha256}`)
        assert.equal(answer.status, 200)
        assert.match(answer.headers.get('content-disposition') ?? '', /^attachment;/)
        assert.equal((await answer.arrayBuffer()).byteLength, evidence.size)
        assert.equal((await get(`${site.url}/cam-ket/${drafts()[0]?.id}/minh-chung/${evidence.sha256}`)).status, 404)
        const shown = await get(`${site.url}/cam-ket/${id}/minh-chung/${evidence.sha256}/xem`)
        assert.equal(shown.status, evidence.mediaType.startsWith('image/') ? 200 : 404, evidence.name)
        if (shown.status === 200) assert.deepEqual([shown.headers.get('content-type'), shown.headers.get('content-disposition'), shown.headers.get('x-content-type-options')], [evidence.mediaType, 'inline', 'nosniff'])
      }
  assert.ok(fetched > 0)
  const [source] = await site.ports.register.sources(site.council, adopted()[0]?.sittingId ?? '')
  assert.equal((await get(`${site.url}/cam-ket/${adopted()[0]?.id}/minh-chung/${source?.readingSha256}`)).status, 404)
})

test('the resolution and its annex can be downloaded once they are made, under their own names', async () => {
  const [sitting] = (await site.ports.register.sittings(site.council)).filter((one) => one.adopted > 0)
  const [resolution] = await site.ports.register.resolutions(site.council, sitting?.id ?? '')
  assert.ok(resolution)
  // Made by a background task; a machine under load may take its time.
  while ((await site.ports.register.documents(site.council, resolution.id)).length < 2) await new Promise((resolve) => setTimeout(resolve, 100))
  for (const kind of ['resolution', 'annex']) {
    const answer = await get(`${site.url}/van-ban/${resolution.id}/${kind}.docx`)
    assert.equal(answer.status, 200)
    assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; filename="[^"]+\.docx"/)
    assert.equal(new TextDecoder().decode((await answer.arrayBuffer()).slice(0, 2)), 'PK')
    assert.equal((await get(`${site.url}/van-ban/${resolution.id}/${kind}.docx`, { 'if-none-match': answer.headers.get('etag') ?? '' })).status, 304)
  }
  assert.equal((await get(`${site.url}/van-ban/${resolution.id}/other.docx`)).status, 404)

  // As it is between adoption and the end of the task: the page that leads there is the same, and the file says to wait.
  const page = await (await get(`${site.url}/phien-chat-van/${sitting?.id}`)).text()
  await site.scratch.superuser.query('delete from resolution_document')
  const early = await get(`${site.url}/van-ban/${resolution.id}/annex.docx`)
  assert.equal(early.status, 503)
  assert.equal(early.headers.get('retry-after'), '5')
  assert.match(await early.text(), /đang được soạn/)
  for (const kind of ['resolution', 'annex']) assert.ok(page.includes(`/van-ban/${resolution.id}/${kind}.docx`))
})

test('a public page is answered with 304 until something happens, and never from a signed-in person’s copy', async () => {
  const first = await get(`${site.url}/cam-ket`)
  const etag = first.headers.get('etag') ?? ''
  assert.equal((await get(`${site.url}/cam-ket`, { 'if-none-match': etag })).status, 304)
  const [account] = accounts
  assert.ok(account)
  const theirs = await get(`${site.url}/cam-ket`, { cookie: await site.signIn(account) })
  assert.equal(theirs.headers.get('cache-control'), 'private, no-store')
  assert.ok(!(await page('/cam-ket')).includes('action="/dang-xuat"'))
  const clerk = { council: site.council, actor: { account: 'test', role: 'clerk', office: 'test' } } as const
  await site.useCases.recordSitting(clerk, { key: 'cache', name: 'Phiên mới', date: '2026-07-03' })
  assert.equal((await get(`${site.url}/cam-ket`, { 'if-none-match': etag })).status, 200)
})

test('a page with its styles, scripts and typefaces weighs less than 60 kB on the way', async () => {
  const weight = async (path: string): Promise<number> => {
    const answer = await get(site.url + path, { 'accept-encoding': 'gzip' })
    const text = await answer.arrayBuffer()
    return answer.headers.get('content-encoding') === 'gzip' ? gzipSync(new Uint8Array(text)).length : text.byteLength
  }
  const html = await page('/')
  const css = /href="(\/assets\/[^"]+\.css)"/.exec(html)?.[1] ?? ''
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? ''
  const fonts = [...(await page(css)).matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(([, url = '']) => new URL(url, site.url + css).pathname)
  assert.equal(fonts.length, 2)
  const parts = await Promise.all([css, script, ...fonts].map(weight))
  for (const path of ['/', '/cam-ket', `/cam-ket/${adopted()[0]?.id}`, '/co-quan', '/gioi-thieu']) {
    const total = parts.reduce((sum, part) => sum + part, await weight(path))
    assert.ok(total < 60_000, `${path} weighs ${total} bytes`)
  }
})
