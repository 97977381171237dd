import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { hiddenIn, get, post } from './formIn.ts'
import { startTestSite, withExample, type TestSite } from './testSite.ts'

let site: TestSite
let today = '2026-11-26'
let [office, above] = ['', '']
const cookies = { clerk: '', agency: '', other: '', standingCommittee: '' }
let letter = ''

before(async () => {
  site = await startTestSite({ today: () => today })
  const { offices } = await withExample(site)
  cookies.clerk = await site.signIn(await site.account('clerk', offices.get('construction') ?? assert.fail('no office')))
  // Far enough ahead for the example's promises to be late.
  today = '2027-06-01'
  const late = [...(await page('/ban-lam-viec/don-doc', cookies.clerk)).matchAll(/don-doc\/co-quan\/([\w-]+)/g)].map(([, id]) => id!)
  const agencies = (await site.ports.register.offices(site.council)).filter(({ kind }) => kind === 'agency').map(({ id }) => id)
  office = late.find((id) => agencies.includes(id)) ?? assert.fail('no agency is late')
  above = agencies.find((id) => id !== office) ?? assert.fail('no other agency')
  cookies.agency = await site.signIn(await site.account('agency', office))
  cookies.other = await site.signIn(await site.account('agency', above))
  cookies.standingCommittee = await site.signIn(await site.account('standingCommittee', 'thuong-truc'))
})
after(() => site.stop())

const page = async (path: string, cookie = '', status = 200): Promise<string> => {
  const answer = await get(`${site.url}${path}`, cookie === '' ? {} : { cookie })
  assert.equal(answer.status, status, path)
  return answer.text()
}
const send = (path: string, cookie: string, fields: Record<string, string | readonly string[]>): Promise<Response> =>
  post(`${site.url}${path}`, fields, { cookie })
const tickedIn = (html: string): readonly string[] => [...html.matchAll(/name="commitmentId" value="([^"]+)" checked/g)].map(([, id]) => id!)
const versionIn = (html: string): string => /name="basedOn" value="(\d+)"/.exec(html)?.[1] ?? assert.fail('no version')

test('the desk shows who is late, how late and which step is due; the agency sees no drafts', async () => {
  const html = await page('/ban-lam-viec/don-doc', cookies.clerk)
  assert.match(html, /Cơ quan có việc quá hạn/)
  assert.match(html, /Bước 1: \d+ việc/)
  assert.doesNotMatch(await page('/ban-lam-viec/don-doc', cookies.agency), /Cơ quan có việc quá hạn/)
})

test('a letter is drafted from what is ticked, as Word and PDF, and is nobody’s business but the drafters’', async () => {
  const form = await page(`/ban-lam-viec/don-doc/co-quan/${office}`, cookies.clerk)
  const [first] = tickedIn(form)
  assert.ok(first, 'what is due for the first step is ticked')
  const none = await send(`/ban-lam-viec/don-doc/co-quan/${office}`, cookies.clerk, { key: 'none', step: '1' })
  assert.equal(none.status, 422)
  assert.match(await none.text(), /Hãy chọn ít nhất một cam kết chậm/)
  const skipped = await send(`/ban-lam-viec/don-doc/co-quan/${office}`, cookies.clerk, { key: 'skipped', step: '3', commitmentId: first, above })
  assert.match(await skipped.text(), /nêu số văn bản quyết định bỏ qua bước/)
  const made = await send(`/ban-lam-viec/don-doc/co-quan/${office}`, cookies.clerk, { key: 'made', step: '2', commitmentId: first, skipDocument: '12/TB-HĐND' })
  assert.equal(made.status, 303)
  letter = /don-doc\/(\w+)/.exec(made.headers.get('location') ?? '')?.[1] ?? assert.fail('no letter')
  assert.match(await page(`/ban-lam-viec/don-doc/${letter}`, cookies.clerk), /Dự thảo, chờ ký/)
  await page(`/ban-lam-viec/don-doc/${letter}`, cookies.agency, 404)
  await page(`/don-doc/${letter}`, '', 404)
  for (const [format, begins] of [['pdf', '%PDF'], ['docx', 'PK']] as const) {
    const file = await get(`${site.url}/ban-lam-viec/don-doc/${letter}/van-ban.${format}`, { cookie: cookies.clerk })
    assert.equal(file.status, 200)
    assert.ok(Buffer.from(await file.arrayBuffer()).toString('latin1').startsWith(begins), format)
    assert.equal((await get(`${site.url}/ban-lam-viec/don-doc/${letter}/van-ban.${format}`, { cookie: cookies.agency })).status, 404)
    assert.equal((await get(`${site.url}/don-doc/${letter}/van-ban.${format}`)).status, 404)
  }
})

test('filed with its number it is public: on its page, the office’s, each promise’s and in the list; its paper bears the number', async () => {
  const path = `/ban-lam-viec/don-doc/${letter}`
  const html = await page(path, cookies.clerk)
  const without = await send(path, cookies.clerk, { key: 'f0', viec: 'ghi-so', basedOn: versionIn(html), number: '', signedOn: '2027-06-01', signer: 'Lê Thị Minh' })
  assert.equal(without.status, 422)
  const kept = await without.text()
  assert.match(kept, /Hãy nhập số đã cấp/)
  assert.match(kept, /value="Lê Thị Minh"/)
  const filed = await send(path, cookies.clerk, { key: 'f1', viec: 'ghi-so', basedOn: versionIn(html), number: '118/HĐND-VP', signedOn: '01/6/2027', signer: 'Lê Thị Minh' })
  assert.equal(filed.status, 303)
  for (const where of ['/don-doc', `/don-doc/${letter}`, `/co-quan/${office}`, `/cam-ket/${/cam-ket\/(\w+)/.exec(await page(`/don-doc/${letter}`))?.[1]}`])
    assert.match(await page(where), /118\/HĐND-VP/, where)
  assert.match(await page(`/en/don-doc/${letter}`), /Explanation awaited/)
  assert.match((await get(`${site.url}/don-doc/${letter}/van-ban.pdf`)).headers.get('content-disposition') ?? '', /filename="don-doc-118-HDND-VP.pdf"/)
})

test('who is urged sees it waiting at the desk and explains within the clock; nobody else can', async () => {
  assert.match(await page('/ban-lam-viec', cookies.agency), /Đôn đốc: 1 văn bản chờ giải trình/)
  const path = `/ban-lam-viec/don-doc/${letter}`
  await page(path, cookies.other, 404)
  assert.equal((await send(path, cookies.other, { key: 'stray', viec: 'giai-trinh', text: 'x' })).status, 404)
  const html = await page(path, cookies.agency)
  assert.match(html, /16\/6\/2027/)
  const sent = await send(path, cookies.agency, { key: 'e1', viec: 'giai-trinh', basedOn: versionIn(html), text: 'Nhà thầu chậm; sẽ xong trong tháng 7.', linkUrl1: 'https://example.vn/bien-ban', linkTitle1: 'Biên bản' })
  assert.equal(sent.status, 303)
  assert.match(await page(`/don-doc/${letter}`), /Nhà thầu chậm; sẽ xong trong tháng 7\./)
})

test('the standing committee judges it; one not accepted waits for the office again', async () => {
  assert.match(await page('/ban-lam-viec', cookies.standingCommittee), /Đôn đốc: 1 giải trình chờ kết luận/)
  const path = `/ban-lam-viec/don-doc/${letter}`
  const html = await page(path, cookies.standingCommittee)
  const nothing = await send(path, cookies.standingCommittee, { key: 'j0', viec: 'ket-luan', basedOn: versionIn(html), reason: 'x' })
  assert.match(await nothing.text(), /Hãy chọn chấp nhận hoặc không chấp nhận/)
  const judged = await send(path, cookies.standingCommittee, { key: 'j1', viec: 'ket-luan', basedOn: versionIn(html), outcome: 'không chấp nhận', reason: 'Chưa nêu trách nhiệm' })
  assert.equal(judged.status, 303)
  assert.match(await page(`/don-doc/${letter}`), /Giải trình không được chấp nhận/)
  assert.match(await page('/ban-lam-viec', cookies.agency), /Đôn đốc: 1 văn bản chờ giải trình/)
  assert.ok(hiddenIn(await page(path, cookies.agency)).has('key'), 'it may be explained again')
})

test('a file filed with the letter is fetched through it, and only what belongs to it', async () => {
  assert.equal((await get(`${site.url}/don-doc/${letter}/tep/${'a'.repeat(64)}`)).status, 404)
})
