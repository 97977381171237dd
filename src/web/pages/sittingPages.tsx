import { Hono } from 'hono'
import type { FloorRow } from '../../application/floorRegister.ts'
import type { CommitmentRow, OfficeRow, Register, ResolutionRow, SittingRow, SourceRow } from '../../application/register.ts'
import type { IsoDate } from '../../domain/calendar/index.ts'
import { Annex } from '../components/Annex.tsx'
import { EmptyState } from '../components/EmptyState.tsx'
import { Heading } from '../components/Heading.tsx'
import { Table } from '../components/Table.tsx'
import { Tag } from '../components/Tag.tsx'
import { draftWords } from '../words/draftWords.ts'
import { selectionWords } from '../words/selectionWords.ts'
import { draftPath, livePath, selectionPath } from '../live/livePaths.ts'
import { officeNamesOn } from '../presenters/officeNames.ts'
import { countWords } from '../presenters/sizes.ts'
import { PUBLIC_STATUSES } from '../presenters/threeStatuses.ts'
import { render } from '../request/render.tsx'
import { useVisit, type WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { longDay, shortDay } from '../words/dates.ts'
import { HALL_WORDS, liveWords } from '../words/liveWords.ts'
import { sittingWords } from '../words/sittingWords.ts'
import { siteWords } from '../words/siteWords.ts'

const MOST_ROWS = 5000

/** The sittings, and each with its resolutions, their annexes and the texts behind them. */
export const sittingPages = ({ register, council, clock }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get('/phien-chat-van', async (c) => {
    const { say } = c.var.visit
    return render(c, { title: say(sittingWords.title), description: say(sittingWords.lead), body: <Sittings sittings={await register.sittings(council)} /> })
  })
  app.get('/phien-chat-van/:id', async (c) => {
    const { say } = c.var.visit
    const sitting = await register.sitting(council, c.req.param('id'))
    if (!sitting) return c.notFound()
    const [offices, parts, floors] = await Promise.all([register.offices(council), publicPartsOf(register, council, sitting.id, clock.today()), register.floor.floors(council)])
    return render(c, {
      title: sitting.name, crumbs: [{ to: '/phien-chat-van', name: say(siteWords.sittings) }],
      body: <Sitting sitting={sitting} parts={parts} offices={offices} floor={floors.find(({ id }) => id === sitting.id) ?? null} />,
    })
  })
  return app
}

type PublicParts = {
  readonly resolutions: readonly { readonly resolution: ResolutionRow; readonly rows: readonly CommitmentRow[] }[]
  readonly sources: readonly SourceRow[]
}

const publicPartsOf = async (register: Register, council: string, sittingId: string, today: IsoDate): Promise<PublicParts> => {
  const [resolutions, adopted, sources] = await Promise.all([
    register.resolutions(council, sittingId),
    register.commitments(council, { sittingId, statuses: PUBLIC_STATUSES, order: 'annex', limit: MOST_ROWS, offset: 0, today }),
    register.sources(council, sittingId),
  ])
  const quoted = new Set(adopted.rows.map((row) => row.sourceId))
  return {
    resolutions: resolutions.map((resolution) => ({ resolution, rows: adopted.rows.filter((row) => row.resolutionId === resolution.id) })),
    sources: sources.filter((source) => quoted.has(source.id)),
  }
}

const Sittings = ({ sittings }: { readonly sittings: readonly SittingRow[] }) => {
  const { say, href } = useVisit()
  return (
    <>
      <Heading title={say(sittingWords.title)} lead={say(sittingWords.lead)} />
      {sittings.length === 0 ? <EmptyState title={say(sittingWords.none)}><p>{say(sittingWords.noneRemedy)}</p></EmptyState> : (
        <Table caption={say(sittingWords.caption)} captionUnseen rows={sittings} columns={[
          { head: say(sittingWords.name), cell: ({ id, name }) => <a href={href(`/phien-chat-van/${id}`)}>{name}</a> },
          { head: say(sittingWords.date), cell: ({ date }) => <time datetime={date}>{say(shortDay(date))}</time> },
          { head: say(sittingWords.adopted), figures: true, cell: ({ adopted }) => adopted },
        ]} />
      )}
    </>
  )
}

const Sitting = ({ sitting, parts, offices, floor }: { readonly sitting: SittingRow; readonly parts: PublicParts; readonly offices: readonly OfficeRow[]; readonly floor: FloorRow | null }) => {
  const { say, language, href } = useVisit()
  return (
    <>
      <Heading kicker={say(siteWords.sittings)} title={sitting.name} lead={`${say(sittingWords.heldOn)} ${say(longDay(sitting.date))}`} />
      {floor === null ? null : <p class="buttons"><a class="button button-main" href={href(livePath(sitting.id))}>{say(floor.status === 'closed' ? liveWords.course : liveWords.follow)}</a> <Tag tone={floor.status === 'open' ? 'good' : 'plain'}>{say(HALL_WORDS[floor.status])}</Tag></p>}
      {parts.resolutions.length === 0 ? <EmptyState title={say(sittingWords.noResolution)}><p>{say(sittingWords.noResolutionRemedy)}</p></EmptyState> : null}
      {parts.resolutions.map(({ resolution, rows }) => (
        <section>
          <h2>{say(sittingWords.resolution)} {resolution.number}</h2>
          <p>{resolution.subject}</p>
          <p><small>{say(longDay(resolution.date))} · {say(sittingWords.signer)}: {resolution.signer}</small></p>
          <Documents resolution={resolution} />
          <Annex resolution={resolution} rows={rows} names={officeNamesOn(language, offices, resolution.date)} />
        </section>
      ))}
      <p class="apart"><a href={href(selectionPath(sitting.id))}>{say(selectionWords.publicLink)}</a> · <a href={href(draftPath(sitting.id))}>{say(draftWords.title)}</a></p>
      <Sources sources={parts.sources} />
    </>
  )
}

/** Both always have their address. Whether the task that makes them has run is not in the log, so this page, which is kept by it, may not say. */
const Documents = ({ resolution }: { readonly resolution: ResolutionRow }) => {
  const { say } = useVisit()
  const names = { resolution: say(sittingWords.resolutionFile), annex: say(sittingWords.annexFile) }
  return (
    <>
      <h3>{say(sittingWords.documents)}</h3>
      <ul class="files">{(['resolution', 'annex'] as const).map((kind) => <li><a href={`/van-ban/${resolution.id}/${kind}.docx`}>{names[kind]}</a></li>)}</ul>
    </>
  )
}

const Sources = ({ sources }: { readonly sources: readonly SourceRow[] }) => {
  const { say, href, language } = useVisit()
  return (
    <section>
      <h2>{say(sittingWords.sourcesHeading)}</h2>
      {sources.length === 0 ? <p>{say(sittingWords.noSources)}</p> : (
        <ul class="plain-list">
          {sources.map(({ id, name, characters }) => <li><a href={href(`/nguon/${id}`)}>{name}</a> <small>{say(sittingWords.characters(countWords(language, characters)))}</small></li>)}
        </ul>
      )}
    </section>
  )
}
