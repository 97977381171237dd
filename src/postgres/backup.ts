import { councils } from './councils.ts'
import type { Database, Scope } from './database.ts'
import { written, type BackupLine } from './backupLine.ts'
import { chainRows } from './verifyLog.ts'

/**
 * Everything that cannot be rebuilt, as lines of JSON: councils, accounts with their password hashes, where people are told, the boxes of secret votes that are open, files, the log.
 * Each council is read as of one moment. The lines come as they are read; a file is held in memory one at a time.
 * Open sessions, links that confirm an address, notices under way and waiting jobs are left out: people sign in and ask
 * again, and documents that were rendered are included.
 */
export async function* backup(database: Database): AsyncGenerator<string> {
  yield written({ kind: 'backup', format: 'loihua/1' })
  const all = await councils(database)
  for (const council of all) {
    yield written({ kind: 'council', council })
    for await (const line of streamed((push) => database.inCouncil(council.id, (scope) => sendCouncil(scope, council.id, push), 'snapshot'))) yield written(line)
  }
  yield written({ kind: 'end', councils: all.length })
}

type Push = (line: BackupLine) => Promise<void>

const sendCouncil = async (scope: Scope, council: string, push: Push): Promise<void> => {
  const accounts = await scope.selectFrom('account').select(['id', 'username', 'displayName', 'role', 'officeId', 'passwordHash'])
    .where('councilId', '=', council).orderBy('id').execute()
  for (const account of accounts) await push({ kind: 'account', account })
  const contacts = await scope.selectFrom('contact').select(['id', 'officeId', 'accountId', 'channel', 'address', 'secret', 'language', 'createdOn', 'confirmed', 'trouble'])
    .where('councilId', '=', council).orderBy('id').execute()
  for (const contact of contacts) await push({ kind: 'contact', contact })
  const feeds = await scope.selectFrom('calendarFeed').select(['id', 'officeId', 'accountId', 'language', 'createdOn', 'lastReadOn', 'tokenSha256']).where('councilId', '=', council).orderBy('id').execute()
  for (const feed of feeds) await push({ kind: 'calendarFeed', feed })
  const boxes = await scope.selectFrom('ballotBox').select(['voteId', 'papers']).where('councilId', '=', council).orderBy('voteId').execute()
  for (const { voteId, papers } of boxes) await push({ kind: 'ballotBox', voteId, papers: [...papers] })
  const names = await scope.selectFrom('file').select('sha256').where('councilId', '=', council).orderBy('sha256').execute()
  for (const { sha256 } of names) {
    const { mediaType, bytes } = await scope.selectFrom('file').select(['mediaType', 'bytes']).where('councilId', '=', council).where('sha256', '=', sha256).executeTakeFirstOrThrow()
    await push({ kind: 'file', sha256, mediaType, base64: Buffer.from(bytes).toString('base64') })
  }
  const documents = await scope.selectFrom('resolutionDocument').select(['resolutionId', 'kind', 'sha256', 'fileName']).where('councilId', '=', council)
    .orderBy('resolutionId').orderBy('kind').execute()
  for (const { kind, ...document } of documents) await push({ kind: 'document', document: kind, ...document })
  const requests = await scope.selectFrom('request').select(['key', 'fingerprint', 'position']).where('councilId', '=', council).orderBy('key').execute()
  for (const request of requests) await push({ kind: 'request', ...request })
  for await (const { body, hash } of chainRows(scope, council)) await push({ kind: 'entry', body, hash })
  const head = await scope.selectFrom('head').select(['position', 'hash']).where('councilId', '=', council).executeTakeFirstOrThrow()
  await push({ kind: 'endOfCouncil', ...head })
}

/**
 * Turns what a transaction sends into lines to be taken one by one: `push` waits until its line was taken,
 * so that a slow reader holds the transaction back instead of filling the memory.
 */
async function* streamed(work: (push: Push) => Promise<void>): AsyncGenerator<BackupLine> {
  let offered = Promise.withResolvers<BackupLine | null>()
  let taken = Promise.withResolvers<void>()
  let stopped = false
  const finished = work(async (line) => {
    offered.resolve(line)
    await taken.promise
    if (stopped) throw new Error('the reader of the backup stopped early')
    taken = Promise.withResolvers()
  }).then(() => offered.resolve(null), (error: unknown) => {
    // Once the reader is gone, nobody waits for what comes of it.
    if (!stopped) offered.reject(error)
  })
  try {
    for (;;) {
      const line = await offered.promise
      if (line === null) return
      yield line
      offered = Promise.withResolvers()
      taken.resolve()
    }
  } finally {
    stopped = true
    taken.resolve()
    await finished
  }
}
