import type { Child } from 'hono/jsx'

/** Words exactly as they stand in the source, and where they stand. */
export const SourceQuote = ({ words, cite, children }: { readonly words: string; readonly cite?: string; readonly children?: Child }) => (
  <figure class="quote">
    <blockquote cite={cite}><p>{words}</p></blockquote>
    {children ? <figcaption>{children}</figcaption> : null}
  </figure>
)
