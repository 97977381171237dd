import type { LegacyEncoding } from '../../application/ports.ts'
import { sheetLines } from './sheetLines.ts'
import { IntakeRefused, type Taken } from './taken.ts'
import { walkXml } from './walkXml.ts'
import { xlsxRows } from './xlsxRows.ts'
import { sharedStrings } from './xlsxStrings.ts'
import { xlsxStyles } from './xlsxStyles.ts'
import { zipParts } from './zipParts.ts'

const PARTS = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/

/** Reads a workbook: every visible sheet in order, its rows as lines; hidden sheets are not shown and so not read. Fonts tell legacy encodings. */
export const readXlsx = (bytes: Uint8Array): Taken => {
  const parts = zipParts(bytes, (name) => PARTS.test(name))
  const workbook = parts.get('xl/workbook.xml')
  if (!workbook) throw new IntakeRefused('file-kind-mismatch', 'no xl/workbook.xml')
  const { sheets, from1904 } = readWorkbook(workbook)
  const targets = readTargets(parts.get('xl/_rels/workbook.xml.rels'))
  const strings = sharedStrings(parts.get('xl/sharedStrings.xml'))
  const styles = xlsxStyles(parts.get('xl/styles.xml'))
  const seen = new Set<LegacyEncoding>()
  const render = (turn: boolean): string =>
    sheets.flatMap(({ name, relation }) => {
      const xml = parts.get(targets.get(relation) ?? '')
      if (!xml) return [] // a sheet that holds a chart
      const lines = sheetLines(xlsxRows(xml, { strings, styles, from1904, turn, seen }))
      return lines.length > 0 && sheets.length > 1 ? [name, ...lines, ''] : lines
    }).join('\n')
  const text = render(true)
  const [from] = seen
  return { text, legacy: from === undefined ? null : { from, original: render(false) }, times: [] }
}

const readWorkbook = (xml: Uint8Array) => {
  const sheets: { readonly name: string; readonly relation: string }[] = []
  let from1904 = false
  walkXml(xml, {
    open: (name, attribute) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '')
      if (name === 'sheet' && (attribute('state') ?? 'visible') === 'visible') sheets.push({ name: attribute('name') ?? '', relation: attribute('id') ?? '' })
    },
    close: () => undefined,
    text: () => undefined,
  })
  return { sheets, from1904 }
}

const readTargets = (xml: Uint8Array | undefined): ReadonlyMap<string, string> => {
  const targets = new Map<string, string>()
  if (xml) walkXml(xml, {
    open: (name, attribute) => {
      const target = attribute('Target') ?? ''
      if (name === 'Relationship') targets.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    },
    close: () => undefined,
    text: () => undefined,
  })
  return targets
}
