import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { REFUSALS, type Answer, type Refusal } from '../../application/answer.ts'
import type { Bilingual } from '../../domain/language.ts'
import { render, type PageContent } from '../request/render.tsx'
import type { WebContext } from '../request/visit.ts'
import { NOTICE_PARAMETER, type NoticeCode } from '../words/noticeWords.ts'
import { refusedForm, type FormState } from './formState.ts'
import type { Typed } from './typed.ts'

export type FormAnswer<Result> = {
  /** Where to go once it is done, as a path without language, and what to say there. The notice also tells the browser that what it kept of the form can go. */
  readonly done: (result: Result) => { readonly to: string; readonly notice: NoticeCode }
  /** The same page again, with what was typed and what was wrong. */
  readonly again: (state: FormState) => PageContent | Promise<PageContent>
  /** Which field a refusal is about; the rest stand above the form. */
  readonly fields?: Partial<Record<Refusal, string>>
}

/** Turns what became of a request into a redirect, so that reloading sends nothing twice, or into the form again. */
export const answerForm = async <Result>(c: WebContext, typed: Typed, answer: Answer<Result>, { done, again, fields = {} }: FormAnswer<Result>): Promise<Response> => {
  if (answer.kind === 'refused') return refuse(c, typed, answer, { again, fields })
  const { to, notice } = done(answer.result)
  return seeOther(c, to, notice)
}

/** The form again, with what was typed, what was wrong, and the refusal's status. */
export const refuse = async (c: WebContext, typed: Typed, answer: Extract<Answer<unknown>, { kind: 'refused' }>, { again, fields = {} }: Pick<FormAnswer<never>, 'again' | 'fields'>): Promise<Response> => {
  const { refusal } = answer
  const state = refusedForm(typed, [{ field: fields[refusal] ?? null, message: refusalMessage(refusal, answer.at) }], { newKey: refusal === 'key-reused' })
  return render(c, await again(state), refusalStatus(refusal))
}

/** Of several files or links sent at once, the message names the one it is about; elsewhere `at` is a record's id and says nothing to a person. */
export const refusalMessage = (refusal: Refusal, at: string | null): Bilingual => {
  const { vi, en } = REFUSALS[refusal]
  return at !== null && (refusal.startsWith('file-') || refusal === 'link-not-web') ? { vi: `“${at}”: ${vi}`, en: `“${at}”: ${en}` } : { vi, en }
}

/** Sends the browser on with GET; the notice travels in the address, so that it needs neither script nor server memory. */
export const seeOther = (c: WebContext, to: string, notice: NoticeCode): Response => {
  const [path = '/', fragment] = to.split('#')
  const query = `${path.includes('?') ? '&' : '?'}${NOTICE_PARAMETER}=${notice}`
  return c.redirect(`${c.var.visit.href(path)}${query}${fragment === undefined ? '' : `#${fragment}`}`, 303)
}

/** The HTTP status of a refusal: most are rules of the council (422). */
export const refusalStatus = (refusal: Refusal): ContentfulStatusCode => {
  switch (refusal) {
    case 'not-allowed':
    case 'not-the-owner':
    case 'not-the-overseer':
    case 'not-the-receiver':
    case 'doer-may-not-decide':
    case 'not-concerned':
      return 403
    case 'not-found':
    case 'digest-unknown':
    case 'not-captured':
    case 'source-not-filed':
    case 'sitting-not-recorded':
      return 404
    case 'changed-meanwhile':
    case 'key-reused':
      return 409
    case 'file-too-large':
      return 413
    default:
      return 422
  }
}
