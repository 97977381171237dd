import { Mark, type Tone } from './Mark.tsx'

/** A status in one word, with its sign. */
export const Tag = ({ tone, children }: { readonly tone: Tone; readonly children: string }) => (
  <span class={`tag tag-${tone}`}><Mark tone={tone} />{children}</span>
)
