/** One concern as it stands in a list; what the list does not say is null. */
export type ConcernLine = { readonly text: string; readonly place: string | null; readonly field: string | null; readonly source: string | null; readonly voters: number }

/** How councils head the columns of such lists, by what they hold. The first one that fits a head is meant. */
const HEADS = {
  voters: /số (lượt|cử tri|người|ý kiến)|lượt|voters/u,
  place: /địa (bàn|phương|điểm)|nơi|phường|xã|place/u,
  field: /lĩnh vực|nhóm|field/u,
  source: /nguồn|hội nghị|source/u,
  text: /nội dung|kiến nghị|ý kiến|phản ánh|concern/u,
} as const satisfies Readonly<Record<keyof ConcernLine, RegExp>>

/**
 * The concerns in a text: the rows of a table with a header, as sheets and tables are read, or one a line, where after semicolons a place and a number of voters may stand.
 * A number that cannot be read counts as not whole, so that it is refused and not taken for one.
 */
export const concernsIn = (text: string): readonly ConcernLine[] => {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
  const divider = lines.findIndex((line) => /^\|(\s*-{3,}\s*\|)+$/u.test(line))
  return divider > 0 ? fromTable(lines[divider - 1]!, lines.slice(divider + 1).filter((line) => line.startsWith('|'))) : lines.map(fromLine)
}

const cellsOf = (line: string): readonly string[] => line.slice(1, -1).split(/(?<!\\)\|/u).map((cell) => cell.replaceAll('\\|', '|').trim())

const votersIn = (text: string): number => (text === '' ? 1 : /^\d{1,3}(\.?\d{3})*$/u.test(text) ? Number(text.replaceAll('.', '')) : Number.NaN)

const fromTable = (header: string, rows: readonly string[]): readonly ConcernLine[] => {
  const heads = cellsOf(header).map((head) => head.toLocaleLowerCase('vi').normalize('NFC'))
  const taken = new Set<number>()
  const columns = Object.fromEntries(Object.entries(HEADS).map(([name, pattern]) => {
    const at = heads.findIndex((head, index) => !taken.has(index) && pattern.test(head))
    if (at >= 0) taken.add(at)
    return [name, at]
  })) as Readonly<Record<keyof ConcernLine, number>>
  // Without a head that says so, the widest column holds the words.
  const text = columns.text >= 0 ? columns.text : widest(rows.map(cellsOf), taken)
  return rows.map(cellsOf).filter((cells) => (cells[text] ?? '') !== '').map((cells) => {
    const cell = (at: number): string | null => (at >= 0 && cells[at] ? cells[at] : null)
    return { text: cells[text]!, place: cell(columns.place), field: cell(columns.field), source: cell(columns.source), voters: votersIn(cell(columns.voters) ?? '') }
  })
}

const widest = (rows: readonly (readonly string[])[], taken: ReadonlySet<number>): number => {
  const widths = (rows[0] ?? []).map((_, at) => (taken.has(at) ? -1 : rows.reduce((sum, row) => sum + (row[at]?.length ?? 0), 0)))
  return widths.indexOf(Math.max(...widths))
}

const fromLine = (line: string): ConcernLine => {
  const [text = '', ...rest] = line.split(';').map((part) => part.trim())
  const number = rest.find((part) => /^[\d.]+$/u.test(part))
  const place = rest.find((part) => part !== number && part !== '') ?? null
  return { text, place, field: null, source: null, voters: number === undefined ? 1 : votersIn(number) }
}
