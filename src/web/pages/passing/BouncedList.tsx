import { MOST_RANKED } from '../../../domain/passing/index.ts'
import { Table } from '../../components/Table.tsx'
import { useVisit } from '../../request/visit.ts'
import { passingWords } from '../../words/passingWords.ts'
import type { Shown } from './shown.ts'
import { useLinks } from './useLinks.tsx'

/** Promises that came back most often. */
export const BouncedList = (shown: Shown) => {
  const { say } = useVisit()
  const { promise } = useLinks(shown)
  const { bounced } = shown.view
  return (
    <section id="tro-lai">
      <h2>{say(passingWords.bounced)}</h2>
      <p>{say(bounced.length === 0 ? passingWords.bouncedNone : passingWords.cameBackMeans)} {bounced.length === MOST_RANKED ? say(passingWords.firstOf(MOST_RANKED)) : null}</p>
      {bounced.length === 0 ? null : (
        <Table caption={say(passingWords.bounced)} captionUnseen columns={[
          { head: say(passingWords.promise), cell: ({ commitmentId }) => promise(commitmentId) },
          { head: say(passingWords.proposed), figures: true, cell: ({ proposed }) => proposed },
          { head: say(passingWords.refusedTimes), figures: true, cell: ({ refused }) => refused },
          { head: say(passingWords.returnedTimes), figures: true, cell: ({ returned }) => returned },
          { head: say(passingWords.bounces), figures: true, cell: ({ bounces }) => bounces },
        ]} rows={bounced} />
      )}
    </section>
  )
}
