import { strFromU8, unzipSync } from 'fflate'

/** The XML parts of a DOCX file by their name in the package. */
export const documentParts = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

/** One part; throws when the package has none of that name. */
export const documentPart = (bytes: Uint8Array, name: string): string => {
  const part = documentParts(bytes)[name]
  if (part === undefined) throw new Error(`no part ${name}`)
  return part
}

/** What a reader sees of one part: a line per paragraph, entities resolved. */
export const visibleText = (xml: string): string =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>|<w:p\/>/gs)]
    .map(([paragraph]) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)].map(([, text]) => text ?? '\n').join(''))
    .join('\n')
    .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')

/** Opening and closing tags of a part match; throws at the first that does not. Enough to show that no text became markup. */
export const assertBalanced = (xml: string): void => {
  const open: string[] = []
  for (const [, slash, name, , selfClosing] of xml.replaceAll(/<\?.*?\?>/g, '').matchAll(/<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g)) {
    if (selfClosing === '/' || name === undefined) continue
    if (slash !== '/') open.push(name)
    else if (open.pop() !== name) throw new Error(`</${name}> closes nothing`)
  }
  if (open.length > 0) throw new Error(`<${open.join('> <')}> is never closed`)
  const text = xml.replaceAll(/<[^<>]*>/g, '')
  if (/[<>]/.test(text)) throw new Error('a bare angle bracket stands in the text')
}
