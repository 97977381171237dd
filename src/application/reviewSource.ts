import type { Finding, Place, SecondFinding } from '../reading/index.ts'
import type { KeptSecondReading } from './secondReading.ts'
import { coverFindings } from './coverFindings.ts'
import type { KeptReading } from './keptReading.ts'
import type { CommitmentRow, Register, SittingRow, SourceRow } from './register.ts'
import type { Clock, Files, TimeCode } from './ports.ts'
import type { SourceTexts } from './sourceText.ts'

/** One proposal of the reader and what a person made of it. */
export type ReviewedFinding = {
  readonly finding: Finding
  readonly standing:
    | { readonly kind: 'open' }
    | { readonly kind: 'rejected'; readonly reason: string | null }
    | { readonly kind: 'captured'; readonly commitment: CommitmentRow }
}

export type SourceReview = {
  readonly source: SourceRow
  readonly sitting: SittingRow
  readonly text: string
  readonly findings: readonly ReviewedFinding[]
  /** Captured where the reader had found nothing. */
  readonly added: readonly CommitmentRow[]
  /** What a second reader found: beside which finding, and where the first found nothing. Null where none has read it. */
  readonly second: SecondReview | null
  /** When each cue of a recording begins; empty for everything else. */
  readonly times: readonly TimeCode[]
}

export type SecondReview = { readonly model: string; readonly dropped: number; readonly beside: ReadonlyMap<Finding, SecondFinding>; readonly only: readonly SecondFinding[] }

export type ReviewPorts = SourceTexts & { readonly register: Register; readonly files: Files; readonly clock: Clock; readonly parseReading: (json: Uint8Array) => KeptReading; readonly parseSecondReading: (json: Uint8Array) => KeptSecondReading }

/** What the clerk sees when reviewing a source: the text, every proposal as it was made, and where each stands. Null when there is no such source. */
export const reviewSource = (ports: ReviewPorts) => async (council: string, sourceId: string): Promise<SourceReview | null> => {
  const source = await ports.register.source(council, sourceId)
  const sitting = source && (await ports.register.sitting(council, source.sittingId))
  if (!source || !sitting) return null
  const kept = await ports.files.read(council, source.readingSha256)
  if (!kept) throw new Error(`reading ${source.readingSha256} of source ${sourceId} is not in the store`)
  const reading = ports.parseReading(kept.bytes)
  const { rows } = await ports.register.commitments(council, { sourceId, order: 'place', limit: 100_000, offset: 0, today: ports.clock.today() })

  const { covered, added } = coverFindings(reading.commitments, rows)
  const rejected = new Map(source.rejected.map((rejection) => [at(rejection), rejection]))
  return {
    source,
    sitting,
    text: await ports.sourceText(council, source),
    findings: reading.commitments.map((finding) => ({ finding, standing: standingOf(covered.get(finding), rejected.get(at(finding))) })),
    added,
    times: reading.times ?? [],
    second: await secondOf(ports, council, source, reading.commitments, rows),
  }
}

/** Places a person has captured already are no news. */
const secondOf = async ({ files, parseSecondReading }: ReviewPorts, council: string, { id, second }: SourceRow, first: readonly Finding[], captured: readonly CommitmentRow[]): Promise<SecondReview | null> => {
  if (second === null) return null
  const kept = await files.read(council, second.sha256)
  if (!kept) throw new Error(`second reading ${second.sha256} of source ${id} is not in the store`)
  const { covered, added } = coverFindings(first, parseSecondReading(kept.bytes).findings)
  return { model: second.model, dropped: second.dropped, beside: covered, only: added.filter(({ start, end }) => !captured.some((row) => row.start < end && start < row.end)) }
}

const at = ({ start, end }: Place): string => `${start}-${end}`

const standingOf = (commitment: CommitmentRow | undefined, rejection: { readonly reason: string | null } | undefined): ReviewedFinding['standing'] => {
  if (commitment) return { kind: 'captured', commitment }
  return rejection ? { kind: 'rejected', reason: rejection.reason } : { kind: 'open' }
}
