import { useVisit } from '../request/visit.ts'
import { listWords } from '../words/listWords.ts'

/** Steps through a long list; `hrefOf` gives the address of a page, counted from 1. */
export const Pager = ({ page, pages, hrefOf }: { readonly page: number; readonly pages: number; readonly hrefOf: (page: number) => string }) => {
  const { say } = useVisit()
  if (pages <= 1) return null
  return (
    <nav class="pager" aria-label={say(listWords.pager)}>
      {page > 1 ? <a rel="prev" href={hrefOf(page - 1)}>{say(listWords.previous)}</a> : <span></span>}
      <span class="figures">{say(listWords.pageOf(page, pages))}</span>
      {page < pages ? <a rel="next" href={hrefOf(page + 1)}>{say(listWords.next)}</a> : <span></span>}
    </nav>
  )
}
