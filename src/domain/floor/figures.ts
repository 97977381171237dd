import type { Millis, TurnKind } from './events.ts'
import { spokenMs } from './speechClock.ts'
import type { Hall } from './state.ts'

/** How often and how long somebody spoke. `who` is a deputy's id or an office's; null for voices nobody has named. */
export type SpokenFigure = { readonly who: string | null; readonly kind: TurnKind; readonly speeches: number; readonly ms: Millis }

/** What was spoken up to `now`, from the speeches themselves: what was never spoken is in no figure. The longest first. */
export const spokenFigures = ({ speeches }: Hall, now: Millis): readonly SpokenFigure[] => {
  const key = ({ speaker, kind }: Hall['speeches'][number]): string => JSON.stringify([speaker.kind === 'deputy' ? speaker.deputyId : speaker.kind === 'official' ? speaker.officeId : null, kind])
  return [...Map.groupBy(speeches, key)].map(([named, own]) => {
    const [who, kind] = JSON.parse(named) as [string | null, TurnKind]
    return { who, kind, speeches: own.length, ms: own.reduce((sum, { segments }) => sum + spokenMs(segments, now), 0) }
  }).toSorted((one, other) => other.ms - one.ms)
}
