import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FloorDeed } from '../../src/application/floor.ts'
import { done } from '../useCases/council.ts'
import { get, hiddenIn, post } from './formIn.ts'
import { startTestSite, type TestSite } from './testSite.ts'

const DAY = '2026-07-03'
const CAPTIONS = `WEBVTT

00:01:10.000 --> 00:01:14.000
<v Máy>Sở Thử cam kết hoàn thành

00:01:14.000 --> 00:01:20.000
<v Máy>cầu số 1 trước ngày 30/9/2099.

00:06:00.000 --> 00:06:05.000
<v Máy>Xin mời nghỉ giải lao.
`
let site: TestSite
let clerk = ''
let sittingId = ''
let desk = ''
let keys = 0

before(async () => {
  site = await startTestSite()
  const { useCases, council } = site
  const caller = (role: 'clerk' | 'secretary') => ({ council, actor: { account: role, role, office: 'vp' } } as const)
  const office = done(await useCases.establishOffice(caller('clerk'), { key: 'o', name: 'Sở Thử', nameEn: null, kind: 'agency', establishedOn: null })).officeId
  sittingId = done(await useCases.recordSitting(caller('clerk'), { key: 's', name: 'Phiên thử', date: DAY })).sittingId
  done(await useCases.electDeputies(caller('clerk'), { key: 'd', deputies: [{ name: 'Nguyễn Thị Ân', group: null }], electedOn: '2026-03-15' }))
  const [deputy] = await site.ports.register.floor.deputies(council, null)
  done(await useCases.setAgenda(caller('clerk'), { key: 'a', sittingId, items: [{ itemId: 'm1', kind: 'questioning', title: 'Nhóm 1', officeIds: [office], minutes: null }] }))
  done(await useCases.fixRoll(caller('clerk'), { key: 'r', sittingId, deputyIds: [deputy!.id], total: 1 }))
  const at = (time: string) => site.ports.instants.at(DAY, time)
  done(await useCases.openFloor(caller('secretary'), { key: 'open', sittingId, declared: 'Đủ', told: at('08:00:00') }))
  const deed = async (time: string, one: FloorDeed) => done(await useCases.conductFloor(caller('secretary'), { key: `floor-${time}`, sittingId, told: at(time), deed: one }))
  await deed('08:01:00', { type: 'BeginItem', itemId: 'm1' })
  await deed('08:05:00', { type: 'BeginSpeech', speechId: 'p1', kind: 'answer', speaker: { kind: 'official', officeId: office, name: 'Trần Thử, Giám đốc' } })
  clerk = await site.signIn(await site.account('clerk', 'van-phong'))
  desk = `${site.url}/ban-lam-viec/ghi-lai/${sittingId}`
})
after(() => site.stop())

const send = (fields: Readonly<Record<string, string>>): Promise<Response> => post(desk, { key: `k-${(keys += 1)}`, ...fields }, { cookie: clerk })
const upload = (fields: Readonly<Record<string, string>>, name: string, words: string): Promise<Response> => {
  const body = new FormData()
  for (const [field, value] of Object.entries({ key: `k-${(keys += 1)}`, viec: 'nap-phu-de', ...fields })) body.append(field, value)
  body.append('files', new File([words], name))
  return fetch(desk, { method: 'POST', redirect: 'manual', headers: { cookie: clerk, origin: site.url }, body })
}

test('a promise is marked by one press, with who spoke, when, and where in the recording; the mark goes once its words are taken down', async () => {
  assert.equal((await send({ viec: 'bat-dau-ghi', recordingName: 'Buổi sáng', recordingAt: '8 giờ' })).status, 422)
  assert.equal((await send({ viec: 'bat-dau-ghi', recordingName: ' ', recordingAt: '08:04:00' })).status, 422)
  assert.equal((await send({ viec: 'bat-dau-ghi', recordingName: 'Buổi sáng', recordingAt: '08:04:00' })).status, 303)
  // What was noted about the recording moves no clock: things are still entered with the times on paper.
  assert.equal((await send({ viec: 'danh-dau', onFloor: 'p1', gio: '08:06:00' })).status, 303)
  const html = await (await get(desk, { cookie: clerk })).text()
  assert.match(html, /08:06:00<\/span> · <span lang="vi">Trần Thử, Giám đốc<\/span><small> · 0:02:00 trong bản ghi “Buổi sáng”/)
  assert.equal((await send({ viec: 'xong-dau', markId: hiddenIn(html).get('markId') ?? '' })).status, 303)
  assert.doesNotMatch(await (await get(desk, { cookie: clerk })).text(), /0:02:00 trong bản ghi/)
  assert.doesNotMatch(await (await get(`${site.url}/phien-chat-van/${sittingId}/truc-tiep`)).text(), /Buổi sáng/)
})

test('E48 captions are filed by who had the floor, each finding with its time in the recording; what holds no times is refused at the field', async () => {
  const recordingId = (await site.ports.register.floor.sittingNow(site.council, sittingId))!.hall.recordings[0]!.recordingId
  const plain = await upload({ recordingId }, 'loi.txt', 'Sở Thử cam kết hoàn thành cầu số 1.')
  assert.equal(plain.status, 422)
  assert.match(await plain.text(), /Tệp này không có mốc thời gian/)
  assert.match(await (await upload({ recordingId: 'khac' }, 'a.vtt', CAPTIONS)).text(), /Chưa chọn bản ghi/)
  const filed = await upload({ recordingId }, 'a.vtt', CAPTIONS)
  assert.equal(filed.status, 303)
  const path = (filed.headers.get('location') ?? '').split('?')[0]!
  const source = await site.ports.register.source(site.council, path.split('/').at(-1)!)
  assert.deepEqual([source?.name, source?.kind], ['Buổi sáng', 'vtt'])
  const html = await (await get(site.url + path, { cookie: clerk })).text()
  assert.equal(Buffer.from((await site.ports.files.read(site.council, source!.sha256))!.bytes).toString('utf8'), 'Trần Thử, Giám đốc: Sở Thử cam kết hoàn thành cầu số 1 trước ngày 30/9/2099. Xin mời nghỉ giải lao.\n')
  assert.match(html, /0:01:10/)
})

test('words are heard as they are taken down: each promise with what it lacks, the earlier ones unchanged as more is said, and only at the desk', async () => {
  const to = `${site.url}/ban-lam-viec/nghe/${sittingId}`
  const heard = async (spoken: string, cookie = clerk): Promise<string> => (await post(to, { speechId: 'p1', spoken }, { cookie })).text()
  const first = 'Sở Thử cam kết hoàn thành cầu số 1 trước ngày 30/9/2099.'
  assert.match(await heard('Kính thưa Hội đồng.'), /Chưa nghe thấy lời hứa nào/)
  const one = await heard(first)
  assert.match(one, /hoàn thành cầu số 1[^]*· Sở[^]*trước ngày 30\/9\/2099[^]*Chưa nêu: bao nhiêu/)
  const two = await heard(`${first} Chúng tôi sẽ quan tâm đến vấn đề này. Sở cam kết sẽ lắp 200 đèn đường`)
  assert.ok(two.startsWith(one.slice(0, one.indexOf('</li>'))))
  assert.match(two, /200 đèn đường[^]*Chưa nêu: khi nào/)
  assert.equal(await heard(first), one)
  assert.match(await heard(''), /Chưa nghe thấy lời hứa nào/)
  const agency = await site.signIn(await site.account('agency', 'so-thu'))
  assert.equal((await post(to, { speechId: 'p1', spoken: first }, { cookie: agency })).status, 403)
})
