import { useVisit } from '../../../request/visit.ts'
import { reviewWords } from '../../../words/reviewWords.ts'

/** The registered office, and the words of the text where they differ; said plainly where nothing matches. */
export const OwnerWords = ({ named, matched }: { readonly named: string | null; readonly matched: string | null }) => {
  const { say } = useVisit()
  if (matched !== null) return <span>{matched}{named === null || named === matched ? null : <small> ({say(reviewWords.asNamed(named))})</small>}</span>
  if (named === null) return <span class="lacking">{say(reviewWords.noOwner)}</span>
  return <span>{named} <small class="lacking">({say(reviewWords.unmatched)})</small></span>
}
