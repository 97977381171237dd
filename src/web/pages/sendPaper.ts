import type { PaperFormat } from '../../application/papers.ts'
import type { WebContext } from '../request/visit.ts'
import { disposition } from './downloads.ts'

const MEDIA_TYPES: Readonly<Record<PaperFormat | 'xlsx', string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** A paper made from the record as it is asked for: nobody keeps it but who asked, and asking again makes the same bytes. */
export const sendPaper = (c: WebContext, { bytes, format, name }: { readonly bytes: Uint8Array; readonly format: PaperFormat | 'xlsx'; readonly name: string }): Response => {
  c.header('Cache-Control', 'private, no-store')
  c.header('Content-Type', MEDIA_TYPES[format])
  c.header('Content-Disposition', disposition(`${name}.${format}`))
  return c.body(Uint8Array.from(bytes))
}
