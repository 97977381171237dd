import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { CommitmentRow } from '../../src/application/register.ts'
import { get, hiddenIn, post } from './formIn.ts'
import { startTestSite, withExample, type TestSite } from './testSite.ts'

let site: TestSite
let divided: CommitmentRow
let undivided: CommitmentRow
const office = { construction: '', environment: '' }
const cookie = { standing: '', agency: '' }

const rowsOf = async (more: object = {}) =>
  (await site.ports.register.commitments(site.council, { statuses: ['owed'], order: 'due', limit: 100, offset: 0, today: site.ports.clock.today(), ...more })).rows

before(async () => {
  site = await startTestSite()
  const { offices } = await withExample(site)
  const rows = await rowsOf()
  divided = rows.find(({ parts }) => parts > 0) ?? assert.fail('the example divides nothing')
  undivided = rows.findLast(({ parts, question, dueDate, ownerOfficeId }) => parts === 0 && question === null && dueDate !== null && ownerOfficeId !== offices.get('construction')) ?? assert.fail('nothing undivided is owed')
  Object.assign(office, { construction: offices.get('construction'), environment: offices.get('environment') })
  cookie.standing = await site.signIn(await site.account('standingCommittee', offices.get('standingCommittee') ?? ''))
  cookie.agency = await site.signIn(await site.account('agency', office.construction))
})
after(() => site.stop())

const desk = (id: string, step = ''): string => `${site.url}/ban-lam-viec/cam-ket/${id}${step}`
const read = async (path: string, who = ''): Promise<string> => {
  const answer = await get(path.startsWith('http') ? path : site.url + path, who === '' ? {} : { cookie: who })
  assert.equal(answer.status, 200, path)
  return answer.text()
}
const split = async (id: string, fields: Readonly<Record<string, string>>): Promise<Response> =>
  post(desk(id, '/chia-phan'), { ...Object.fromEntries(hiddenIn(await read(desk(id, '/chia-phan'), cookie.standing))), ...fields }, { cookie: cookie.standing })
const plan = () => ({
  office1: office.construction, action1: 'Sửa đoạn trong đô thị', office4: office.environment, action4: 'Sửa đoạn ngoài đê', lead: '4', reason: 'Hai đoạn do hai cơ quan quản lý', documentNumber: '90/TB-HĐND',
})

test('the public page of a divided promise lists its parts in order, with office, task and the three statuses of each', async () => {
  const html = await read(`/cam-ket/${divided.id}`)
  const section = html.slice(html.indexOf('id="cac-phan"'), html.indexOf('id="thoi-gian"'))
  const places = ['Lắp dầm, đổ bản mặt cầu', 'Bàn giao mặt bằng của 14 hộ', 'Di dời tuyến ống nước thô'].map((task) => section.indexOf(task))
  assert.ok(places.every((place, index) => place > (places[index - 1] ?? 0)), places.join())
  assert.ok(section.includes('Sở Xây dựng') && section.includes('1 trên 3 phần'))
  assert.equal(section.match(/triple-small/g)?.length, 3)
  assert.ok((await read(`/en/cam-ket/${divided.id}`)).includes('1 of 3 parts'))
})

test('the page of a part names the whole it belongs to and leads to it', async () => {
  const [part] = await rowsOf({ partOf: divided.id })
  const html = await read(`/cam-ket/${part?.id}`)
  assert.match(html, new RegExp(`Phần của <a href="/cam-ket/${divided.id}"`))
  assert.match(html, /Một phần của cam kết số \d+, Nghị quyết/)
})

test('work divided is counted once in the list, the feeds, the API, the annex and the totals; by office the parts it owes are there', async () => {
  const parts = (await rowsOf({ partOf: divided.id, statuses: undefined })).map(({ id }) => id)
  assert.equal(parts.length, 3)
  const json = JSON.parse(await read('/cam-ket.json')) as { readonly total: number; readonly commitments: readonly { readonly id: string; readonly parts: number; readonly partsFinished: number }[] }
  const { total } = await site.ports.register.totals(site.council, site.ports.clock.today(), null)
  assert.equal(json.total, total)
  assert.deepEqual(json.commitments.filter(({ id }) => id === divided.id).map((one) => [one.parts, one.partsFinished]), [[3, 1]])
  for (const path of ['/cam-ket', '/cam-ket.json', '/cam-ket.csv', '/api/v1/commitments?size=100', `/phien-chat-van/${divided.sittingId}`]) {
    const text = await read(path)
    for (const id of parts) assert.ok(!text.includes(id), `${path} lists a part`)
  }
  const own = JSON.parse(await read(`/cam-ket.json?office=${office.construction}`)) as { readonly commitments: readonly { readonly partOf: string | null }[] }
  assert.equal(own.commitments.filter(({ partOf }) => partOf === divided.id).length, 1)
})

test('a list marks what is divided and what is a part', async () => {
  assert.ok((await read(`/co-quan/${office.construction}`)).includes('Một phần của cam kết'))
  assert.ok((await read(`/cam-ket?office=${divided.ownerOfficeId}`)).includes('Gồm 3 phần, xong 1'))
})

test('a division that the rules refuse comes back with everything typed, the fault at its own row', async () => {
  const late = '2099-01-01'
  const answer = await split(undivided.id, { ...plan(), date4: late })
  assert.equal(answer.status, 422)
  const html = await answer.text()
  assert.match(html, new RegExp(`id="chia-phan-${undivided.id}-date4-fault"`))
  for (const typed of ['Sửa đoạn trong đô thị', 'Sửa đoạn ngoài đê', late, '90/TB-HĐND']) assert.ok(html.includes(typed), typed)
  assert.match(html, /<details class="links" open/)
  assert.match(await (await split(undivided.id, { ...plan(), lead: '2' })).text(), /phải có một cơ quan chủ trì/)
  assert.match(await (await split(undivided.id, { ...plan(), office4: '', action4: '' , lead: '1' })).text(), /từ hai phần trở lên/)
  assert.equal((await site.ports.register.commitment(site.council, undivided.id))?.parts, 0)
})

test('only the standing committee divides, once; empty rows are ignored and each part is on the desk of its office', async () => {
  assert.equal((await get(desk(undivided.id, '/chia-phan'), { cookie: cookie.agency })).status, 403)
  assert.ok((await read(desk(undivided.id), cookie.standing)).includes('/chia-phan"'))
  const answer = await split(undivided.id, plan())
  assert.equal(answer.status, 303, await answer.text())
  const now = await site.ports.register.commitment(site.council, undivided.id)
  assert.deepEqual([now?.parts, now?.ownerOfficeId], [2, office.environment])
  assert.ok(!(await read(desk(undivided.id), cookie.standing)).includes('/chia-phan"'))
  assert.equal((await get(desk(undivided.id, '/chia-phan'), { cookie: cookie.standing })).status, 303)
  assert.ok((await read(`${site.url}/ban-lam-viec`, cookie.agency)).includes('Sửa đoạn trong đô thị'))
})
