import type { Child } from 'hono/jsx'
import { useVisit } from '../request/visit.ts'
import { dayOfMoment, moment, shortDay } from '../words/dates.ts'
import { timelineWords } from '../words/timelineWords.ts'

export type TimelineEntry = {
  readonly title: string
  /** By whom, as an office or a role; never a person's account. */
  readonly by: string
  /** The day it happened, where the record tells one; else the day it was recorded is shown. */
  readonly day: string | null
  /** The instant it was recorded, ISO 8601 in UTC. */
  readonly recordedAt: string
  readonly position: number
  readonly hash: string
  readonly body?: Child
}

/** Everything that happened, in the order it was recorded, each with its place in the log. */
export const Timeline = ({ entries }: { readonly entries: readonly TimelineEntry[] }) => {
  const { say } = useVisit()
  return (
    <ol class="timeline">
      {entries.map(({ title, by, day, recordedAt, position, hash, body }) => (
        <li>
          <p class="timeline-day"><time datetime={day ?? dayOfMoment(recordedAt)}>{say(shortDay(day ?? dayOfMoment(recordedAt)))}</time></p>
          <div>
            <h3>{title}</h3>
            <p class="timeline-by">{by}</p>
            {body ?? null}
            <p class="timeline-entry">
              {say(timelineWords.entry)} {position} · {say(timelineWords.recorded)} {say(moment(recordedAt))} · <span class="unseen">SHA-256 </span><code title={hash}>{hash.slice(0, 16)}…</code>
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
