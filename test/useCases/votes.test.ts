import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { backup, compareWithRebuild, restore, verifyLog } from '../../src/postgres/index.ts'
import { stateAfter } from '../../src/domain/decider.ts'
import { resultOf, vote, type Choice, type Stand, type Taken, type VoteEvent, type Way } from '../../src/domain/vote/index.ts'
import { scratchDatabase } from '../contracts/scratchDatabase.ts'
import { bytes, done, refusal } from './council.ts'
import { openSitting } from './sittingCouncil.ts'

let site: Awaited<ReturnType<typeof openSitting>>
before(async () => { site = await openSitting(120) })
after(() => site.drop())

let keys = 0
const key = (): string => `k-${(keys += 1)}`
const stand = (one: Stand): Choice => ({ kind: 'stand', stand: one })
const prepare = async (way: Way, more: { readonly sourceId?: string; readonly insteadOf?: string } = {}): Promise<string> =>
  done(await site.useCases.prepareVote(site.clerk, { key: key(), sittingId: site.sittingId, title: 'Nghị quyết', way, choosing: { kind: 'yesNo', majority: 'half' }, options: [], sourceId: more.sourceId ?? null, insteadOf: more.insteadOf ?? null })).voteId
const opened = async (way: Way): Promise<string> => {
  const voteId = await prepare(way)
  done(await site.useCases.openVote(site.chair, { key: key(), voteId }))
  return voteId
}
const cast = (voteId: string, deputy: string, choice: Choice, useCases = site.useCases, under = key()) => useCases.castBallot(site.deputy(deputy), { key: under, voteId, choice })
const close = (voteId: string, useCases = site.useCases) => useCases.closeVote(site.secretary, { key: key(), voteId })
const taken = async (voteId: string): Promise<Taken> => {
  const state = stateAfter(vote, (await site.ports.log.read(site.council, `vote/${voteId}`)).map(({ event }) => event as VoteEvent))
  return state.status === 'absent' ? assert.fail('absent') : state
}

test('E18 a ballot whose answer was lost is sent again under the same key: one ballot, the same receipt', async () => {
  const voteId = await opened('open')
  const [deputy] = site.deputies
  const first = done(await cast(voteId, deputy!, stand('yes'), site.useCases, 'the-ballot'))
  const again = await Promise.all([cast(voteId, deputy!, stand('yes'), site.useCases, 'the-ballot'), cast(voteId, deputy!, stand('yes'), site.other, 'the-ballot')])
  for (const answer of again) assert.deepEqual(answer, { kind: 'done', result: first, repeated: true })
  assert.equal(refusal(await cast(voteId, deputy!, stand('no'))), 'ballot-cast-already')
  assert.deepEqual((await taken(voteId)).ballots.map(({ receipt, choice }) => [receipt, choice]), [[first.receipt, stand('yes')]])
})

for (const way of ['open', 'secret'] as const)
  test(`E19 120 deputies voting from two servers while the vote is closed (${way}): each is counted or told that it was too late, and the sums agree`, async () => {
    const voteId = await opened(way)
    const choices = site.deputies.map((_, n) => stand((['yes', 'no', 'notVoting'] as const)[n % 3]!))
    const voting = site.deputies.map((id, n) => cast(voteId, id, choices[n]!, n % 2 ? site.other : site.useCases))
    await voting[20]
    done(await close(voteId, site.other))
    const answers = (await Promise.all(voting)).map(refusal)
    assert.ok(answers.every((one) => one === 'done' || one === 'vote-not-open'), [...new Set(answers)].join())
    const counted = answers.filter((one) => one === 'done').length
    assert.ok(counted >= 20, String(counted))
    const now = await taken(voteId)
    assert.equal(now.ballots.length, counted)
    const result = resultOf(now)
    const of = (n: number) => answers.filter((one, index) => one === 'done' && index % 3 === n).length
    assert.deepEqual(result.kind === 'text' && [result.yes, result.no, result.notVoting, result.absent], [of(0), of(1), of(2), 120 - counted])
    if (way === 'secret') assert.equal(now.papers.length, counted)
  })

test('E32 nothing that is kept lets a secret paper be laid beside who voted: not the box while it is open, not the log after, not the request', async () => {
  const voteId = await opened('secret')
  const choices = site.deputies.map((_, n) => stand(n % 7 === 0 ? 'no' : n % 5 === 0 ? 'notVoting' : 'yes'))
  for (const [n, id] of site.deputies.entries()) done(await cast(voteId, id, choices[n]!))
  const { rows: boxes } = await site.scratch.superuser.query<{ papers: string[] }>('select papers from ballot_box where vote_id = $1', [voteId])
  // One row for all of them, in the order of what stands on them.
  assert.deepEqual(boxes.map(({ papers }) => papers), [choices.map((choice) => JSON.stringify(choice)).toSorted()])
  // The fingerprint of a request says nothing of the choice: it is the same whatever was chosen.
  const guesses = (['yes', 'no', 'notVoting'] as const).map((one) => site.ports.ids.sha256(JSON.stringify(['castBallot', [voteId, site.deputies[0], stand(one)]])))
  const { rows: requests } = await site.scratch.superuser.query<{ fingerprint: string }>('select fingerprint from request where council_id = $1', [site.council])
  assert.ok(requests.every(({ fingerprint }) => !guesses.includes(fingerprint)))
  done(await close(voteId))
  assert.equal((await site.scratch.superuser.query('select from ballot_box where vote_id = $1', [voteId])).rowCount, 0)
  const { rows: bodies } = await site.scratch.superuser.query<{ body: string; type: string }>(`select type, body from event where stream = $1 order by position`, [`vote/${voteId}`])
  for (const { type, body } of bodies) if (type === 'BallotCast') assert.doesNotMatch(body, /"yes"|"no"|"notVoting"|"stand"/)
  const papers = (await taken(voteId)).papers.map((paper) => JSON.stringify(paper))
  assert.deepEqual(papers, papers.toSorted())
})

test('E34 a text filed anew under the same name after the vote was prepared is another text: the vote does not open on it', async () => {
  const file = async (text: string) => done(await site.useCases.fileSource(site.clerk, { key: key(), sittingId: site.sittingId, name: 'du-thao-nghi-quyet.txt', bytes: bytes(text), documentDate: null })).sourceId
  const first = await file('Điều 1. Sở Xây dựng hoàn thành trước ngày 30/9/2026.')
  const voteId = await prepare('open', { sourceId: first })
  const second = await file('Điều 1. Sở Xây dựng hoàn thành trước ngày 30/12/2026.')
  assert.equal(refusal(await site.useCases.openVote(site.chair, { key: key(), voteId })), 'vote-text-changed')
  const again = await prepare('open', { sourceId: second })
  done(await site.useCases.openVote(site.chair, { key: key(), voteId: again }))
  done(await close(again))
})

test('E26, E28 certified by a second account only, announced only then; a void vote has another in its place', async () => {
  const { useCases, secretary, chair, clerk } = site
  const voteId = await opened('open')
  done(await cast(voteId, site.deputies[0]!, stand('yes')))
  done(await useCases.conductVote(chair, { key: key(), voteId, deed: { type: 'SuspendVote', reason: 'Mất mạng' } }))
  assert.equal(refusal(await cast(voteId, site.deputies[1]!, stand('yes'))), 'vote-not-open')
  done(await useCases.conductVote(chair, { key: key(), voteId, deed: { type: 'VoidVote', reason: 'Mất mạng' } }))
  const again = await prepare('open', { insteadOf: voteId })
  done(await useCases.openVote(chair, { key: key(), voteId: again }))
  for (const id of site.deputies.slice(0, 61)) done(await cast(again, id, stand('yes')))
  assert.equal(refusal(await useCases.closeFloor(chair, { key: key(), sittingId: site.sittingId, told: null })), 'vote-still-open')
  done(await close(again))
  assert.equal(refusal(await useCases.conductVote(chair, { key: key(), voteId: again, deed: { type: 'AnnounceVote' } })), 'vote-not-certified')
  assert.equal(refusal(await useCases.certifyVote(secretary, { key: key(), voteId: again })), 'certified-by-counter')
  done(await useCases.certifyVote(clerk, { key: key(), voteId: again }))
  done(await useCases.conductVote(chair, { key: key(), voteId: again, deed: { type: 'AnnounceVote' } }))
  const result = resultOf(await taken(again))
  assert.deepEqual(result.kind === 'text' && [result.yes, result.total, result.passed], [61, 120, true])
})

test('E30 a ballot entered by the desk is marked so, and counts as any other', async () => {
  const voteId = await opened('secret')
  done(await site.useCases.enterBallot(site.clerk, { key: key(), voteId, deputyId: site.deputies[5]!, choice: stand('no') }))
  assert.equal(refusal(await cast(voteId, site.deputies[5]!, stand('yes'))), 'ballot-cast-already')
  done(await close(voteId))
  const { ballots, papers } = await taken(voteId)
  assert.deepEqual([ballots.map(({ via }) => via), papers], [['desk'], [stand('no')]])
})

test('a box that is open when a backup is taken is in it, and the vote goes on where it is restored', async () => {
  const voteId = await opened('secret')
  for (const id of site.deputies.slice(0, 5)) done(await cast(voteId, id, stand('yes')))
  const lines = await Array.fromAsync(backup(site.scratch.database))
  const to = await scratchDatabase()
  try {
    await restore(to.owner, (async function* () { yield* lines })())
    const { rows } = await to.superuser.query<{ papers: string[] }>('select papers from ballot_box where vote_id = $1', [voteId])
    assert.equal(rows[0]?.papers.length, 5)
  } finally {
    await to.drop()
  }
  done(await close(voteId))
})

test('a tally of hundreds of ballots is read in one statement, and the count of 500 in far less than a second', async () => {
  const large = await openSitting(500)
  try {
    const voteId = done(await large.useCases.prepareVote(large.clerk, { key: 'v', sittingId: large.sittingId, title: 'x', way: 'secret', choosing: { kind: 'yesNo', majority: 'half' }, options: [], sourceId: null, insteadOf: null })).voteId
    done(await large.useCases.openVote(large.chair, { key: 'o', voteId }))
    await Promise.all(large.deputies.map(async (id, n) => done(await large.useCases.castBallot(large.deputy(id), { key: 'b', voteId, choice: stand(n % 2 ? 'yes' : 'no') }))))
    // What the server is asked between the lock on the log and the entry: the record of who voted, and the box.
    const client = large.scratch.database.pool
    const asked: string[] = []
    const connect = client.connect.bind(client)
    client.connect = (async () => {
      const connection = await connect()
      const query = connection.query.bind(connection)
      connection.query = ((text: string | { readonly text: string }, ...rest: unknown[]) => {
        asked.push(typeof text === 'string' ? text : text.text)
        return (query as (...all: unknown[]) => unknown)(text, ...rest)
      }) as typeof connection.query
      return connection
    }) as typeof client.connect
    const began = performance.now()
    done(await large.useCases.closeVote(large.secretary, { key: 'c', voteId }))
    console.log(`# 500 ballots closed and counted in ${Math.round(performance.now() - began)} ms`)
    client.connect = connect as typeof client.connect
    const reads = asked.map((text) => text.trim()).filter((text) => /^select/i.test(text) && !/set_config|for update$/.test(text) && !text.startsWith('select position, hash from head'))
    const box = asked.filter((text) => /from ballot_box/.test(text) && /^\s*select/i.test(text))
    assert.ok(reads.length + box.length <= 3, asked.join('\n---\n'))
    const history = await large.ports.log.read(large.council, `vote/${voteId}`)
    const state = stateAfter(vote, history.map(({ event }) => event as VoteEvent))
    const result = state.status === 'absent' ? null : resultOf(state)
    assert.deepEqual(result?.kind === 'text' && [result.yes, result.no, result.absent], [250, 250, 0])
  } finally {
    await large.drop()
  }
})

test('after all of it the log is sound, and the rows made anew are the same', async () => {
  assert.equal((await verifyLog(site.scratch.database, site.council)).kind, 'sound')
  assert.deepEqual(await compareWithRebuild(site.scratch.database, site.council), [])
})
