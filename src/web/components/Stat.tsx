import { useVisit } from '../request/visit.ts'
import type { Tone } from './Mark.tsx'
import { Mark } from './Mark.tsx'

/** One figure with what it is out of: never a bare percentage. `to` leads to the list that it counts. */
export const Stat = ({ label, count, of, tone = 'plain', to }: { readonly label: string; readonly count: number; readonly of?: number; readonly tone?: Tone; readonly to?: string }) => {
  const { href } = useVisit()
  return (
    <div class={`stat tone-${tone}`}>
      <dt><Mark tone={tone} />{to === undefined ? label : <a href={href(to)}>{label}</a>}</dt>
      <dd class="figures">{count}{of === undefined ? null : <span class="stat-of">/{of}</span>}</dd>
    </div>
  )
}
