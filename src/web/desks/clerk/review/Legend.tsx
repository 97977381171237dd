import { useVisit } from '../../../request/visit.ts'
import { REVIEW_STATE_WORDS } from '../../../words/reviewWords.ts'
import type { ReviewState } from './reviewItems.ts'

/** How each state is marked in the text, and what a mark says of itself to those who do not see it. */
export const Legend = () => {
  const { say } = useVisit()
  return (
    <ul class="legend">
      {(Object.keys(REVIEW_STATE_WORDS) as ReviewState[]).map((state) => (
        <li><mark class={`t t-${state}`} id={`trang-thai-${state}`}>{say(REVIEW_STATE_WORDS[state])}</mark></li>
      ))}
    </ul>
  )
}
