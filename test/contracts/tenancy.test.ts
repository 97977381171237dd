import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { accounts, calendarFeeds, contacts, eventLog, noticeQueue, resolutionDocuments } from '../../src/postgres/index.ts'
import { systemIds } from '../../src/main/systemPorts.ts'
import { NOW, adopted, append, commitment, offered, office, sitting, source, write } from './samples.ts'
import { scratchDatabase, type ScratchDatabase } from './scratchDatabase.ts'

let scratch: ScratchDatabase
let [mine, theirs] = ['', '']

before(async () => {
  scratch = await scratchDatabase()
  mine = await scratch.council()
  theirs = await scratch.council()
  for (const council of [mine, theirs]) await fill(council)
})
after(() => scratch.drop())

/** At least one row of the council in every table. */
const fill = async (council: string): Promise<void> => {
  const { database } = scratch
  const bytes = Buffer.from(council)
  const sha256 = (await scratch.superuser.query<{ sha256: string }>('select encode(sha256($1), $$hex$$) as sha256', [bytes])).rows[0]!.sha256
  await eventLog({ database, now: () => NOW }).append(council, append([
    office('o', 'Sở'), { ...sitting('p'), events: [...sitting('p').events, resolution] }, source('s', 'p'), commitment('c', adopted(1), offered), write('round/k', 0, opened), write('topic/t', 0, proposed), write('deputy/d', 0, elected), write('floor/p', 0, agenda), write('question/q', 0, put), write('vote/v', 0, balloted), write('concern/k', 0, raised), write('proposal/x', 0, sentIn), write('reportCall/d', 0, requested), write('letter/l', 0, urged, sent), write('sweep/2026-08-04', 0, swept), write('digest/2026-08-04.o', 0, told),
  ]))
  await resolutionDocuments({ database }).save(council, 'nq', { kind: 'annex', sha256, fileName: 'phu-luc.docx', mediaType: 'application/zip' }, bytes)
  await accounts({ database }).create(council, { id: 'a', username: 'u', displayName: 'U', role: 'clerk', officeId: 'o', passwordHash: 'x' })
  await accounts({ database }).openSession(council, 'a', sha256, '2099-01-01T00:00:00Z')
  await database.inCouncil(council, (scope) => scope.insertInto('contact').values({
    councilId: council, id: 'k', officeId: 'o', accountId: 'a', channel: 'email', address: 'o@example.vn', secret: null, language: 'vi', createdOn: '2026-08-01', confirmed: true,
  }).execute())
  assert.equal(await calendarFeeds({ database }).open(council, { id: 'f', officeId: 'o', accountId: 'a', language: 'vi', createdOn: '2026-08-01', lastReadOn: null, tokenSha256: sha256 }, 1), 'opened')
  assert.equal(await contacts({ database }).openLink(council, 'k', sha256, '2099-01-01'), true)
  await database.inCouncil(council, (scope) => scope.insertInto('ballotBox').values({ councilId: council, voteId: 'v', papers: ['x'] }).execute())
  await noticeQueue({ database, ids: systemIds }).fanOut(council, '2026-08-01', ['email'])
}

const swept = { type: 'DuePromisesSwept', day: '2026-08-04', cover: '2026-08-04', head: 0, digests: 1 } as const
const opened = { type: 'RoundOpened', roundId: 'k', name: 'Kỳ 1', asOf: '2026-09-30', collectBy: '2026-10-15', openedOn: '2026-08-04' } as const
const urged = {
  type: 'LetterDrafted', letterId: 'l', step: 1, officeId: 'o', addresseeOfficeId: 'o', items: [{ commitmentId: 'c', actBy: '2026-07-31', lateDays: 4, reopenings: 0 }],
  explanationDays: null, skipDocument: null, draftedOn: '2026-08-04',
} as const
const sent = { type: 'LetterFiled', number: '1', signedOn: '2026-08-04', signer: 'x', explanationBy: null, paper: [], filedOn: '2026-08-04' } as const
const requested = { type: 'ReportsRequested', callId: 'd', session: 'x', opensOn: '2026-12-08', dueOn: '2026-11-28', officeIds: ['o'], requestedOn: '2026-08-04' } as const
const proposed = {
  type: 'TopicProposed', topicId: 't', form: 'requestioning', title: 'x', addresseeOfficeId: 'o', commitmentIds: ['c'], criterion: 'unresolved', officeId: 'o', proposedOn: '2026-08-04',
} as const
const elected = { type: 'DeputyElected', deputyId: 'd', name: 'x', group: null, electedOn: '2026-03-15' } as const
const agenda = { type: 'AgendaSet', sittingId: 'p', items: [{ itemId: 'm', kind: 'questioning', title: 'x', officeIds: ['o'], minutes: null }] } as const
const put = {
  type: 'QuestionPut', questionId: 'q', sittingId: 'p', itemId: 'm', deputyId: 'd', speechId: null, text: 'x', onTopic: true, addressees: [{ officeId: 'o', official: 'x' }], at: 1_783_040_400_000,
} as const
const raised = { type: 'ConcernRecorded', concernId: 'k', text: 'x', place: null, field: null, source: 'x', voters: 1, receivedOn: '2026-08-04' } as const
const sentIn = { type: 'ProposalReceived', proposalId: 'x', sittingId: 'p', origin: { kind: 'society', who: 'x' }, issue: 'x', addressee: null, late: false, via: 'desk', receivedOn: '2026-08-04' } as const
const balloted = {
  type: 'VotePrepared', voteId: 'v', sittingId: 'p', title: 'x', way: 'secret', choosing: { kind: 'yesNo', majority: 'half' }, options: [], textSha256: null, insteadOf: null, at: 1_783_040_400_000,
} as const
const told = {
  type: 'DigestPrepared', digestId: '2026-08-04.o', officeId: 'o', day: '2026-08-04',
  lines: [{ commitmentId: 'c', as: 'mover', news: 'waiting', awaited: 'work', since: '2026-08-01', actBy: '2026-08-20' }],
} as const

const resolution = {
  type: 'ResolutionAdopted', sittingId: 'p', resolutionId: 'nq', number: '1/NQ-HĐND', date: '2026-07-10', subject: 'Chất vấn', signer: 'Chủ tịch', commitmentIds: ['c'],
} as const

/** Every table that has a council_id, as the database itself tells. */
const tables = async (): Promise<readonly string[]> =>
  (await scratch.superuser.query<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'council_id' order by 1`)).rows.map(({ name }) => name)

const asApp = async (council: string, ...statements: readonly string[]): Promise<readonly { readonly n: number }[]> =>
  scratch.database.inCouncil(council, async (scope) => {
    let rows: readonly { readonly n: number }[] = []
    for (const statement of statements) ({ rows } = await sql.raw<{ n: number }>(statement).execute(scope))
    return rows
  })

test('every table of a council has row-level security enabled and forced, and its key begins with the council', async () => {
  const { rows } = await scratch.superuser.query<{ name: string; enabled: boolean; forced: boolean; policies: number; first: string }>(`
    select relname as name, relrowsecurity as enabled, relforcerowsecurity as forced, (select count(*)::int from pg_policy where polrelid = c.oid) as policies,
      (select attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0] where i.indrelid = c.oid and i.indisprimary) as first
    from pg_class c where relname = any($1) and relnamespace = 'public'::regnamespace`, [await tables()])
  assert.equal(rows.length, 32)
  for (const { name, ...row } of rows) assert.deepEqual(row, { enabled: true, forced: true, policies: 1, first: 'council_id' }, name)
})

test('a council sees its own rows in every table and none of another', async () => {
  for (const table of await tables()) {
    const [own] = await asApp(mine, `select count(*)::int as n from "${table}"`)
    const [other] = await asApp(mine, `select count(*)::int as n from "${table}" where council_id = '${theirs}'`)
    const [really] = (await scratch.superuser.query<{ n: number }>(`select count(*)::int as n from "${table}" where council_id = $1`, [theirs])).rows
    assert.ok(own!.n > 0 && really!.n > 0, `${table} has rows of both`)
    assert.equal(other!.n, 0, table)
  }
})

test('without a council set, nothing of any council is seen, in a session that had one before too', async () => {
  for (const table of await tables()) {
    const rows = await scratch.database.atLarge(async (scope) => (await sql.raw<{ n: number }>(`select count(*)::int as n from "${table}"`).execute(scope)).rows)
    assert.equal(rows[0]!.n, 0, table)
  }
})

test('a row of another council can neither be written nor changed nor removed', async () => {
  await assert.rejects(asApp(mine, `insert into office (council_id, id, name, kind) values ('${theirs}', 'x', 'X', 'agency')`), /row-level security/)
  await assert.rejects(asApp(mine, `insert into event values ('${theirs}', 99, 'office/x', 1, 'OfficeEstablished', '${NOW}', 'h', 'b')`), /row-level security/)
  await assert.rejects(asApp(mine, `update office set council_id = '${theirs}'`), /row-level security/)
  await asApp(mine, `update office set name = 'Bị sửa' where council_id = '${theirs}'`, `delete from office where council_id = '${theirs}'`)
  const { rows } = await scratch.superuser.query('select name from office where council_id = $1', [theirs])
  assert.deepEqual(rows, [{ name: 'Sở' }])
})

test('even the owner of the tables sees one council at a time, unless it is a superuser', async () => {
  const { superuser } = scratch
  const owner = 'loihua_trial_owner'
  const client = await superuser.connect()
  try {
    await client.query('begin')
    await client.query(`create role ${owner}; alter table event owner to ${owner}; grant usage on schema public to ${owner}; set local role ${owner}`)
    await client.query('select set_config($$loihua.council$$, $1, true)', [mine])
    assert.deepEqual((await client.query('select distinct council_id from event')).rows, [{ council_id: mine }])
  } finally {
    await client.query('rollback')
    client.release()
  }
})

test('the application role may not change, remove or empty what is recorded', async () => {
  for (const statement of [
    'update event set body = body', 'delete from event', 'truncate event', `update event set hash = 'x' where position = 1`,
    'delete from head', 'truncate head', 'insert into head values (current_setting($$loihua.council$$), 0, repeat($$0$$, 64))',
    'update request set fingerprint = $$x$$', 'delete from request', 'update file set media_type = $$x$$', 'delete from file',
    'update council set name = $$x$$', 'delete from council', 'update resolution_document set file_name = $$x$$', 'delete from resolution_document',
    'update account set role = $$secretary$$', 'delete from account', 'drop table event', 'alter table event disable trigger all', 'drop policy own_council on event',
    'alter table event no force row level security', 'create table mine (a int)',
  ]) await assert.rejects(asApp(mine, statement), /permission denied|must be owner/, statement)
})

test('the application role owns nothing and is neither superuser nor free of row-level security', async () => {
  const { rows } = await scratch.superuser.query(`
    select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, (select count(*)::int from pg_class where relowner = r.oid) as owns from pg_roles r where rolname = 'loihua_app'`)
  assert.deepEqual(rows, [{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owns: 0 }])
  assert.deepEqual((await scratch.database.pool.query('select current_user as who')).rows, [{ who: 'loihua_app' }])
})

test('a slip by the owner is refused by the log itself, and its head does not go back', async () => {
  const real = await scratch.council(false)
  await eventLog({ database: scratch.database, now: () => NOW }).append(real, append([commitment('c')]))
  const { superuser } = scratch
  await assert.rejects(superuser.query('update event set body = body where council_id = $1', [real]), /append-only/)
  await assert.rejects(superuser.query('delete from event where council_id = $1', [real]), /append-only/)
  await assert.rejects(superuser.query('truncate event'), /append-only/)
  await assert.rejects(superuser.query('update head set position = 0 where council_id = $1', [real]), /only moves forward/)
  await assert.rejects(superuser.query('update head set hash = repeat($$a$$, 64) where council_id = $1', [real]), /only moves forward/)
  await assert.rejects(asApp(real, 'update head set position = position - 1'), /only moves forward/)
})

test('a version taken twice is refused by the table, whatever the program believes', async () => {
  await assert.rejects(asApp(mine, `insert into event select council_id, 99, stream, version, type, recorded_at, hash, body from event where position = 1`), /duplicate key/)
  await assert.rejects(eventLog({ database: scratch.database, now: () => 'not an instant' }).append(mine, append([write('commitment/c', 3, { type: 'ProgressReported', officeId: 'so-xay-dung', progress: 'inProgress', text: 'Đang làm', evidence: [], reportedOn: '2026-08-21' })])), RangeError)
})
