import { SaxesParser } from 'saxes'
import { IntakeRefused } from './taken.ts'

export type XmlVisitor = {
  /** Names come without their namespace prefix. Answer `'skip'` to pass over the element with all it holds. */
  readonly open: (name: string, attribute: (name: string) => string | undefined) => 'skip' | void
  readonly close: (name: string) => void
  readonly text: (words: string) => void
}

const MAX_DEPTH = 400

/**
 * Reads XML once from beginning to end. A DOCTYPE is refused outright, so nothing can be fetched or multiplied: only the five entities of XML itself exist.
 * Throws IntakeRefused: `file-unsafe` for a DOCTYPE, `file-too-complex` for more than 400 levels, `file-broken` for anything not well formed.
 */
export const walkXml = (bytes: Uint8Array, { open, close, text }: XmlVisitor): void => {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  let skippedAt = 0
  parser.on('doctype', () => {
    throw new IntakeRefused('file-unsafe', 'a DOCTYPE')
  })
  parser.on('error', (error) => {
    throw new IntakeRefused('file-broken', error.message)
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > MAX_DEPTH) throw new IntakeRefused('file-too-complex', `more than ${MAX_DEPTH} levels`)
    if (skippedAt > 0) return
    const found = attributes as Readonly<Record<string, string>>
    const attribute = (wanted: string): string | undefined => found[wanted] ?? found[Object.keys(found).find((key) => key.endsWith(`:${wanted}`)) ?? '']
    if (open(local(name), attribute) === 'skip') skippedAt = depth
  })
  parser.on('closetag', ({ name }) => {
    if (skippedAt === 0) close(local(name))
    else if (skippedAt === depth) skippedAt = 0
    depth -= 1
  })
  const words = (found: string): void => {
    if (skippedAt === 0 && depth > 0) text(found)
  }
  parser.on('text', words)
  parser.on('cdata', words)
  parser.write(decoded(bytes)).close()
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

const decoded = (bytes: Uint8Array): string => {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    throw new IntakeRefused('file-broken', `not ${encoding}: ${String(error)}`)
  }
}
