import type { Texts } from '../domain/draft/index.ts'
import { legalBasis } from '../domain/rules/index.ts'
import type { Ids } from './ports.ts'
import type { CommitmentRow, CouncilRow, Register, ResolutionDocument, ResolutionDocuments, ResolutionRow } from './register.ts'
import type { Clock } from './ports.ts'

/** Everything the two documents of a resolution say. Both are functions of this value alone. */
export type ResolutionInput = {
  readonly council: CouncilRow
  readonly resolution: ResolutionRow
  /** Where the questions were answered, as the sitting is called in the record. */
  readonly sittingName: string
  /** The adopted commitments in the order of the annex. */
  readonly commitments: readonly CommitmentRow[]
  /** Lines "Căn cứ …" without closing mark, as `legalBasis` gives them for the day of the resolution. */
  readonly legalBasis: readonly string[]
  /** The contents the council adopted; null for a resolution that was not drafted here. */
  readonly texts: Texts | null
  /** Names of the source texts by their id, for the column that says where a commitment was spoken. */
  readonly sourceNames: Readonly<Record<string, string>>
}

/** Makes official documents; the same input gives the same bytes. */
export type DocumentRenderer = Readonly<Record<ResolutionDocument['kind'], (input: ResolutionInput) => Promise<Uint8Array>>>

export type RenderPorts = {
  readonly register: Register
  readonly renderer: DocumentRenderer
  readonly resolutionDocuments: ResolutionDocuments
  readonly ids: Ids
  readonly clock: Clock
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What the documents of a resolution are made from; null when the council has no such resolution. */
export const resolutionInput = async ({ register, clock }: Pick<RenderPorts, 'register' | 'clock'>, councilId: string, resolutionId: string): Promise<ResolutionInput | null> => {
  const [council, resolution] = await Promise.all([register.council(councilId), register.resolution(councilId, resolutionId)])
  if (!council || !resolution) return null
  const [sitting, { draft }, sources, page] = await Promise.all([
    register.sitting(councilId, resolution.sittingId),
    register.draft(councilId, resolution.sittingId),
    register.sources(councilId, resolution.sittingId),
    register.commitments(councilId, { resolutionId, order: 'annex', limit: 10_000, offset: 0, today: clock.today() }),
  ])
  if (!sitting) return null
  return {
    council, resolution, sittingName: sitting.name, commitments: page.rows, legalBasis: legalBasis(resolution.date),
    texts: draft.adopted.find((one) => one.resolutionId === resolutionId)?.texts ?? null,
    sourceNames: Object.fromEntries(sources.map((source) => [source.id, source.name])),
  }
}

/** Renders the resolution and its annex once; run again, it finds them kept and changes nothing. Throws when there is no such resolution. */
export const renderResolution = (ports: RenderPorts) => async (council: string, resolutionId: string): Promise<void> => {
  const input = await resolutionInput(ports, council, resolutionId)
  if (!input) throw new Error(`council ${council} has no resolution ${resolutionId} to render`)
  for (const kind of ['resolution', 'annex'] as const) {
    const bytes = await ports.renderer[kind](input)
    const stem = input.resolution.number.replaceAll('/', '-').replaceAll(/\s+/g, '')
    const document = { kind, sha256: ports.ids.sha256(bytes), mediaType: DOCX, fileName: kind === 'annex' ? `phu-luc-${stem}.docx` : `nghi-quyet-${stem}.docx` }
    await ports.resolutionDocuments.save(council, resolutionId, document, bytes)
  }
}
