import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { isCalendarDay } from '../../../../domain/calendar/index.ts'
import type { Terms } from '../../../../domain/commitment/index.ts'
import { REFUSALS, type Answer } from '../../../../application/answer.ts'
import type { CommitmentRow } from '../../../../application/register.ts'
import type { SourceReview } from '../../../../application/reviewSource.ts'
import { refusalStatus, seeOther } from '../../../forms/answerForm.ts'
import { refusedForm, type FormState } from '../../../forms/formState.ts'
import type { Typed } from '../../../forms/typed.ts'
import { notFoundPage } from '../../../request/errorPages.tsx'
import { render } from '../../../request/render.tsx'
import { callerOf } from '../../../request/staffOnly.tsx'
import type { WebContext } from '../../../request/visit.ts'
import type { NoticeCode } from '../../../words/noticeWords.ts'
import { countedDue, type RecordedCount } from '../terms/countedDue.ts'
import { chosenOffice } from '../terms/chosenOffice.ts'
import { termsFrom } from '../terms/typedTerms.ts'
import { conflictPage } from './conflictPage.tsx'
import { cardId, reviewItems } from './reviewItems.ts'
import { reviewPage } from './reviewPage.tsx'
import { cardPage, viewOfItem, viewPath, type ReviewView } from './reviewView.ts'

export type Place = { readonly start: number; readonly end: number }

/** One form of the review page, sent: what was on the page, how it was shown, and what was typed. */
export type ReviewRequest = { readonly review: SourceReview; readonly view: ReviewView; readonly typed: Typed }

type Act = Answer<{ readonly commitmentId: string } | { readonly sourceId: string }>

/** Which field a refusal is about. */
const FIELDS: Readonly<Record<string, string>> = {
  'action-missing': 'action', 'due-date-not-in-calendar': 'dueDate', 'office-needs-name': 'newOffice', 'reason-missing': 'reason',
  'quote-is-empty': 'words', 'quote-not-in-source': 'words', 'quote-ambiguous': 'words', 'place-outside-source': 'words',
}

/** The place a form is about; null where it names none. */
export const placeFrom = (typed: Pick<Typed, 'text'>): Place | null => {
  const [start, end] = [typed.text('start'), typed.text('end')]
  return /^\d+$/.test(start) && /^\d+$/.test(end) ? { start: Number(start), end: Number(end) } : null
}

/**
 * Does what a terms form asks. A date to be counted is counted first and shown. A new office is established, but not for a form that is going to be
 * refused: its fields are then sent on as they are, and the rule itself says what is wrong.
 */
export const withTerms = async (c: WebContext, request: ReviewRequest, place: Place | null, notice: NoticeCode, act: (terms: Terms) => Promise<Act>, recorded: RecordedCount | null = null): Promise<Response> => {
  const { typed } = request
  const asTyped = termsFrom(typed, typed.text('owner') || null)
  const counted = await countedDue(c.var.deps, typed, asTyped.due, recorded)
  if ('fault' in counted) return shownAgain(c, request, place, refusedForm(counted.typed, [counted.fault]), 422)
  const terms = { ...asTyped, due: counted.due }
  const sound = terms.action !== '' && (terms.due.date === null || isCalendarDay(terms.due.date))
  const office = sound ? await chosenOffice(c.var.deps, callerOf(c), typed) : { officeId: terms.owner.officeId }
  if ('refused' in office) return answered(c, request, office.refused, place, notice)
  return answered(c, request, await act({ ...terms, owner: { ...terms.owner, officeId: office.officeId } }), place, notice)
}

/** Back to the card with the news; or the card again with what was typed and what was wrong; or both versions, where two people met. */
export const answered = async (c: WebContext, request: ReviewRequest, answer: Act, place: Place | null, notice: NoticeCode): Promise<Response> => {
  if (answer.kind === 'done') return seeOther(c, await placeAfter(c, request, 'commitmentId' in answer.result ? answer.result.commitmentId : null, place), notice)
  const { refusal, at } = answer
  const { view, typed, review } = request
  const { deps, visit } = c.var
  const state = refusedForm(typed, [{ field: FIELDS[refusal] ?? null, message: REFUSALS[refusal] }], { newKey: refusal === 'key-reused' })
  const row = await otherVersion(c, refusal, at ?? typed.text('commitmentId'))
  if (row) return render(c, conflictPage(visit, { row, offices: await deps.register.offices(deps.council), state, action: viewPath(review.source.id, view) }), 409)
  return shownAgain(c, request, place, state, refusalStatus(refusal))
}

/** The review with one of its forms as it was sent. */
const shownAgain = async (c: WebContext, { view, review }: ReviewRequest, place: Place | null, state: FormState, status: ContentfulStatusCode): Promise<Response> => {
  const { deps, visit } = c.var
  const [fresh, offices] = await Promise.all([deps.useCases.reviewSource(deps.council, review.source.id), deps.register.offices(deps.council)])
  if (!fresh) return notFoundPage(c)
  return render(c, reviewPage(visit, { review: fresh, offices, explainRule: deps.explainRule, view, refused: { place, state: withoutPlace(state, place) } }), status)
}

/** The record as someone else left it, where a correction of it can still be sent. */
const otherVersion = async (c: WebContext, refusal: string, commitmentId: string): Promise<CommitmentRow | null> => {
  if (refusal !== 'changed-meanwhile' && refusal !== 'already-captured') return null
  const row = await c.var.deps.register.commitment(c.var.deps.council, commitmentId)
  return row && (row.status === 'captured' || row.status === 'confirmed') ? row : null
}

/** Words whose place was refused are looked for as words when the form is sent again. */
const withoutPlace = (state: FormState, place: Place | null): FormState => {
  if (place !== null) return state
  const kept = { ...state.typed, text: (name: string) => (name === 'start' || name === 'end' ? '' : state.typed.text(name)) }
  return state.faults.some(({ field }) => field === 'words') ? { ...state, typed: kept } : state
}

/** Where a person goes on: the same card where it is still shown, the next one where it has left the view, the new card after adding one. */
const placeAfter = async (c: WebContext, { review, view }: ReviewRequest, commitmentId: string | null, place: Place | null): Promise<string> => {
  const { deps } = c.var
  if (place === null && commitmentId !== null) {
    const [row, fresh] = await Promise.all([deps.register.commitment(deps.council, commitmentId), deps.useCases.reviewSource(deps.council, review.source.id)])
    const item = row && fresh ? reviewItems(fresh).find(({ start, end }) => start === row.start && end === row.end) : undefined
    return item ? `${viewPath(review.source.id, viewOfItem(item))}#${cardId(item)}` : viewPath(review.source.id, view)
  }
  const here = viewPath(review.source.id, view)
  if (place === null) return here
  if (view.shown === 'tat-ca') return `${here}#${cardId(place)}`
  const { items } = cardPage(reviewItems(review), view)
  const next = items[items.findIndex(({ start, end }) => start === place.start && end === place.end) + 1]
  return `${here}#${next ? cardId(next) : 'danh-sach'}`
}
