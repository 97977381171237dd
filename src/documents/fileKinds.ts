import { fileTypeFromBuffer } from 'file-type'
import type { FileKinds } from '../application/ports.ts'
import { PRINTABLE_FORMATS, isPrintable } from './printable.ts'

/** Kinds of file accepted as evidence. Office files with macros, SVG and HTML are not among them: they can carry programs. */
export const EVIDENCE_KINDS = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'text/plain',
] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

const isEvidence = (mediaType: string): mediaType is EvidenceKind => (EVIDENCE_KINDS as readonly string[]).includes(mediaType)

/**
 * Tells a file's kind from its bytes; null when it is none of the accepted kinds or is empty. The name plays no part.
 * Text that looks like HTML, SVG or XML is still text: it is called `text/plain`, and must be served as such, as an attachment and with
 * `X-Content-Type-Options: nosniff`, so that no browser runs it.
 */
export const fileKinds: FileKinds = {
  async mediaTypeOf(bytes) {
    if (bytes.length === 0) return null
    const signature = (await fileTypeFromBuffer(bytes))?.mime
    if (signature !== undefined && isEvidence(signature)) return signature
    if (signature !== undefined && PRINTABLE_FORMATS.has(signature)) return null
    return isPlainText(bytes) ? 'text/plain' : null
  },
}

const isPlainText = (bytes: Uint8Array): boolean => {
  try {
    return isPrintable(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
