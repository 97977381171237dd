import { Notice } from '../components/Notice.tsx'
import type { FormState } from '../forms/formState.ts'
import { useVisit } from '../request/visit.ts'
import { deskWords } from '../words/deskWords.ts'
import { History } from '../components/History.tsx'
import type { Dossier } from './dossier.ts'
import { basedOnOf } from './basedOn.ts'

/** What others did to the record between opening the form and sending it; nothing when nobody did. */
export const ChangedSince = ({ dossier, state }: { readonly dossier: Dossier; readonly state: FormState }) => {
  const { say } = useVisit()
  const seen = basedOnOf(state.typed)
  if (state.faults.length === 0 || seen >= dossier.row.version) return null
  return (
    <Notice kind="warning">
      <h2>{say(deskWords.changedTitle)}</h2>
      <p>{say(deskWords.changedLead)}</p>
      <History commitmentId={dossier.row.id} history={dossier.history} names={dossier.names} only={({ version }) => version > seen} />
    </Notice>
  )
}
