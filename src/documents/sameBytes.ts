import { Packer, type Document } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import type { IsoDate } from '../domain/calendar/index.ts'

/**
 * Packs a document so that the same content gives the same bytes on any day and in any time zone: a document is kept by its
 * SHA-256, and rendering again must find the one that is there. The writer stamps the present time into the core properties
 * and into every entry of the archive; both are set to `date` (midnight UTC) and to the earliest day a ZIP can name.
 */
export const sameBytes = async (document: Document, date: IsoDate): Promise<Uint8Array> => {
  const parts = unzipSync(await Packer.pack(document, 'uint8array'))
  // Entries carry local time fields without a zone, so a local date is written the same everywhere.
  const mtime = new Date(1980, 0, 1)
  const archive: Zippable = {}
  for (const name of Object.keys(parts).toSorted(contentTypesFirst)) {
    const part = parts[name]
    if (part === undefined || name.endsWith('/')) continue
    archive[name] = [name === 'docProps/core.xml' ? strToU8(dated(strFromU8(part), date)) : part, { mtime, level: 6 }]
  }
  return zipSync(archive)
}

const TIMES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(?=<)/g

const dated = (core: string, date: IsoDate): string => core.replaceAll(TIMES, `$1${date}T00:00:00Z`)

/** Readers that stream expect the list of content types at the head of the package. */
const contentTypesFirst = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : 1)
const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2)
