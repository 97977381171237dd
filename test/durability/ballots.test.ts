import assert from 'node:assert/strict'
import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { createUseCases } from '../../src/application/useCases.ts'
import { clockAt, currentSpeech } from '../../src/domain/floor/index.ts'
import { resultOf, type Choice, type Stand } from '../../src/domain/vote/index.ts'
import { sitePorts } from '../../src/main/sitePorts.ts'
import { systemClock } from '../../src/main/systemPorts.ts'
import { compareWithRebuild, createCouncil, migrate, openDatabase, verifyLog, type Database } from '../../src/postgres/index.ts'
import { MIGRATIONS } from '../contracts/scratchDatabase.ts'
import { done } from '../useCases/council.ts'
import type { BallotReply, SentBallot } from './ballotServer.ts'
import { makeScratchCluster, type ScratchCluster } from './scratchCluster.ts'

const KILLS = Number(process.env['LOIHUA_KILLS'] ?? 100)
/** One kill of the database to so many of the server: it costs a second each. */
const DATABASE_EVERY = 10
const DEPUTIES = 500
const COUNCIL = 'hdnd-thu'
const SITTING = { name: 'Phiên thử', date: '2026-07-03' }

let cluster: ScratchCluster
before(async () => {
  cluster = await makeScratchCluster()
  await cluster.start()
  await migrate({ connection: { url: cluster.url }, directory: MIGRATIONS })
  await withDatabase('owner', (owner) => createCouncil(owner, { id: COUNCIL, name: 'Thử', nameEn: 'Trial', place: 'Thử', isExample: true }))
})
after(() => cluster.remove())

const withDatabase = async <Result>(role: 'app' | 'owner', work: (database: Database) => Promise<Result>): Promise<Result> => {
  const database = openDatabase({ connection: { url: cluster.url }, role, size: 4, onConnectionLost: (error) => console.error(error.message) })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}
const working = <Result>(work: (tools: { readonly useCases: ReturnType<typeof createUseCases>; readonly ports: ReturnType<typeof sitePorts>; readonly database: Database }) => Promise<Result>): Promise<Result> =>
  withDatabase('app', (database) => {
    const ports = sitePorts(database, systemClock('Asia/Ho_Chi_Minh'))
    return work({ useCases: createUseCases(ports), ports, database })
  })
const clerk = { council: COUNCIL, actor: { account: 'c', role: 'clerk', office: 'vp' } } as const
const secretary = { council: COUNCIL, actor: { account: 's', role: 'secretary', office: 'vp' } } as const

test(`E20, E53 after ${KILLS} kills during an open secret ballot every receipt given stands, the tally is that of the ballots, and a speech that was going on has the right time`, async (context) => {
  const { sittingId, voteId, deputies } = await working(async ({ useCases, ports }) => {
    const made = done(await useCases.recordSitting(clerk, { key: 's', ...SITTING })).sittingId
    done(await useCases.electDeputies(clerk, { key: 'd', deputies: Array.from({ length: DEPUTIES }, (_, n) => ({ name: `Đại biểu ${n + 1}`, group: null })), electedOn: '2026-03-15' }))
    const ids = (await ports.register.floor.deputies(COUNCIL, null)).map(({ id }) => id)
    done(await useCases.setAgenda(clerk, { key: 'a', sittingId: made, items: [{ itemId: 'm1', kind: 'vote', title: 'Biểu quyết', officeIds: [], minutes: null }] }))
    done(await useCases.fixRoll(clerk, { key: 'r', sittingId: made, deputyIds: ids, total: DEPUTIES }))
    done(await useCases.openFloor(secretary, { key: 'o', sittingId: made, declared: 'Đủ', told: null }))
    done(await useCases.conductFloor(secretary, { key: 'i', sittingId: made, told: null, deed: { type: 'BeginItem', itemId: 'm1' } }))
    done(await useCases.conductFloor(secretary, { key: 'p', sittingId: made, told: null, deed: { type: 'BeginSpeech', speechId: 'p1', kind: 'statement', speaker: { kind: 'official', officeId: 'x', name: 'Chủ tọa' } } }))
    const vote = done(await useCases.prepareVote(clerk, { key: 'v', sittingId: made, title: 'x', way: 'secret', choosing: { kind: 'yesNo', majority: 'half' }, options: [], sourceId: null, insteadOf: null })).voteId
    done(await useCases.openVote(secretary, { key: 'vo', voteId: vote }))
    return { sittingId: made, voteId: vote, deputies: ids }
  })
  const began = (await working(({ ports }) => ports.register.floor.sittingNow(COUNCIL, sittingId)))!.hall.speeches[0]!.segments[0]!.from

  const choiceOf = (n: number): Choice => ({ kind: 'stand', stand: (['yes', 'no', 'notVoting'] as const satisfies readonly Stand[])[n % 3]! })
  const receipts = new Map<string, string>()
  const faults: string[] = []
  const open = (): ChildProcess => fork(join(import.meta.dirname, 'ballotServer.ts'), [cluster.url, COUNCIL], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  let server = open()
  let spare = open()
  const hear = (from: ChildProcess): void => void from.on('message', (reply: BallotReply) => {
    if ('receipt' in reply) {
      // A receipt that was given once is the one that is given again.
      const before = receipts.get(reply.deputyId)
      if (before !== undefined && before !== reply.receipt) faults.push(`${reply.deputyId} has two receipts`)
      receipts.set(reply.deputyId, reply.receipt)
    } else if ('refusal' in reply) faults.push(`${reply.deputyId}: ${reply.refusal}`)
  })
  hear(server)
  // Everybody presses until they have a receipt, as people do, a few at a time.
  const press = (): void => {
    const waiting = deputies.filter((id) => !receipts.has(id)).slice(0, 6)
    for (const deputyId of waiting) server.send({ voteId, deputyId, choice: choiceOf(deputies.indexOf(deputyId)) } satisfies SentBallot, (error) => void error)
  }
  const kills = { server: 0, database: 0 }
  for (let kill = 0; kill < KILLS && faults.length === 0; kill += 1) {
    press()
    await sleep(5 + Math.random() * 40)
    if (kill % DATABASE_EVERY === DATABASE_EVERY - 1) {
      kills.database += 1
      await cluster.kill()
      await cluster.start()
    } else {
      kills.server += 1
      const dying = server
      const gone = new Promise((resolve) => dying.once('exit', resolve))
      dying.kill('SIGKILL')
      await gone
      server = spare
      hear(server)
      spare = open()
    }
  }
  while (receipts.size < DEPUTIES && faults.length === 0) {
    press()
    await sleep(50)
  }
  for (const child of [server, spare]) child.kill('SIGKILL')
  assert.deepEqual(faults, [])
  context.diagnostic(JSON.stringify({ ...kills, receipts: receipts.size }))

  await working(async ({ useCases, ports, database }) => {
    const { hall } = (await ports.register.floor.sittingNow(COUNCIL, sittingId))!
    const speech = currentSpeech(hall) ?? assert.fail('nobody has the floor')
    const now = Date.now()
    assert.deepEqual([speech.speechId, clockAt(speech, now).spokenMs], ['p1', now - began])
    done(await useCases.closeVote(secretary, { key: 'close', voteId }))
    const { vote } = (await ports.register.floor.sittingNow(COUNCIL, sittingId))!.votes[0]!
    assert.deepEqual(new Map(vote.ballots.map(({ deputyId, receipt }) => [deputyId, receipt])), receipts)
    const result = resultOf(vote)
    const of = (n: number): number => deputies.filter((_, index) => index % 3 === n).length
    assert.deepEqual(result.kind === 'text' && [result.yes, result.no, result.notVoting, result.absent], [of(0), of(1), of(2), 0])
    assert.equal((await verifyLog(database, COUNCIL)).kind, 'sound')
    assert.deepEqual(await compareWithRebuild(database, COUNCIL), [])
  })
})
