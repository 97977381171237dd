import { Table } from '../../components/Table.tsx'
import { useVisit } from '../../request/visit.ts'
import { passingWords } from '../../words/passingWords.ts'
import type { Shown } from './shown.ts'
import { useLinks } from './useLinks.tsx'

/** Pairs of offices that offered one promise to each other. */
export const PingPongs = (shown: Shown) => {
  const { say } = useVisit()
  const { office, promise } = useLinks(shown)
  return (
    <section id="qua-lai">
      <h2>{say(passingWords.pingPong)}</h2>
      <p>{say(shown.view.pingPongs.length === 0 ? passingWords.pingPongNone : passingWords.pingPongLead)}</p>
      {shown.view.pingPongs.length === 0 ? null : (
        <Table caption={say(passingWords.pingPong)} captionUnseen columns={[
          { head: say(passingWords.pair), cell: ({ officeIds: [one, other] }) => <>{office(one)} ⇄ {office(other)}</> },
          { head: say(passingWords.promises), cell: ({ commitmentIds }) => <ul>{commitmentIds.map((id) => <li>{promise(id)}</li>)}</ul> },
          { head: say(passingWords.times), figures: true, cell: ({ times }) => times },
        ]} rows={shown.view.pingPongs} />
      )}
    </section>
  )
}
