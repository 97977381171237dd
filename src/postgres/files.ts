import { createHash } from 'node:crypto'
import type { Files, KeptFile } from '../application/ports.ts'
import type { Database, Scope } from './database.ts'

/** Files kept by their SHA-256. */
export const files = ({ database }: { readonly database: Database }): Files => ({
  read: (council, sha256) => database.inCouncil(council, async (scope) => {
    const row = await scope.selectFrom('file').select(['sha256', 'mediaType', 'bytes']).where('councilId', '=', council).where('sha256', '=', sha256).executeTakeFirst()
    return row ?? null
  }, 'read'),
})

/** Keeps a file in the transaction of what refers to it; one that is kept already stays as it is. Throws when its name is not its SHA-256. */
export const keepFile = async (scope: Scope, councilId: string, file: KeptFile): Promise<void> => {
  const actual = createHash('sha256').update(file.bytes).digest('hex')
  if (actual !== file.sha256) throw new Error(`a file given as ${file.sha256} has the SHA-256 ${actual}`)
  await scope.insertInto('file').values({ councilId, ...file }).onConflict((conflict) => conflict.doNothing()).execute()
}
