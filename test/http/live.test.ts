import assert from 'node:assert/strict'
import { connect, type Socket } from 'node:net'
import { after, before, test } from 'node:test'
import { createUseCases } from '../../src/application/useCases.ts'
import { done } from '../useCases/council.ts'
import { get, post } from './formIn.ts'
import { startTestSite, type TestSite } from './testSite.ts'

/** Viewers in every run of the tests; the bench goes on to 5,000. */
const VIEWERS = Number(process.env['LOIHUA_VIEWERS'] ?? 1000)

let site: TestSite
let sittingId = ''
let keys = 0

before(async () => {
  site = await startTestSite()
  const { useCases, council } = site
  const office = done(await useCases.establishOffice(clerk(), { key: 'o', name: 'Sở Thử', nameEn: 'Trial department', kind: 'agency', establishedOn: null })).officeId
  sittingId = done(await useCases.recordSitting(clerk(), { key: 's', name: 'Phiên thử', date: '2026-07-03' })).sittingId
  done(await useCases.electDeputies(clerk(), { key: 'd', deputies: [{ name: 'Nguyễn Thị Ân', group: null }], electedOn: '2026-03-15' }))
  const [deputy] = await site.ports.register.floor.deputies(council, null)
  done(await useCases.setAgenda(clerk(), { key: 'a', sittingId, items: [{ itemId: 'm1', kind: 'questioning', title: 'Nhóm 1', officeIds: [office], minutes: null }] }))
  done(await useCases.fixRoll(clerk(), { key: 'r', sittingId, deputyIds: [deputy!.id], total: 1 }))
  done(await useCases.openFloor(secretary(), { key: 'open', sittingId, declared: 'Đủ', told: null }))
  done(await useCases.conductFloor(secretary(), { key: 'i', sittingId, told: null, deed: { type: 'BeginItem', itemId: 'm1' } }))
})
after(() => site.stop())

const clerk = () => ({ council: site.council, actor: { account: 'c', role: 'clerk', office: 'vp' } } as const)
const secretary = () => ({ council: site.council, actor: { account: 's', role: 'secretary', office: 'vp' } } as const)
const path = (rest = '') => `/phien-chat-van/${sittingId}/truc-tiep${rest}`

/** Something changes on the floor: somebody speaks or stops. Gives the entry of the log. */
const change = async (useCases = site.useCases): Promise<number> => {
  keys += 1
  const answer = await useCases.conductFloor(secretary(), {
    key: `k${keys}`, sittingId, told: null,
    deed: keys % 2 ? { type: 'BeginSpeech', speechId: `p${keys}`, kind: 'statement', speaker: { kind: 'official', officeId: 'x', name: `Người thứ ${keys}` } } : { type: 'EndSpeech' },
  })
  done(answer)
  return (await site.ports.log.head(site.council)).position
}

type Line = { readonly socket: Socket; readonly seqs: number[]; readonly parts: Map<string, string>; text: string }

/** A line as a browser holds it, over a bare socket: a thousand of them are cheap. */
const follow = (seen: { readonly last?: number; readonly query?: number } = {}, prefix = ''): Promise<Line> => new Promise((resolve, reject) => {
  const { hostname, port } = new URL(site.url)
  const socket = connect(Number(port), hostname)
  const line: Line = { socket, seqs: [], parts: new Map(), text: '' }
  socket.on('error', reject)
  socket.on('data', (chunk: Buffer) => {
    line.text += chunk.toString()
    if (line.text.includes('retry:')) resolve(line)
    for (const [, id, data] of line.text.matchAll(/id: (\d+)\nevent: frame\ndata: (.*)\n\n/g)) {
      if (line.seqs.includes(Number(id))) continue
      line.seqs.push(Number(id))
      for (const [name, html] of Object.entries((JSON.parse(data!) as { parts: Record<string, string> }).parts)) line.parts.set(name, html)
    }
  })
  const query = seen.query === undefined ? '' : `?tu=${seen.query}`
  socket.write(`GET ${prefix}${path('/dong')}${query} HTTP/1.1\r\nHost: ${hostname}:${port}\r\n${seen.last === undefined ? '' : `Last-Event-ID: ${seen.last}\r\n`}\r\n`)
})
const until = async (what: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 400 && !what(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25))
  assert.ok(what(), 'it did not come')
}

test('the stream begins with everything that is newer than the page, and then sends each change once, whichever process made it', async () => {
  const line = await follow({ query: 0 })
  await until(() => line.seqs.length === 1)
  assert.match(line.text, /^HTTP\/1\.1 200 OK[^]*content-type: text\/event-stream[^]*cache-control: no-store/i)
  assert.match(line.parts.get('stage') ?? '', /Đang họp[^]*Nhóm 1/)
  // Written by somebody who shares nothing with the server but the database.
  const seq = await change(createUseCases(site.ports))
  await until(() => line.seqs.includes(seq))
  assert.match(line.parts.get('stage') ?? '', /Người thứ 1/)
  assert.equal(line.seqs.length, 2)
  line.socket.destroy()
})

test('a page that has everything is sent nothing, and one that is behind what it misses', async () => {
  const { position } = await site.ports.log.head(site.council)
  const [upToDate, behind] = [await follow({ last: position }), await follow({ last: position - 1 })]
  await until(() => behind.seqs.length === 1)
  assert.deepEqual(upToDate.seqs, [])
  assert.equal((await get(`${site.url}${path('.json')}?tu=${position}`)).status, 204)
  const frame = await (await get(`${site.url}${path('.json')}?tu=0`)).json() as { readonly seq: number; readonly parts: Record<string, string> }
  assert.deepEqual([frame.seq, frame.parts['stage']], [behind.seqs[0], behind.parts.get('stage')])
  for (const { socket } of [upToDate, behind]) socket.destroy()
})

test('English pages are sent English words', async () => {
  const line = await follow({ query: 0 }, '/en')
  await until(() => line.seqs.length === 1)
  assert.match(line.parts.get('stage') ?? '', /In session/)
  line.socket.destroy()
})

test('what is not there is not followed, and the time is told to the millisecond', async () => {
  for (const address of ['/phien-chat-van/khong-co/truc-tiep/dong', '/phien-chat-van/khong-co/truc-tiep.json', '/phien-chat-van/khong-co/man-hinh', '/phien-chat-van/khong-co/truc-tiep'])
    assert.equal((await get(`${site.url}${address}`)).status, 404, address)
  const before = Date.now()
  const answer = await get(`${site.url}/dong-ho`)
  const { now } = await answer.json() as { readonly now: number }
  assert.ok(now >= before && now <= Date.now())
  assert.equal(answer.headers.get('cache-control'), 'no-store')
})

test(`E50 ${VIEWERS} viewers are sent every change, and when all of them come back at once none misses anything and none is told twice`, async () => {
  const lines = await Promise.all(Array.from({ length: VIEWERS }, () => follow({ query: 0 })))
  const first = await change()
  await until(() => lines.every(({ seqs }) => seqs.includes(first)))
  for (const { socket } of lines) socket.destroy()
  const missed = await change()
  const began = performance.now()
  const back = await Promise.all(lines.map(({ seqs }) => follow({ last: seqs.at(-1)! })))
  await until(() => back.every(({ seqs }) => seqs.length === 1))
  console.log(`# ${VIEWERS} reconnected and caught up in ${Math.round(performance.now() - began)} ms`)
  assert.ok(back.every(({ seqs }) => seqs[0] === missed))
  const last = await change()
  await until(() => back.every(({ seqs }) => seqs.at(-1) === last))
  assert.ok(back.every(({ seqs, parts }) => seqs.length === 2 && parts.get('stage') === back[0]!.parts.get('stage')))
  for (const { socket } of back) socket.destroy()
})

test('a viewer who takes nothing holds nobody up, and has the latest as soon as they take again', async () => {
  const [slow, quick] = [await follow({ query: 0 }), await follow({ query: 0 })]
  slow.socket.pause()
  let seq = 0
  for (let n = 0; n < 20; n += 1) seq = await change()
  await until(() => quick.seqs.at(-1) === seq)
  slow.socket.resume()
  await until(() => slow.seqs.at(-1) === seq)
  assert.equal(slow.parts.get('stage'), quick.parts.get('stage'))
  for (const { socket } of [slow, quick]) socket.destroy()
})

test('E16 what the screen on the wall shows changes nothing on the floor: the current item is one thing, what is looked at another', async () => {
  const before = await site.ports.log.head(site.council)
  const hall = (await site.ports.register.floor.sittingNow(site.council, sittingId))!.hall
  for (const address of ['/man-hinh', '/truc-tiep', '/van-de']) assert.equal((await get(`${site.url}/phien-chat-van/${sittingId}${address}`)).status, 200, address)
  assert.deepEqual([await site.ports.log.head(site.council), (await site.ports.register.floor.sittingNow(site.council, sittingId))!.hall], [before, hall])
})

test('E21 the number handed in is counted by the server: it never goes back, on any page, and is in the end the count', async () => {
  const { useCases, council } = site
  const deputies = Array.from({ length: 40 }, (_, n) => `Đại biểu thứ ${n + 1}`)
  const second = done(await useCases.recordSitting(clerk(), { key: 's2', name: 'Phiên bầu', date: '2026-07-04' })).sittingId
  done(await useCases.electDeputies(clerk(), { key: 'd2', deputies: deputies.map((name) => ({ name, group: null })), electedOn: '2026-03-15' }))
  const ids = (await site.ports.register.floor.deputies(council, null)).filter(({ name }) => deputies.includes(name)).map(({ id }) => id)
  done(await useCases.setAgenda(clerk(), { key: 'a2', sittingId: second, items: [{ itemId: 'v', kind: 'vote', title: 'Biểu quyết', officeIds: [], minutes: null }] }))
  done(await useCases.fixRoll(clerk(), { key: 'r2', sittingId: second, deputyIds: ids, total: 40 }))
  const { voteId } = done(await useCases.prepareVote(clerk(), { key: 'v2', sittingId: second, title: 'x', way: 'open', choosing: { kind: 'yesNo', majority: 'half' }, options: [], sourceId: null, insteadOf: null }))
  done(await useCases.openVote(secretary(), { key: 'o2', voteId }))
  const first = sittingId
  sittingId = second
  const lines = await Promise.all(Array.from({ length: 3 }, () => follow({ query: 0 })))
  sittingId = first
  await Promise.all(ids.map(async (id) => done(await useCases.castBallot({ council, actor: { account: id, role: 'deputy', office: id } }, { key: 'b', voteId, choice: { kind: 'stand', stand: 'yes' } }))))
  done(await useCases.closeVote(secretary(), { key: 'c2', voteId }))
  await until(() => lines.every(({ parts }) => /Đã đóng/.test(parts.get('votes') ?? '')))
  for (const { text, socket } of lines) {
    const shown = [...text.matchAll(/(\d+) trên 40 đại biểu đã gửi phiếu/g)].map(([, count]) => Number(count))
    assert.ok(shown.length > 1)
    assert.deepEqual(shown, shown.toSorted((one, other) => one - other))
    assert.equal(shown.at(-1), 40)
    socket.destroy()
  }
})

test('E52 a clerk sees how many have voted and who has not, and can neither open nor close nor announce', async () => {
  const { useCases } = site
  const cookie = await site.signIn(await site.account('clerk', 'vp'))
  const { voteId } = done(await useCases.prepareVote(clerk(), { key: 'v3', sittingId, title: 'Lượt của văn phòng', way: 'open', choosing: { kind: 'yesNo', majority: 'half' }, options: [], sourceId: null, insteadOf: null }))
  done(await useCases.openVote(secretary(), { key: 'o3', voteId }))
  const address = `${site.url}/ban-lam-viec/bieu-quyet/${voteId}`
  const page = await get(address, { cookie })
  assert.equal(page.status, 200)
  const html = await page.text()
  assert.match(html, /0 trên 1 đại biểu đã gửi phiếu[^]*1 đại biểu chưa gửi phiếu[^]*Nguyễn Thị Ân/)
  assert.doesNotMatch(html, /value="(dong|huy|tam-dung)"/)
  for (const viec of ['dong', 'cong-bo', 'huy', 'mo']) assert.equal((await post(address, { viec, key: `x-${viec}`, voidReason: 'x' }, { cookie })).status, 403, viec)
  done(await useCases.closeVote(secretary(), { key: 'c3', voteId }))
})
