import type { OfficeRow } from '../../../../application/register.ts'
import type { SecondReview, SourceReview } from '../../../../application/reviewSource.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Heading } from '../../../components/Heading.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Pager } from '../../../components/Pager.tsx'
import { freshForm, type FormState } from '../../../forms/formState.ts'
import type { PageContent } from '../../../request/render.tsx'
import { useVisit, type Visit } from '../../../request/visit.ts'
import type { WebDeps } from '../../../webDeps.ts'
import { clerkWords } from '../../../words/clerkWords.ts'
import { shortDay } from '../../../words/dates.ts'
import { reviewWords } from '../../../words/reviewWords.ts'
import { grouped } from '../grouped.ts'
import { matchOffice } from '../terms/matchOffice.ts'
import { emptyTerms } from '../terms/typedTerms.ts'
import { standing } from '../../../presenters/lineage.ts'
import { SecondNotice, SecondOnly } from './SecondOpinion.tsx'
import { AddByHand } from './AddByHand.tsx'
import { KeyList } from './KeyList.tsx'
import { Legend } from './Legend.tsx'
import { MarkedText } from './MarkedText.tsx'
import { ReviewCard } from './ReviewCard.tsx'
import { ReviewTabs } from './ReviewTabs.tsx'
import { cardId, reviewItems, type ReviewItem } from './reviewItems.ts'
import { cardPage, viewOfItem, viewPath, type ReviewView } from './reviewView.ts'

type OnlySecond = SecondReview['only'][number]

export type ReviewPageData = {
  readonly review: SourceReview
  readonly offices: readonly OfficeRow[]
  readonly explainRule: WebDeps['explainRule']
  readonly view: ReviewView
  /** A place only the second reader found, about to be made a promise: the form for it stands ready. */
  readonly adding?: OnlySecond | undefined
  /** A refused form and the place of its card; null for the form that adds by hand. */
  readonly refused?: { readonly place: { readonly start: number; readonly end: number } | null; readonly state: FormState }
}

/** The heart of the clerk's work: the text on one side, what was found in it on the other. */
export const reviewPage = (visit: Visit, { review, offices, explainRule, view, adding, refused }: ReviewPageData): PageContent => {
  const { say, href } = visit
  const { source, sitting, text } = review
  const items = reviewItems(review)
  const page = cardPage(items, view)
  const here = { shown: view.shown, page: page.page }
  const action = viewPath(source.id, here)
  const onPage = new Set(page.items)
  const cardOf = (item: ReviewItem): string => `${onPage.has(item) ? '' : href(viewPath(source.id, viewOfItem(item)))}#${cardId(item)}`
  const stateOf = (item: ReviewItem): FormState | undefined =>
    refused?.place?.start === item.start && refused.place.end === item.end ? refused.state : undefined
  const sittingPath = `/ban-lam-viec/phien/${sitting.id}`
  return {
    title: source.name,
    crumbs: [{ to: '/ban-lam-viec', name: say(clerkWords.desk) }, { to: sittingPath, name: sitting.name }],
    body: (
      <review-desk data-source={source.id}>
        <Heading quiet kicker={say(reviewWords.kicker)} title={source.name} lead={say(metaOf(source.characters, source.documentDate))} />
        {refused ? <Refused faults={refused.state.faults} to={refused.place === null ? '#them' : page.items.some(stateOf) ? `#${cardId(refused.place)}` : null} /> : null}
        {review.second === null ? null : <SecondNotice second={review.second} />}
        <div class="review-bar">
          <ReviewTabs sourceId={source.id} items={items} shown={view.shown} />
          <div class="review-bar-side"><KeyList /> <a href={href(`${sittingPath}/phu-luc`)}>{say(reviewWords.toAnnex)}</a></div>
        </div>
        <div class="review">
          <section class="review-text" aria-labelledby="van-ban">
            <h2 id="van-ban">{say(reviewWords.textHeading)}</h2>
            <Legend />
            <div class="desk-text" role="region" aria-label={say(reviewWords.textLabel)} tabindex={0} lang="vi" data-source-text>
              <MarkedText text={text} items={items} hrefOf={cardOf} />
            </div>
            <button type="button" class="button button-main add-selection" data-add-selection hidden>{say(reviewWords.addFromSelection)}</button>
          </section>
          <section class="review-cards" id="danh-sach" aria-labelledby="de-xuat">
            <h2 id="de-xuat">{say(reviewWords.cardsHeading)}</h2>
            {items.length === 0 ? <EmptyState title={say(reviewWords.nothingFound)}><p>{say(reviewWords.nothingFoundRemedy)}</p></EmptyState> : null}
            {items.length > 0 && page.total === 0 ? <EmptyState title={say(reviewWords.nothingShown)} /> : null}
            {page.items.map((item) => <ReviewCard item={item} sourceId={source.id} action={action} offices={offices} times={review.times} second={review.second} explainRule={explainRule} state={stateOf(item)} />)}
            <Pager page={page.page} pages={page.pages} hrefOf={(to) => href(viewPath(source.id, { ...view, page: to }))} />
            {review.second === null ? null : <SecondOnly second={review.second} hrefOf={(start, end) => `${href(viewPath(source.id, here))}${action.includes('?') ? '&' : '?'}them=${start}-${end}#them`} />}
            <AddByHand sourceId={source.id} action={action} offices={offices} state={refused && refused.place === null ? refused.state : adding && addingState(adding, offices)} />
          </section>
        </div>
      </review-desk>
    ),
  }
}

/** The form that adds by hand, filled in with what the second reader found. */
const addingState = ({ start, end, quote, owner, deadlineText }: OnlySecond, offices: readonly OfficeRow[]): FormState => freshForm({
  ...emptyTerms, start: `${start}`, end: `${end}`, words: quote, action: quote.replaceAll(/\s+/g, ' '), owner: matchOffice(owner, standing(offices))?.id ?? '', ownerNamed: owner ?? '', dueWords: deadlineText ?? '', speaker: '', speakerRole: '',
})

/** What was refused, said where the page begins: without script nothing leads to the card that says it too. `to` is that card, where it is shown. */
const Refused = ({ faults, to }: { readonly faults: FormState['faults']; readonly to: string | null }) => {
  const { say } = useVisit()
  return <Notice kind={faults.every(({ check }) => check) ? 'info' : 'warning'}>{faults.map(({ message }) => <p>{say(message)}</p>)}{to === null ? null : <p><a href={to}>{say(reviewWords.toRefused)}</a></p>}</Notice>
}

const metaOf = (characters: number, day: string | null) => {
  if (day === null) return { vi: reviewWords.metaUndated(grouped(characters).vi).vi, en: reviewWords.metaUndated(grouped(characters).en).en }
  const on = shortDay(day)
  return { vi: reviewWords.meta(grouped(characters).vi, on.vi).vi, en: reviewWords.meta(grouped(characters).en, on.en).en }
}
