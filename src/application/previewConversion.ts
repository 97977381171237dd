import { may } from '../domain/access/index.ts'
import type { Caller } from './actor.ts'
import type { LegacyEncoding, TextIntake } from './ports.ts'

/** A few lines of a text as it stands and as it would read in Unicode, for a person to compare. */
export type ConversionPreview = { readonly from: LegacyEncoding; readonly lines: readonly { readonly before: string; readonly after: string }[]; readonly changed: number }

const SHOWN_LINES = 8
const SHOWN_CHARACTERS = 200

/** Shows what turning legacy letters into Unicode would do to a file; null when it has none, cannot be read, or the caller may not file texts. `changed` counts the lines that change. */
export const previewConversion = (ports: { readonly intake: TextIntake }) => async (caller: Caller, input: { readonly bytes: Uint8Array; readonly fileName: string }): Promise<ConversionPreview | null> => {
  if (!may(caller.actor.role, 'fileSource')) return null
  const decoded = await ports.intake.decode(input.bytes, input.fileName)
  if (decoded.kind === 'fault' || decoded.legacy === null) return null
  const after = decoded.text.split('\n')
  const changed = decoded.legacy.original.split('\n').map((before, index) => ({ before, after: after[index] ?? '' })).filter((line) => line.before !== line.after)
  return {
    from: decoded.legacy.from,
    lines: changed.slice(0, SHOWN_LINES).map(({ before, after: turned }) => ({ before: before.slice(0, SHOWN_CHARACTERS), after: turned.slice(0, SHOWN_CHARACTERS) })),
    changed: changed.length,
  }
}
