import { z } from 'zod'
import { ROLES } from '../domain/access/index.ts'
import { CHANNELS } from '../domain/followUp/index.ts'
import { LANGUAGES } from '../domain/language.ts'

const text = z.string()

/**
 * One line of a backup. A file is: `backup`, then for each council `council`, its accounts, contacts, requests, files and documents,
 * its entries in order, and `endOfCouncil`; at last `end`. A file without `end` was cut off.
 */
export const backupLine = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('backup'), format: z.literal('loihua/1') }),
  z.strictObject({
    kind: z.literal('council'), council: z.strictObject({ id: text, name: text, nameEn: text, place: text, isExample: z.boolean() }),
  }),
  z.strictObject({
    kind: z.literal('account'),
    account: z.strictObject({ id: text, username: text, displayName: text, role: z.enum(ROLES), officeId: text, passwordHash: text }),
  }),
  z.strictObject({
    kind: z.literal('contact'),
    contact: z.strictObject({
      id: text, officeId: text, accountId: text.nullable(), channel: z.enum(CHANNELS), address: text, secret: text.nullable(), language: z.enum(LANGUAGES),
      createdOn: text, confirmed: z.boolean(), trouble: text.nullable(),
    }),
  }),
  z.strictObject({
    kind: z.literal('calendarFeed'),
    feed: z.strictObject({ id: text, officeId: text, accountId: text.nullable(), language: z.enum(LANGUAGES), createdOn: text, lastReadOn: text.nullable(), tokenSha256: text }),
  }),
  z.strictObject({ kind: z.literal('ballotBox'), voteId: text, papers: z.array(text) }),
  z.strictObject({ kind: z.literal('request'), key: text, fingerprint: text, position: z.int() }),
  z.strictObject({ kind: z.literal('file'), sha256: text, mediaType: text, base64: text }),
  z.strictObject({ kind: z.literal('document'), resolutionId: text, document: z.enum(['resolution', 'annex']), sha256: text, fileName: text }),
  z.strictObject({ kind: z.literal('entry'), body: text, hash: text }),
  z.strictObject({ kind: z.literal('endOfCouncil'), position: z.int(), hash: text }),
  z.strictObject({ kind: z.literal('end'), councils: z.int() }),
])

export type BackupLine = z.infer<typeof backupLine>

/** The line as it stands in the file, without its line feed. */
export const written = (line: BackupLine): string => JSON.stringify(line)

/** Reads one line; throws naming its number when it is no line of a backup. */
export const readLine = (line: string, number: number): BackupLine => {
  const fault = (reason: string): Error => new Error(`line ${number} is not a line of a backup: ${reason}`)
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw fault(error instanceof Error ? error.message : String(error))
  }
  const result = backupLine.safeParse(value)
  if (result.success) return result.data
  throw fault(z.prettifyError(result.error))
}
