import { strToU8, zipSync, type Zippable } from 'fflate'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

export const zipOf = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])) as Zippable)

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A Word file of this body (WordprocessingML), with whatever other parts are given. */
export const docxOf = (body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array =>
  zipOf({ '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`, 'word/document.xml': `${HEAD}<w:document ${W}><w:body>${body}</w:body></w:document>`, ...parts })

/** One paragraph of runs, each a font (null for none) and its words. */
export const paragraphOf = (...runs: readonly (readonly [font: string | null, words: string])[]): string =>
  `<w:p>${runs.map(([font, words]) => `<w:r>${font === null ? '' : `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>`}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`).join('')}</w:p>`

export type XlsxCell = string | number | null | { readonly value: number; readonly style: number }

/** Style 1 is a day (built-in format 14), 2 a day by its own code, 3 per cent, 4 a month. */
const STYLES = `${HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-42A]dd\\ &quot;tháng&quot;\\ mm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="mm/yyyy"/></numFmts><fonts><font><name val="Times New Roman"/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="9" fontId="0"/><xf numFmtId="165" fontId="0"/></cellXfs></styleSheet>`

export type XlsxSheet = { readonly name: string; readonly rows: readonly (readonly XlsxCell[])[]; readonly hidden?: boolean }

/** A workbook of these sheets; words are kept as shared strings, as programs do. */
export const xlsxOf = (sheets: readonly XlsxSheet[], { from1904 = false } = {}): Uint8Array => {
  const strings: string[] = []
  const cellOf = (cell: XlsxCell, row: number, column: number): string => {
    const at = `${String.fromCharCode(65 + column)}${row + 1}`
    if (cell === null) return ''
    if (typeof cell === 'string') return `<c r="${at}" t="s"><v>${strings.push(cell) - 1}</v></c>`
    return typeof cell === 'number' ? `<c r="${at}"><v>${cell}</v></c>` : `<c r="${at}" s="${cell.style}"><v>${cell.value}</v></c>`
  }
  const xml = sheets.map(({ rows }) => `${HEAD}<worksheet><sheetData>${rows.map((row, y) => `<row r="${y + 1}">${row.map((cell, x) => cellOf(cell, y, x)).join('')}</row>`).join('')}</sheetData></worksheet>`)
  return zipOf({
    'xl/workbook.xml': `${HEAD}<workbook xmlns:r="r"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${sheets.map(({ name, hidden }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" ${hidden ? 'state="hidden" ' : ''}r:id="r${index}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships>${sheets.map((_, index) => `<Relationship Id="r${index}" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/sharedStrings.xml': `${HEAD}<sst>${strings.map((words) => `<si><t>${escaped(words)}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(xml.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet])),
  })
}
