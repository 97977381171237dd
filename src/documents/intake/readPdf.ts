import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { pageLines, paragraphs, type PageLine, type Piece } from './pdfLines.ts'
import { IntakeRefused, plainly, type Taken } from './taken.ts'

export const MAX_PAGES = 1_500
/** A page with fewer letters than this and a picture is a scan, perhaps with the stamp of a digital signature. */
const FEW_LETTERS = 200

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Document['getPage']>>

/**
 * Reads the text layer of a PDF. Throws IntakeRefused: `file-encrypted` · `file-too-many-pages` above 1,500 · `no-text-layer` when there are no letters,
 * or when most pages are a picture with next to no letters · `file-broken`.
 */
export const readPdf = async (bytes: Uint8Array): Promise<Taken> => {
  const document = await opened(bytes)
  if (document.numPages > MAX_PAGES) throw new IntakeRefused('file-too-many-pages', `${document.numPages} pages`)
  const { OPS } = await getResolvedPDFJS()
  const pictures = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject])
  const pages: (readonly PageLine[])[] = []
  let scans = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const lines = pageLines(await piecesOf(page))
    const letters = lines.reduce((sum, { words }) => sum + (words.match(/\p{L}/gu)?.length ?? 0), 0)
    if (letters === 0 || (letters < FEW_LETTERS && (await page.getOperatorList()).fnArray.some((operation) => pictures.has(operation)))) scans += 1
    pages.push(lines)
    page.cleanup()
  }
  const found = paragraphs(pages)
  if (scans * 2 > pages.length || !found.some((line) => /\p{L}/u.test(line))) throw new IntakeRefused('no-text-layer', `${scans} of ${pages.length} pages without a text layer`)
  return plainly(found.join('\n'))
}

const opened = async (bytes: Uint8Array): Promise<Document> => {
  try {
    return await getDocumentProxy(bytes, { verbosity: 0, useSystemFonts: false, disableFontFace: true, stopAtErrors: false })
  } catch (error) {
    const { name } = error as Error
    if (name === 'PasswordException') throw new IntakeRefused('file-encrypted', 'a password is asked for')
    throw new IntakeRefused('file-broken', String(error))
  }
}

const piecesOf = async (page: Page): Promise<readonly Piece[]> => {
  const { items } = await page.getTextContent()
  return items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return []
    const [, , , , x = 0, y = 0] = item.transform as readonly number[]
    return [{ words: item.str, x, y, width: item.width, height: item.height }]
  })
}
