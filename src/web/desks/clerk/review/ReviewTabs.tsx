import { useVisit } from '../../../request/visit.ts'
import { reviewWords, SHOWN_WORDS } from '../../../words/reviewWords.ts'
import { countStates, type ReviewItem } from './reviewItems.ts'
import { SHOWN, viewPath, type Shown } from './reviewView.ts'

/** How many stand where, each count leading to its cards; the narrower ones sum to the first. */
export const ReviewTabs = ({ sourceId, items, shown }: { readonly sourceId: string; readonly items: readonly ReviewItem[]; readonly shown: Shown }) => {
  const { say, href } = useVisit()
  const counts = countStates(items)
  return (
    <nav class="tabs" aria-label={say(reviewWords.views)}>
      <ul>
        {(Object.keys(SHOWN) as Shown[]).map((view) => (
          <li>
            <a href={href(viewPath(sourceId, { shown: view, page: 1 }))} aria-current={view === shown ? 'page' : undefined}>
              {say(SHOWN_WORDS[view])} <span class="figures tabs-count">{SHOWN[view].reduce((sum, state) => sum + counts[state], 0)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
