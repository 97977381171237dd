import type { RecordedEvent } from '../../application/ports.ts'
import type { CommitmentEvent } from '../../domain/commitment/index.ts'
import { historyEntry } from '../presenters/historyEntry.ts'
import { useVisit } from '../request/visit.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { evidenceBase } from '../presenters/evidenceOf.ts'
import { Facts } from './Facts.tsx'
import { Timeline } from './Timeline.tsx'

type Recorded = RecordedEvent<CommitmentEvent>
type Props = {
  readonly commitmentId: string
  readonly history: readonly Recorded[]
  /** Names of offices by their id, in the language of the page. */
  readonly names: ReadonlyMap<string, string>
  readonly only?: (recorded: Recorded) => boolean
}

/** What happened to one commitment, or the part of it that `only` lets through, in the order recorded. */
export const History = ({ commitmentId, history, names, only = () => true }: Props) => {
  const { say } = useVisit()
  const entries = history.filter(only).map((recorded) => historyEntry(recorded, say, names)).map(({ details, evidence, ...entry }) => ({
    ...entry,
    body: (
      <>
        {details.length === 0 ? null : <Facts facts={details} />}
        {evidence.length === 0 ? null : <EvidenceList base={evidenceBase(commitmentId)} evidence={evidence} />}
      </>
    ),
  }))
  return <Timeline entries={entries} />
}
