import { Facts } from '../../components/Facts.tsx'
import { useVisit } from '../../request/visit.ts'
import { shortDay } from '../../words/dates.ts'
import { dutyWords } from '../../words/dutyWords.ts'
import type { Dossier } from '../dossier.ts'
import { questionOf } from './standing.ts'

/** The hand-over that waits for its answer: by whom, to whom, why, and by when it is to be answered. */
export const ProposalShown = ({ dossier }: { readonly dossier: Dossier }) => {
  const { say } = useVisit()
  const asked = questionOf(dossier, 'handOver')
  if (asked === null) return null
  const nameOf = (id: string): string => dossier.names.get(id) ?? id
  return (
    <section class="claim">
      <h2>{say(dutyWords.proposal)}</h2>
      <Facts facts={[
        [say(dutyWords.proposedBy), nameOf(asked.officeId)],
        [say(dutyWords.proposedTo), nameOf(asked.toOfficeId)],
        [say(dutyWords.reason), asked.reason],
        [say(dutyWords.legalBasis), asked.legalBasis],
        [say(dutyWords.documentNumber), asked.documentNumber],
        [say(dutyWords.proposedOn), say(shortDay(asked.proposedOn))],
        [say(dutyWords.answerBy), say(shortDay(asked.answerBy))],
      ]} />
    </section>
  )
}
