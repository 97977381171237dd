import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { unzipSync, strFromU8 } from 'fflate'
import { checkRound } from '../../src/application/tallyRounds.ts'
import { get, post } from './formIn.ts'
import { startTestSite, withExample, type TestSite } from './testSite.ts'

let site: TestSite
let today = '2026-11-26'
const cookies = { clerk: '', secretary: '' }
let [round, second] = ['', '']

before(async () => {
  site = await startTestSite({ today: () => today })
  const { offices } = await withExample(site)
  const office = offices.get('construction') ?? assert.fail('no office')
  cookies.clerk = await site.signIn(await site.account('clerk', office))
  cookies.secretary = await site.signIn(await site.account('secretary', office))
  today = '2027-01-10'
})
after(() => site.stop())

const page = async (path: string, cookie = '', status = 200): Promise<string> => {
  const answer = await get(`${site.url}${path}`, cookie === '' ? {} : { cookie })
  assert.equal(answer.status, status, path)
  return answer.text()
}
const send = (path: string, cookie: string, fields: Record<string, string>): Promise<Response> => post(`${site.url}${path}`, fields, { cookie })
const versionIn = (html: string): string => /name="basedOn" value="(\d+)"/.exec(html)?.[1] ?? assert.fail('no version')
const open = async (key: string, asOf: string): Promise<string> => {
  const opened = await send('/ban-lam-viec/kiem-dem', cookies.clerk, { key, name: `Kỳ ${key}`, asOf, collectBy: '2027-03-31' })
  assert.equal(opened.status, 303)
  return /kiem-dem\/(\w+)/.exec(opened.headers.get('location') ?? '')?.[1] ?? assert.fail('no round')
}
const seal = async (id: string, key: string): Promise<Response> => {
  const html = await page(`/ban-lam-viec/kiem-dem/${id}`, cookies.secretary)
  return send(`/ban-lam-viec/kiem-dem/${id}`, cookies.secretary, { key, viec: 'chot', basedOn: versionIn(html) })
}
/** Numbers of the line `a + b + c + d = total`. */
const partsIn = (html: string): readonly number[] => /(\d+) \+ (\d+) \+ (\d+) \+ (\d+) = (\d+)/.exec(html)?.slice(1).map(Number) ?? assert.fail('no sum')

test('a round is opened with the day it counts; what is missing is asked for and nothing typed is lost', async () => {
  const missing = await send('/ban-lam-viec/kiem-dem', cookies.clerk, { key: 'm', name: 'Quý IV', asOf: '', collectBy: '' })
  assert.equal(missing.status, 422)
  assert.match(await missing.text(), /value="Quý IV"/)
  round = await open('IV', '2026-12-31')
  const html = await page(`/ban-lam-viec/kiem-dem/${round}`, cookies.clerk)
  assert.match(html, /Báo cáo đã nhận/)
  assert.doesNotMatch(html, /Chốt kỳ kiểm đếm/, 'sealing is the secretary’s')
  await page(`/kiem-dem/${round}`, '', 404)
})

test('an excuse needs a document, is recorded on a promise that is late, and leaves the rate of what is due', async () => {
  const path = `/ban-lam-viec/kiem-dem/${round}`
  const before = await page(`${path}?xem=truoc`, cookies.secretary)
  const [, late] = /<option value="(\w+)">/.exec(before.slice(before.indexOf('name="commitmentId"'))) ?? assert.fail('nothing is late')
  const without = await send(path, cookies.secretary, { key: 'x0', viec: 'ghi-ly-do', basedOn: versionIn(before), commitmentId: late!, reason: 'Bão', documentNumber: '' })
  assert.match(await without.text(), /Lý do khách quan phải có văn bản/)
  const recorded = await send(path, cookies.secretary, { key: 'x1', viec: 'ghi-ly-do', basedOn: versionIn(before), commitmentId: late!, reason: 'Bão số 9', documentNumber: '33/UBND-XD' })
  assert.equal(recorded.status, 303)
  const html = await page(`${path}?xem=truoc`, cookies.secretary)
  assert.match(html, /33\/UBND-XD/)
  assert.match(html, /1 có văn bản xác nhận lý do khách quan/)
})

test('a round is sealed after its day only, and is public from then on with every denominator', async () => {
  today = '2026-12-31'
  assert.doesNotMatch(await page(`/ban-lam-viec/kiem-dem/${round}`, cookies.secretary), /value="chot"/)
  today = '2027-01-10'
  const sealed = await seal(round, 's1')
  assert.equal(sealed.status, 303)
  assert.match(sealed.headers.get('location') ?? '', new RegExp(`^/kiem-dem/${round}`))
  const html = await page(`/kiem-dem/${round}`)
  const [open, claimed, done, ended, total] = partsIn(html)
  assert.equal(open! + claimed! + done! + ended!, total)
  assert.match(html, /33\/UBND-XD/)
  assert.match(html, /Đây là kỳ đầu tiên/)
  assert.match(await page('/kiem-dem'), /Kỳ IV/)
  assert.match(await page(`/en/kiem-dem/${round}`), /By the date first promised/)
  assert.doesNotMatch(await page(`/ban-lam-viec/kiem-dem/${round}`, cookies.secretary), /<form[^>]*kiem-dem/, 'nothing can be sent to it any more')
})

test('what happens later changes nothing of a sealed round: counted again from the log it is the same, byte for byte', async () => {
  const before = await page(`/kiem-dem/${round}`)
  today = '2027-02-10'
  second = await open('I-2027', '2027-01-31')
  assert.equal((await seal(second, 's3')).status, 303)
  for (const id of [round, second]) assert.deepEqual(await checkRound(site.ports)(site.council, id), [])
  assert.equal((await page(`/kiem-dem/${round}`)).replaceAll(/sau mục \d+|đến ngày [\d/]+/g, ''), before.replaceAll(/sau mục \d+|đến ngày [\d/]+/g, ''))
  assert.equal(await checkRound(site.ports)(site.council, 'khong-co'), null)
})

test('the next round is compared with the one before, and what was open then is carried over', async () => {
  const html = await page(`/kiem-dem/${second}`)
  assert.match(html, /So với Kỳ IV/)
  assert.match(html, /1 kỳ, \d+ phiên/)
})

test('a table changed in the store is found by counting again', async () => {
  const { rows } = await site.scratch.superuser.query<{ rows_sha256: string }>('select rows_sha256 from round where id = $1', [round])
  const changed = await site.scratch.superuser.query(`update file set bytes = convert_to(replace(convert_from(bytes, 'UTF8'), '"standing":"open"', '"standing":"done"'), 'UTF8') where sha256 = $1`, [rows[0]!.rows_sha256])
  assert.equal(changed.rowCount, 1)
  // The later round rests on it: its carried-over counts no longer come out.
  const differences = (await checkRound(site.ports)(site.council, second)) ?? []
  assert.ok(differences.some(({ what }) => what === 'table'))
  assert.ok(differences.some((one) => one.what === 'rate' && one.sealed?.name === 'carriedOver'))
  await site.scratch.superuser.query(`update file set bytes = convert_to(replace(convert_from(bytes, 'UTF8'), '"standing":"done"', '"standing":"open"'), 'UTF8') where sha256 = $1`, [rows[0]!.rows_sha256])
})

test('the report is there as Word, PDF and Excel, with the same figures', async () => {
  const fetched = async (format: string): Promise<Uint8Array> => {
    const answer = await get(`${site.url}/kiem-dem/${second}/bao-cao.${format}`)
    assert.equal(answer.status, 200, format)
    return new Uint8Array(await answer.arrayBuffer())
  }
  assert.match(Buffer.from((await fetched('pdf')).slice(0, 5)).toString(), /%PDF/)
  const word = strFromU8(unzipSync(await fetched('docx'))['word/document.xml']!)
  const [, , , , total] = partsIn(await page(`/kiem-dem/${second}`))
  assert.ok(word.includes(`tổng số cam kết đã thông qua là ${total}`))
  const sheets = unzipSync(await fetched('xlsx'))
  const promises = strFromU8(sheets['xl/worksheets/sheet3.xml'] ?? assert.fail(Object.keys(sheets).join()))
  assert.equal(promises.split('<row ').length - 1, total! + 1)
})

test('a round opened by mistake is cancelled with a reason', async () => {
  const id = await open('nhầm', '2027-03-31')
  const html = await page(`/ban-lam-viec/kiem-dem/${id}`, cookies.secretary)
  assert.match(html, /Chốt được sau ngày 31\/3\/2027/)
  assert.equal((await send(`/ban-lam-viec/kiem-dem/${id}`, cookies.secretary, { key: 'h1', viec: 'huy', basedOn: versionIn(html), cancelReason: 'Mở nhầm ngày' })).status, 303)
  assert.match(await page(`/ban-lam-viec/kiem-dem/${id}`, cookies.secretary), /Mở nhầm ngày/)
})
