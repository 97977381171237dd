import { useVisit } from '../request/visit.ts'
import { listWords } from '../words/listWords.ts'

/** Leads to the list, filtered by words. */
export const SearchBox = ({ label }: { readonly label: string }) => {
  const { say, href } = useVisit()
  return (
    <form class="search" role="search" method="get" action={href('/cam-ket')}>
      <label for="tim">{label}</label>
      <div class="search-line">
        <input type="search" id="tim" name="q" aria-describedby="tim-hint" />
        <button type="submit" class="button button-main">{say(listWords.searchSubmit)}</button>
      </div>
      <p class="hint" id="tim-hint">{say(listWords.searchHint)}</p>
    </form>
  )
}
