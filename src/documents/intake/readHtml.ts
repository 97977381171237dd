import type { ChildNode, Element, ParentNode } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { OTHER_NEWS, articleOf, isAround, wordsIn } from './htmlArticle.ts'
import { tableLines } from './tableLines.ts'
import { IntakeRefused, plainly, type Taken } from './taken.ts'

const BLOCKS = new Set([
  'address', 'article', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'li',
  'main', 'ol', 'p', 'pre', 'section', 'summary', 'ul',
])
const MAX_DEPTH = 300

/**
 * Reads the main article of a page: headings, paragraphs, items of lists (with dash or number) and rows of tables, a line each. Menus, headers,
 * footers, side columns, forms, scripts, hidden elements and lists of other news are left out; nothing is fetched, nothing is run.
 */
export const readHtml = (html: string): Taken => {
  const root = articleOf(parseDocument(html, { decodeEntities: true }))
  const lines = linesOf(root, { inArticle: true, depth: 0 })
  return plainly(lines.join('\n'))
}

type Setting = { readonly inArticle: boolean; readonly depth: number }

const linesOf = (parent: ParentNode, { inArticle, depth }: Setting): readonly string[] => {
  if (depth > MAX_DEPTH) throw new IntakeRefused('file-too-complex', `more than ${MAX_DEPTH} levels`)
  const lines: string[] = []
  let line = ''
  let otherNews = false
  let item = Number(('attribs' in parent && (parent as Element).attribs['start']) || 1)
  const flush = (): void => {
    const words = line.replaceAll(/[ \t\n\r\f]+/g, ' ').trim()
    if (words !== '') {
      otherNews = OTHER_NEWS.test(words)
      if (!otherNews) lines.push(words)
    }
    line = ''
  }
  const inline = (node: ChildNode, level: number): void => {
    if (level > MAX_DEPTH) throw new IntakeRefused('file-too-complex', `more than ${MAX_DEPTH} levels`)
    if (node.type === 'text') line += node.data
    if (!('attribs' in node)) return
    if (node.name === 'br') return flush()
    if (isAround(node, inArticle)) return
    if (node.name === 'table') {
      flush()
      for (const row of tableOf(node, depth + 1)) lines.push(row)
    } else if (BLOCKS.has(node.name)) {
      flush()
      if (otherNews && isLinkList(node)) return
      if (!isLinkList(node)) {
        const [first, ...rest] = linesOf(node, { inArticle, depth: depth + level + 1 })
        const label = node.name === 'li' ? labelOf(node, item++) : ''
        if (first !== undefined) lines.push(`${label}${first}`)
        for (const found of rest) lines.push(found)
      }
      flush()
    } else for (const child of node.children) inline(child, level + 1)
  }
  for (const child of parent.children) inline(child, 0)
  flush()
  return lines
}

const labelOf = ({ parent, attribs }: Element, number: number): string => {
  const ordered = parent !== null && 'name' in parent && (parent as Element).name === 'ol'
  return ordered ? `${attribs['value'] ?? number}. ` : '- '
}

/** Three links or more that hold nearly all the words: a menu or other news, not something said. */
const isLinkList = (element: Element): boolean => {
  if (!['ul', 'ol', 'div', 'section', 'dl'].includes(element.name)) return false
  const { total, linked, links } = wordsIn(element)
  return links >= 3 && linked >= total * 0.8
}

const tableOf = (table: Element, depth: number): readonly string[] => {
  const rows: string[][] = []
  let headerRows = 0
  const visit = (parent: Element, inHead: boolean): void => {
    for (const child of parent.children) {
      if (!('attribs' in child)) continue
      if (['thead', 'tbody', 'tfoot'].includes(child.name)) visit(child, child.name === 'thead')
      if (child.name !== 'tr') continue
      const cells = child.children.filter((cell): cell is Element => 'attribs' in cell && (cell.name === 'td' || cell.name === 'th'))
      if (headerRows === rows.length && (inHead || (cells.length > 1 && cells.every(({ name }) => name === 'th')))) headerRows += 1
      rows.push(cells.flatMap((cell) => [
        linesOf(cell, { inArticle: true, depth: depth + 1 }).join('\n'), ...Array.from({ length: Math.min(Number(cell.attribs['colspan']) || 1, 60) - 1 }, () => ''),
      ]))
    }
  }
  visit(table, false)
  return tableLines(rows, headerRows)
}
