import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { get, hiddenIn, post } from './formIn.ts'
import { startTestSite, withExample, type TestSite } from './testSite.ts'

let site: TestSite
let today = '2026-11-16'
let office = ''
let call = ''
const cookies = { clerk: '', secretary: '', agency: '', committee: '' }
const DESK = '/ban-lam-viec/bao-cao-ky-hop'

before(async () => {
  site = await startTestSite({ today: () => today })
  const { offices } = await withExample(site)
  office = offices.get('construction') ?? assert.fail('no office')
  cookies.clerk = await site.signIn(await site.account('clerk', 'van-phong'))
  cookies.secretary = await site.signIn(await site.account('secretary', 'van-phong'))
  cookies.agency = await site.signIn(await site.account('agency', office))
  cookies.committee = await site.signIn(await site.account('committee', offices.get('budgetCommittee') ?? assert.fail('no committee')))
})
after(() => site.stop())

const page = async (path: string, cookie = '', status = 200): Promise<string> => {
  const answer = await get(`${site.url}${path}`, cookie === '' ? {} : { cookie })
  assert.equal(answer.status, status, path)
  return answer.text()
}
const send = (path: string, cookie: string, fields: Record<string, string>): Promise<Response> => post(`${site.url}${path}`, fields, { cookie })

test('a call asks every office that owes something, due ten days before the session opens; what is wrong stays typed', async () => {
  assert.match(await page(DESK, cookies.clerk), /Chưa có đợt báo cáo nào/)
  assert.match(await page(DESK, cookies.agency), /chưa được yêu cầu báo cáo/)
  const form = Object.fromEntries(hiddenIn(await page(DESK, cookies.clerk)))
  const past = await send(DESK, cookies.clerk, { ...form, session: 'Kỳ họp thứ Ba', opensOn: '2026-11-10' })
  assert.equal(past.status, 422)
  assert.match(await past.text(), /ở sau hôm nay[\s\S]*value="Kỳ họp thứ Ba"/)
  const made = await send(DESK, cookies.clerk, { ...form, session: 'Kỳ họp thứ Ba', opensOn: '08/12/2026' })
  assert.equal(made.status, 303)
  call = /bao-cao-ky-hop\/(\w+)/.exec(made.headers.get('location') ?? '')?.[1] ?? assert.fail('no call')
  const html = await page(`/bao-cao-ky-hop/${call}`)
  assert.match(html, /Hạn báo cáo<\/dt><dd>28\/11\/2026/)
  const owing = (await site.ports.register.reportCalls.owing(site.council, today)).map(({ officeId }) => officeId)
  for (const officeId of owing) assert.ok(html.includes(`id="co-quan-${officeId}"`), officeId)
  assert.match(html, new RegExp(`0 trên ${owing.length} cơ quan`))
  assert.match(await page('/en/bao-cao-ky-hop'), /Kỳ họp thứ Ba/)
})

test('the office finds it waiting at its desk and in its calendar, with a draft made from the register', async () => {
  assert.match(await page('/ban-lam-viec', cookies.agency), /Báo cáo lời hứa: 1 đợt chờ cơ quan/)
  const answer = await get(`${site.url}${DESK}/${call}/du-thao.pdf`, { cookie: cookies.agency })
  const text = (await extractText(await getDocumentProxy(new Uint8Array(await answer.arrayBuffer())), { mergePages: true })).text.normalize('NFC').replaceAll(/\s+/g, ' ')
  const { rows } = await site.ports.register.commitments(site.council, { statuses: ['owed', 'claimed', 'disputed', 'verified'], ownerOfficeId: office, withParts: true, order: 'due', limit: 100, offset: 0, today })
  assert.match(text, new RegExp(`${rows.length} cam kết chưa hoàn thành`))
  for (const { action } of rows) assert.ok(text.includes(action.slice(0, 30).normalize('NFC')), action)
  assert.match(text, /\(trình Kỳ họp thứ Ba\)/)
  assert.equal((await get(`${site.url}${DESK}/${call}/du-thao.docx`, { cookie: cookies.agency })).status, 200)
  assert.equal((await get(`${site.url}${DESK}/${call}/du-thao.pdf`, { cookie: cookies.clerk })).status, 403)
})

test('late ones are chased and shown so; a report comes with number, signer and paper, and is public at once', async () => {
  today = '2026-11-30'
  assert.match(await page(`/bao-cao-ky-hop/${call}`), /Chưa có, quá hạn 2 ngày/)
  const chase = await send(`${DESK}/${call}`, cookies.clerk, { key: 'nhac', viec: 'nhac', officeId: office, documentNumber: '12/HĐND-VP' })
  assert.equal(chase.status, 303)
  assert.match(await page(`/bao-cao-ky-hop/${call}`), /1 lần, gần nhất 30\/11\/2026/)
  const incomplete = await send(`${DESK}/${call}`, cookies.agency, { key: 'gui-0', viec: 'gui', number: '', signedOn: '2026-11-30', signer: 'Giám đốc, Trần Văn Hùng', text: 'Đã xong 3 việc.' })
  assert.equal(incomplete.status, 422)
  assert.match(await incomplete.text(), /Chưa có số, ký hiệu báo cáo[\s\S]*value="Giám đốc, Trần Văn Hùng"/)
  const body = new FormData()
  for (const [name, value] of Object.entries({ key: 'gui-1', viec: 'gui', number: '210/BC-SXD', signedOn: '2026-11-30', signer: 'Giám đốc, Trần Văn Hùng', text: 'Đã xong 3 việc.' })) body.set(name, value)
  body.set('files', new File(['Báo cáo đã ký.'], 'bao-cao.txt', { type: 'text/plain' }))
  const filed = await fetch(`${site.url}${DESK}/${call}`, { method: 'POST', redirect: 'manual', headers: { cookie: cookies.agency, origin: site.url }, body })
  assert.equal(filed.status, 303)
  const html = await page(`/bao-cao-ky-hop/${call}`)
  assert.match(html, /210\/BC-SXD[\s\S]*Chậm 2 ngày/)
  assert.match(html, /Đã xong 3 việc\./)
  const file = new RegExp(`/bao-cao-ky-hop/${call}/tep/[0-9a-f]{64}`).exec(html)?.[0] ?? assert.fail('no paper')
  assert.equal(await (await get(`${site.url}${file}`)).text(), 'Báo cáo đã ký.')
  assert.equal((await get(`${site.url}/bao-cao-ky-hop/${call}/tep/${'a'.repeat(64)}`)).status, 404)
  assert.doesNotMatch(await page('/ban-lam-viec', cookies.agency), /chờ cơ quan/)
  const again = await send(`${DESK}/${call}`, cookies.clerk, { key: 'nhac-2', viec: 'nhac', officeId: office })
  assert.match(await again.text(), /đã gửi báo cáo, không cần nhắc/)
})

test('an office that was not asked sees nothing of the desk’s page; a call is cancelled by the secretary alone, and stays on record', async () => {
  await page(`${DESK}/${call}`, cookies.committee, 403)
  await page(`${DESK}/khong-co`, cookies.clerk, 404)
  await page('/bao-cao-ky-hop/khong-co', '', 404)
  const html = await page(`${DESK}/${call}`, cookies.secretary)
  const version = /name="basedOn" value="(\d+)"/.exec(html)?.[1] ?? assert.fail('no version')
  assert.equal((await send(`${DESK}/${call}`, cookies.clerk, { key: 'huy-0', viec: 'huy', cancelReason: 'x', basedOn: version })).status, 403)
  assert.equal((await send(`${DESK}/${call}`, cookies.secretary, { key: 'huy-1', viec: 'huy', cancelReason: 'Kỳ họp dời ngày', basedOn: version })).status, 303)
  assert.match(await page(`/bao-cao-ky-hop/${call}`), /Đã hủy[\s\S]*Kỳ họp dời ngày/)
  const late = await send(`${DESK}/${call}`, cookies.agency, { key: 'gui-2', viec: 'gui', number: '1', signedOn: '2026-11-30', signer: 'x', text: 'x' })
  assert.match(await late.text(), /đã hủy/)
})
