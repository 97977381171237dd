import { draftText, isLeftOut, type Draft } from '../domain/draft/index.ts'
import { nameOn } from '../domain/offices/index.ts'
import type { Clock, Ids } from './ports.ts'
import type { CommitmentRow, Register } from './register.ts'

/** What a draft resolution is read from. */
export type DraftTextPorts = { readonly ids: Ids; readonly clock: Clock; readonly register: Pick<Register, 'draft' | 'sitting' | 'commitments' | 'offices'> }

/** The draft of a sitting as it stands. `text` and its SHA-256 (UTF-8, lower-case hex) are null while nothing is drafted. */
export type DraftAsText = { readonly draft: Draft; readonly version: number; readonly text: string | null; readonly sha256: string | null; /** The confirmed lines of the annex that are not left out, as they were said. */ readonly rows: readonly CommitmentRow[]; readonly leftOut: readonly CommitmentRow[] }

/** More lines than any annex has. */
const MOST_LINES = 10_000

/**
 * The draft with its annex as one text. Offices are named as on the day of the sitting, so that a new name makes no other text. `as` tells what is about to be adopted, where
 * that may differ: its subject, and which lines.
 */
export const draftAsText = async ({ register, ids, clock }: DraftTextPorts, council: string, sittingId: string, as?: { readonly subject: string; readonly commitmentIds: readonly string[] }): Promise<DraftAsText> => {
  const [{ draft, version }, sitting, offices, { rows: captured }] = await Promise.all([
    register.draft(council, sittingId), register.sitting(council, sittingId), register.offices(council),
    register.commitments(council, { sittingId, statuses: ['captured', 'confirmed'], order: 'place', limit: MOST_LINES, offset: 0, today: clock.today() }),
  ])
  const leftOut = captured.filter(({ id }) => isLeftOut(draft, id))
  const rows = captured.filter(({ id, status }) => status === 'confirmed' && (as ? as.commitmentIds.includes(id) : !isLeftOut(draft, id)))
  if (draft.current === null || sitting === null) return { draft, version, text: null, sha256: null, rows, leftOut }
  const nameOf = (officeId: string | null): string | null => {
    const office = offices.find(({ id }) => id === officeId)
    return office ? nameOn(office, sitting.date).name : null
  }
  const text = draftText({ ...draft.current, ...(as ? { subject: as.subject.normalize('NFC').trim() } : {}) }, rows.map((row) => ({ ...row, ownerName: nameOf(row.ownerOfficeId) })))
  return { draft, version, text, sha256: ids.sha256(text), rows, leftOut }
}

/** The draft of a sitting, for whoever looks at it. */
export const draftNow = (ports: DraftTextPorts) => (council: string, sittingId: string): Promise<DraftAsText> => draftAsText(ports, council, sittingId)
