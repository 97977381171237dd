import type { Child } from 'hono/jsx'

/** The one `h1` of a page: a small line above it says what kind of page it is, a lead below says what it holds. */
export const Heading = ({ kicker, title, lead, quiet }: { readonly kicker?: Child; readonly title: Child; readonly lead?: Child; readonly quiet?: boolean }) => (
  <div class={quiet ? 'heading heading-quiet' : 'heading'}>
    {kicker ? <p class="kicker">{kicker}</p> : null}
    <h1>{title}</h1>
    {lead ? <p class="lead">{lead}</p> : null}
  </div>
)
