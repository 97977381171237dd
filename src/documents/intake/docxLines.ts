import type { LegacyEncoding } from '../../application/ports.ts'
import type { DocxCounter } from './docxNumbering.ts'
import type { DocxStyles } from './docxStyles.ts'
import { addRun, joinRuns, type Run } from './fontEncoding.ts'
import { tableLines } from './tableLines.ts'
import { walkXml } from './walkXml.ts'

export type DocxSetting = { readonly styles: DocxStyles; readonly counter: DocxCounter; readonly turn: boolean; readonly seen: Set<LegacyEncoding> }

type Paragraph = { readonly runs: Run[]; style: string | null; numId: string | null; level: number | null }
type Table = { readonly rows: string[][]; headerRows: number }

/** Not shown by Word: what was moved away, and the second drawing of a text box for old versions. */
const UNSEEN = new Set(['del', 'moveFrom', 'Fallback', 'pPrChange', 'rPrChange', 'tblPrChange', 'instrText', 'delText'])

/** The lines of one part of a Word document (its body, its footnotes), in reading order. */
export const docxLines = (xml: Uint8Array, { styles, counter, turn, seen }: DocxSetting): readonly string[] => {
  /** Where finished lines go: the body, or the innermost open cell. */
  const places: string[][] = [[]]
  const tables: Table[] = []
  /** Columns each open cell takes. */
  const spans: number[] = []
  const paragraphs: Paragraph[] = []
  let run: { font: string | null; style: string | null; hidden: boolean } | null = null
  let inText = false

  const add = (words: string): void => {
    const paragraph = paragraphs.at(-1)
    if (!paragraph || run?.hidden) return
    addRun(paragraph.runs, run?.font ?? (run?.style ? styles.of(run.style).font : null) ?? styles.of(paragraph.style).font ?? styles.defaultFont, words)
  }
  const finish = ({ runs, style, numId, level }: Paragraph): void => {
    const words = joinRuns(runs, turn, seen).trim()
    const list = numId === null ? styles.of(style).list : { numId, level: level ?? styles.of(style).list?.level ?? 0 }
    // Word counts an empty item too.
    const label = list ? counter(list.numId, level ?? list.level) : ''
    if (words !== '') places.at(-1)?.push(label === '' ? words : `${label} ${words}`)
  }

  walkXml(xml, {
    open: (name, attribute) => {
      if (UNSEEN.has(name)) return 'skip'
      const paragraph = paragraphs.at(-1)
      const off = /^(?:0|false|off)$/.test(attribute('val') ?? '')
      switch (name) {
        case 'p': paragraphs.push({ runs: [], style: null, numId: null, level: null }); break
        case 'pStyle': if (paragraph) paragraph.style = attribute('val') ?? null; break
        case 'numId': if (paragraph) paragraph.numId = attribute('val') ?? null; break
        case 'ilvl': if (paragraph) paragraph.level = Number(attribute('val') ?? 0); break
        case 'r': run = { font: null, style: null, hidden: false }; break
        case 'rFonts': if (run) run.font = attribute('ascii') ?? attribute('hAnsi') ?? null; break
        case 'rStyle': if (run) run.style = attribute('val') ?? null; break
        case 'vanish': if (run && !off) run.hidden = true; break
        case 't': inText = true; break
        case 'tab': if (run) add('\t'); break
        case 'br': case 'cr': if (run) add('\n'); break
        // In TCVN3 this sign is the letter ư; elsewhere it goes with the other marks nobody sees.
        case 'softHyphen': add('\u00AD'); break
        case 'noBreakHyphen': add('-'); break
        case 'tbl': tables.push({ rows: [], headerRows: 0 }); break
        case 'tr': tables.at(-1)?.rows.push([]); break
        case 'tblHeader': { const table = tables.at(-1); if (table && !off && table.headerRows === table.rows.length - 1) table.headerRows += 1; break }
        case 'tc': places.push([]); spans.push(1); break
        case 'gridSpan': spans[spans.length - 1] = Math.min(Number(attribute('val') ?? 1) || 1, 60); break
        case 'footnote': if (/separator/i.test(attribute('type') ?? '')) return 'skip'
      }
      return undefined
    },
    close: (name) => {
      switch (name) {
        case 'p': { const paragraph = paragraphs.pop(); run = null; if (paragraph) finish(paragraph); break }
        case 'r': run = null; break
        case 't': inText = false; break
        case 'tc': {
          const cell = (places.length > 1 ? places.pop() : undefined)?.join('\n') ?? ''
          // A cell over several columns: the columns after it keep their place.
          tables.at(-1)?.rows.at(-1)?.push(cell, ...Array.from({ length: (spans.pop() ?? 1) - 1 }, () => ''))
          break
        }
        case 'tbl': { const table = tables.pop(); if (table) for (const line of tableLines(table.rows, table.headerRows)) places.at(-1)?.push(line) }
      }
    },
    text: (words) => {
      if (inText) add(words)
    },
  })
  return places[0] ?? []
}
