import type { RecordedEvent } from '../../application/ports.ts'
import type { CommitmentEvent } from '../../domain/commitment/index.ts'
import { EvidenceList } from '../components/EvidenceList.tsx'
import { Facts } from '../components/Facts.tsx'
import { Timeline } from '../components/Timeline.tsx'
import { historyEntry } from '../presenters/historyEntry.ts'
import { useVisit } from '../request/visit.ts'
import type { Dossier } from './dossier.ts'

type Props = { readonly dossier: Dossier; readonly only?: (recorded: RecordedEvent<CommitmentEvent>) => boolean }

/** What happened to one commitment, or the part of it that `only` lets through, in the order recorded. */
export const CaseHistory = ({ dossier: { row, history, names }, only = () => true }: Props) => {
  const { say } = useVisit()
  const entries = history.filter(only).map((recorded) => historyEntry(recorded, say, names)).map(({ details, evidence, ...entry }) => ({
    ...entry,
    body: (
      <>
        {details.length === 0 ? null : <Facts facts={details} />}
        {evidence.length === 0 ? null : <EvidenceList commitmentId={row.id} evidence={evidence} />}
      </>
    ),
  }))
  return <Timeline entries={entries} />
}
