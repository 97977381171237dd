import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { requestId } from 'hono/request-id'
import { trimTrailingSlash } from 'hono/trailing-slash'
import { api } from './api/api.ts'
import { serveAssets } from './assets.ts'
import { favicon } from './pages/favicon.ts'
import { pushWorker } from './pages/pushWorker.ts'
import { errorPage, faultPage, methodPage, notFoundPage } from './request/errorPages.tsx'
import { healthChecks } from './request/healthChecks.ts'
import { requestLog } from './request/requestLog.ts'
import { sameOriginForms } from './request/sameOriginForms.ts'
import { securityHeaders } from './request/securityHeaders.ts'
import { recognisePerson, startVisit } from './request/startVisit.ts'
import type { WebEnv } from './request/visit.ts'
import { pages } from './pages.ts'
import type { WebDeps } from './webDeps.ts'

/** One file of 20 MB of evidence and the rest of its form. */
const MAX_BODY_BYTES = 25 * 1024 * 1024

/** What happens to a request, in order. */
export const createApp = (deps: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(requestId())
  app.use(requestLog(deps.log))
  app.use(securityHeaders())
  app.use(compress()) // leaves event streams alone: they are not among its content types
  app.use(startVisit(deps))
  app.route('/', serveAssets(deps.assets))
  app.route('/', favicon())
  app.route('/', pushWorker(deps))
  app.route('/', healthChecks(deps))
  app.use(trimTrailingSlash())
  app.use(methodNotAllowed({ app, onMethodNotAllowed: methodPage }))
  app.use(bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => errorPage(c, 413) as Promise<Response> }))
  app.use(sameOriginForms(deps.publicUrl))
  app.use(recognisePerson(deps))

  app.route('/api/v1', api(deps))
  const site = pages(deps)
  app.route('/', site)
  app.route('/en', site)

  app.notFound(notFoundPage)
  app.onError(faultPage)
  return app
}
