import { FORCES, type Force, type Place } from '../reading.ts'

/** One undertaking as a person labelled it; null fields were not labelled or do not exist in the text. Places in UTF-16 units. */
export type Label = Place & {
  readonly force: Force
  readonly owner: string | null
  readonly speaker: string | null
  readonly deadlineText: string | null
  readonly deadline: string | null
  readonly precision: string | null
}

/** A labelled text. `excused`: repeats, borderline words and old promises, where a finding is neither right nor wrong. `lookAlike`: expressly no undertakings. */
export type LabelledText = {
  readonly id: string
  readonly date: string | null
  readonly text: string
  readonly labels: readonly Label[]
  readonly excused: readonly Place[]
  readonly lookAlike: readonly Place[]
}

type Row = Readonly<Record<string, unknown>>

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null
const rows = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.filter(isRow) : [])
const words = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** Offsets of the labelled files count code points; those of the reader UTF-16 units. They part only after a sign beyond the basic plane. */
const unitsOf = (text: string): ((points: number) => number) => {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return (points) => points
  const units: number[] = []
  let at = 0
  for (const sign of text) {
    units.push(at)
    at += sign.length
  }
  return (points) => units[points] ?? text.length
}

/**
 * Reads one row of a labelled file: `{id, date?, text, commitments: [{start, end, force, owner?, speaker?, deadline?, deadline_text?, precision?}],
 * repeats?: [{start, end}], ignore?: [{start, end, class}]}`. Null when the row is no such object: text, id, and places inside the text are required.
 */
export const labelledFrom = (value: unknown): LabelledText | null => {
  if (!isRow(value)) return null
  const [id, text] = [words(value['id']), typeof value['text'] === 'string' ? value['text'] : null]
  if (id === null || text === null || !Array.isArray(value['commitments'])) return null
  const unit = unitsOf(text)
  const place = (row: Row): Place | null =>
    Number.isInteger(row['start']) && Number.isInteger(row['end']) ? { start: unit(row['start'] as number), end: unit(row['end'] as number) } : null
  const places = (list: readonly Row[]): Place[] => list.flatMap((row) => place(row) ?? [])
  const labels = rows(value['commitments']).map((row): Label | null => {
    const [at, force] = [place(row), FORCES.find((known) => known === row['force'])]
    return at && force ? {
      ...at, force, owner: words(row['owner']), speaker: words(row['speaker']), deadlineText: words(row['deadline_text']), deadline: words(row['deadline']), precision: words(row['precision']),
    } : null
  })
  if (labels.some((label) => label === null || label.end > text.length || label.start >= label.end)) return null
  const ignored = rows(value['ignore'])
  return {
    id, text, date: words(value['date']), labels: labels.filter((label) => label !== null),
    excused: [...places(rows(value['repeats'])), ...places(ignored.filter((row) => row['class'] !== 'not_commitment'))],
    lookAlike: places(ignored.filter((row) => row['class'] === 'not_commitment')),
  }
}
