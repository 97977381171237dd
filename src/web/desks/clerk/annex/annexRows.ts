import { isLeftOut } from '../../../../domain/draft/index.ts'
import type { IsoDate } from '../../../../domain/calendar/index.ts'
import type { CommitmentRow, Register } from '../../../../application/register.ts'
import type { Typed } from '../../../forms/typed.ts'

/** One line of the annex in preparation. */
export type AnnexRow = {
  readonly row: CommitmentRow
  /** Its number on the page, from 1. */
  readonly number: number
}

/** The captured and confirmed commitments of a sitting that no resolution holds yet and the council did not leave out, in the order of their places. */
export const annexRows = async (register: Register, council: string, sittingId: string, today: IsoDate): Promise<readonly AnnexRow[]> => {
  const [{ rows }, { draft }] = await Promise.all([
    register.commitments(council, { sittingId, statuses: ['captured', 'confirmed'], order: 'place', limit: 100_000, offset: 0, today }), register.draft(council, sittingId),
  ])
  return rows.filter(({ id }) => !isLeftOut(draft, id)).map((row, index) => ({ row, number: index + 1 }))
}

/** A line about to be adopted: which commitment, on which version, watched by whom. */
export type ChosenRow = AnnexRow & { readonly basedOn: number; readonly overseerOfficeId: string }

/**
 * The confirmed lines a form takes into the resolution, in the order typed beside them; lines with one number keep the order
 * of the text. A line without a committee of its own takes the one chosen for all.
 */
export const chosenRows = (rows: readonly AnnexRow[], typed: Pick<Typed, 'text' | 'all'>): readonly ChosenRow[] => {
  const left = new Set(typed.all('de-lai'))
  const placeOf = ({ row, number }: AnnexRow): number => {
    const place = Number(typed.text(`stt-${row.id}`))
    return Number.isFinite(place) && place > 0 ? place : number
  }
  return rows
    .filter(({ row }) => row.status === 'confirmed' && !left.has(row.id))
    .toSorted((a, b) => placeOf(a) - placeOf(b) || a.number - b.number)
    .map((line) => ({ ...line, basedOn: line.row.version, overseerOfficeId: typed.text(`ban-${line.row.id}`) || typed.text('ban') }))
}

/** A chosen line as the check page carries it in a hidden field. */
export const packRow = ({ row, basedOn, overseerOfficeId }: Pick<ChosenRow, 'row' | 'basedOn' | 'overseerOfficeId'>): string => `${row.id}:${basedOn}:${overseerOfficeId}`

/** The lines a check page carried, in order; a line that has left the annex is not among them. */
export const unpackRows = (rows: readonly AnnexRow[], packed: readonly string[]): readonly ChosenRow[] =>
  packed.flatMap((text) => {
    const [id, basedOn, ...overseer] = text.split(':')
    const line = rows.find(({ row }) => row.id === id)
    return line ? [{ ...line, basedOn: Number(basedOn), overseerOfficeId: overseer.join(':') }] : []
  })
