import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { get, hiddenIn, post } from './formIn.ts'
import { startTestSite, withExample, type TestSite } from './testSite.ts'

let site: TestSite
const cookies = { clerk: '', committee: '', agency: '' }
// Far enough ahead for most of the example's promises to be late.
const today = '2027-03-01'
const DESK = '/ban-lam-viec/tai-chat-van'

before(async () => {
  site = await startTestSite({ today: () => today })
  const { offices } = await withExample(site)
  cookies.clerk = await site.signIn(await site.account('clerk', 'van-phong'))
  cookies.committee = await site.signIn(await site.account('committee', offices.get('budgetCommittee') ?? assert.fail('no committee')))
  cookies.agency = await site.signIn(await site.account('agency', offices.get('construction') ?? assert.fail('no office')))
})
after(() => site.stop())

const page = async (path: string, cookie = '', status = 200): Promise<string> => {
  const answer = await get(`${site.url}${path}`, cookie === '' ? {} : { cookie })
  assert.equal(answer.status, status, path)
  return answer.text()
}
const send = (path: string, cookie: string, fields: Record<string, string | readonly string[]>): Promise<Response> => post(`${site.url}${path}`, fields, { cookie })
const listed = (html: string): readonly string[] => [...html.matchAll(/<tr id="c-([^"]+)"/g)].map(([, id]) => id!)
const scores = (html: string): readonly number[] => [...html.matchAll(/<strong>([\d.,]+)<\/strong>/g)].map(([, text]) => Number(text!.replaceAll('.', '').replace(',', '.')))
const pdfText = async (path: string): Promise<string> => {
  const answer = await get(`${site.url}${path}`)
  assert.equal(answer.status, 200, path)
  return (await extractText(await getDocumentProxy(new Uint8Array(await answer.arrayBuffer())), { mergePages: true })).text.normalize('NFC').replaceAll(/\s+/g, ' ')
}

test('anyone reads what is to be asked about again, the heaviest first, with the weights beside it', async () => {
  const html = await page('/tai-chat-van')
  assert.ok(listed(html).length >= 5)
  const order = scores(html)
  assert.equal(order.length, listed(html).length)
  assert.deepEqual(order, order.toSorted((one, other) => other - one))
  for (const words of ['1 + số ngày chậm ÷ 30', '1 + log₁₀(1 + số lượt cử tri)', 'không do luật định', 'Chưa có chủ đề nào']) assert.ok(html.includes(words), words)
  assert.match(await page('/en/tai-chat-van'), /set by no law/)
})

test('voters counted on a document move a promise up', async () => {
  const last = listed(await page('/tai-chat-van')).at(-1)!
  const path = `/ban-lam-viec/cam-ket/${last}/cu-tri`
  const form = Object.fromEntries(hiddenIn(await page(path, cookies.clerk)))
  for (const voters of ['', '0', '12,5', 'nhiều']) assert.equal((await send(path, cookies.clerk, { ...form, voters, votersSource: 'x' })).status, 422, voters)
  const answer = await send(path, cookies.clerk, { ...form, voters: '99999', votersSource: 'Báo cáo 27/BC-MTTQ' })
  assert.equal(answer.status, 303)
  const html = await page('/tai-chat-van')
  assert.notEqual(listed(html).at(-1), last)
  assert.match(html, /99\.999 \(×6\)/)
  assert.match(await page(`/cam-ket/${last}`), /99\.999 lượt cử tri/)
})

test('what is chosen becomes a topic for each office, stays linked, and cannot be put forward twice', async () => {
  const desk = await page(DESK, cookies.committee)
  const [first, second] = listed(desk)
  const owners = await Promise.all([first!, second!].map(async (id) => (await site.ports.register.commitment(site.council, id))?.ownerOfficeId))
  const fields = { ...Object.fromEntries(hiddenIn(desk)), commitmentId: [first!, second!], title: 'Đã đến hạn nhưng thực hiện còn chậm', form: 'requestioning', criterion: 'unresolved' }
  const none = await send(DESK, cookies.committee, { ...fields, key: 'none', commitmentId: [] })
  assert.match(await none.text(), /Hãy chọn ít nhất một cam kết/)
  const untitled = await send(DESK, cookies.committee, { ...fields, key: 'untitled', title: '' })
  assert.equal(untitled.status, 422)
  assert.match(await untitled.text(), /name="commitmentId" value="[^"]+" checked/)
  const unknown = await send(DESK, cookies.committee, { ...fields, key: 'unknown', commitmentId: ['khong-co'] })
  assert.match(await unknown.text(), /không còn lý do để chất vấn lại/)
  assert.equal((await send(DESK, cookies.committee, { ...fields, key: 'made' })).status, 303)
  const { rows } = await site.ports.register.topics.topics(site.council, { limit: 10, offset: 0 })
  assert.equal(rows.length, new Set(owners).size)
  assert.deepEqual(rows.flatMap(({ commitmentIds }) => commitmentIds).toSorted(), [first, second].toSorted())
  const again = await send(DESK, cookies.clerk, { ...fields, key: 'again', commitmentId: [first!] })
  assert.equal(again.status, 422)
  assert.match(await again.text(), /đã nằm trong một chủ đề/)
  assert.doesNotMatch(await page(DESK, cookies.clerk), new RegExp(`name="commitmentId" value="${first}"`))
  assert.match(await page(`/cam-ket/${first}`), /Đề nghị đưa ra Hội đồng/)
  const topic = await page(`/chu-de/${rows[0]!.id}`)
  assert.match(topic, /mục \d+ của sổ, mã [0-9a-f]{64}/)
  assert.match(topic, /Nghị quyết 594/)
})

test('the office that proposed a topic withdraws it with a reason; its promises can be chosen again, and the record of it stays', async () => {
  const { rows } = await site.ports.register.topics.topics(site.council, { limit: 10, offset: 0 })
  const { id, commitmentIds } = rows[0]!
  const form = { ...Object.fromEntries(hiddenIn(await page(`/ban-lam-viec/chu-de/${id}`, cookies.committee))), viec: 'rut', withdrawReason: 'Đã có kết quả' }
  assert.match(await (await send(`/ban-lam-viec/chu-de/${id}`, cookies.clerk, { ...form, key: 'theirs' })).text(), /Chỉ cơ quan đã đề nghị/)
  assert.equal((await send(`/ban-lam-viec/chu-de/${id}`, cookies.committee, { ...form, key: 'none', withdrawReason: '' })).status, 422)
  assert.equal((await send(`/ban-lam-viec/chu-de/${id}`, cookies.committee, form)).status, 303)
  assert.match(await page(`/chu-de/${id}`), /Đã rút[\s\S]*Đã có kết quả/)
  assert.match(await page(DESK, cookies.committee), new RegExp(`name="commitmentId" value="${commitmentIds[0]}"`))
  await page('/ban-lam-viec/chu-de/khong-co', cookies.committee, 404)
})

test('a dossier tells a promise in its own words, its dates, days by office, letters and history, as PDF and Word', async () => {
  const list = listed(await page('/tai-chat-van'))
  const [first] = list
  const row = (await site.ports.register.commitment(site.council, first!)) ?? assert.fail('no promise')
  const text = await pdfText(`/cam-ket/${first}/ho-so.pdf`)
  for (const words of [row.action, row.quote.trim().slice(0, 40), 'Số ngày theo từng cơ quan', 'Hội đồng thông qua trong phụ lục nghị quyết', 'HỒ SƠ']) assert.ok(text.includes(words.normalize('NFC').replaceAll(/\s+/g, ' ')), words)
  const of = await pdfText(`/co-quan/${row.ownerOfficeId}/ho-so.pdf`)
  const own = (await Promise.all(listed(await page('/tai-chat-van')).map((id) => site.ports.register.commitment(site.council, id)))).filter((one) => one?.ownerOfficeId === row.ownerOfficeId)
  assert.match(of, new RegExp(`gồm ${own.length} cam kết`))
  // The rows are a superset in no order: only what the domain ranks stands on the list, and only those who promised it have a dossier.
  const ranked = (await site.ports.register.topics.askedAgain(site.council, today)).promises.filter(({ commitmentId }) => list.includes(commitmentId))
  const speakers = Map.groupBy(ranked, ({ speaker }) => speaker)
  const [speaker = '', said = []] = [...speakers].find(([name]) => name !== null && name !== '') ?? []
  const theirs = await pdfText(`/tai-chat-van/ho-so.pdf?nguoi=${encodeURIComponent(speaker!)}`)
  assert.ok(theirs.includes(speaker!.normalize('NFC')))
  for (const { action } of said) assert.ok(theirs.includes(action.normalize('NFC')), action)
  await page('/tai-chat-van/ho-so.pdf?nguoi=khong-co', '', 404)
  const { rows } = await site.ports.register.topics.topics(site.council, { limit: 1, offset: 0 })
  const word = await get(`${site.url}/chu-de/${rows[0]!.id}/ho-so.docx`)
  const [bytes] = [new Uint8Array(await word.arrayBuffer())]
  assert.match(new TextDecoder().decode(unzipSync(bytes)['word/document.xml']), /Phục vụ tái chất vấn/)
  for (const path of ['/cam-ket/khong-co/ho-so.pdf', '/co-quan/khong-co/ho-so.pdf', '/chu-de/khong-co/ho-so.pdf', `/cam-ket/${first}/ho-so.txt`]) await page(path, '', 404)
})

test('a draft has no dossier, and an agency puts nothing forward', async () => {
  const { rows } = await site.ports.register.commitments(site.council, { statuses: ['captured'], order: 'due', limit: 1, offset: 0, today })
  await page(`/cam-ket/${rows[0]!.id}/ho-so.pdf`, '', 404)
  await page(DESK, cookies.agency, 403)
})
