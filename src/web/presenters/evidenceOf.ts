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

/** Where anyone may fetch the files submitted for a commitment. The commitment is in the address: a file is public only through it. */
export const evidenceBase = (commitmentId: string): string => `/cam-ket/${commitmentId}/minh-chung`

/** The same of a letter and its explanation. */
export const letterFilesBase = (letterId: string): string => `/don-doc/${letterId}/tep`

/** The same of the reports of a call. */
export const reportFilesBase = (callId: string): string => `/bao-cao-ky-hop/${callId}/tep`

/** The kinds of picture a page may show; whatever else was submitted is only saved. */
export const isPicture = (mediaType: string): boolean => ['image/png', 'image/jpeg', 'image/webp'].includes(mediaType)

/** Where a file is fetched, and a picture shown. */
export const evidencePath = (base: string, sha256: string): string => `${base}/${sha256}`
export const picturePath = (base: string, sha256: string): string => `${evidencePath(base, sha256)}/xem`
