/** How a status is meant: the shape says it without colour, the colour without reading. */
export type Tone = 'plain' | 'waiting' | 'soon' | 'bad' | 'good'

const SHAPES: Readonly<Record<Tone, string>> = {
  plain: 'M6 1.5a4.5 4.5 0 1 0 .01 0Z', // ring
  waiting: 'M6 1a5 5 0 0 0 0 10Z M6 1a5 5 0 0 1 0 10', // half moon
  soon: 'M6 .8 11.6 11H.4Z', // triangle
  bad: 'M1 1h10v10H1Z', // square seal
  good: 'M1 6.4 4.4 10 11 2.4', // tick
}

/** The small sign before a status; decoration to those who hear the page, as the word follows. */
export const Mark = ({ tone }: { readonly tone: Tone }) => (
  <svg class={`mark mark-${tone}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d={SHAPES[tone]} /></svg>
)
