import { fileTypeFromBuffer } from 'file-type'
import type { DecodingFault, LegacyEncoding } from '../../application/ports.ts'
import { PRINTABLE_FORMATS, isPrintable } from '../printable.ts'
import { decodeBytes } from '../textEncoding.ts'
import { detectLegacy } from './detectLegacy.ts'
import { fromLegacy } from './legacyLetters.ts'

export type PlainWords = { readonly text: string; readonly encoding: string; readonly legacy: { readonly from: LegacyEncoding; readonly original: string } | null }

/**
 * Reads the bytes of a file of plain words (text, captions, HTML): UTF-8, UTF-16 either way round, Windows-1258; else TCVN3 or VNI when the
 * letters have their statistics, which also finds legacy letters that were saved as Unicode. Line ends become LF and the text NFC.
 */
export const plainWords = async (bytes: Uint8Array): Promise<PlainWords | DecodingFault['fault']> => {
  const decoded = decodeBytes(bytes)
  const readable = decoded !== null && isPrintable(decoded.text)
  const signature = (await fileTypeFromBuffer(bytes))?.mime
  if (signature !== undefined && (PRINTABLE_FORMATS.has(signature) || (!readable && !isText(signature)))) return 'file-not-text'
  if (decoded === null) {
    const typed = tidy(new TextDecoder('windows-1252').decode(bytes))
    const from = isPrintable(typed) ? detectLegacy(typed) : null
    if (from !== null) return { text: tidy(fromLegacy(typed, from)), encoding: 'windows-1252', legacy: { from, original: typed } }
    return !hasUtf16Mark(bytes) && hasControlBytes(bytes) ? 'file-not-text' : 'file-unreadable'
  }
  if (!readable) return 'file-not-text'
  const text = tidy(decoded.text)
  const from = detectLegacy(text)
  return { text: from === null ? text : tidy(fromLegacy(text, from)), encoding: decoded.encoding, legacy: from === null ? null : { from, original: text } }
}

const LINE_ENDS = /\r\n?|[\f\v\u0085\u2028\u2029]/g
/** NFC with every line end as LF, so that an offset means the same on every system. */
export const tidy = (text: string): string => text.replaceAll(LINE_ENDS, '\n').normalize('NFC')

const isText = (mediaType: string): boolean => mediaType.startsWith('text/') || mediaType === 'application/xml'

/** Bytes below the space that no 8-bit text encoding uses for text. */
const hasControlBytes = (bytes: Uint8Array): boolean => bytes.some((byte) => byte < 0x20 && (byte < 0x09 || byte > 0x0d))

/** Damaged UTF-16 is text that cannot be read, although half its bytes look like control characters. */
const hasUtf16Mark = ([first, second]: Uint8Array): boolean => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
