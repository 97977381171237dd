import type { ChildNode, Element, ParentNode } from 'domhandler'

const NEVER = new Set([
  'script', 'style', 'noscript', 'template', 'head', 'nav', 'footer', 'aside', 'form', 'button', 'select', 'option', 'textarea', 'input', 'label', 'svg', 'math', 'iframe', 'object', 'embed',
  'canvas', 'video', 'audio', 'picture', 'img', 'map', 'dialog',
])
/** Names that sites give to what stands around an article: related and other news, sharing, comments, menus, advertisements. */
const AROUND =
  /(?:^|[\s_-])(?:related|relate|relation|recommend\w*|lien-?quan|tin-?khac|tin-?moi|cung-?chuyen-?muc|doc-?them|xem-?them|breadcrumbs?|share|sharing|social|comments?|binh-?luan|menu|nav|navbar|sidebar|widget|banner|ads?|advert\w*|quang-?cao|cookie|popup|newsletter|tags?|pagination|toolbar)(?:$|[\s_-])/i
const AROUND_ROLES = new Set(['navigation', 'complementary', 'contentinfo', 'search', 'menu', 'menubar', 'dialog', 'banner'])
/** Words over a list of other news. */
export const OTHER_NEWS = /^(?:các )?(?:tin|bài|bài viết|tin bài|tin tức)(?: bài)? (?:liên quan|khác|mới(?: nhất)?|cùng chuyên mục|đọc nhiều|nổi bật|cũ hơn|mới hơn)\b|^(?:xem|đọc) thêm\s*:?$|^có thể bạn quan tâm/iu

const isElement = (node: ChildNode): node is Element => 'attribs' in node

/** Elements that are no part of what an article says. */
export const isAround = (element: Element, inArticle: boolean): boolean => {
  if (NEVER.has(element.name) || (element.name === 'header' && !inArticle)) return true
  const { id = '', class: className = '', role = '', hidden, style = '' } = element.attribs
  if (hidden !== undefined || element.attribs['aria-hidden'] === 'true' || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) || AROUND_ROLES.has(role)) return true
  return !['html', 'body', 'main', 'article'].includes(element.name) && (AROUND.test(id) || AROUND.test(className))
}

/** Length of the words in an element, what stands around an article left out; `linked` counts those inside links. Iterative: depth is the sender's to choose. */
export const wordsIn = (root: ParentNode): { readonly total: number; readonly linked: number; readonly links: number } => {
  const stack: { node: ChildNode; linked: boolean }[] = root.children.map((node) => ({ node, linked: false }))
  let total = 0
  let inLinks = 0
  let links = 0
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, linked } = top
    if (node.type === 'text') {
      const length = node.data.trim().length
      total += length
      if (linked) inLinks += length
    } else if (isElement(node) && !NEVER.has(node.name)) {
      if (node.name === 'a') links += 1
      for (const child of node.children) stack.push({ node: child, linked: linked || node.name === 'a' })
    }
  }
  return { total, linked: inLinks, links }
}

/**
 * The element that holds the article: the longest `<article>`, else `<main>` (or what names itself so), else the element whose own paragraphs
 * say most, widened to the parent that also holds its headings; else the whole page.
 */
export const articleOf = (document: ParentNode): ParentNode => {
  const found: Element[] = []
  const ownParagraphs = new Map<Element, number>()
  const stack: ChildNode[] = [...document.children]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node) || isAround(node, false)) continue
    found.push(node)
    const { parent } = node
    if (node.name === 'p' && parent && 'attribs' in parent) ownParagraphs.set(parent, (ownParagraphs.get(parent) ?? 0) + wordsIn(node).total - wordsIn(node).linked)
    for (const child of node.children) stack.push(child)
  }
  const longest = (elements: readonly Element[]): Element | undefined =>
    elements.length < 2 ? elements[0] : elements.slice(0, 200).map((element) => ({ element, length: wordsIn(element).total })).toSorted((a, b) => b.length - a.length)[0]?.element
  const named = longest(found.filter(({ name }) => name === 'article')) ?? longest(found.filter(({ name, attribs }) => name === 'main' || attribs['role'] === 'main'))
  if (named && wordsIn(named).total >= 100) return named
  const [best] = [...ownParagraphs].toSorted((a, b) => b[1] - a[1])
  return best && best[1] >= 400 ? best[0] : document
}
