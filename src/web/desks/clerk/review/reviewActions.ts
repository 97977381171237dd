import { callerOf } from '../../../request/staffOnly.tsx'
import type { WebContext } from '../../../request/visit.ts'
import { orNull } from '../terms/typedTerms.ts'
import { answered, placeFrom, withTerms, type ReviewRequest } from './answerReview.ts'

/** Accepts a proposal, with whatever was corrected in its form. */
export const acceptProposal = async (c: WebContext, request: ReviewRequest): Promise<Response> => {
  const { typed, review } = request
  const place = placeFrom(typed)
  const finding = review.findings.map((reviewed) => reviewed.finding).find(({ start, end }) => start === place?.start && end === place.end)
  return withTerms(c, request, place, 'da-nhan-cam-ket', (terms) => c.var.deps.useCases.captureCommitment(callerOf(c), {
    key: typed.text('key'), sourceId: review.source.id, words: place ?? { text: '' }, terms,
    speaker: orNull(typed.text('speaker')), speakerRole: orNull(typed.text('speakerRole')), rules: finding?.rules ?? [],
  }))
}

/** Captures words the reader missed: by their place when they were selected and left as they were, else by the words. */
export const addByHand = async (c: WebContext, request: ReviewRequest): Promise<Response> => {
  const { typed, review } = request
  const place = placeFrom(typed)
  const words = typed.text('words').normalize('NFC')
  const selected = place !== null && review.text.slice(place.start, place.end).replaceAll('\r\n', '\n') === words
  return withTerms(c, request, null, 'da-nhan-cam-ket', (terms) => c.var.deps.useCases.captureCommitment(callerOf(c), {
    key: typed.text('key'), sourceId: review.source.id, words: selected ? place : { text: words }, terms,
    speaker: orNull(typed.text('speaker')), speakerRole: orNull(typed.text('speakerRole')), rules: [],
  }))
}

/** Corrects what was understood, on the version that was on screen. */
export const correct = async (c: WebContext, request: ReviewRequest): Promise<Response> => {
  const { typed } = request
  const row = await c.var.deps.register.commitment(c.var.deps.council, typed.text('commitmentId'))
  return withTerms(c, request, placeFrom(typed), 'da-sua-cam-ket', (terms) => c.var.deps.useCases.correctCapture(callerOf(c), {
    key: typed.text('key'), commitmentId: typed.text('commitmentId'), basedOn: Number(typed.text('basedOn')), terms,
  }), row && { date: row.dueDate, counted: row.dueCounted })
}

export const rejectProposal = async (c: WebContext, request: ReviewRequest): Promise<Response> => {
  const { typed, review } = request
  const place = placeFrom(typed) ?? { start: -1, end: -1 }
  const answer = await c.var.deps.useCases.rejectFinding(callerOf(c), { key: typed.text('key'), sourceId: review.source.id, ...place, reason: orNull(typed.text('reason')) })
  return answered(c, request, answer, place, 'da-bo-de-xuat')
}

export const restoreProposal = async (c: WebContext, request: ReviewRequest): Promise<Response> => {
  const { typed, review } = request
  const place = placeFrom(typed) ?? { start: -1, end: -1 }
  const answer = await c.var.deps.useCases.restoreFinding(callerOf(c), { key: typed.text('key'), sourceId: review.source.id, ...place })
  return answered(c, request, answer, place, 'da-khoi-phuc')
}

export const setAside = async (c: WebContext, request: ReviewRequest): Promise<Response> => {
  const { typed } = request
  const answer = await c.var.deps.useCases.setCaptureAside(callerOf(c), { key: typed.text('key'), commitmentId: typed.text('commitmentId'), reason: typed.text('reason') })
  return answered(c, request, answer, placeFrom(typed), 'da-de-rieng')
}

export const takeBack = async (c: WebContext, request: ReviewRequest): Promise<Response> => {
  const { typed } = request
  const answer = await c.var.deps.useCases.restoreCapture(callerOf(c), { key: typed.text('key'), commitmentId: typed.text('commitmentId') })
  return answered(c, request, answer, placeFrom(typed), 'da-khoi-phuc')
}
