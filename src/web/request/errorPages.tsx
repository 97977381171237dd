import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Bilingual } from '../../domain/language.ts'
import { Heading } from '../components/Heading.tsx'
import { problem } from '../api/problem.ts'
import { errorWords } from '../words/errorWords.ts'
import { render, renderAlone, type PageContent } from './render.tsx'
import type { WebContext } from './visit.ts'

type ErrorText = { readonly title: Bilingual; readonly remedy: Bilingual }

/** A page, or a problem document for the API, that says what is wrong and what to do. */
export const errorPage = (c: WebContext, status: ContentfulStatusCode, text: ErrorText = errorText(status)): Promise<Response> | Response =>
  isApi(c) ? problem(c, status, text.title.en, text.remedy.en) : render(c, contentOf(c, text), status)

export const notFoundPage = (c: WebContext): Promise<Response> | Response => errorPage(c, 404)

export const methodPage = async (c: WebContext, allowed: readonly string[]): Promise<Response> => {
  c.header('Allow', allowed.join(', '))
  return errorPage(c, 405)
}

/** Expected refusals of the web itself get their page; anything else is a fault, logged under the number the page shows. */
export const faultPage = async (error: Error, c: WebContext): Promise<Response> => {
  if (error instanceof HTTPException && error.status < 500) return errorPage(c, error.status as ContentfulStatusCode)
  const { deps, requestId } = c.var
  deps.log({ level: 'error', message: 'request failed', requestId, path: c.req.path, error: error.stack ?? String(error) })
  if (isApi(c)) return problem(c, 500, errorWords.fault.title.en, requestId)
  return renderAlone(c, contentOf(c, errorWords.fault, requestId), 500)
}

const isApi = (c: WebContext): boolean => c.req.path.startsWith('/api/')

const contentOf = (c: WebContext, text: ErrorText, requestId?: string): PageContent => {
  const { say } = c.var.visit
  return {
    title: say(text.title),
    body: (
      <>
        <Heading title={say(text.title)} lead={say(text.remedy)} />
        {requestId === undefined ? null : <p>{say(errorWords.requestNumber)} <code>{requestId}</code></p>}
        <p><a href={c.var.visit.href('/')}>{say(errorWords.toHome)}</a></p>
      </>
    ),
  }
}

const errorText = (status: number): ErrorText => {
  switch (status) {
    case 403: return errorWords.foreignForm
    case 404: return errorWords.notFound
    case 405: return errorWords.method
    case 413: return errorWords.tooLarge
    default: return errorWords.badRequest
  }
}
