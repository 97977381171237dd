import { ROLE_NAMES } from '../../../domain/access/index.ts'
import { MOST_RANKED, OUTCOMES, type RefusalAccuracy } from '../../../domain/passing/index.ts'
import { Table } from '../../components/Table.tsx'
import { useVisit } from '../../request/visit.ts'
import { AWAITED_WORDS, OUTCOME_WORDS, passingWords } from '../../words/passingWords.ts'
import type { Shown } from './shown.ts'

const useLinks = ({ names, tasks }: Shown) => {
  const { href } = useVisit()
  return {
    office: (officeId: string) => <a href={href(`/co-quan/${officeId}`)}>{names.get(officeId) ?? officeId}</a>,
    promise: (commitmentId: string) => <a href={href(`/cam-ket/${commitmentId}`)}>{tasks.get(commitmentId) ?? commitmentId}</a>,
  }
}

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
