import { fork, type ChildProcess } from 'node:child_process'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createUseCases } from '../src/application/useCases.ts'
import { createSite } from '../src/main/createSite.ts'
import { systemClock, systemInstants } from '../src/main/systemPorts.ts'
import { startServer } from '../src/web/server.ts'
import { scratchDatabase } from '../test/contracts/scratchDatabase.ts'
import { done } from '../test/useCases/council.ts'
import type { Told } from './viewersClient.ts'

/**
 * How long a change of a sitting takes to reach everybody who follows it, against a bare Node server that writes the same bytes to the same number of sockets in the same run;
 * and how long it takes until everybody has caught up after all lines broke at once. Clients run in processes of their own on the same machine, so both are slower than they
 * would be alone, and equally so. The time of a change is when it was asked for, before anything was written.
 *
 *   TEST_DATABASE_URL=… node bench/viewers.ts [viewers] [changes]
 *
 * Prints one line of JSON: percentiles in milliseconds for both, the ratio of their 99th percentiles, and the reconnecting.
 */
const VIEWERS = Number(process.argv[2] ?? 5000)
const CHANGES = Number(process.argv[3] ?? 20)
const PROCESSES = 4
const PAUSE_MS = 500

const scratch = await scratchDatabase()
const council = await scratch.council()
const instants = systemInstants('Asia/Ho_Chi_Minh')
const site = await createSite({
  database: scratch.database, council, clock: systemClock('Asia/Ho_Chi_Minh'), instants, publicUrl: 'http://127.0.0.1', buildId: 'bench', assetsDirectory: join(import.meta.dirname, '../dist/browser'),
  log: () => undefined, pushKey: null, senders: {}, secondReader: null, noticeTime: '24:00', localTime: () => '00:00',
})
const server = await startServer(site.app, { host: '127.0.0.1', port: 0 })
const useCases = createUseCases(site.ports)
const clerk = { council, actor: { account: 'c', role: 'clerk', office: 'vp' } } as const
const secretary = { council, actor: { account: 's', role: 'secretary', office: 'vp' } } as const
const { sittingId } = done(await useCases.recordSitting(clerk, { key: 's', name: 'Phiên thử', date: '2026-07-03' }))
done(await useCases.electDeputies(clerk, { key: 'd', deputies: Array.from({ length: 60 }, (_, n) => ({ name: `Đại biểu thứ ${n + 1}`, group: `Tổ ${n % 6}` })), electedOn: '2026-03-15' }))
const deputyIds = (await site.ports.register.floor.deputies(council, null)).map(({ id }) => id)
done(await useCases.setAgenda(clerk, { key: 'a', sittingId, items: [{ itemId: 'm1', kind: 'questioning', title: 'Nhóm 1: Xây dựng, đô thị', officeIds: [], minutes: 120 }] }))
done(await useCases.fixRoll(clerk, { key: 'r', sittingId, deputyIds, total: 60 }))
done(await useCases.openFloor(secretary, { key: 'o', sittingId, declared: 'Đủ', told: null }))
done(await useCases.conductFloor(secretary, { key: 'i', sittingId, told: null, deed: { type: 'BeginItem', itemId: 'm1' } }))
for (const [n, deputyId] of deputyIds.slice(0, 30).entries())
  done(await useCases.conductFloor(clerk, { key: `t${n}`, sittingId, told: null, deed: { type: 'RegisterTurn', turnId: `t${n}`, itemId: null, kind: 'question', deputyId, questionId: null, via: 'desk' } }))

/** A server that keeps nothing and decides nothing: one buffer, written to everybody. */
const sockets = new Set<ServerResponse>()
const bare = createServer((request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' })
  response.write('retry: 1000\n\n')
  sockets.add(response)
  request.on('close', () => sockets.delete(response))
})
await new Promise<void>((resolve) => { bare.listen(0, '127.0.0.1', () => resolve()) })

const path = `/phien-chat-van/${sittingId}/truc-tiep/dong`
let clients: readonly ChildProcess[] = []
const arrivals = new Map<number, number[]>()
let open = 0

const viewers = async (port: number, query: (index: number) => string): Promise<void> => {
  open = 0
  clients = Array.from({ length: PROCESSES }, () => fork(join(import.meta.dirname, 'viewersClient.ts'), [String(port), path, String(Math.ceil(VIEWERS / PROCESSES))]))
  for (const [index, client] of clients.entries()) {
    client.on('message', (told: Told) => {
      if (told.kind === 'open') open += told.lines
      else arrivals.set(told.seq, [...(arrivals.get(told.seq) ?? []), ...told.at])
    })
    client.send({ query: query(index) })
  }
  await until(() => open >= VIEWERS)
}
const leave = async (): Promise<void> => {
  await Promise.all(clients.map((client) => new Promise<void>((resolve) => {
    client.once('exit', () => resolve())
    client.kill()
  })))
}
const until = async (what: () => boolean): Promise<void> => {
  const late = performance.now() + 60_000
  while (!what()) {
    if (performance.now() > late) throw new Error('it did not come within a minute')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
const percentile = (all: readonly number[], share: number): number => Math.round(all.toSorted((one, other) => one - other)[Math.min(all.length - 1, Math.floor(all.length * share))]! * 10) / 10
const summary = (all: readonly number[]) => ({ p50: percentile(all, 0.5), p99: percentile(all, 0.99), most: percentile(all, 1), told: all.length })

const frames: Buffer[] = []
const seqOf = (frame: Buffer): number => Number(/^id: (\d+)/.exec(frame.toString())![1])
let changes = 0
/** A change, when it was asked for, and when it was on record. */
const change = async (): Promise<{ readonly seq: number; readonly at: number; readonly recorded: number }> => {
  const before = frames.length
  const at = Date.now()
  changes += 1
  done(await useCases.conductFloor(secretary, {
    key: `c${changes}`, sittingId, told: null, deed: changes % 2 ? { type: 'BeginSpeech', speechId: `p${changes}`, kind: 'statement', speaker: { kind: 'official', officeId: 'x', name: `Người phát biểu thứ ${changes}` } } : { type: 'EndSpeech' },
  }))
  const recorded = Date.now()
  await until(() => frames.length > before)
  return { seq: seqOf(frames.at(-1)!), at, recorded }
}

try {
  const head = async (): Promise<number> => (await site.ports.log.head(council)).position
  // The bytes that the bare server will send are those that the product sends.
  const room = (await site.live.room(sittingId, 'vi'))!
  room.join({ send: (text) => void (text.includes('event: frame') && frames.push(text)), waiting: () => 0, end: () => undefined }, await head(), 0)

  await viewers(Number(new URL(server.url).port), () => '?tu=999999999')
  const [ours, recordings]: [number[], number[]] = [[], []]
  for (let n = 0; n < CHANGES; n += 1) {
    const { seq, at, recorded } = await change()
    recordings.push(recorded - at)
    await until(() => (arrivals.get(seq)?.length ?? 0) >= VIEWERS)
    ours.push(...arrivals.get(seq)!.map((when) => when - at))
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  const memory = Math.round(process.memoryUsage.rss() / 1024 / 1024)
  await leave()

  arrivals.clear()
  await viewers((bare.address() as AddressInfo).port, () => '')
  const theirs: number[] = []
  for (const frame of frames.slice(0, CHANGES)) {
    const seq = seqOf(frame)
    const at = Date.now()
    for (const socket of sockets) socket.write(frame)
    await until(() => (arrivals.get(seq)?.length ?? 0) >= VIEWERS)
    theirs.push(...arrivals.get(seq)!.map((when) => when - at))
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  await leave()

  // Everybody comes back at once, one change behind.
  arrivals.clear()
  const seen = await head()
  const { seq } = await change()
  const began = Date.now()
  await viewers(Number(new URL(server.url).port), () => `?tu=${seen}`)
  await until(() => (arrivals.get(seq)?.length ?? 0) >= VIEWERS)
  const caughtUp = Math.max(...arrivals.get(seq)!) - began
  const [product, plain] = [summary(ours), summary(theirs)]
  console.log(JSON.stringify({
    viewers: VIEWERS, changes: CHANGES, recording: percentile(recordings, 0.5), frameBytes: Math.round(frames.reduce((sum, { length }) => sum + length, 0) / frames.length), product, bare: plain,
    ratio: Math.round((product.p99 / plain.p99) * 100) / 100, reconnected: { told: arrivals.get(seq)!.length, milliseconds: caughtUp }, memoryMegabytes: memory,
  }))
  await leave()
} finally {
  await site.endLive()
  await server.stop(500)
  bare.closeAllConnections()
  bare.close()
  await scratch.drop()
}
