/**
 * The rows of a table as lines. A table of one column, or of fewer than three rows (the letterhead of every official document is one), is
 * layout: each cell stands on lines of its own. Any other is written the way Markdown writes tables, one row a line, the header rows closed
 * off by a line of dashes, so that a reader knows which column a cell stands in.
 */
export const tableLines = (rows: readonly (readonly string[])[], headerRows: number): readonly string[] => {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''))
  const columns = Math.max(0, ...filled.map((row) => row.length))
  if (columns < 2 || (filled.length < 3 && headerRows === 0)) return filled.flatMap((row) => row.flatMap((cell) => cell.split('\n'))).filter((line) => line !== '')
  const header = Math.min(Math.max(headerRows, 1), filled.length)
  return filled.flatMap((row, index) => (index === header - 1 ? [line(row, columns), `|${' --- |'.repeat(columns)}`] : [line(row, columns)]))
}

const line = (row: readonly string[], columns: number): string =>
  `|${Array.from({ length: columns }, (_, column) => ` ${(row[column] ?? '').replaceAll(/\s+/g, ' ').trim().replaceAll('|', '\\|')} |`).join('')}`
