/** A piece of text as a page places it; lengths in points, `y` counted from the foot of the page. */
export type Piece = { readonly words: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A line of a page: where it begins and ends, and the size of its letters. */
export type PageLine = { readonly words: string; readonly left: number; readonly right: number; readonly y: number; readonly height: number }

/** Puts the pieces of one page together into lines, in the order the page gives them; a gap becomes a space. */
export const pageLines = (pieces: readonly Piece[]): readonly PageLine[] => {
  const lines: PageLine[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    const height = piece.height || last?.height || 10
    if (last && Math.abs(last.y - piece.y) < height * 0.4 && piece.x >= last.left - 1) {
      const gap = piece.x - last.right
      const spaced = gap > height * 0.15 && !/\s$/.test(last.words) && !/^\s/.test(piece.words)
      lines[lines.length - 1] = { ...last, words: `${last.words}${spaced ? ' ' : ''}${piece.words}`, right: Math.max(last.right, piece.x + piece.width), height: Math.max(last.height, piece.height) }
    } else if (piece.words.trim() !== '') lines.push({ words: piece.words, left: piece.x, right: piece.x + piece.width, y: piece.y, height })
  }
  return lines.filter(({ words }) => words.trim() !== '')
}

/** A line that begins something new even where the one before it is full. */
const BEGINS = /^\s*(?:[-–•+*]\s|\d{1,2}(?:\.\d{1,2}){0,3}[.)]\s|[a-zđ]\)\s|[IVX]{1,5}[.)]\s|(?:Điều|Chương|Mục|Phần)\s)/u
const ENDS = /[.!?…:;]["”»)]?\s*$/u

/**
 * Joins lines that one paragraph was broken into: a line that reaches the right edge of its page is carried on by the next, unless that one
 * begins a point of a list or stands further off. Page numbers alone on the first or last line of a page are left out. Across a page break a
 * line goes on only in a small letter.
 */
export const paragraphs = (pages: readonly (readonly PageLine[])[]): readonly string[] => {
  const found: string[] = []
  let previous: { readonly line: PageLine; readonly edge: number; readonly page: number } | null = null
  for (const [page, lines] of pages.entries()) {
    const edge = Math.max(0, ...lines.map(({ right }) => right))
    for (const [index, line] of lines.entries()) {
      if ((index === 0 || index === lines.length - 1) && /^\s*[-–]?\s*(?:Trang\s+)?\d{1,4}(?:\s*\/\s*\d{1,4})?\s*[-–]?\s*$/iu.test(line.words)) continue
      const words = line.words.replaceAll(/[ \t\u00A0]+/g, ' ').trim()
      if (previous && !BEGINS.test(line.words) && goesOn(previous, line, page)) found[found.length - 1] = `${found.at(-1) ?? ''} ${words}`
      else found.push(words)
      previous = { line, edge, page }
    }
  }
  return found
}

const goesOn = (before: { readonly line: PageLine; readonly edge: number; readonly page: number }, line: PageLine, page: number): boolean => {
  const lowerFirst = /^\s*[\p{Ll}(,]/u.test(line.words)
  if (before.page !== page) return lowerFirst && !ENDS.test(before.line.words)
  const drop = before.line.y - line.y
  if (drop <= 0 || drop > Math.max(before.line.height, line.height) * 2) return false
  return before.line.right >= before.edge * 0.9 && (!ENDS.test(before.line.words) || line.left < before.line.left + 1)
}
