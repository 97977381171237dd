/** A stretch of a text, and the commitments that quote it. */
export type Stretch = { readonly text: string; readonly quotedBy: readonly string[]; /** Those whose quote begins here: the place a link leads to. */ readonly begins: readonly string[] }

type Quoted = { readonly id: string; readonly start: number; readonly end: number }

/** Cuts a text at the edges of its quotes, which may overlap; joined again, the stretches are the text. Places outside it are left out. */
export const markedText = (text: string, quotes: readonly Quoted[]): readonly Stretch[] => {
  const inside = quotes.filter(({ start, end }) => start >= 0 && end > start && end <= text.length)
  const edges = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].toSorted((one, other) => one - other)
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? text.length
    const quoting = inside.filter(({ start, end }) => start <= from && end >= to)
    return { text: text.slice(from, to), quotedBy: quoting.map(({ id }) => id), begins: quoting.filter(({ start }) => start === from).map(({ id }) => id) }
  })
}
