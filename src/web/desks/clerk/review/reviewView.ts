import type { ReviewItem, ReviewState } from './reviewItems.ts'

/** Cards on one page. Each carries its whole form, some thousand nodes: more of them would make a phone wait. */
export const CARDS_PER_PAGE = 30

/** What the clerk wants to see, as the address says it. */
export const SHOWN = {
  'tat-ca': ['open', 'vague', 'captured', 'setAside', 'rejected'],
  'cho-xem': ['open'],
  'chua-ro': ['vague'],
  'da-nhan': ['captured'],
  'da-bo': ['rejected', 'setAside'],
} as const satisfies Readonly<Record<string, readonly ReviewState[]>>

export type Shown = keyof typeof SHOWN

export type ReviewView = { readonly shown: Shown; /** Page of cards, from 1. */ readonly page: number }

/** The view an address asks for; whatever it does not understand is the beginning of everything. */
export const viewFrom = (query: (name: string) => string | undefined): ReviewView => {
  const shown = query('xem') ?? ''
  const page = Number(query('trang') ?? '1')
  return { shown: Object.hasOwn(SHOWN, shown) ? (shown as Shown) : 'tat-ca', page: Number.isSafeInteger(page) && page > 0 ? page : 1 }
}

/** The address of a view, as a path without language. */
export const viewPath = (sourceId: string, { shown, page }: ReviewView): string => {
  const query = [...(shown === 'tat-ca' ? [] : [`xem=${shown}`]), ...(page === 1 ? [] : [`trang=${page}`])].join('&')
  return `/ban-lam-viec/nguon/${sourceId}${query === '' ? '' : `?${query}`}`
}

export type CardPage = { readonly items: readonly ReviewItem[]; readonly page: number; readonly pages: number; readonly total: number }

/** The cards of one page; a page past the end is the last one, as happens when cards leave the view. */
export const cardPage = (items: readonly ReviewItem[], { shown, page }: ReviewView): CardPage => {
  const wanted = items.filter(({ state }) => (SHOWN[shown] as readonly ReviewState[]).includes(state))
  const pages = Math.max(1, Math.ceil(wanted.length / CARDS_PER_PAGE))
  const at = Math.min(page, pages)
  return { items: wanted.slice((at - 1) * CARDS_PER_PAGE, at * CARDS_PER_PAGE), page: at, pages, total: wanted.length }
}

/** The view of everything in which the card of this item is on the page. */
export const viewOfItem = ({ number }: Pick<ReviewItem, 'number'>): ReviewView => ({ shown: 'tat-ca', page: Math.ceil(number / CARDS_PER_PAGE) })

/** An address that leads to the card of a place, for those who do not know on which page it stands. */
export const itemPath = (sourceId: string, { start, end }: { readonly start: number; readonly end: number }): string => `/ban-lam-viec/nguon/${sourceId}?muc=${start}-${end}`
