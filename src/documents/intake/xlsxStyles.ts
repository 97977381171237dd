import { walkXml } from './walkXml.ts'

/** How a cell is shown: its font, and what kind of thing its number is. */
export type XlsxStyle = { readonly font: string | null; readonly shows: 'number' | 'percent' | 'date' | 'month' | 'time' | 'dateTime' }

const PLAIN: XlsxStyle = { font: null, shows: 'number' }

/** Reads `xl/styles.xml`; gives the style of a cell by its index. */
export const xlsxStyles = (xml: Uint8Array | undefined): ((index: number) => XlsxStyle) => {
  const fonts: (string | null)[] = []
  const formats = new Map<number, string>()
  const cells: { readonly font: number; readonly format: number }[] = []
  let within = ''
  if (xml) walkXml(xml, {
    open: (name, attribute) => {
      if (name === 'fonts' || name === 'cellXfs' || name === 'cellStyleXfs' || name === 'dxfs') within = name
      if (name === 'numFmt') formats.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
      if (within === 'fonts' && name === 'font') fonts.push(null)
      if (within === 'fonts' && name === 'name') fonts[fonts.length - 1] = attribute('val') ?? null
      if (within === 'cellXfs' && name === 'xf') cells.push({ font: Number(attribute('fontId') ?? 0), format: Number(attribute('numFmtId') ?? 0) })
    },
    close: (name) => {
      if (name === within) within = ''
    },
    text: () => undefined,
  })
  const styles = cells.map(({ font, format }) => ({ font: fonts[font] ?? null, shows: showsOf(format, formats.get(format)) }))
  return (index) => styles[index] ?? { ...PLAIN, font: fonts[0] ?? null }
}

/** Numbers of the formats every spreadsheet has built in: ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are dates of East Asia. */
const showsOf = (id: number, code: string | undefined): XlsxStyle['shows'] => {
  if (code !== undefined) return showsOfCode(code)
  if (id === 9 || id === 10) return 'percent'
  if (id === 17) return 'month'
  if ((id >= 14 && id <= 16) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date'
  if (id === 22) return 'dateTime'
  return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'time' : 'number'
}

const showsOfCode = (code: string): XlsxStyle['shows'] => {
  // Words in quotes, escaped signs, colours and locales say nothing about the kind.
  const bare = code.toLowerCase().replaceAll(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*./g, '').split(';')[0] ?? ''
  const clock = /[hs]/.test(bare)
  if (/d/.test(bare)) return clock ? 'dateTime' : 'date'
  if (/y/.test(bare)) return 'month'
  if (clock) return 'time'
  return bare.includes('%') ? 'percent' : 'number'
}
