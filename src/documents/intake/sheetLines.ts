import { tableLines } from './tableLines.ts'

/**
 * The rows of a sheet as lines. Rows with one filled cell are titles and notes and stand as plain lines, as do the cells of rows before the
 * table that fill less than half of its columns (a letterhead); the first row that fills more is the header of the columns.
 */
export const sheetLines = (rows: readonly (readonly string[])[]): readonly string[] => {
  const lines: string[] = []
  let header: readonly string[] | null = null
  let table: (readonly string[])[] = []
  const flush = (): void => {
    if (header === null || table.length === 0) return
    // After a heading between the rows the columns go on under the header that was shown.
    for (const line of table[0] === header ? tableLines(table, 1) : tableLines([header, ...table], 1).slice(2)) lines.push(line)
    table = []
  }
  for (const row of rows) {
    const filled = row.filter((cell) => cell !== '')
    if (filled.length > 1 && (header !== null || filled.length * 2 >= row.length)) {
      header ??= row
      table.push(row)
    } else {
      flush()
      for (const cell of filled) lines.push(cell)
    }
  }
  flush()
  return lines
}
