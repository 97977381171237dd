import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { REFUSALS } from '../../src/application/answer.ts'
import { pdfBomb, zipBomb } from '../documents/hostileFiles.ts'
import { docxOf, paragraphOf } from '../documents/officeFiles.ts'
import { pdfFile } from '../documents/pdfFile.ts'
import { get, hiddenIn } from './formIn.ts'
import { startTestSite, type TestSite } from './testSite.ts'

const PROMISE = 'Sở Xây dựng cam kết hoàn thành dự án đường số 1 trước ngày 30/8/2027 và báo cáo Hội đồng nhân dân thành phố.'
const LEGACY = 'Së X©y dùng cam kÕt hoµn thµnh dù ¸n ®­êng sè 2 tr­íc ngµy 30/8/2027 vµ b¸o c¸o Héi ®ång nh©n d©n thµnh phè.'
const TURNED = 'Sở Xây dựng cam kết hoàn thành dự án đường số 2 trước ngày 30/8/2027 và báo cáo Hội đồng nhân dân thành phố.'

// Made before the site runs: making them holds up the whole process.
const HOSTILE = [
  [['quet.pdf', pdfFile(['picture'])], 'no-text-layer'], [['khoa.pdf', pdfFile([['chữ']], { locked: true })], 'file-encrypted'], [['bom.docx', zipBomb()], 'file-too-complex'],
  [['bom.pdf', pdfBomb(300, 'BT (aaaaaaaaaaaaaaaaaaaa) Tj ET ')], 'file-too-complex'],
] as const

let site: TestSite
let clerk = ''
let form = ''
let keys = 0

before(async () => {
  site = await startTestSite()
  clerk = await site.signIn(await site.account('clerk', 'van-phong'))
  const sitting = await site.useCases.recordSitting({ council: site.council, actor: { account: 'a', role: 'clerk', office: 'van-phong' } }, { key: 'sitting', name: 'Phiên chất vấn', date: '2026-07-03' })
  assert.ok(sitting.kind === 'done')
  form = `${site.url}/ban-lam-viec/phien/${sitting.result.sittingId}/nap-van-ban`
})
after(() => site.stop())

const send = (fields: Readonly<Record<string, string>>, file?: readonly [name: string, bytes: Uint8Array], to = form): Promise<Response> => {
  const body = new FormData()
  keys += 1
  for (const [name, value] of Object.entries({ key: `upload-${keys}`, name: '', documentDate: '', text: '', ...fields })) body.append(name, value)
  if (file) body.append('files', new File([file[1].slice()], file[0]))
  return fetch(to, { method: 'POST', redirect: 'manual', headers: { cookie: clerk, origin: site.url }, body })
}
const filedAs = async (answer: Response): Promise<{ readonly html: string; readonly id: string }> => {
  assert.equal(answer.status, 303)
  const path = (answer.headers.get('location') ?? '').split('?')[0] ?? ''
  return { html: await (await get(site.url + path, { cookie: clerk })).text(), id: path.split('/').at(-1) ?? '' }
}

test('the form takes what is read, and says so in both languages', async () => {
  const html = await (await get(form, { cookie: clerk })).text()
  assert.match(html, /accept="\.txt,\.md,\.markdown,\.html,\.htm,\.docx,\.xlsx,\.pdf,\.vtt,\.srt"/)
  assert.ok(html.includes('20 MB') && html.includes('TCVN3'))
  assert.ok((await (await get(form.replace(site.url, `${site.url}/en`), { cookie: clerk })).text()).includes('captions (.vtt, .srt)'))
})

test('a Word file is uploaded and leads to its review, with a mark and a card for what it promises; its kind is on record', async () => {
  const { html, id } = await filedAs(await send({}, ['Biên bản.docx', docxOf(paragraphOf([null, 'BIÊN BẢN']) + paragraphOf([null, PROMISE]))]))
  const start = 'BIÊN BẢN\n'.length
  assert.match(html, new RegExp(`id="t-${start}-\\d+"`))
  assert.match(html, new RegExp(`data-card="${start}-\\d+"`))
  const source = await site.ports.register.source(site.council, id)
  assert.equal(source?.kind, 'docx')
  assert.equal(source?.name, 'Biên bản.docx')
  assert.ok(source && (await site.ports.sourceText(site.council, source)) === `BIÊN BẢN\n${PROMISE}`)
})

test('what was said in captions shows its time on its card', async () => {
  const { html } = await filedAs(await send({}, ['phien.vtt', new TextEncoder().encode(`WEBVTT\n\n00:01.000 --> 00:02.000\n<v An>Tôi xin báo cáo.\n\n01:02:03.000 --> 01:02:09.000\n${PROMISE.replace('số 1', 'số 9')}\n`)]))
  assert.match(html, /<time[^>]*>1:02:03<\/time>/)
})

test('a file in legacy letters is shown before and after, and filed only once confirmed, without choosing it again', async () => {
  const file = docxOf(paragraphOf(['.VnTime', LEGACY]))
  const asked = await send({}, ['cu.docx', file])
  assert.equal(asked.status, 422)
  const html = await asked.text()
  assert.ok(html.includes(LEGACY) && html.includes(TURNED) && html.includes(REFUSALS['conversion-unconfirmed'].vi))
  const kept = Object.fromEntries(hiddenIn(html))
  const turned = await filedAs(await send({ ...kept, conversion: 'accepted' }))
  const source = await site.ports.register.source(site.council, turned.id)
  assert.deepEqual([source?.encoding, source?.kind, source?.name], ['tcvn3', 'docx', 'cu.docx'])
  assert.ok(source && (await site.ports.sourceText(site.council, source)) === TURNED)
  const asItStands = await filedAs(await send({ ...kept, key: 'declined', conversion: 'declined' }))
  const declined = await site.ports.register.source(site.council, asItStands.id)
  assert.equal(declined?.encoding, 'utf-8')
  assert.ok(declined && (await site.ports.sourceText(site.council, declined)) === LEGACY)
})

test('pasted legacy letters are asked about too, and the words stay in the form', async () => {
  const asked = await send({ name: 'Dán', text: LEGACY })
  assert.equal(asked.status, 422)
  const html = await asked.text()
  assert.ok(html.includes(TURNED) && html.includes(`\n${LEGACY}</textarea>`) && html.includes('name="conversion" value="accepted"'))
})

test('a scan, a locked file and bombs are refused on the page with the remedy, in the language of the page, and the site goes on', async () => {
  for (const [file, refusal] of HOSTILE) {
    const [vietnamese, english] = await Promise.all([send({}, file), send({}, file, form.replace(site.url, `${site.url}/en`))])
    assert.equal(vietnamese.status, 422)
    assert.ok((await vietnamese.text()).includes(REFUSALS[refusal].vi), refusal)
    assert.ok((await english.text()).includes(REFUSALS[refusal].en), refusal)
    assert.equal((await get(`${site.url}/healthz`)).status, 200)
  }
})
