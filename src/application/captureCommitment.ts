import { commitment, type Terms } from '../domain/commitment/index.ts'
import type { Caller } from './actor.ts'
import { refusedBecause, type Answer, type Refusal } from './answer.ts'
import { carryOut, decideOn, type LogPorts } from './carryOut.ts'
import type { Register, SourceRow } from './register.ts'
import type { SourceTexts } from './sourceText.ts'

export type CaptureCommitment = {
  readonly key: string
  readonly sourceId: string
  /** Where the words stand, or the words alone when they were typed without a place. */
  readonly words: { readonly start: number; readonly end: number } | { readonly text: string }
  readonly speaker: string | null
  readonly speakerRole: string | null
  readonly terms: Terms
  readonly rules: readonly string[]
}

export type CapturePorts = LogPorts & SourceTexts & { readonly register: Register }

/**
 * Makes a commitment of words in a source. The quote is sliced from the kept text, never taken from the request;
 * its id follows from its place, so that two people capturing the same words meet on one record.
 */
export const captureCommitment = (ports: CapturePorts) => async (caller: Caller, input: CaptureCommitment): Promise<Answer<{ readonly commitmentId: string }>> => {
  const source = await ports.register.source(caller.council, input.sourceId)
  if (!source) return refusedBecause('source-not-filed')
  const text = await ports.sourceText(caller.council, source)
  const place = placeOf(text, input.words)
  if ('refusal' in place) return refusedBecause(place.refusal)
  const sitting = await ports.register.sitting(caller.council, source.sittingId)
  if (!sitting) return refusedBecause('sitting-not-recorded')

  const commitmentId = commitmentIdAt(ports, source, place)
  return carryOut(ports, caller, {
    permission: 'captureCommitment',
    key: input.key,
    content: [input.sourceId, place, input.speaker, input.speakerRole, input.terms],
    result: { commitmentId },
    plan: async () => {
      const decided = await decideOn(ports.log, caller.council, commitment, `commitment/${commitmentId}`, {
        type: 'CaptureCommitment', commitmentId, sittingId: source.sittingId,
        quote: { sourceId: source.id, sourceSha256: source.sha256, text: text.slice(place.start, place.end), ...place },
        speaker: input.speaker, speakerRole: input.speakerRole, spokenOn: source.documentDate ?? sitting.date,
        terms: input.terms, rules: input.rules,
      })
      return 'refusal' in decided ? { ...decided, at: commitmentId } : { writes: [decided.write] }
    },
  })
}

/** The one id a commitment quoting this place of this source can have. */
export const commitmentIdAt = ({ ids }: LogPorts, source: Pick<SourceRow, 'id'>, { start, end }: { readonly start: number; readonly end: number }): string =>
  ids.derived(`commitment:${source.id}:${start}:${end}`)

const placeOf = (text: string, words: CaptureCommitment['words']): { readonly start: number; readonly end: number } | { readonly refusal: Refusal } => {
  if ('start' in words) {
    const { start, end } = words
    return start >= 0 && end > start && end <= text.length ? { start, end } : { refusal: 'place-outside-source' }
  }
  const quote = words.text.normalize('NFC').trim()
  if (quote === '') return { refusal: 'quote-is-empty' }
  const start = text.indexOf(quote)
  if (start < 0) return { refusal: 'quote-not-in-source' }
  return text.includes(quote, start + 1) ? { refusal: 'quote-ambiguous' } : { start, end: start + quote.length }
}
