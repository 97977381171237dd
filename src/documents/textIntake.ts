import type { DecodedText, DecodingFault, TextIntake } from '../application/ports.ts'
import { CAPS, parseApart, type Caps } from './intake/parseApart.ts'
import { plainWords, tidy, type PlainWords } from './intake/plainWords.ts'
import { readCues } from './intake/readCues.ts'
import { kindOfName, mismatch } from './intake/sourceKind.ts'
import { IntakeRefused, plainly, type Taken } from './intake/taken.ts'
import type { SourceKind } from '../domain/sitting/index.ts'
import { fromLegacy } from './intake/legacyLetters.ts'
import { detectLegacy } from './intake/detectLegacy.ts'

/** Largest text taken in, in bytes: some 2,500 pages of minutes. */
export const MAX_TEXT_BYTES = 5 * 1024 * 1024
/** Largest file with markup, pictures or fonts around its text, in bytes. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024

/**
 * Turns received bytes into the text that is kept: NFC, without byte order mark, and with every line end (CRLF, CR, form feed,
 * vertical tab, NEL, U+2028, U+2029) as LF, so that an offset counted in the kept text means the same on every system. The bytes as
 * received are known by their own SHA-256. The ending of the name says what the file should be; HTML, DOCX, XLSX and PDF are parsed in a
 * capped process of their own. Legacy Vietnamese letters are turned into Unicode, and told, for a person to confirm.
 *
 * Faults: `file-empty` no bytes, or nothing but white space · `file-too-large` above 5 MB of text or 20 MB of file · `file-kind-unknown` an
 * ending that is not taken · `file-kind-mismatch` content of another kind than the name says · `file-not-text` plain text that is none ·
 * `file-unreadable` no known encoding fits · `file-encrypted`, `file-broken`, `file-has-macros`, `file-unsafe` (DOCTYPE, names that leave the archive),
 * `file-too-complex` (over a cap of size, density, time or memory), `file-too-many-pages`, `no-text-layer` (a scanned PDF).
 */
export const cappedIntake = (caps: Caps): TextIntake => ({
  async decode(bytes, name) {
    const kind = kindOfName(name)
    if (bytes.length === 0) return fault('file-empty')
    if (bytes.length > (isPlain(kind) ? MAX_TEXT_BYTES : MAX_FILE_BYTES)) return fault('file-too-large')
    if (kind === null) return fault('file-kind-unknown')
    try {
      return await decodeAs(kind, bytes, caps)
    } catch (error) {
      if (error instanceof IntakeRefused) return fault(error.fault)
      throw error
    }
  },
})

export const textIntake: TextIntake = cappedIntake(CAPS)

const isPlain = (kind: SourceKind | null): boolean => kind === null || kind === 'text' || kind === 'markdown' || kind === 'vtt' || kind === 'srt'

const decodeAs = async (kind: SourceKind, bytes: Uint8Array, caps: Caps): Promise<DecodedText | DecodingFault> => {
  switch (kind) {
    case 'docx':
    case 'xlsx':
    case 'pdf':
      return finished(kind, 'utf-8', withLegacy(await parsed(bytes, kind, caps)))
    case 'html': {
      const words = await wordsOf(bytes)
      return finished(kind, words.encoding, withLegacy(await parsed(new TextEncoder().encode(words.legacy?.original ?? words.text), kind, caps)))
    }
    case 'vtt':
    case 'srt': {
      const { text, encoding, legacy } = await wordsOf(bytes)
      return finished(kind, encoding, { ...readCues(text), legacy: legacy && { from: legacy.from, original: readCues(legacy.original).text } })
    }
    case 'text':
    case 'markdown': {
      const { text, encoding, legacy } = await wordsOf(bytes)
      return finished(kind, encoding, { ...plainly(text), legacy })
    }
  }
}

const parsed = async (bytes: Uint8Array, kind: 'html' | 'docx' | 'xlsx' | 'pdf', caps: Caps): Promise<Taken> => {
  const against = mismatch(bytes, kind)
  if (against !== null) throw new IntakeRefused(against, 'by its first bytes')
  const answer = await parseApart(bytes, kind, caps)
  if (answer.kind === 'fault') throw new IntakeRefused(answer.fault, answer.detail)
  const { text, legacy, times } = answer.taken
  return { text: printable(text), legacy: legacy && { ...legacy, original: printable(legacy.original) }, times }
}

const wordsOf = async (bytes: Uint8Array): Promise<PlainWords> => {
  const words = await plainWords(bytes)
  if (typeof words === 'string') throw new IntakeRefused(words, 'as plain words')
  return words
}

/** Files that name no font, and pages of the web, tell legacy letters by their statistics alone. */
const withLegacy = (taken: Taken): Taken => {
  const from = taken.legacy === null ? detectLegacy(taken.text) : null
  const turned = from === null ? taken : { ...taken, text: tidy(fromLegacy(taken.text, from)), legacy: { from, original: taken.text } }
  // Where a word may be broken is no part of it; in TCVN3 the same sign was a letter, which has been turned by now.
  return { ...turned, text: turned.text.replaceAll('\u00AD', '') }
}

// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g
/** Signs without a shape that programs leave in their files are nobody's words. */
const printable = (text: string): string => tidy(text.replaceAll(CONTROL, ''))

const finished = (sourceKind: SourceKind, encoding: string, { text, legacy, times }: Taken): DecodedText | DecodingFault => {
  if (new TextEncoder().encode(text).length > MAX_TEXT_BYTES) return fault('file-too-large')
  if (!VISIBLE.test(text)) return fault('file-empty')
  return { kind: 'text', text, encoding: legacy?.from ?? encoding, sourceKind, legacy: legacy && { ...legacy, originalEncoding: encoding }, times }
}

const fault = (reason: DecodingFault['fault']): DecodingFault => ({ kind: 'fault', fault: reason })

/** Something to read: neither white space nor a character without width. */
const VISIBLE = /[^\s\u00AD\u200B-\u200F\u2060\uFEFF]/u
