import { Hono } from 'hono'
import type { RecordedEvent } from '../../application/ports.ts'
import type { TopicRow } from '../../application/topicRegister.ts'
import type { LetterRow } from '../../application/letterRegister.ts'
import type { CommitmentRow, SourceRow } from '../../application/register.ts'
import type { CommitmentEvent } from '../../domain/commitment/index.ts'
import { CriteriaSections } from '../components/criteria/CriteriaSections.tsx'
import type { Bilingual } from '../../domain/language.ts'
import { DueDate } from '../components/DueDate.tsx'
import { DueExplained } from '../components/DueExplained.tsx'
import { EvidenceList } from '../components/EvidenceList.tsx'
import { Facts } from '../components/Facts.tsx'
import { Heading } from '../components/Heading.tsx'
import { TopicTable } from '../components/topics/TopicTable.tsx'
import { LetterTable } from '../components/LetterTable.tsx'
import { History } from '../components/History.tsx'
import { SourceQuote } from '../components/SourceQuote.tsx'
import { MoveBand } from '../components/MoveBand.tsx'
import { PartOf, Parts } from '../components/Parts.tsx'
import { StatusTriple } from '../components/StatusTriple.tsx'
import { explainedDue } from '../presenters/explainedDue.ts'
import { evidenceBase, evidenceOf } from '../presenters/evidenceOf.ts'
import { heldBy } from '../presenters/heldBy.ts'
import { nextMove } from '../presenters/nextMove.ts'
import { officeNames } from '../presenters/officeNames.ts'
import { relativesOf, type Relatives } from '../presenters/relativesOf.ts'
import { officeState, type KnownOffice } from '../presenters/officeState.ts'
import { isPublic } from '../presenters/threeStatuses.ts'
import { inLanguage } from '../request/languagePath.ts'
import { render } from '../request/render.tsx'
import { useVisit, type WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { commitmentWords } from '../words/commitmentWords.ts'
import { shortDay } from '../words/dates.ts'
import { partWords } from '../words/partWords.ts'
import { eventWords } from '../words/eventWords.ts'
import { letterWords } from '../words/letterWords.ts'
import { topicWords } from '../words/topicWords.ts'
import { judgingWords } from '../words/judgingWords.ts'
import { votersWords } from '../words/votersWords.ts'
import { siteWords } from '../words/siteWords.ts'

/** Letters shown on the page of one promise: the ladder has seven steps, and few are taken twice. */
const MOST_LETTERS = 50
const MOST_TOPICS = 20

/** The permanent page of one promise: its words, its three statuses, whose move it is, and everything that happened. */
export const commitmentPage = ({ register, council, clock, publicUrl }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get('/cam-ket/:id', async (c) => {
    const { say, language } = c.var.visit
    const row = await register.commitment(council, c.req.param('id'))
    if (!row || !isPublic(row)) return c.notFound()
    const [history, source, offices, owner] = await Promise.all([
      register.history(council, row.id), register.source(council, row.sourceId), register.offices(council), register.officeHistory(council, row.ownerOfficeId ?? ''),
    ])
    const letters = await register.letters.letters(council, { about: [row.id], limit: MOST_LETTERS, offset: 0 })
    const topics = await register.topics.topics(council, { about: row.id, limit: MOST_TOPICS, offset: 0 })
    const explained = await explainedDue(register, council, history)
    const relatives = await relativesOf(register, council, { row, history }, clock.today())
    return render(c, {
      title: row.action, crumbs: [{ to: '/cam-ket', name: say(siteWords.commitments) }], description: row.quote,
      body: <Commitment row={row} relatives={relatives} explained={explained} letters={letters.rows} topics={topics.rows} history={history} source={source} names={officeNames(language, offices)} owner={officeState(owner)} address={new URL(inLanguage(language, `/cam-ket/${row.id}`), publicUrl).href} />,
    })
  })
  return app
}

type Props = {
  readonly row: CommitmentRow
  readonly relatives: Relatives
  /** How its date came about. */
  readonly explained: Bilingual | null
  readonly history: readonly RecordedEvent<CommitmentEvent>[]
  readonly source: SourceRow | null
  /** Signed letters that urged it on, newest first. */
  readonly letters: readonly LetterRow[]
  /** Topics it was put forward in, newest first. */
  readonly topics: readonly TopicRow[]
  /** The office that owes it, with who holds its posts. */
  readonly owner: KnownOffice | null
  readonly names: ReadonlyMap<string, string>
  readonly address: string
}

const Commitment = ({ row, relatives, explained, letters, topics, history, source, owner, names, address }: Props) => {
  const { say, href, today } = useVisit()
  const nameOf = (id: string | null): string => (id === null ? undefined : names.get(id)) ?? say(commitmentWords.noOffice)
  const move = nextMove(row, { owner: nameOf(row.ownerOfficeId), overseer: nameOf(row.overseerOfficeId), receiver: nameOf(row.handOverToOfficeId) }, today)
  const evidence = evidenceOf(history)
  return (
    <article class="commitment">
      <Heading kicker={row.resolutionNumber === null ? null : say((row.partOf === null ? commitmentWords : partWords).kicker(row.resolutionNumber, row.ordinal ?? 0))} title={row.action} />
      <PartOf relatives={relatives} />
      <StatusTriple row={row} />
      {move ? <p class="move"><strong>{say(commitmentWords.next)}</strong> {say(move)}</p> : null}
      <div class="two-thirds">
        <div>
          <section>
            <h2>{say(commitmentWords.quoteHeading)}</h2>
            <SourceQuote words={row.quote} cite={href(`/nguon/${row.sourceId}`)}>
              <Spoken row={row} />
              <a href={href(`/nguon/${row.sourceId}#c-${row.id}`)}>{say(commitmentWords.readInSource)}</a>
              <small> {source ? `${source.name}, ` : ''}{say(commitmentWords.place(row.start, row.end))}</small>
            </SourceQuote>
          </section>
          <section>
            <h2>{say(commitmentWords.evidence)}</h2>
            {evidence.length === 0 ? <p>{say(commitmentWords.noEvidence)}</p> : <EvidenceList base={evidenceBase(row.id)} evidence={evidence} />}
          </section>
        </div>
        <section class="aside"><h2>{say(commitmentWords.facts)}</h2><Particulars row={row} explained={explained} owner={owner} nameOf={nameOf} /></section>
      </div>
      <CriteriaSections history={history} names={names} />
      <Parts relatives={relatives} names={names} />
      <MoveBand history={history} names={names} />
      {letters.length === 0 ? null : (
        <section>
          <h2>{say(letterWords.ladder)}</h2>
          <p>{say(letterWords.ladderLead)}</p>
          <LetterTable caption={say(letterWords.ladder)} rows={letters.toReversed()} names={names} to={({ id }) => `/don-doc/${id}`} />
        </section>
      )}
      {topics.length === 0 ? null : <section><h2>{say(topicWords.onPromise)}</h2><TopicTable rows={topics} names={names} to={({ id }) => `/chu-de/${id}`} /></section>}
      <section>
        <h2>{say(commitmentWords.history)}</h2>
        <p>{say(commitmentWords.historyLead)}</p>
        <History commitmentId={row.id} history={history} names={names} />
      </section>
      <p class="permanent">{say(commitmentWords.permanent)}: <a href={address}>{address}</a></p>
    </article>
  )
}

const Spoken = ({ row }: { readonly row: CommitmentRow }) => {
  const { say } = useVisit()
  const day = shortDay(row.spokenOn)
  const who = [row.speaker, row.speakerRole].filter(Boolean).join(', ')
  const post = row.speaker === null || row.speakerRole === null ? null : <small> ({say(commitmentWords.postThen)})</small>
  return <p>{who === '' ? null : <>{who}{post}, </>}{say({ vi: commitmentWords.onDay(day.vi).vi, en: commitmentWords.onDay(day.en).en })}, <a href={useVisit().href(`/phien-chat-van/${row.sittingId}`)}>{row.sittingName}</a></p>
}

const Particulars = ({ row, explained, owner, nameOf }: Pick<Props, 'row' | 'explained' | 'owner'> & { readonly nameOf: (id: string | null) => string }) => {
  const { say, href, today } = useVisit()
  const office = (id: string | null) => (id === null ? nameOf(id) : <a href={href(`/co-quan/${id}`)}>{nameOf(id)}</a>)
  const named = row.ownerNamed !== null && row.ownerNamed !== row.ownerName ? <small> {say(commitmentWords.ownerNamed(row.ownerNamed))}</small> : null
  return (
    <Facts facts={[
      [say(commitmentWords.owner), <>{office(row.ownerOfficeId)}{named}</>],
      [say(commitmentWords.heldToday), row.endedOn === null ? heldBy(owner, today) : null],
      [say(commitmentWords.supporting), row.supporting.length === 0 ? null : row.supporting.join('; ')],
      [say(commitmentWords.overseer), row.overseerOfficeId === null ? null : office(row.overseerOfficeId)],
      [say(commitmentWords.due), <><DueDate row={row} /><DueExplained explained={explained} /></>],
      [say(commitmentWords.product), row.product ?? say(commitmentWords.noProduct)],
      [say(judgingWords.proofText), row.proof],
      [say(eventWords.voters), row.voters === 0 ? null : say(votersWords.count(row.voters))],
      [say(commitmentWords.sitting), <a href={href(`/phien-chat-van/${row.sittingId}`)}>{row.sittingName}</a>],
      [say(commitmentWords.resolution), row.resolutionNumber === null ? null : `${row.resolutionNumber}${row.adoptedOn === null ? '' : `, ${say(shortDay(row.adoptedOn))}`}`],
      [say(eventWords.byCommitment), row.byCommitmentId === null ? null : <a href={href(`/cam-ket/${row.byCommitmentId}`)}>{say(eventWords.readByCommitment)}</a>],
      [say(commitmentWords.ended), row.endedOn === null ? null : `${say(shortDay(row.endedOn))}${row.endedByDocument === null ? '' : `, ${row.endedByDocument}`}`],
    ]} />
  )
}
