import type { OfficeRow } from '../../../../application/register.ts'
import { DueDate } from '../../../components/DueDate.tsx'
import { useForm } from '../../../components/Form.tsx'
import { Table } from '../../../components/Table.tsx'
import { Tag } from '../../../components/Tag.tsx'
import { standingInPlaceOf } from '../../../presenters/lineage.ts'
import { useVisit } from '../../../request/visit.ts'
import { annexWords } from '../../../words/annexWords.ts'
import { itemPath } from '../review/reviewView.ts'
import type { AnnexRow } from './annexRows.ts'

type AnnexTableProps = {
  readonly rows: readonly AnnexRow[]
  /** Null for those who prepare the annex but do not adopt it. */
  readonly committees: readonly OfficeRow[] | null
  readonly offices: readonly OfficeRow[]
}

/** The annex in preparation; what would keep a line from being adopted is said in words. Stands inside the form that adopts. */
export const AnnexTable = ({ rows, committees, offices }: AnnexTableProps) => {
  const { say } = useVisit()
  const nothing = <span class="absent">{say(annexWords.nothing)}</span>
  const common = [
    { head: say(annexWords.ordinal), cell: (line: AnnexRow) => (committees ? <OrdinalField line={line} /> : line.number), figures: true },
    { head: say(annexWords.content), cell: ({ row }: AnnexRow) => <div><span class="annex-action">{row.action}</span><q class="annex-quote" lang="vi">{row.quote}</q></div> },
    { head: say(annexWords.speaker), cell: ({ row }: AnnexRow) => (row.speaker === null ? nothing : [row.speaker, row.speakerRole].filter(Boolean).join(', ')) },
    { head: say(annexWords.owner), cell: ({ row }: AnnexRow) => (row.ownerOfficeId === null ? <Tag tone="bad">{say(annexWords.ownerMissing)}</Tag> : <OwnerShown row={row} offices={offices} />) },
    { head: say(annexWords.supporting), cell: ({ row }: AnnexRow) => (row.supporting.length === 0 ? nothing : row.supporting.join('; ')) },
    { head: say(annexWords.product), cell: ({ row }: AnnexRow) => row.product ?? nothing },
    { head: say(annexWords.due), cell: ({ row }: AnnexRow) => <div><DueDate row={row} />{row.dueDate === null ? <> <Tag tone="soon">{say(annexWords.dateMissing)}</Tag></> : null}</div> },
    { head: say(annexWords.status), cell: (line: AnnexRow) => <Wording line={line} confirms={committees !== null} /> },
  ]
  const overseer = committees ? [{ head: say(annexWords.overseer), cell: (line: AnnexRow) => <OverseerField line={line} committees={committees} /> }] : []
  return <Table caption={say(annexWords.caption)} captionUnseen rows={rows} rowId={({ row }) => `d-${row.id}`} columns={[...common, ...overseer]} />
}

/** The lead office; one that has ended keeps the line out of the annex until the terms name who goes on. */
const OwnerShown = ({ row, offices }: { readonly row: AnnexRow['row']; readonly offices: readonly OfficeRow[] }) => {
  const { say } = useVisit()
  const office = offices.find(({ id }) => id === row.ownerOfficeId)
  if (office === undefined || office.endedOn === null) return <>{row.ownerName}</>
  const successor = standingInPlaceOf(office, offices)
  return <div>{row.ownerName} <Tag tone="bad">{say(annexWords.ownerHasEnded)}</Tag>{successor === null ? null : <small> {say(annexWords.ownerSucceededBy(successor.name))}</small>}</div>
}

const OrdinalField = ({ line: { row, number } }: { readonly line: AnnexRow }) => {
  const { say } = useVisit()
  const value = useForm().typed.text(`stt-${row.id}`) || String(number)
  return <input class="width-tiny" name={`stt-${row.id}`} inputmode="numeric" value={value} aria-label={say(annexWords.ordinalLabel(number))} />
}

const OverseerField = ({ line: { row, number }, committees }: { readonly line: AnnexRow; readonly committees: readonly OfficeRow[] }) => {
  const { say } = useVisit()
  const { typed, idOf } = useForm()
  const name = `ban-${row.id}`
  return (
    <div>
      <select id={idOf(name)} name={name} aria-label={say(annexWords.overseerLabel(number))}>
        <option value="">{say(annexWords.sameAsAll)}</option>
        {committees.map((committee) => <option value={committee.id} selected={typed.text(name) === committee.id}>{committee.name}</option>)}
      </select>
      <label class="tick"><input type="checkbox" name="de-lai" value={row.id} checked={typed.all('de-lai').includes(row.id)} /> <span>{say(annexWords.leaveOut)}</span></label>
    </div>
  )
}

/** Where the wording stands, and the ways on. The button belongs to the form of confirmations, so that Enter in a field never confirms. */
const Wording = ({ line: { row, number }, confirms }: { readonly line: AnnexRow; readonly confirms: boolean }) => {
  const { say, href } = useVisit()
  return (
    <span class="annex-wording">
      <Tag tone={row.status === 'confirmed' ? 'good' : 'waiting'}>{say(row.status === 'confirmed' ? annexWords.confirmed : annexWords.unconfirmed)}</Tag>
      {confirms && row.status === 'captured' ? (
        <button type="submit" form="xac-nhan" name="viec" value={row.id} class="button button-second">
          {say(annexWords.confirm)}<span class="unseen"> {say(annexWords.editOf(number))}</span>
        </button>
      ) : null}
      <a href={href(itemPath(row.sourceId, row))}>{say(annexWords.edit)}<span class="unseen"> {say(annexWords.editOf(number))}</span></a>
    </span>
  )
}
