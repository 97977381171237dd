import { useVisit } from '../../../request/visit.ts'
import { reviewWords } from '../../../words/reviewWords.ts'
import type { CardSetting } from './cardProps.ts'

/** The rules that made a proposal, by name and in a sentence: nothing is proposed without a reason a clerk can check. */
export const Why = ({ rules, explainRule }: { readonly rules: readonly string[]; readonly explainRule: CardSetting['explainRule'] }) => {
  const { say } = useVisit()
  if (rules.length === 0) return null
  return (
    <details class="why">
      <summary>{say(reviewWords.why)}</summary>
      <dl>{rules.map((rule) => <div><dt><code>{rule}</code></dt><dd>{say(explainRule(rule) ?? reviewWords.unknownRule)}</dd></div>)}</dl>
    </details>
  )
}
