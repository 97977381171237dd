import { ROLE_NAMES } from '../../../domain/access/index.ts'
import { MOST_RANKED } from '../../../domain/passing/index.ts'
import { Table } from '../../components/Table.tsx'
import { useVisit } from '../../request/visit.ts'
import { AWAITED_WORDS, passingWords } from '../../words/passingWords.ts'
import type { Shown } from './shown.ts'
import { useLinks } from './useLinks.tsx'

/** Who let which promise wait longest for an answer. */
export const Waits = (shown: Shown) => {
  const { say } = useVisit()
  const { office, promise } = useLinks(shown)
  const { waits } = shown.view
  return (
    <section id="cho-lau">
      <h2>{say(passingWords.waits)}</h2>
      <p>{say(waits.length === 0 ? passingWords.waitsNone : passingWords.waitsLead)} {waits.length === MOST_RANKED ? say(passingWords.firstOf(MOST_RANKED)) : null}</p>
      {waits.length === 0 ? null : (
        <Table caption={say(passingWords.waits)} captionUnseen columns={[
          { head: say(passingWords.office), cell: ({ role, officeId }) => (officeId === null ? say(ROLE_NAMES[role]) : office(officeId)) },
          { head: say(passingWords.promise), cell: ({ commitmentId }) => promise(commitmentId) },
          { head: say(passingWords.awaited), cell: ({ awaited }) => say(AWAITED_WORDS[awaited]) },
          { head: say(passingWords.days), figures: true, cell: ({ days }) => days },
        ]} rows={waits} />
      )}
    </section>
  )
}
