/** A piece of text as a page places it; lengths in points, `y` counted from the foot of the page. */
export type Piece = { readonly words: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A line of a page: where it begins and ends, and the size of its letters. */
export type PageLine = { readonly words: string; readonly left: number; readonly right: number; readonly y: number; readonly height: number }

/** A gap wider than this many heights of a letter lies between two columns, not two words. */
const COLUMN_GAP = 2

/** Puts the pieces of one page together into lines, in the order the page gives them; a gap becomes a space, a wide one the end of the line. */
export const pageLines = (pieces: readonly Piece[]): readonly PageLine[] => {
  const lines: PageLine[] = []
  for (const piece of pieces) {
    if (piece.words.trim() === '') continue // the gap it stands for shows in the places of its neighbours
    const last = lines.at(-1)
    const height = piece.height || last?.height || 10
    const gap = piece.x - (last?.right ?? 0)
    if (last && Math.abs(last.y - piece.y) < height * 0.4 && piece.x >= last.left - 1 && gap <= height * COLUMN_GAP) {
      const spaced = gap > height * 0.15 && !/\s$/.test(last.words) && !/^\s/.test(piece.words)
      lines[lines.length - 1] = { ...last, words: `${last.words}${spaced ? ' ' : ''}${piece.words}`, right: Math.max(last.right, piece.x + piece.width), height: Math.max(last.height, piece.height) }
    } else lines.push({ words: piece.words, left: piece.x, right: piece.x + piece.width, y: piece.y, height })
  }
  return lines
}

/** A line that begins something new even where the one before it is full. */
const BEGINS = /^\s*(?:[-–•+*]\s|\d{1,2}(?:\.\d{1,2}){0,3}[.)]\s|[a-zđ]\)\s|[IVX]{1,5}[.)]\s|(?:Điều|Chương|Mục|Phần)\s)/u
const ENDS = /[.!?…:;]["”»)]?\s*$/u

/**
 * Joins lines that one paragraph was broken into: the next line goes on where its first word would not have fitted on the line before, unless
 * it begins a point of a list, is indented after a full stop, or stands elsewhere. Page numbers alone on the first or last line of a page are left out, and
 * so is a line that heads or foots page after page, but for its first time. Across a page break a line goes on only in a small letter.
 */
export const paragraphs = (numbered: readonly (readonly PageLine[])[]): readonly string[] => {
  const pages = numbered.map((lines) => lines.filter((line, index) => (index > 0 && index < lines.length - 1) || !PAGE_NUMBER.test(wordsOf(line))))
  const found: string[] = []
  const running = runningLines(pages)
  const told = new Set<string>()
  let previous: Before | null = null
  for (const [page, lines] of pages.entries()) {
    const edgeOf = edgesOf(lines)
    for (const [index, line] of lines.entries()) {
      const words = wordsOf(line)
      if (index === 0 || index === lines.length - 1) {
        if (told.has(words)) continue
        if (running.has(words)) told.add(words)
      }
      if (previous && !BEGINS.test(words) && goesOn(previous, line, page)) found[found.length - 1] = `${found.at(-1) ?? ''} ${words}`
      else found.push(words)
      previous = { line, edge: edgeOf(line), page }
    }
  }
  return found
}

const wordsOf = (line: PageLine): string => line.words.replaceAll(/[ \t\u00A0]+/g, ' ').trim()

type Before = { readonly line: PageLine; readonly edge: number; readonly page: number }

const PAGE_NUMBER = /^[-–]?\s*(?:Trang\s+)?\d{1,4}(?:\s*\/\s*\d{1,4})?\s*[-–]?$/iu

/** Words that stand first or last on three pages or more, and on at least a third of them. */
const runningLines = (pages: readonly (readonly PageLine[])[]): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  for (const lines of pages) for (const words of new Set([lines[0], lines.at(-1)].map((line) => (line ? wordsOf(line) : '')))) counts.set(words, (counts.get(words) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= 3 && count * 3 >= pages.length).map(([words]) => words))
}

/** How far lines that begin at one place reach: the edge of their column where there are three of them, else that of the page. */
const edgesOf = (lines: readonly PageLine[]) => {
  const columns = new Map<number, { count: number; right: number }>()
  const keyOf = (line: PageLine): number => Math.round(line.left / 4)
  for (const line of lines) {
    const column = columns.get(keyOf(line)) ?? { count: 0, right: 0 }
    columns.set(keyOf(line), { count: column.count + 1, right: Math.max(column.right, line.right) })
  }
  const page = lines.reduce((right, line) => Math.max(right, line.right), 0)
  return (line: PageLine): number => {
    const column = columns.get(keyOf(line))
    return column && column.count >= 3 ? column.right : page
  }
}

/** Points; the first line of a paragraph stands about half an inch in. */
const INDENT = 60

const goesOn = ({ line: before, edge, page: beforePage }: Before, line: PageLine, page: number): boolean => {
  const ended = ENDS.test(before.words)
  if (beforePage !== page) return /^\s*[\p{Ll}(,]/u.test(line.words) && !ended
  const drop = before.y - line.y
  if (drop <= 0 || drop > Math.max(before.height, line.height) * 2 || Math.abs(line.left - before.left) > INDENT || (ended && line.left > before.left + 4)) return false
  const first = /^\s*\S+/.exec(line.words)?.[0].length ?? 0
  const perLetter = (line.right - line.left) / Math.max(line.words.length, 1)
  return before.right + (first + 1) * perLetter * 0.95 > edge
}
