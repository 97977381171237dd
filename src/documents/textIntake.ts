import { extname } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import type { DecodedText, DecodingFault, TextIntake } from '../application/ports.ts'
import { PRINTABLE_FORMATS, isPrintable } from './printable.ts'
import { decodeBytes } from './textEncoding.ts'

/** Largest text taken in, in bytes: some 2,500 pages of minutes. */
export const MAX_TEXT_BYTES = 5 * 1024 * 1024

const TEXT_NAMES: ReadonlySet<string> = new Set(['', '.txt', '.md'])

/**
 * Turns received bytes into the text that is kept: NFC, without byte order mark, and with every line end (CRLF, CR, form feed,
 * vertical tab, NEL, U+2028, U+2029) as LF, so that an offset counted in the kept text means the same on every system. The bytes as
 * received are known by their own SHA-256. Encodings read: UTF-8, UTF-16 either way round, Windows-1258; the label says which.
 *
 * Faults: `file-empty` no bytes, or nothing but white space · `file-too-large` above 5 MB · `file-kind-unknown` a name that ends neither in
 * .txt nor .md · `file-not-text` the signature of another kind of file, or control characters · `file-unreadable` no known encoding fits.
 */
export const textIntake: TextIntake = {
  async decode(bytes, name) {
    if (bytes.length === 0) return fault('file-empty')
    if (bytes.length > MAX_TEXT_BYTES) return fault('file-too-large')
    if (!TEXT_NAMES.has(extension(name))) return fault('file-kind-unknown')
    const decoded = decodeBytes(bytes)
    const readable = decoded !== null && isPrintable(decoded.text)
    const signature = (await fileTypeFromBuffer(bytes))?.mime
    if (signature !== undefined && (PRINTABLE_FORMATS.has(signature) || (!readable && !isText(signature)))) return fault('file-not-text')
    if (decoded === null) return fault(!hasUtf16Mark(bytes) && hasControlBytes(bytes) ? 'file-not-text' : 'file-unreadable')
    if (!readable) return fault('file-not-text')
    const text = decoded.text.replaceAll(LINE_ENDS, '\n').normalize('NFC')
    return VISIBLE.test(text) ? ({ kind: 'text', text, encoding: decoded.encoding } satisfies DecodedText) : fault('file-empty')
  },
}

const fault = (reason: DecodingFault['fault']): DecodingFault => ({ kind: 'fault', fault: reason })

const LINE_ENDS = /\r\n?|[\f\v\u0085\u2028\u2029]/g
/** Something to read: neither white space nor a character without width. */
const VISIBLE = /[^\s\u00AD\u200B-\u200F\u2060\uFEFF]/u

const isText = (mediaType: string): boolean => mediaType.startsWith('text/') || mediaType === 'application/xml'

/** The ending of a file's name in lower case; names that people write with dots ("TP. Vĩnh Sơn", "Biên bản 8.7.2026") have none. */
const extension = (name: string): string => {
  const ending = extname(name.trim()).toLowerCase()
  return /^\.[a-z][a-z0-9]{0,7}$/.test(ending) ? ending : ''
}

/** Bytes below the space that no 8-bit text encoding uses for text. */
const hasControlBytes = (bytes: Uint8Array): boolean => bytes.some((byte) => byte < 0x20 && (byte < 0x09 || byte > 0x0d))

/** Damaged UTF-16 is text that cannot be read, although half its bytes look like control characters. */
const hasUtf16Mark = ([first, second]: Uint8Array): boolean => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
