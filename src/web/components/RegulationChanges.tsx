import type { RecordedEvent } from '../../application/ports.ts'
import type { RegulationEvent } from '../../domain/regulation/index.ts'
import { regulationEntry } from '../presenters/regulationEntry.ts'
import { useVisit } from '../request/visit.ts'
import { shortDay } from '../words/dates.ts'
import { eventWords } from '../words/eventWords.ts'
import { regulationWords } from '../words/regulationWords.ts'
import { Table } from './Table.tsx'

/** What the council set for itself, latest first. */
export const RegulationChanges = ({ history }: { readonly history: readonly RecordedEvent<RegulationEvent>[] }) => {
  const { say } = useVisit()
  if (history.length === 0) return <p>{say(regulationWords.noChange)}</p>
  return (
    <Table caption={say(regulationWords.changes)} captionUnseen rows={history.map(regulationEntry).toReversed()} columns={[
      { head: say(regulationWords.changes), cell: ({ what }) => say(what) },
      { head: say(eventWords.document), cell: ({ document }) => <span lang="vi">{document}</span> },
      { head: say(regulationWords.day), cell: ({ on }) => <time datetime={on}>{say(shortDay(on))}</time> },
    ]} />
  )
}
