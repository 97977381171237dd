import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { REFUSALS, type Refusal } from '../../src/application/answer.ts'
import { windows1258 } from '../documents/encodings.ts'
import { startTestSite, type TestSite } from './testSite.ts'

let site: TestSite
let cookie = ''
let sittingId = ''
let keys = 0
const WORDS = 'Ông Lê Văn Mẫu, Giám đốc Sở Xây dựng: Sở Xây dựng cam kết hoàn thành sửa chữa kè bờ tây trước ngày 30/8/2026.\n'

before(async () => {
  site = await startTestSite()
  cookie = await site.signIn(await site.account('clerk', 'van-phong'))
  const answer = await site.useCases.recordSitting({ council: site.council, actor: { account: 'a', role: 'clerk', office: 'o' } }, { key: 'k', name: 'Phiên thử', date: '2026-07-03' })
  if (answer.kind === 'done') sittingId = answer.result.sittingId
})
after(() => site.stop())

const upload = (name: string, bytes: Uint8Array, fields: Readonly<Record<string, string>> = {}): Promise<Response> => {
  keys += 1
  const form = new FormData()
  for (const [field, value] of Object.entries({ key: `tep-${keys}`, name: 'Biên bản gõ dở', text: '', documentDate: '2026-07-03', ...fields })) form.set(field, value)
  form.set('files', new File([Buffer.from(bytes)], name))
  return fetch(`${site.url}/ban-lam-viec/phien/${sittingId}/nap-van-ban`, { method: 'POST', redirect: 'manual', headers: { cookie, origin: site.url }, body: form })
}
const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le')
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9)

const BAD: readonly { readonly what: string; readonly name: string; readonly bytes: Uint8Array; readonly refusal: Refusal }[] = [
  { what: 'a file of 0 bytes', name: 'rong.txt', bytes: new Uint8Array(0), refusal: 'file-empty' },
  { what: 'a file of nothing but blanks', name: 'trang.txt', bytes: Buffer.from(' \n\t\n'), refusal: 'file-empty' },
  { what: 'a JPEG named .txt', name: 'anh.txt', bytes: JPEG, refusal: 'file-not-text' },
  { what: '20 MB of text', name: 'lon.txt', bytes: Buffer.alloc(20 * 1024 * 1024, 'abc '), refusal: 'file-too-large' },
]

for (const { what, name, bytes, refusal } of BAD)
  test(`${what} is refused with its remedy; the name typed is kept and nothing is filed`, async () => {
    const { position } = await site.ports.log.head(site.council)
    const answer = await upload(name, bytes)
    assert.ok(answer.status === 422 || answer.status === 413, String(answer.status))
    const page = await answer.text()
    assert.ok(page.includes(REFUSALS[refusal].vi), `${refusal} is not on the page`)
    assert.ok(page.includes('Biên bản gõ dở'))
    assert.equal((await site.ports.log.head(site.council)).position, position)
  })

test('Windows-1258 and UTF-16 are read, and the text is kept in NFC', async () => {
  for (const [name, bytes, encoding] of [['1258.txt', windows1258(`${WORDS}Bản một.\n`), /1258/], ['utf16.txt', utf16(`${WORDS}Bản hai.\n`), /utf-16/i]] as const) {
    const answer = await upload(name, bytes)
    assert.equal(answer.status, 303, await answer.text())
    const id = (answer.headers.get('location') ?? '').split('/').at(-1)?.split(/[?#]/)[0] ?? ''
    const review = await site.useCases.reviewSource(site.council, id)
    assert.equal(review?.text.slice(0, WORDS.length), WORDS)
    assert.match(review?.source.encoding ?? '', encoding)
  }
})

test('a text with no commitment is filed and the page says what to do', async () => {
  const answer = await upload('khong.txt', Buffer.from('Trời hôm nay đẹp.\n'))
  assert.equal(answer.status, 303)
  const page = await fetch(new URL(answer.headers.get('location') ?? '', site.url), { headers: { cookie } })
  const html = await page.text()
  assert.equal(page.status, 200)
  assert.match(html, /Không tìm thấy|Chưa tìm thấy|không có đề xuất|Không có đề xuất/i)
})
