import type { ResolutionDocuments } from '../application/register.ts'
import type { Database } from './database.ts'
import { keepFile } from './files.ts'

/** Rendered documents of resolutions; the first of each kind is the one that stays. */
export const resolutionDocuments = ({ database }: { readonly database: Database }): ResolutionDocuments => ({
  save: (councilId, resolutionId, { kind, sha256, fileName, mediaType }, bytes) => database.inCouncil(councilId, async (scope) => {
    // A retried task may render other bytes (a newer template): they must not stay behind as a file nobody points at.
    const kept = await scope.selectFrom('resolutionDocument').select('sha256').where('councilId', '=', councilId).where('resolutionId', '=', resolutionId).where('kind', '=', kind).executeTakeFirst()
    if (kept) return
    await keepFile(scope, councilId, { sha256, mediaType, bytes })
    await scope.insertInto('resolutionDocument').values({ councilId, resolutionId, kind, sha256, fileName }).onConflict((conflict) => conflict.doNothing()).execute()
  }),
})
