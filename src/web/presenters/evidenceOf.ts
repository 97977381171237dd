import type { RecordedEvent } from '../../application/ports.ts'
import type { CommitmentEvent, Evidence } from '../../domain/commitment/index.ts'

/** Everything submitted as proof over a commitment's life, first to last, each file and address once. */
export const evidenceOf = (history: readonly RecordedEvent<CommitmentEvent>[]): readonly Evidence[] => {
  const found = new Map<string, Evidence>()
  for (const { event } of history)
    if ('evidence' in event)
      for (const evidence of event.evidence) found.set(keyOf(evidence), found.get(keyOf(evidence)) ?? evidence)
  return [...found.values()]
}

const keyOf = (evidence: Evidence): string => (evidence.kind === 'file' ? evidence.sha256 : evidence.url)

/** Where anyone may fetch a file submitted for a commitment. The commitment is in the address: a file is public only through it. */
export const evidencePath = (commitmentId: string, sha256: string): string => `/cam-ket/${commitmentId}/minh-chung/${sha256}`

/** The kinds of picture a page may show; whatever else was submitted is only saved. */
export const isPicture = (mediaType: string): boolean => ['image/png', 'image/jpeg', 'image/webp'].includes(mediaType)

/** Where a picture submitted for a commitment is shown from. */
export const picturePath = (commitmentId: string, sha256: string): string => `${evidencePath(commitmentId, sha256)}/xem`
