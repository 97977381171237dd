import type { Child, PropsWithChildren } from 'hono/jsx'
import { DueDate } from '../components/DueDate.tsx'
import { Facts } from '../components/Facts.tsx'
import { Heading } from '../components/Heading.tsx'
import { SourceQuote } from '../components/SourceQuote.tsx'
import { StatusTriple } from '../components/StatusTriple.tsx'
import type { FormState } from '../forms/formState.ts'
import { useVisit } from '../request/visit.ts'
import { commitmentWords } from '../words/commitmentWords.ts'
import { deskWords } from '../words/deskWords.ts'
import { History } from '../components/History.tsx'
import { ChangedSince } from './ChangedSince.tsx'
import { RemarkNotice } from './RemarkNotice.tsx'
import { CalendarTag } from './WorkRow.tsx'
import type { Dossier } from './dossier.ts'
import { standingRemark } from './remarks.ts'

type Props = PropsWithChildren<{
  readonly title: string
  readonly dossier: Dossier
  readonly state: FormState
  /** What has to be read before answering, such as the claim to be judged. */
  readonly before?: Child
}>

/** A form about one commitment, with the words and the date it is about before it and its record beside it. */
export const CaseForm = ({ title, dossier, state, before, children }: Props) => {
  const { say } = useVisit()
  const { row, history, names } = dossier
  const nameOf = (id: string | null): string => (id === null ? undefined : names.get(id)) ?? say(commitmentWords.noOffice)
  return (
    <>
      <Heading kicker={title} title={row.action} quiet />
      <ChangedSince dossier={dossier} state={state} />
      <div class="two-thirds">
        <div>
          <SourceQuote words={row.quote}>{row.speaker === null ? null : <p>{[row.speaker, row.speakerRole].filter(Boolean).join(', ')}</p>}</SourceQuote>
          <div class="case-due"><p><strong>{say(commitmentWords.due)}:</strong> <DueDate row={row} /></p><CalendarTag row={row} /></div>
          <RemarkNotice remark={standingRemark(history)} />
          {before}
          {children}
        </div>
        <section class="aside">
          <h2>{say(deskWords.record)}</h2>
          <StatusTriple row={row} />
          <Facts facts={[
            [say(commitmentWords.owner), nameOf(row.ownerOfficeId)],
            [say(commitmentWords.overseer), nameOf(row.overseerOfficeId)],
            [say(commitmentWords.product), row.product ?? say(commitmentWords.noProduct)],
            [say(commitmentWords.resolution), row.resolutionNumber],
          ]} />
        </section>
      </div>
      <section><h2>{say(commitmentWords.history)}</h2><History commitmentId={dossier.row.id} history={dossier.history} names={dossier.names} /></section>
    </>
  )
}
