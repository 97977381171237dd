import { sql } from 'kysely'
import { chainStart, isEntry, parseCanonical, verifyEnd, verifyNext, type ChainState } from '../ledger/index.ts'
import { readLine, type BackupLine } from './backupLine.ts'
import { enterCouncil } from './councils.ts'
import type { Database, Scope } from './database.ts'
import { keepFile } from './files.ts'
import { rebuildIn } from './readModels/rebuild.ts'

export type RestoreReport = { readonly councils: readonly { readonly id: string; readonly position: number; readonly hash: string }[] }

/**
 * Brings a backup into a migrated database that has none of its councils. All of it is one transaction: every chain is proved
 * again and every read model made anew before the commit, and any fault (named by its line) leaves the database as it was.
 * Needs the owner's rights.
 */
export const restore = (owner: Database, lines: AsyncIterable<string>): Promise<RestoreReport> =>
  owner.atLarge(async (scope) => {
    const councils: ChainState[] = []
    let current: ChainState | null = null
    let number = 0
    let ended = false
    for await (const text of lines) {
      number += 1
      if (text === '') continue
      const line = readLine(text, number)
      const wrong = (reason: string): Error => new Error(`line ${number}: ${reason}; nothing was restored`)
      if ((number === 1) !== (line.kind === 'backup')) throw wrong('a backup begins with its format, once')
      if (ended) throw wrong('something follows the end of the backup')
      switch (line.kind) {
        case 'backup':
          break
        case 'council':
          if (current) throw wrong(`council ${current.council} is not complete`)
          current = await begin(scope, line, wrong)
          break
        case 'endOfCouncil': {
          if (!current) throw wrong('no council is open')
          const end = verifyEnd(current, line)
          if (end.kind === 'fault') throw wrong(end.detail)
          await sql`update head set position = ${line.position}, hash = ${line.hash} where council_id = ${current.council}`.execute(scope)
          await rebuildIn(scope, current.council)
          councils.push(end)
          current = null
          break
        }
        case 'end':
          if (current || line.councils !== councils.length) throw wrong(`the backup names ${line.councils} councils but holds ${councils.length} complete ones`)
          ended = true
          break
        default:
          if (!current) throw wrong('no council is open')
          current = await put(scope, current, line, wrong)
      }
    }
    if (!ended) throw new Error(`the backup is cut off after line ${number}; nothing was restored`)
    return { councils: councils.map(({ council, position, hash }) => ({ id: council, position, hash })) }
  })

type Content = Exclude<BackupLine, { kind: 'backup' | 'council' | 'endOfCouncil' | 'end' }>

const begin = async (scope: Scope, { council }: Extract<BackupLine, { kind: 'council' }>, wrong: (reason: string) => Error): Promise<ChainState> => {
  await sql`select set_config('loihua.council', ${council.id}, true)`.execute(scope)
  if (!(await enterCouncil(scope, council))) throw wrong(`this database already has a council "${council.id}"`)
  return chainStart(council.id)
}

const put = async (scope: Scope, state: ChainState, line: Content, wrong: (reason: string) => Error): Promise<ChainState> => {
  const councilId = state.council
  switch (line.kind) {
    case 'account':
      await scope.insertInto('account').values({ councilId, ...line.account }).execute()
      return state
    case 'ballotBox':
      await scope.insertInto('ballotBox').values({ councilId, voteId: line.voteId, papers: line.papers }).execute()
      return state
    case 'contact':
      await scope.insertInto('contact').values({ councilId, ...line.contact }).execute()
      return state
    case 'calendarFeed':
      await scope.insertInto('calendarFeed').values({ councilId, ...line.feed }).execute()
      return state
    case 'request':
      await scope.insertInto('request').values({ councilId, key: line.key, fingerprint: line.fingerprint, position: line.position }).execute()
      return state
    case 'file':
      await keepFile(scope, councilId, { sha256: line.sha256, mediaType: line.mediaType, bytes: Buffer.from(line.base64, 'base64') })
      return state
    case 'document':
      await scope.insertInto('resolutionDocument').values({ councilId, resolutionId: line.resolutionId, kind: line.document, sha256: line.sha256, fileName: line.fileName }).execute()
      return state
    default: {
      const row = rowOf(line)
      if (!row) throw wrong('not an entry of a log')
      const next = verifyNext(state, row)
      if (next.kind === 'fault') throw wrong(next.detail)
      await scope.insertInto('event').values({ councilId, ...row }).execute()
      return next
    }
  }
}

const rowOf = ({ body, hash }: { readonly body: string; readonly hash: string }) => {
  const entry = parseCanonical(body)
  if (!isEntry(entry)) return null
  const { position, stream, version, type, recordedAt } = entry
  return { position, stream, version, type, recordedAt, hash, body }
}
