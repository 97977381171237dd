type Cell = string | number | null | readonly string[]

/** Rows as CSV (RFC 4180) with a byte-order mark, without which Excel takes Vietnamese for Windows-1252. */
export const csv = <Row extends Readonly<Record<string, Cell>>>(columns: readonly (keyof Row & string)[], rows: readonly Row[]): string =>
  `\uFEFF${[columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))].map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`

/**
 * One cell. A spreadsheet runs a text that begins like a formula (CWE-1236): such a text gets an apostrophe before it.
 * Numbers are ours and stay numbers.
 */
export const csvCell = (value: Cell): string => {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = typeof value === 'string' ? value : value.join('; ')
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
