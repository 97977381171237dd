import { EvidenceList } from '../components/EvidenceList.tsx'
import { evidenceBase } from '../presenters/evidenceOf.ts'
import { useVisit } from '../request/visit.ts'
import { commitmentWords } from '../words/commitmentWords.ts'
import { shortDay } from '../words/dates.ts'
import { deskWords } from '../words/deskWords.ts'
import type { Dossier } from './dossier.ts'
import { lastOf } from './remarks.ts'

/** What the office says it did, with its proof: all that a verdict is about. */
export const ClaimShown = ({ dossier: { row, history } }: { readonly dossier: Dossier }) => {
  const { say } = useVisit()
  const claim = lastOf(history, 'CompletionClaimed')
  if (claim === null) return null
  return (
    <section class="claim">
      <h2>{say(deskWords.claim)}</h2>
      <p class="claim-day"><time datetime={claim.claimedOn}>{say(shortDay(claim.claimedOn))}</time></p>
      <p class="as-typed">{claim.text}</p>
      <h3>{say(commitmentWords.evidence)}</h3>
      <EvidenceList base={evidenceBase(row.id)} evidence={claim.evidence} />
    </section>
  )
}

/** What the committee found. */
export const FindingShown = ({ dossier: { history, names } }: { readonly dossier: Dossier }) => {
  const { say } = useVisit()
  const verdict = lastOf(history, 'CompletionVerified')
  if (verdict === null) return null
  return (
    <section class="claim">
      <h2>{say(deskWords.finding)}</h2>
      <p class="claim-day">{names.get(verdict.officeId) ?? ''} <time datetime={verdict.verifiedOn}>{say(shortDay(verdict.verifiedOn))}</time></p>
      <p class="as-typed">{verdict.finding}</p>
    </section>
  )
}
