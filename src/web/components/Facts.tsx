import type { Child } from 'hono/jsx'

/** Names and values of one record; a value of null is left out. */
export const Facts = ({ facts }: { readonly facts: readonly (readonly [string, Child | null])[] }) => (
  <dl class="facts">
    {facts.filter(([, value]) => value !== null).map(([name, value]) => <div><dt>{name}</dt><dd>{value}</dd></div>)}
  </dl>
)
