/** Rows on one page of a desk. */
export const DESK_PAGE = 50

/** A page number as an address carries it, from 1; anything else is the first page. */
export const pageIn = (text: string | undefined): number => (text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1)

export const pagesOf = (total: number, size: number): number => Math.max(1, Math.ceil(total / size))

/**
 * The part of a list sorted "last changed first" that holds page `page` of the same list read backwards, where what
 * has waited longest comes first.
 */
export const fromTheEnd = (total: number, page: number, size: number): { readonly offset: number; readonly limit: number } => {
  const end = Math.max(0, total - (page - 1) * size)
  const offset = Math.max(0, end - size)
  return { offset, limit: end - offset }
}
