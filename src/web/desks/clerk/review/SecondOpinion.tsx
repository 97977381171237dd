import type { SecondReview } from '../../../../application/reviewSource.ts'
import { Notice } from '../../../components/Notice.tsx'
import { SourceQuote } from '../../../components/SourceQuote.tsx'
import { useVisit } from '../../../request/visit.ts'
import { FORCE_WORDS, reviewWords } from '../../../words/reviewWords.ts'
import { termsWords } from '../../../words/termsWords.ts'
import type { Finding } from './reviewItems.ts'

/** That a second reader has read the text, and how much of what it said did not count. */
export const SecondNotice = ({ second: { model, only, dropped } }: { readonly second: SecondReview }) => {
  const { say } = useVisit()
  return <Notice kind="info"><p>{say(reviewWords.secondLead(model, only.length, dropped))}</p></Notice>
}

/** What the second reader made of a proposal of the first, side by side where they differ. */
export const SecondBeside = ({ finding, second }: { readonly finding: Finding; readonly second: SecondReview }) => {
  const { say } = useVisit()
  const other = second.beside.get(finding)
  if (other === undefined) return <p class="hint">{say(reviewWords.secondMisses)}</p>
  const differs = [
    ...(other.force !== null && other.force !== finding.force ? [`${say(reviewWords.force)}: ${say(FORCE_WORDS[other.force])}`] : []),
    ...(other.owner !== null && other.owner !== finding.owner ? [`${say(termsWords.owner)}: ${other.owner}`] : []),
    ...(other.deadlineText !== null && other.deadlineText !== finding.deadlineText ? [`${say(termsWords.due)}: ${other.deadlineText}`] : []),
  ]
  return <p class="hint">{say(differs.length === 0 ? reviewWords.secondAgrees : reviewWords.secondDiffers(differs.join('; ')))}</p>
}

/** Places only the second reader found. Each leads to the form that makes a promise of words the first reader missed, filled in. */
export const SecondOnly = ({ second: { only }, hrefOf }: { readonly second: SecondReview; readonly hrefOf: (start: number, end: number) => string }) => {
  const { say } = useVisit()
  if (only.length === 0) return null
  return (
    <section aria-labelledby="may-doc-thu-hai">
      <h2 id="may-doc-thu-hai">{say(reviewWords.secondOnly)} <span class="count">{only.length}</span></h2>
      {only.map(({ start, end, quote, owner, deadlineText, force }) => (
        <article class="finding finding-open">
          <SourceQuote words={quote}>{[force === null ? null : say(FORCE_WORDS[force]), owner, deadlineText].filter((one) => one !== null).join(' · ')}</SourceQuote>
          <div class="finding-actions"><a class="button button-second" href={hrefOf(start, end)}>{say(reviewWords.secondAdd)}</a></div>
        </article>
      ))}
    </section>
  )
}
