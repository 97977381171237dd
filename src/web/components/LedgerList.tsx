import type { CommitmentRow } from '../../application/register.ts'
import { useVisit } from '../request/visit.ts'
import { listWords } from '../words/listWords.ts'
import { DueDate } from './DueDate.tsx'
import { PartMark } from './PartMark.tsx'
import { StatusTriple } from './StatusTriple.tsx'

type Props = {
  readonly rows: readonly CommitmentRow[]
  /** Names of offices by id, in the language of the page. */
  readonly names: ReadonlyMap<string, string>
  readonly ownerShown?: boolean
  /** Whether a line says that it is divided or a part; false where the heading above says so of all. */
  readonly partsMarked?: boolean
  /** Level of the heading each row is: one below the heading above the list. */
  readonly level?: 'h2' | 'h3'
  /** Where a line leads, as a path without language; to the public page when left out. */
  readonly pathOf?: (id: string) => string
}

/** Commitments as lines of a ledger: the date in the margin, the promise beside it, its three statuses below. */
export const LedgerList = ({ rows, names, ownerShown = true, partsMarked = true, level: Level = 'h3', pathOf = (id) => `/cam-ket/${id}` }: Props) => {
  const { say, href } = useVisit()
  return (
    <ol class="ledger">
      {rows.map((row) => (
        <li>
          <p class="ledger-date"><DueDate row={row} short /></p>
          <div class="ledger-body">
            <Level><a href={href(pathOf(row.id))}>{row.action}</a></Level>
            {partsMarked ? <PartMark row={row} /> : null}
            {ownerShown ? <p class="ledger-owner">{(row.ownerOfficeId && names.get(row.ownerOfficeId)) ?? row.ownerName ?? say(listWords.noOwner)}</p> : null}
            <StatusTriple row={row} small />
          </div>
        </li>
      ))}
    </ol>
  )
}
