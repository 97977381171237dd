import { stateAfter } from '../domain/decider.ts'
import { source, type SourceEvent } from '../domain/sitting/index.ts'
import { utf8Bytes } from '../ledger/index.ts'
import { piecesOf, secondFindings, type Said, type SecondFinding } from '../reading/index.ts'
import { carryOut, decideOn, type LogPorts } from './carryOut.ts'
import { machineOf } from './machine.ts'
import type { Register } from './register.ts'
import type { SourceTexts } from './sourceText.ts'

/** Another reader, asked for one piece of a text at a time. Throws where it does not answer; `nonsense` counts what was no undertaking in form. */
export type SecondReader = { readonly model: string; readonly read: (words: string) => Promise<{ readonly said: readonly Said[]; readonly nonsense: number }> }

/** What a second reader found, as it is kept beside a filed text. */
export type KeptSecondReading = { readonly findings: readonly SecondFinding[] }

export type SecondReadingPorts = LogPorts & SourceTexts & { readonly register: Pick<Register, 'source' | 'offices'>; /** Null where none is set up. */ readonly secondReader: SecondReader | null }

/** How much is asked about at once, in characters: small enough that a model quotes faithfully and answers in time. */
const PIECE = 6000

/**
 * Has a filed text read by the second reader and keeps what it found beside the first reading; run again, it finds that kept. It proposes and decides nothing: a person sees where the
 * two differ. Throws where the reader does not answer, so that the queue tries again.
 */
export const readAgain = ({ secondReader, ...ports }: SecondReadingPorts) => async (council: string, sourceId: string): Promise<void> => {
  const filed = await ports.register.source(council, sourceId)
  if (!filed) throw new Error(`council ${council} has no source ${sourceId} to read again`)
  const past = stateAfter(source, (await ports.log.read(council, `source/${sourceId}`)).map(({ event }) => event as SourceEvent))
  if (secondReader === null || (past.status === 'filed' && past.readAgain)) return
  const text = await ports.sourceText(council, filed)
  const findings: SecondFinding[] = []
  let dropped = 0
  for (const { start, end } of piecesOf(text, PIECE)) {
    const words = text.slice(start, end)
    if (words.trim() === '') continue
    const { said, nonsense } = await secondReader.read(words)
    const counted = secondFindings(words, start, said)
    findings.push(...counted.findings)
    dropped += counted.dropped + nonsense
  }
  const kept = utf8Bytes(JSON.stringify({ findings } satisfies KeptSecondReading))
  const readingSha256 = ports.ids.sha256(kept)
  const answer = await carryOut(ports, { council, actor: machineOf(await ports.register.offices(council)) }, {
    permission: 'fileSource', key: `second-reading-${sourceId}`, content: [sourceId, secondReader.model], result: {},
    plan: async () => {
      const decided = await decideOn(ports.log, council, source, `source/${sourceId}`, { type: 'KeepSecondReading', model: secondReader.model, readingSha256, findings: findings.length, dropped })
      return 'refusal' in decided ? decided : { writes: [decided.write], files: [{ sha256: readingSha256, mediaType: 'application/json', bytes: kept }] }
    },
  })
  if (answer.kind === 'refused' && answer.refusal !== 'second-reading-kept-already') throw new Error(`the second reading of ${sourceId} could not be kept: ${answer.refusal}`)
}
