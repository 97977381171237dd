import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { CommitmentRow } from '../../src/application/register.ts'
import { get, hiddenIn, post } from './formIn.ts'
import { startTestSite, withExample, type TestSite } from './testSite.ts'

let site: TestSite
/** Two promises that are owed, with no question open, under one committee. */
let first: CommitmentRow
let second: CommitmentRow
const cookie = { owner: '', overseer: '', standing: '' }

before(async () => {
  site = await startTestSite()
  const { offices } = await withExample(site)
  const { rows } = await site.ports.register.commitments(site.council, { statuses: ['owed'], order: 'due', limit: 100, offset: 0, today: site.ports.clock.today() })
  const free = rows.filter(({ question, parts, returns }) => question === null && parts === 0 && returns === 0)
  const pair = free.flatMap((one) => free.filter((other) => other.id !== one.id && other.overseerOfficeId === one.overseerOfficeId).map((other) => [one, other] as const))[0]
  ;[first, second] = pair ?? assert.fail('no two free promises under one committee')
  Object.assign(cookie, {
    owner: await site.signIn(await site.account('agency', first.ownerOfficeId ?? '')), overseer: await site.signIn(await site.account('committee', first.overseerOfficeId ?? '')),
    standing: await site.signIn(await site.account('standingCommittee', offices.get('standingCommittee') ?? '')),
  })
})
after(() => site.stop())

const desk = (id: string, step: string): string => `${site.url}/ban-lam-viec/cam-ket/${id}/${step}`
const send = async (who: string, id: string, step: string, fields: Readonly<Record<string, string>>): Promise<Response> =>
  post(desk(id, step), { ...Object.fromEntries(hiddenIn(await (await get(desk(id, step), { cookie: who })).text())), ...fields }, { cookie: who })
const refused = async (answer: Response, message: RegExp, typed: string): Promise<void> => {
  const html = await answer.text()
  assert.equal(answer.status, 422, html.slice(0, 200))
  assert.match(html, message)
  assert.ok(html.includes(typed), 'what was typed is lost')
}
const rowOf = async (id: string): Promise<CommitmentRow> => (await site.ports.register.commitment(site.council, id)) ?? assert.fail(id)

test('a visit with a time that is none comes back as it was typed; told rightly, it stands in the public history', async () => {
  const visit = { place: 'Chân cầu Mới', visitedOn: '2026-11-20', finding: 'Mái kè đã lát kín 650 m' }
  await refused(await send(cookie.overseer, first.id, 'kiem-tra-tai-cho', { ...visit, at: 'buổi sáng' }), /Giờ kiểm tra phải có dạng/, visit.finding)
  assert.equal((await send(cookie.overseer, first.id, 'kiem-tra-tai-cho', { ...visit, at: '8:15' })).status, 303)
  assert.match(await (await get(`${site.url}/cam-ket/${first.id}`)).text(), /08:15, 20\/11\/2026/)
})

test('proof asked for stands on the form in which the office reports', async () => {
  assert.equal((await send(cookie.overseer, first.id, 'minh-chung-can-co', { proof: 'Biên bản nghiệm thu có chữ ký' })).status, 303)
  assert.match(await (await get(desk(first.id, 'bao-cao'), { cookie: cookie.owner })).text(), /Biên bản nghiệm thu có chữ ký/)
})

test('where nothing was returned, disputed or closed, those forms lead back to the record', async () => {
  for (const [who, step] of [[cookie.owner, 'kien-nghi'], [cookie.standing, 'ket-luan-tranh-luan'], [cookie.overseer, 'kiem-tra-lai']] as const) {
    const answer = await get(desk(first.id, step), { cookie: who })
    assert.deepEqual([answer.status, answer.headers.get('location')], [303, `/ban-lam-viec/cam-ket/${first.id}`], step)
  }
})

test('a promise merged away names a promise that is still owed; answers that contradict each other are asked about', async () => {
  const given = { documentNumber: '13/NQ-HĐND', reason: 'Hai việc làm cùng một đợt', confirmed: 'đã đối chiếu' }
  const withdraw = (fields: Readonly<Record<string, string>>) => send(cookie.standing, first.id, 'rut', { ...given, ...fields })
  await refused(await withdraw({ ending: 'waived', byCommitment: second.id }), /hình thức rút là thôi yêu cầu/, given.reason)
  await refused(await withdraw({ ending: 'merged', byCommitment: '' }), /Chưa nêu cam kết thay thế/, given.reason)
  await refused(await withdraw({ ending: 'merged', byCommitment: first.id }), /không thể được thay bằng chính nó/, given.reason)
  await refused(await withdraw({ ending: 'superseded', byCommitment: 'khong-co' }), /Không tìm thấy cam kết thay thế/, given.reason)
  assert.equal((await rowOf(first.id)).status, 'owed')
  assert.equal((await withdraw({ ending: 'merged', byCommitment: `http://127.0.0.1/cam-ket/${second.id}?x=1` })).status, 303)
  const { status, ending, byCommitmentId } = await rowOf(first.id)
  assert.deepEqual([status, ending, byCommitmentId], ['withdrawn', 'merged', second.id])
  assert.ok((await (await get(`${site.url}/cam-ket/${first.id}`)).text()).includes(`href="/cam-ket/${second.id}"`), 'the page does not lead to the promise that takes over')
})
