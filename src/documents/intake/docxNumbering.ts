import { walkXml } from './walkXml.ts'

type Level = { format: string; words: string; start: number }
type Numbering = { abstractId: string; readonly starts: Map<number, number> }

/** Counts the items of every list of one document, in reading order, and gives each the number or dash Word shows before it. */
export type DocxCounter = (numId: string, level: number) => string

/** Reads `word/numbering.xml`; without it, every item of a list gets a dash. */
export const docxNumbering = (xml: Uint8Array | undefined): DocxCounter => {
  const { abstracts, numberings } = xml ? readNumbering(xml) : { abstracts: new Map<string, Map<number, Level>>(), numberings: new Map<string, Numbering>() }
  // Lists of one definition go on counting together, unless one says where it begins.
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return (numId, level) => {
    if (numId === '0') return ''
    const numbering = numberings.get(numId)
    const levels = abstracts.get(numbering?.abstractId ?? '')
    const own = levels?.get(level)
    if (!numbering || !levels || !own) return '-'
    const counted = counts.get(numbering.abstractId) ?? []
    if (!begun.has(numId) && numbering.starts.size > 0) counted.length = 0
    begun.add(numId)
    counted.length = Math.min(counted.length, level + 1)
    for (let at = 0; at <= level; at += 1) {
      const start = numbering.starts.get(at) ?? levels.get(at)?.start ?? 1
      const before = counted[at]
      counted[at] = at < level ? (before ?? start) : before === undefined ? start : before + 1
    }
    counts.set(numbering.abstractId, counted)
    if (own.format === 'bullet') return /^[-+*•–—]$/.test(own.words) ? own.words : level === 0 ? '-' : '+'
    if (own.format === 'none') return ''
    return own.words.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      return numeral(counted[at] ?? levels.get(at)?.start ?? 1, levels.get(at)?.format ?? 'decimal')
    }).trim()
  }
}

const readNumbering = (xml: Uint8Array) => {
  const abstracts = new Map<string, Map<number, Level>>()
  const numberings = new Map<string, Numbering>()
  let levels = new Map<number, Level>()
  let level: Level = { format: 'decimal', words: '', start: 1 }
  let numbering: Numbering = { abstractId: '', starts: new Map() }
  let overridden = 0
  walkXml(xml, {
    open: (name, attribute) => {
      const value = attribute('val') ?? ''
      if (name === 'abstractNum') abstracts.set(attribute('abstractNumId') ?? '', (levels = new Map()))
      else if (name === 'lvl') levels.set(Number(attribute('ilvl')), (level = { format: 'decimal', words: '', start: 1 }))
      else if (name === 'numFmt') level.format = value
      else if (name === 'lvlText') level.words = value
      else if (name === 'start') level.start = Number(value)
      else if (name === 'num') {
        numberings.set(attribute('numId') ?? '', (numbering = { abstractId: '', starts: new Map() }))
        levels = new Map()
      } else if (name === 'abstractNumId') numbering.abstractId = value
      else if (name === 'lvlOverride') overridden = Number(attribute('ilvl'))
      else if (name === 'startOverride') numbering.starts.set(overridden, Number(value))
    },
    close: () => undefined,
    text: () => undefined,
  })
  return { abstracts, numberings }
}

const ROMAN = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']] as const

const numeral = (count: number, format: string): string => {
  switch (format) {
    case 'lowerLetter':
      return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(1 + Math.floor((count - 1) / 26), 9))
    case 'upperLetter':
      return numeral(count, 'lowerLetter').toUpperCase()
    case 'lowerRoman': {
      let left = Math.min(count, 4000)
      let written = ''
      for (const [value, sign] of ROMAN) for (; left >= value; left -= value) written += sign
      return written
    }
    case 'upperRoman':
      return numeral(count, 'lowerRoman').toUpperCase()
    case 'decimalZero':
      return String(count).padStart(2, '0')
    default:
      return String(count)
  }
}
