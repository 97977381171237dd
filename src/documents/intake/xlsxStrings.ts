import { addRun, type Run } from './fontEncoding.ts'
import { walkXml } from './walkXml.ts'

/** The texts cells share, by their number; each keeps the fonts of its runs (null: that of the cell). */
export const sharedStrings = (xml: Uint8Array | undefined): readonly (readonly Run[])[] => {
  const strings: Run[][] = []
  let font: string | null = null
  let inText = false
  if (xml) walkXml(xml, {
    open: (name, attribute) => {
      if (name === 'rPh') return 'skip' // how it is pronounced
      if (name === 'si') strings.push([])
      if (name === 'si' || name === 'r') font = null
      if (name === 'rFont') font = attribute('val') ?? null
      if (name === 't') inText = true
      return undefined
    },
    close: (name) => {
      if (name === 't') inText = false
    },
    text: (words) => {
      const runs = strings.at(-1)
      if (inText && runs) addRun(runs, font, words)
    },
  })
  return strings
}
