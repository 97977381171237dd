import { walkXml } from './walkXml.ts'

/** What a paragraph or run takes from its style when it says nothing itself. */
export type DocxStyle = { readonly font: string | null; readonly list: { readonly numId: string; readonly level: number } | null }

/** `of` looks a style up with all it is based on; null stands for that of a paragraph which names none. */
export type DocxStyles = { readonly of: (styleId: string | null) => DocxStyle; readonly defaultFont: string | null }

type Raw = { font: string | null; basedOn: string | null; numId: string | null; level: number }

const MAX_ANCESTORS = 20

/** Reads `word/styles.xml`: fonts (which tell legacy encodings) and lists that belong to a style. Absent, nothing is taken from styles. */
export const docxStyles = (xml: Uint8Array | undefined): DocxStyles => {
  const styles = new Map<string, Raw>()
  const defaults: Raw = { font: null, basedOn: null, numId: null, level: 0 }
  let open: Raw = defaults
  if (xml) walkXml(xml, {
    open: (name, attribute) => {
      if (name === 'style') {
        open = { font: null, basedOn: null, numId: null, level: 0 }
        styles.set(attribute('styleId') ?? '', open)
        if (attribute('type') === 'paragraph' && attribute('default') === '1') styles.set('', open)
      } else if (name === 'rFonts') open.font = attribute('ascii') ?? attribute('hAnsi') ?? null
      else if (name === 'basedOn') open.basedOn = attribute('val') ?? null
      else if (name === 'numId') open.numId = attribute('val') ?? null
      else if (name === 'ilvl') open.level = Number(attribute('val') ?? 0)
    },
    close: (name) => {
      if (name === 'style') open = defaults
    },
    text: () => undefined,
  })
  const of = (styleId: string | null): DocxStyle => {
    const lineage: Raw[] = []
    for (let at: string | null = styleId ?? ''; at !== null && lineage.length < MAX_ANCESTORS; at = lineage.at(-1)?.basedOn ?? null) {
      const style = styles.get(at)
      if (!style) break
      lineage.push(style)
    }
    const listed = lineage.find(({ numId }) => numId !== null)
    return {
      font: lineage.find(({ font }) => font !== null)?.font ?? null,
      list: listed?.numId ? { numId: listed.numId, level: listed.level } : null,
    }
  }
  return { of, defaultFont: defaults.font }
}
