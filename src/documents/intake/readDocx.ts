import type { LegacyEncoding } from '../../application/ports.ts'
import { docxLines } from './docxLines.ts'
import { docxNumbering } from './docxNumbering.ts'
import { docxStyles } from './docxStyles.ts'
import { IntakeRefused, type Taken } from './taken.ts'
import { zipParts } from './zipParts.ts'

const PARTS = /^word\/(?:document|numbering|styles|footnotes)\.xml$/

/**
 * Reads a Word document: paragraphs and headings a line each, items of lists with their number or dash, tables row by row, footnotes at the end.
 * What Word would not show is left out: deletions, moves, hidden words, field codes. Fonts tell legacy encodings.
 */
export const readDocx = (bytes: Uint8Array): Taken => {
  const parts = zipParts(bytes, (name) => PARTS.test(name))
  const body = parts.get('word/document.xml')
  if (!body) throw new IntakeRefused('file-kind-mismatch', 'no word/document.xml')
  const notes = parts.get('word/footnotes.xml')
  const seen = new Set<LegacyEncoding>()
  const render = (turn: boolean): string => {
    const setting = { styles: docxStyles(parts.get('word/styles.xml')), counter: docxNumbering(parts.get('word/numbering.xml')), turn, seen }
    return [...docxLines(body, setting), ...(notes ? docxLines(notes, setting) : [])].join('\n')
  }
  const text = render(true)
  const [from] = seen
  return { text, legacy: from === undefined ? null : { from, original: render(false) }, times: [] }
}
