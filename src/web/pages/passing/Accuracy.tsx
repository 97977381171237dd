import { OUTCOMES, type RefusalAccuracy } from '../../../domain/passing/index.ts'
import { Table } from '../../components/Table.tsx'
import { useVisit } from '../../request/visit.ts'
import { OUTCOME_WORDS, passingWords } from '../../words/passingWords.ts'
import type { Shown } from './shown.ts'
import { useLinks } from './useLinks.tsx'

/** How refusals turned out, by office, with what is left out of the rate. */
export const Accuracy = (shown: Shown) => {
  const { say } = useVisit()
  const { office } = useLinks(shown)
  const { refusals } = shown.view
  const sum = (of: (one: RefusalAccuracy) => number): number => refusals.reduce((total, one) => total + of(one), 0)
  return (
    <section id="tu-choi">
      <h2>{say(passingWords.accuracy)}</h2>
      <p class="prose">{say(refusals.length === 0 ? passingWords.accuracyNone : passingWords.accuracyLead)}</p>
      {refusals.length === 0 ? null : (
        <>
          <Table caption={say(passingWords.accuracy)} captionUnseen columns={[
            { head: say(passingWords.office), cell: ({ officeId }) => office(officeId) },
            { head: say(passingWords.refusals), figures: true, cell: (one) => one.refusals },
            ...OUTCOMES.map((outcome) => ({ head: say(OUTCOME_WORDS[outcome]), figures: true, cell: (one: RefusalAccuracy) => one[outcome] })),
            { head: say(passingWords.rate), figures: true, cell: ({ right, judged }) => (judged === 0 ? '–' : `${right}/${judged}`) },
          ]} rows={refusals} />
          <p class="figures">{say(passingWords.accuracySum(sum((one) => one.refusals), sum(({ judged }) => judged), sum(({ open }) => open)))}</p>
        </>
      )}
    </section>
  )
}
