import type { CommitmentRow, OfficeRow, SittingRow } from '../../../../application/register.ts'
import { Button } from '../../../components/Field.tsx'
import { DueDate } from '../../../components/DueDate.tsx'
import { Facts } from '../../../components/Facts.tsx'
import { Form } from '../../../components/Form.tsx'
import { Heading } from '../../../components/Heading.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Table } from '../../../components/Table.tsx'
import { Tag } from '../../../components/Tag.tsx'
import type { FormState } from '../../../forms/formState.ts'
import { readDay } from '../../../forms/readDay.ts'
import type { PageContent } from '../../../request/render.tsx'
import { useVisit, type Visit } from '../../../request/visit.ts'
import { annexWords } from '../../../words/annexWords.ts'
import { clerkWords } from '../../../words/clerkWords.ts'
import { longDay } from '../../../words/dates.ts'
import { annexPath } from './annexPage.tsx'
import { packRow, type ChosenRow } from './annexRows.ts'

export type CheckPage = {
  readonly sitting: SittingRow
  /** The lines in the order of the annex. */
  readonly rows: readonly ChosenRow[]
  readonly offices: readonly OfficeRow[]
  readonly state: FormState
  /** Lines someone else changed since they were chosen; they are sent on as they are now. */
  readonly changed?: ReadonlySet<string>
}

/** Everything that is about to be recorded, before it is: an adopted annex can no longer be edited. */
export const checkPage = ({ say }: Visit, { sitting, rows, offices, state, changed = new Set() }: CheckPage): PageContent => {
  const { typed } = state
  const day = readDay(typed.text('date'))
  const unconfirmed = rows.some(({ row }) => row.status !== 'confirmed')
  const committee = (id: string): string => offices.find((office) => office.id === id)?.name ?? id
  return {
    title: say(annexWords.checkTitle),
    crumbs: [{ to: '/ban-lam-viec', name: say(clerkWords.desk) }, { to: `/ban-lam-viec/phien/${sitting.id}`, name: sitting.name }, { to: annexPath(sitting.id), name: say(annexWords.title) }],
    body: (
      <>
        <Heading kicker={sitting.name} title={say(annexWords.checkTitle)} lead={say(annexWords.checkLead(rows.length))} />
        {changed.size > 0 || unconfirmed ? <Notice kind="warning"><p>{say(unconfirmed ? annexWords.changedUnconfirmed : annexWords.changedLead)}</p></Notice> : null}
        <Form id={`kiem-tra-${sitting.id}`} action={`${annexPath(sitting.id)}/kiem-tra`} state={state} keep={false}>
          <Facts facts={[
            [say(annexWords.number), typed.text('number')],
            [say(annexWords.date), day === null ? null : say(longDay(day))],
            [say(annexWords.subject), typed.text('subject')],
            [say(annexWords.signer), typed.text('signer')],
          ]} />
          <Table caption={say(annexWords.caption)} captionUnseen rows={rows.map((line, index) => ({ ...line, ordinal: index + 1 }))} columns={[
            { head: say(annexWords.ordinal), cell: ({ ordinal }) => ordinal, figures: true },
            { head: say(annexWords.content), cell: ({ row }) => <div>{row.action}<RowNote row={row} changed={changed.has(row.id)} /></div> },
            { head: say(annexWords.owner), cell: ({ row }) => row.ownerName },
            { head: say(annexWords.due), cell: ({ row }) => <DueDate row={row} /> },
            { head: say(annexWords.overseer), cell: ({ overseerOfficeId }) => committee(overseerOfficeId) },
          ]} />
          {typed.pairs.filter(([name]) => name !== 'key' && name !== 'viec' && name !== 'dong').map(([name, value]) => <input type="hidden" name={name} value={value} />)}
          {rows.map((line) => <input type="hidden" name="dong" value={packRow(line)} />)}
          <div class="buttons">
            {unconfirmed ? null : <Button name="viec" value="thong-qua">{say(annexWords.adopt)}</Button>}
            <Button kind="second" name="viec" value="sua-lai">{say(annexWords.back)}</Button>
          </div>
        </Form>
      </>
    ),
  }
}

const RowNote = ({ row, changed }: { readonly row: CommitmentRow; readonly changed: boolean }) => {
  const { say } = useVisit()
  if (row.status !== 'confirmed') return <> <Tag tone="bad">{say(annexWords.unconfirmed)}</Tag></>
  return changed ? <> <Tag tone="soon">{say(annexWords.changedRow)}</Tag></> : null
}
