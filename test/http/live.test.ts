import assert from 'node:assert/strict'
import { connect, type Socket } from 'node:net'
import { after, before, test } from 'node:test'
import { createUseCases } from '../../src/application/useCases.ts'
import { done } from '../useCases/council.ts'
import { get } from './formIn.ts'
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
