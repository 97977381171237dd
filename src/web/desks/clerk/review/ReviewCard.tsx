import { spokenAt, timeCode } from '../../../../application/keptReading.ts'
import { SourceQuote } from '../../../components/SourceQuote.tsx'
import { Tag } from '../../../components/Tag.tsx'
import { useVisit } from '../../../request/visit.ts'
import { FORCE_WORDS, REVIEW_STATE_WORDS, reviewWords } from '../../../words/reviewWords.ts'
import type { CardProps } from './cardProps.ts'
import { CapturedBody } from './CapturedBody.tsx'
import { ProposalBody } from './ProposalBody.tsx'
import { RejectedBody } from './RejectedBody.tsx'
import { cardId, markId } from './reviewItems.ts'
import { STATE_TONES } from './stateTones.ts'

/** One place of the source: its words, what the reader made of them, and what a person may do. */
export const ReviewCard = ({ item, ...rest }: CardProps) => {
  const { say } = useVisit()
  const { finding, commitment } = item
  const speaker = commitment?.speaker ?? finding?.speaker ?? null
  const role = commitment?.speakerRole ?? finding?.speakerRole ?? null
  const place = `${item.start}-${item.end}`
  const ms = spokenAt(rest.times, item.start)
  const words = <SourceQuote words={item.quote}>{speaker === null ? say(reviewWords.noSpeaker) : [speaker, role].filter(Boolean).join(', ')}</SourceQuote>
  return (
    <article class={`finding finding-${item.state}`} id={cardId(item)} tabindex={-1} data-card={place} aria-labelledby={`n-${place}`}>
      <header class="finding-head">
        <h3 id={`n-${place}`} class="figures"><span class="unseen">{say(reviewWords.number(item.number))}</span><span aria-hidden="true">{item.number}</span></h3>
        <Tag tone={STATE_TONES[item.state]}>{say(REVIEW_STATE_WORDS[item.state])}</Tag>
        {finding && finding.force !== 'vague' ? <span class="finding-force">{say(FORCE_WORDS[finding.force])}</span> : null}
        {finding ? null : <span class="finding-force">{say(reviewWords.byHand)}</span>}
        {ms === null ? null : <time class="finding-force figures" datetime={`PT${Math.floor(ms / 1000)}S`}>{timeCode(ms)}</time>}
        <a class="finding-in-text" href={`#${markId(item)}`}>{say(reviewWords.inText)}</a>
      </header>
      {item.state === 'rejected' || item.state === 'setAside'
        ? <details class="finding-folded" open={rest.state !== undefined}><summary>{excerpt(item.quote)}</summary>{words}<CardBody item={item} {...rest} /></details>
        : <>{words}<CardBody item={item} {...rest} /></>}
    </article>
  )
}

const CardBody = ({ item, ...rest }: CardProps) => {
  if (item.commitment) return <CapturedBody {...rest} item={item} row={item.commitment} />
  if (item.state === 'rejected') return <RejectedBody {...rest} item={item} />
  return item.finding ? <ProposalBody {...rest} item={item} finding={item.finding} /> : null
}

/** The first words of a quote, for a folded card. */
const excerpt = (quote: string): string => {
  const words = quote.replaceAll(/\s+/g, ' ').trim()
  return words.length <= 90 ? words : `${words.slice(0, words.lastIndexOf(' ', 90))}…`
}
