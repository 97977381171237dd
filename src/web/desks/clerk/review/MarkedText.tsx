import { raw } from 'hono/html'
import { cardId, markId, type ReviewItem } from './reviewItems.ts'
import { segmentsOf, type Segment } from './markText.ts'

/** Characters of plain text after which a new block may begin, so that a browser lays out only what is on screen. */
const BLOCK = 4000

/**
 * The source with its places marked, as one string: the text between tags is exactly the source, so that the browser can
 * count characters in it. `hrefOf` leads from a mark to its card, on whatever page of cards that is.
 */
export const markedText = (text: string, items: readonly ReviewItem[], hrefOf: (item: ReviewItem) => string): string => {
  const parts: string[] = ['<div class="desk-block">']
  let since = 0
  for (const segment of segmentsOf(text.length, items)) {
    const words = text.slice(segment.start, segment.end)
    if (segment.inner !== null) {
      parts.push(marked(segment, segment.inner, words, hrefOf))
      since += words.length
      continue
    }
    for (const run of lineRuns(words)) {
      parts.push(escaped(run))
      since += run.length
      if (since < BLOCK || !run.endsWith('\n')) continue
      parts.push('</div><div class="desk-block">')
      since = 0
    }
  }
  parts.push('</div>')
  return parts.join('')
}

/** Plain text in runs that end with a line, about one block long. */
const lineRuns = (words: string): readonly string[] => {
  const runs: string[] = []
  let from = 0
  while (words.length - from > BLOCK) {
    const line = words.indexOf('\n', from + BLOCK)
    if (line < 0) break
    runs.push(words.slice(from, line + 1))
    from = line + 1
  }
  return [...runs, words.slice(from)]
}

const marked = (segment: Segment<ReviewItem>, inner: ReviewItem, words: string, hrefOf: (item: ReviewItem) => string): string => {
  // Two places may begin together: each keeps its own anchor.
  const anchors = segment.begins.filter((item) => item !== inner).map((item) => `<span id="${markId(item)}"></span>`).join('')
  const id = segment.begins.includes(inner) ? ` id="${markId(inner)}"` : ''
  return `${anchors}<mark${id} class="t t-${inner.state}${segment.shared ? ' t-shared' : ''}" data-place="${inner.start}-${inner.end}">`
    + `<a href="${escaped(hrefOf(inner))}" aria-describedby="trang-thai-${inner.state}">${escaped(words)}</a></mark>`
}

/** A carriage return is written as a reference: a browser would turn it into a line feed, and every later place would be off. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\r', '&#13;')

export const MarkedText = ({ text, items, hrefOf }: { readonly text: string; readonly items: readonly ReviewItem[]; readonly hrefOf: (item: ReviewItem) => string }) =>
  <>{raw(markedText(text, items, hrefOf))}</>

export const cardHref = (page: string, item: ReviewItem): string => `${page}#${cardId(item)}`
