import { Stat } from '../components/Stat.tsx'
import { PUBLIC_STATUSES, type PublicStatus } from '../presenters/threeStatuses.ts'
import { STATUS_TONES } from '../presenters/tones.ts'
import { useVisit } from '../request/visit.ts'
import { deskWords } from '../words/deskWords.ts'
import { STATUS_WORDS } from '../words/statusWords.ts'

/** How many commitments stand where; `overdue` are among the owed. */
export type DeskCounts = Readonly<Record<PublicStatus, number>> & { readonly overdue: number }

/** Every adopted commitment of this desk counted once, and the sum, so that anyone can check that none is missing. */
export const DeskTotals = ({ counts }: { readonly counts: DeskCounts }) => {
  const { say } = useVisit()
  const parts = PUBLIC_STATUSES.map((status) => counts[status])
  const total = parts.reduce((sum, part) => sum + part, 0)
  return (
    <section class="desk-totals">
      <h2>{say(deskWords.totals)}</h2>
      <dl class="stats">
        {PUBLIC_STATUSES.map((status) => <Stat label={say(STATUS_WORDS[status])} count={counts[status]} of={total} tone={STATUS_TONES[status]} />)}
      </dl>
      <p class="figures">{say(deskWords.sum(parts, total))} {say(deskWords.overdueOf(counts.overdue, counts.owed))}</p>
    </section>
  )
}
