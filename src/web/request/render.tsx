import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { CouncilRow } from '../../application/register.ts'
import { Page, type Crumb } from '../components/Page.tsx'
import { VisitContext, type WebContext } from './visit.ts'

export type PageContent = {
  readonly title: string
  /** The way here from the home page, without the page itself. */
  readonly crumbs?: readonly Crumb[]
  /** Shown by search engines and in shared links. */
  readonly description?: string
  readonly body: Child
  /** For a screen on the wall: nothing stands around the content. */
  readonly screen?: true
}

/** Answers with a whole page in the language of the visit. */
export const render = async (c: WebContext, content: PageContent, status: ContentfulStatusCode = 200): Promise<Response> => {
  const { deps } = c.var
  const [council, head] = await Promise.all([deps.register.council(deps.council), deps.head()])
  return respond(c, content, status, council, head.position)
}

/** As `render`, without asking the store anything: for the page that says the store does not answer. */
export const renderAlone = (c: WebContext, content: PageContent, status: ContentfulStatusCode): Promise<Response> => respond(c, content, status, null, null)

const respond = async (c: WebContext, content: PageContent, status: ContentfulStatusCode, council: CouncilRow | null, position: number | null): Promise<Response> => {
  const { deps, visit } = c.var
  const html = (
    <VisitContext.Provider value={visit}>
      <Page title={content.title} crumbs={content.crumbs ?? []} description={content.description ?? null}
        council={council} position={position} assets={deps.assets} publicUrl={deps.publicUrl} screen={content.screen ?? false}>
        {content.body}
      </Page>
    </VisitContext.Provider>
  )
  // What a signed-in person sees must not stay behind in a shared computer's cache.
  c.header('Cache-Control', visit.signedIn || status >= 400 ? 'private, no-store' : 'no-cache')
  c.header('Content-Language', visit.language)
  return c.html(`<!doctype html>${await html.toString()}`, status)
}
