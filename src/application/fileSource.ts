import type { IsoDate } from '../domain/calendar/index.ts'
import { source, type SourceKind } from '../domain/sitting/index.ts'
import { utf8Bytes } from '../ledger/index.ts'
import { read } from '../reading/index.ts'
import type { Caller } from './actor.ts'
import { refusedBecause, type Answer } from './answer.ts'
import type { KeptReading } from './keptReading.ts'
import { carryOut, decideOn, type LogPorts } from './carryOut.ts'
import type { Register } from './register.ts'
import type { SecondReader } from './secondReading.ts'
import type { TextIntake, TimeCode } from './ports.ts'

export type FileSource = {
  readonly key: string
  readonly sittingId: string
  readonly name: string
  /** Name of the file as uploaded, which tells its kind: null for text that was pasted, absent where `name` is that name. */
  readonly fileName?: string | null
  /** Bytes as uploaded, or the pasted text as UTF-8. */
  readonly bytes: Uint8Array
  readonly documentDate: IsoDate | null
  /** What a person who saw the words before and after decided about legacy letters; absent, nobody was asked, and such a text is refused. */
  readonly conversion?: Conversion
}

export type Conversion = 'accepted' | 'declined'

export type FileSourcePorts = LogPorts & { readonly intake: TextIntake; readonly register: Register; /** Where one is set up, it reads what is filed after the first. */ readonly secondReader: SecondReader | null }

/**
 * Files a text under a sitting and reads it. The text and what the reader found are kept as files, so that what the
 * clerk was shown can always be shown again; the reader's date is the document's, or the sitting's where it has none.
 */
export const fileSource = (ports: FileSourcePorts) => async (caller: Caller, input: FileSource): Promise<Answer<{ readonly sourceId: string }>> => {
  const decoded = await ports.intake.decode(input.bytes, input.fileName === undefined ? input.name : (input.fileName ?? ''))
  if (decoded.kind === 'fault') return refusedBecause(decoded.fault)
  if (decoded.legacy !== null && input.conversion === undefined) return refusedBecause('conversion-unconfirmed')
  const declined = decoded.legacy !== null && input.conversion === 'declined' ? decoded.legacy : null
  const words = declined?.original ?? decoded.text
  return keepWords(ports, caller, {
    ...input, words, encoding: declined?.originalEncoding ?? decoded.encoding, kind: decoded.sourceKind,
    // Time codes count characters of the turned text.
    times: declined ? [] : decoded.times,
  })
}

type Words = Pick<FileSource, 'key' | 'sittingId' | 'name' | 'bytes' | 'documentDate'> & { readonly words: string; readonly times: readonly TimeCode[]; readonly encoding: string; readonly kind: SourceKind | null }

/** Keeps words as a text of a sitting, with what the reader finds in them. */
export const keepWords = async (ports: FileSourcePorts, caller: Caller, { key, sittingId, name, bytes, documentDate, words, times, encoding, kind }: Words): Promise<Answer<{ readonly sourceId: string }>> => {
  const sitting = await ports.register.sitting(caller.council, sittingId)
  if (!sitting) return refusedBecause('sitting-not-recorded')
  const text = ports.ids.sha256(words)
  const sourceId = ports.ids.derived(`source:${caller.council}:${sittingId}:${text}`)
  return carryOut(ports, caller, {
    permission: 'fileSource',
    key,
    content: [sittingId, name, text, documentDate],
    result: { sourceId },
    plan: async () => {
      const reading = read(words, { date: documentDate ?? sitting.date })
      const kept = utf8Bytes(JSON.stringify((times.length > 0 ? { ...reading, times } : reading) satisfies KeptReading))
      const readingSha256 = ports.ids.sha256(kept)
      const decided = await decideOn(ports.log, caller.council, source, `source/${sourceId}`, {
        type: 'FileSource', sourceId, sittingId, name, sha256: text, receivedSha256: ports.ids.sha256(bytes), encoding, kind, characters: words.length,
        documentDate, readingSha256, findings: reading.commitments.length,
      })
      if ('refusal' in decided) return { ...decided, at: sourceId }
      return {
        writes: [decided.write],
        files: [
          { sha256: text, mediaType: 'text/plain', bytes: utf8Bytes(words) },
          { sha256: readingSha256, mediaType: 'application/json', bytes: kept },
        ],
        jobs: ports.secondReader === null ? [] : [{ task: 'readAgain', payload: { council: caller.council, sourceId } }],
      }
    },
  })
}
