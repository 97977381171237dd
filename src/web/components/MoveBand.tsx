import type { CommitmentEvent } from '../../domain/commitment/index.ts'
import { ROLE_NAMES } from '../../domain/access/index.ts'
import { timeBand, type BandPart, type TimeBand } from '../presenters/timeBand.ts'
import { useVisit } from '../request/visit.ts'
import { bandWords } from '../words/bandWords.ts'
import { shortDay } from '../words/dates.ts'
import { Table } from './Table.tsx'

type Props = {
  readonly history: readonly { readonly event: CommitmentEvent }[]
  /** Names of offices by id, in the language of the page. */
  readonly names: ReadonlyMap<string, string>
}

/** Who had the move, day by day: drawn, with hand-overs as joints, and in a table whose days sum to the lifetime. Nothing before adoption. */
export const MoveBand = ({ history, names }: Props) => {
  const { say, today } = useVisit()
  const band = timeBand(history.map(({ event }) => event), today)
  if (band === null) return null
  const { parts, joints, offices, total } = band
  const nameOf = ({ role, officeId }: Pick<BandPart, 'role' | 'officeId'>): string => (officeId === null ? undefined : names.get(officeId)) ?? say(ROLE_NAMES[role])
  return (
    <section class="move-band" id="thoi-gian">
      <h2>{say(bandWords.heading)}</h2>
      <p>{say(bandWords.lead)}</p>
      {total === 0 ? null : <Drawn band={band} nameOf={nameOf} />}
      {joints.length === 0 ? null : (
        <>
          <h3>{say(bandWords.joints)}</h3>
          <ul class="band-joints">
            {joints.map(({ day, officeId }) => {
              const [{ vi, en }, office] = [shortDay(day), nameOf({ role: 'agency', officeId })]
              return <li>{say({ vi: bandWords.joint(vi, office).vi, en: bandWords.joint(en, office).en })}</li>
            })}
          </ul>
        </>
      )}
      <Table caption={say(bandWords.caption)} columns={[
        { head: say(bandWords.office), cell: ({ part, number }) => <><span class={`band-key band-${part.role}`}>{number}</span> {nameOf(part)}</> },
        { head: say(bandWords.from), cell: ({ part }) => <time datetime={part.from}>{say(shortDay(part.from))}</time> },
        { head: say(bandWords.last), cell: ({ part }) => (part.last === null ? say(bandWords.untilNow) : <time datetime={part.last}>{say(shortDay(part.last))}</time>) },
        { head: say(bandWords.days), cell: ({ part }) => part.days, figures: true },
      ]} rows={parts.map((part, index) => ({ part, number: index + 1 }))} />
      {offices.length === parts.filter(({ days }) => days > 0).length ? null : (
        <Table caption={say(bandWords.byOffice)} columns={[
          { head: say(bandWords.office), cell: (office) => nameOf(office) },
          { head: say(bandWords.days), cell: ({ days }) => days, figures: true },
        ]} rows={offices} />
      )}
      <p class="figures">{say(bandWords.sum(parts.map(({ days }) => days), total))}</p>
    </section>
  )
}

/** Narrower than this, in hundredths of the band, its number would not fit into a part. */
const ROOM_FOR_A_NUMBER = 7

/** Places are percentages, so that the drawing is as wide as the page allows while its lines and numbers keep their size. */
const Drawn = ({ band: { parts, joints }, nameOf }: { readonly band: TimeBand; readonly nameOf: (part: BandPart) => string }) => {
  const { say } = useVisit()
  return (
    <svg class="band" width="100%" height="52" role="img" aria-label={say(bandWords.drawn)}>
      {parts.map((part, index) => (
        <g>
          <title>{`${index + 1}. ${nameOf(part)}: ${say(bandWords.counted(part.days))}`}</title>
          <rect class={`band-part band-${part.role}`} x={`${part.start}%`} y="14" width={`${part.width}%`} height="30" />
          {part.width < ROOM_FOR_A_NUMBER ? null : <text class="band-number" x={`${part.start + part.width / 2}%`} y="34" text-anchor="middle">{index + 1}</text>}
        </g>
      ))}
      {joints.map(({ at }) => (
        <g class="band-joint">
          <line x1={`${at}%`} x2={`${at}%`} y1="8" y2="50" />
          <circle cx={`${at}%`} cy="7" r="5" />
        </g>
      ))}
    </svg>
  )
}
