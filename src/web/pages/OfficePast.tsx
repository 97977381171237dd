import type { RecordedEvent } from '../../application/ports.ts'
import type { OfficeRow } from '../../application/register.ts'
import type { OfficeEvent } from '../../domain/offices/index.ts'
import { Facts } from '../components/Facts.tsx'
import { Holders } from '../components/Holders.tsx'
import { Notice } from '../components/Notice.tsx'
import { Table } from '../components/Table.tsx'
import { Timeline } from '../components/Timeline.tsx'
import { standingInPlaceOf, takenOver } from '../presenters/lineage.ts'
import { officeName } from '../presenters/officeNames.ts'
import { officeEntry } from '../presenters/officeHistory.ts'
import { officeState, type KnownOffice } from '../presenters/officeState.ts'
import { useVisit } from '../request/visit.ts'
import { shortDay } from '../words/dates.ts'
import { ENDING_WORDS, officeWords } from '../words/officeWords.ts'

type Past = { readonly office: OfficeRow; readonly offices: readonly OfficeRow[]; readonly history: readonly RecordedEvent<OfficeEvent>[] }

const OfficeLink = ({ office }: { readonly office: OfficeRow }) => {
  const { href, language } = useVisit()
  return <a href={href(`/co-quan/${office.id}`)}>{officeName(language, office)}</a>
}

/** Comes first on the page of an office that has ended: since when, by which document, and who goes on. */
export const OfficeEnding = ({ office, offices, history }: Past) => {
  const { say } = useVisit()
  const state = officeState(history)
  if (state?.status !== 'ended') return null
  const { how, endedOn, documentNumber, successorOfficeIds } = state.ending
  const successors = successorOfficeIds.flatMap((id) => offices.filter((other) => other.id === id))
  const today = standingInPlaceOf(office, offices)
  const day = shortDay(endedOn)
  return (
    <Notice kind="warning">
      <p><strong>{say(ENDING_WORDS[how])} {say({ vi: officeWords.endedOn(day.vi, documentNumber).vi, en: officeWords.endedOn(day.en, documentNumber).en })}.</strong></p>
      {successors.length === 0 ? <p>{say(officeWords.noSuccessor)}</p> : (
        <Facts facts={successors.map((successor, index) => index === 0
          ? [say(officeWords.leadSuccessor), <><OfficeLink office={successor} /> <small>({say(officeWords.leadOwes)})</small></>]
          : [say(officeWords.alsoSuccessor), <OfficeLink office={successor} />])} />
      )}
      {today === null || today.id === successorOfficeIds[0] ? null : <p>{say(officeWords.nowInPlace)} <OfficeLink office={today} />.</p>}
    </Notice>
  )
}

/** What an office was called when, who held its posts, what it took over, and everything recorded of it. */
export const OfficePast = ({ office, offices, history }: Past) => {
  const { say, language } = useVisit()
  const state = officeState(history)
  if (state === null) return null
  const names = new Map(offices.map((other) => [other.id, officeName(language, other)]))
  const predecessors = takenOver(office, offices)
  return (
    <>
      <Holders state={state} />
      {predecessors.length === 0 ? null : (
        <section>
          <h2>{say(officeWords.took)}</h2>
          <ul class="plain-list">
            {predecessors.map((other) => <li><OfficeLink office={other} /> <small>{other.endedOn === null ? null : say(shortDay(other.endedOn))}</small></li>)}
          </ul>
        </section>
      )}
      {state.names.length < 2 ? null : <Names state={state} />}
      <section>
        <h2>{say(officeWords.history)}</h2>
        <Timeline entries={history.map((recorded) => officeEntry(recorded, say, names)).map(({ details, ...entry }) => ({ ...entry, body: <Facts facts={details} /> }))} />
      </section>
    </>
  )
}

const Names = ({ state }: { readonly state: KnownOffice }) => {
  const { say } = useVisit()
  return (
    <section>
      <h2>{say(officeWords.names)}</h2>
      <Table caption={say(officeWords.names)} captionUnseen rows={state.names} columns={[
        { head: say(officeWords.nameThen), cell: ({ name, nameEn }) => <><span lang="vi">{name}</span>{nameEn === null ? null : <> <small lang="en">{nameEn}</small></>}</> },
        { head: say(officeWords.since), cell: ({ from }) => (from === null ? say(officeWords.sinceUnknown) : <time datetime={from}>{say(shortDay(from))}</time>) },
        { head: say(officeWords.document), cell: ({ documentNumber }) => documentNumber ?? '–' },
      ]} />
    </section>
  )
}
