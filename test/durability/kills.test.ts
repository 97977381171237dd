import assert from 'node:assert/strict'
import { fork, type ChildProcess } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { compareWithRebuild, createCouncil, migrate, openDatabase, verifyLog, type Database } from '../../src/postgres/index.ts'
import { MIGRATIONS } from '../contracts/scratchDatabase.ts'
import { LIFE, asksForJob, commitmentOf, eventsOf, keyOf, type Turn } from './load.ts'
import { makeScratchCluster, type ScratchCluster } from './scratchCluster.ts'
import type { Reply } from './writer.ts'

const KILLS = Number(process.env['LOIHUA_KILLS'] ?? 100)
const LANES = 6
const COUNCIL = 'hdnd-thu'

let cluster: ScratchCluster
let folder: string
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lh-kills-'))
  cluster = await makeScratchCluster()
  await cluster.start()
  await migrate({ connection: { url: cluster.url }, directory: MIGRATIONS })
  await withDatabase('owner', (owner) => createCouncil(owner, { id: COUNCIL, name: 'Thử', nameEn: 'Trial', place: 'Thử', isExample: true }))
})
after(async () => {
  await cluster.remove()
  rmSync(folder, { recursive: true })
})

const withDatabase = async <Result>(role: 'app' | 'owner', work: (database: Database) => Promise<Result>): Promise<Result> => {
  const database = openDatabase({ connection: { url: cluster.url }, role, size: 2, onConnectionLost: (error) => console.error(error.message) })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

/** Keeps `LANES` requests under way at all times, through the death of its writer or of the server; every answer is noted in a file at once. */
const startLoad = (acknowledged: string) => {
  const spare = (): ChildProcess => fork(join(import.meta.dirname, 'writer.ts'), [cluster.url, COUNCIL], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const lanes = Array.from({ length: LANES }, (_, lane) => ({ turn: { lane, number: 0 } as Turn, sent: 0, idle: false }))
  const seen = { answers: 0, repeated: 0, failures: 0 }
  const faults: string[] = []
  let stopping = false
  let writer = spare()
  let next = spare()

  const send = (lane: (typeof lanes)[number]): void => {
    lane.sent += 1
    writer.send(lane.turn, (error) => void error) // a writer that died is replaced, and the turn sent again
  }
  const receive = (from: ChildProcess) => (reply: Reply): void => {
    const lane = lanes[reply.turn.lane]!
    // What a killed writer had still said arrives late: its turn has been sent again and is answered by the new one.
    if (from !== writer || reply.turn.number !== lane.turn.number) return
    if ('serverGone' in reply) {
      seen.failures += 1
      void sleep(100).then(() => from === writer && lane.turn.number === reply.turn.number && send(lane))
      return
    }
    if ('error' in reply) {
      faults.push(`${keyOf(lane.turn)}: ${reply.error}`)
      return
    }
    const { result } = reply
    if (result.kind !== 'appended' && !(result.kind === 'repeated' && lane.sent > 1)) {
      faults.push(`${keyOf(lane.turn)} sent ${lane.sent} times: ${JSON.stringify(result)}`)
      return
    }
    appendFileSync(acknowledged, `${lane.turn.lane} ${lane.turn.number} ${result.position}\n`)
    seen.answers += 1
    if (result.kind === 'repeated') seen.repeated += 1
    if (stopping) lane.idle = true
    else {
      lane.turn = { lane: lane.turn.lane, number: lane.turn.number + 1 }
      lane.sent = 0
      send(lane)
    }
  }
  const employ = (): void => {
    writer.on('message', receive(writer))
    for (const lane of lanes) if (!lane.idle) send(lane)
  }
  employ()

  return {
    seen, faults,
    killWriter: async (): Promise<void> => {
      const dying = writer
      const gone = new Promise((done) => dying.once('exit', done))
      dying.kill('SIGKILL')
      await gone
      writer = next
      next = spare()
      employ()
    },
    /** Lets what is under way come to its answer. */
    end: async (): Promise<void> => {
      stopping = true
      while (faults.length === 0 && lanes.some(({ idle }) => !idle)) await sleep(10)
      for (const child of [writer, next]) child.kill('SIGKILL')
    },
  }
}

test(`after ${KILLS} kills of writer and server at random moments, what was acknowledged is there once, and all of it is sound`, async (context) => {
  const acknowledged = join(folder, 'acknowledged')
  const load = startLoad(acknowledged)
  const kills = { writer: 0, server: 0 }
  try {
    for (let kill = 0; kill < KILLS && load.faults.length === 0; kill += 1) {
      const before = load.seen.answers
      while (load.seen.answers < before + LANES / 2 && load.faults.length === 0) await sleep(2)
      await sleep(Math.random() * 60)
      if (Math.random() < 0.5) {
        kills.writer += 1
        await load.killWriter()
      } else {
        kills.server += 1
        await cluster.kill()
        await cluster.start()
      }
    }
  } finally {
    await load.end()
  }
  assert.deepEqual(load.faults, [])
  assert.ok(kills.writer > 0 && kills.server > 0)

  const answered = readFileSync(acknowledged, 'utf8').trim().split('\n').map((line) => line.split(' ').map(Number)).map(([lane, number, position]) => ({ turn: { lane: lane!, number: number! }, position: position! }))
  context.diagnostic(`${JSON.stringify(kills)} ${JSON.stringify(load.seen)}`)
  await withDatabase('app', async (database) => {
    const proof = await verifyLog(database, COUNCIL)
    assert.equal(proof.kind, 'sound', JSON.stringify(proof))
    assert.equal(proof.position, answered.reduce((sum, { turn }) => sum + eventsOf(turn), 0), 'as many events as acknowledged requests ask for: none lost, none twice, none half')
    assert.deepEqual(await compareWithRebuild(database, COUNCIL), [])
    await database.inCouncil(COUNCIL, async (scope) => {
      const requests = await scope.selectFrom('request').select(['key', 'position']).execute()
      assert.deepEqual(new Map(requests.map(({ key, position }) => [key, position])), new Map(answered.map(({ turn, position }) => [keyOf(turn), position])))
      const commitments = await scope.selectFrom('commitment').select(['id', 'version']).execute()
      const expected = Map.groupBy(answered, ({ turn }) => commitmentOf(turn))
      assert.deepEqual(new Map(commitments.map(({ id, version }) => [id, version])), new Map([...expected].map(([id, turns]) => [id, turns.length])))
      assert.ok([...expected.values()].every((turns) => turns.length <= LIFE))
    })
    const { rows } = await database.pool.query<{ id: string }>(`select split_part(key, ':', 3) as id from graphile_worker.jobs`)
    assert.deepEqual(rows.map(({ id }) => id).toSorted(), answered.filter(({ turn }) => asksForJob(turn)).map(({ turn }) => commitmentOf(turn)).toSorted(), 'one task for each append that asked for one')
  })
})
