import type { LegacyEncoding } from '../../application/ports.ts'
import { joinRuns, type Run } from './fontEncoding.ts'
import { IntakeRefused } from './taken.ts'
import { walkXml } from './walkXml.ts'
import type { XlsxStyle } from './xlsxStyles.ts'
import { xlsxValue } from './xlsxValue.ts'

export type XlsxSetting = {
  readonly strings: readonly (readonly Run[])[]
  readonly styles: (index: number) => XlsxStyle
  readonly from1904: boolean
  readonly turn: boolean
  readonly seen: Set<LegacyEncoding>
}

/** Cells of one sheet; more is a database, not an annex. */
const MAX_CELLS = 300_000

/** The filled rows of one sheet, each a list of the same columns; columns without a word are left out. */
export const xlsxRows = (xml: Uint8Array, { strings, styles, from1904, turn, seen }: XlsxSetting): readonly (readonly string[])[] => {
  const rows: Map<number, string>[] = []
  const columns = new Set<number>()
  let cells = 0
  let cell = { column: 0, type: 'n', style: styles(0), value: '' }
  let inValue = false

  const finish = (): void => {
    const { type, style, value, column } = cell
    const words = (() => {
      if (value === '') return ''
      if (type === 's') return joinRuns((strings[Number(value)] ?? []).map((run) => ({ font: run.font ?? style.font, words: run.words })), turn, seen)
      if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
      if (type === 'd') return value.replace(/^(\d{4})-(\d\d)-(\d\d).*$/, '$3/$2/$1')
      return type === 'n' ? xlsxValue(Number(value), style.shows, from1904) : joinRuns([{ font: style.font, words: value }], turn, seen)
    })().replaceAll(/\s+/g, ' ').trim()
    if (words === '') return
    rows.at(-1)?.set(column, words)
    columns.add(column)
    cells += 1
    if (cells > MAX_CELLS) throw new IntakeRefused('file-too-complex', `more than ${MAX_CELLS} cells`)
  }

  walkXml(xml, {
    open: (name, attribute) => {
      if (name === 'rPh') return 'skip'
      if (name === 'row') {
        rows.push(new Map())
        cell = { ...cell, column: -1 }
      }
      if (name === 'c') cell = { column: columnOf(attribute('r')) ?? cell.column + 1, type: attribute('t') ?? 'n', style: styles(Number(attribute('s') ?? 0)), value: '' }
      if (name === 'v' || name === 't') inValue = true
      return undefined
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false
      if (name === 'c') finish()
    },
    text: (words) => {
      if (inValue) cell.value += words
    },
  })
  const filled = rows.filter((row) => row.size > 0)
  if (filled.length * columns.size > MAX_CELLS * 4) throw new IntakeRefused('file-too-complex', `${filled.length} rows by ${columns.size} columns`)
  const order = [...columns].toSorted((a, b) => a - b)
  return filled.map((row) => order.map((column) => row.get(column) ?? ''))
}

/** Column of an address such as "AB12", from 0. */
const columnOf = (address: string | undefined): number | null => {
  const letters = /^[A-Z]{1,3}/.exec(address ?? '')?.[0]
  return letters === undefined ? null : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
