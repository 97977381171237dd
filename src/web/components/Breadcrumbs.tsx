import { useVisit } from '../request/visit.ts'
import { siteWords } from '../words/siteWords.ts'

/** One step of the way from the home page; `to` is a path without language. */
export type Crumb = { readonly to: string; readonly name: string }

export const Breadcrumbs = ({ crumbs }: { readonly crumbs: readonly Crumb[] }) => {
  const { say, href } = useVisit()
  if (crumbs.length === 0) return null
  return (
    <nav class="crumbs" aria-label={say(siteWords.breadcrumbs)}>
      <ol>
        {[{ to: '/', name: say(siteWords.home) }, ...crumbs].map(({ to, name }) => <li><a href={href(to)}>{name}</a></li>)}
      </ol>
    </nav>
  )
}
