import { Hono } from 'hono'
import type { CommitmentRow } from '../../application/register.ts'
import { CriteriaSections } from '../components/criteria/CriteriaSections.tsx'
import type { Bilingual } from '../../domain/language.ts'
import { DueDate } from '../components/DueDate.tsx'
import { DueExplained } from '../components/DueExplained.tsx'
import { Facts } from '../components/Facts.tsx'
import { Heading } from '../components/Heading.tsx'
import { SourceQuote } from '../components/SourceQuote.tsx'
import { MoveBand } from '../components/MoveBand.tsx'
import { PartOf, Parts } from '../components/Parts.tsx'
import { StatusTriple } from '../components/StatusTriple.tsx'
import { relativesOf } from '../presenters/relativesOf.ts'
import { explainedDue } from '../presenters/explainedDue.ts'
import { isPublic } from '../presenters/threeStatuses.ts'
import { render } from '../request/render.tsx'
import { callerOf } from '../request/staffOnly.tsx'
import { useVisit, type WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { commitmentWords } from '../words/commitmentWords.ts'
import { shortDay } from '../words/dates.ts'
import { deskWords } from '../words/deskWords.ts'
import { judgingWords } from '../words/judgingWords.ts'
import { noticeIn } from '../words/noticeWords.ts'
import { partWords } from '../words/partWords.ts'
import { History } from '../components/History.tsx'
import { MoveNow } from './MoveNow.tsx'
import { NextWork } from './NextWork.tsx'
import { RemarkNotice } from './RemarkNotice.tsx'
import { deskCrumbs } from './caseCrumbs.ts'
import { casePath } from './deskPaths.ts'
import { openDossier, type Dossier } from './dossier.ts'
import { nextWork } from './nextWork.ts'
import { standingRemark } from './remarks.ts'

/** One commitment as staff see it: all that is known, whose move it is, and the step the person may take now. */
export const commitmentDesk = ({ register, council }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get('/ban-lam-viec/cam-ket/:id', async (c) => {
    const { visit } = c.var
    const { actor } = callerOf(c)
    const dossier = await openDossier(c, c.req.param('id'))
    if (!dossier) return c.notFound()
    const { row } = dossier
    const relatives = await relativesOf(register, council, dossier, visit.today)
    const explained = await explainedDue(register, council, dossier.history)
    // A notice means that something was just done here: say what comes next.
    const after = noticeIn(visit.path) === null ? null : { next: await nextWork({ register, council, today: visit.today }, actor, row.id) }
    return render(c, {
      title: row.action,
      crumbs: deskCrumbs(visit),
      body: (
        <article class="commitment">
          {after === null ? null : <NextWork next={after.next} />}
          <Heading kicker={row.resolutionNumber === null ? null : visit.say((row.partOf === null ? commitmentWords : partWords).kicker(row.resolutionNumber, row.ordinal ?? 0))} title={row.action} />
          <PartOf relatives={relatives} pathOf={casePath} />
          <StatusTriple row={row} />
          <MoveNow dossier={dossier} />
          <RemarkNotice remark={standingRemark(dossier.history)} />
          <div class="two-thirds">
            <section><h2>{visit.say(commitmentWords.quoteHeading)}</h2><SourceQuote words={row.quote}><Spoken row={row} /></SourceQuote></section>
            <section class="aside"><h2>{visit.say(commitmentWords.facts)}</h2><Particulars dossier={dossier} explained={explained} /></section>
          </div>
          <CriteriaSections history={dossier.history} names={dossier.names} />
          <Parts relatives={relatives} names={dossier.names} pathOf={casePath} />
          <MoveBand history={dossier.history} names={dossier.names} />
          <section><h2>{visit.say(commitmentWords.history)}</h2><History commitmentId={dossier.row.id} history={dossier.history} names={dossier.names} /></section>
          {isPublic(row) ? <p class="apart"><a href={visit.href(`/cam-ket/${row.id}`)}>{visit.say(deskWords.publicPage)}</a></p> : null}
        </article>
      ),
    })
  })
  return app
}

const Spoken = ({ row }: { readonly row: CommitmentRow }) => {
  const { say } = useVisit()
  return <p>{[row.speaker, row.speakerRole, say(shortDay(row.spokenOn)), row.sittingName].filter(Boolean).join(', ')}</p>
}

const Particulars = ({ dossier: { row, names }, explained }: { readonly dossier: Dossier; readonly explained: Bilingual | null }) => {
  const { say } = useVisit()
  const nameOf = (id: string | null): string => (id === null ? undefined : names.get(id)) ?? say(commitmentWords.noOffice)
  return (
    <Facts facts={[
      [say(commitmentWords.owner), nameOf(row.ownerOfficeId)],
      [say(commitmentWords.supporting), row.supporting.length === 0 ? null : row.supporting.join('; ')],
      [say(commitmentWords.overseer), row.overseerOfficeId === null ? null : nameOf(row.overseerOfficeId)],
      [say(commitmentWords.due), <><DueDate row={row} /><DueExplained explained={explained} /></>],
      [say(commitmentWords.product), row.product ?? say(commitmentWords.noProduct)],
      [say(judgingWords.proofText), row.proof],
      [say(commitmentWords.resolution), row.resolutionNumber === null ? null : `${row.resolutionNumber}${row.adoptedOn === null ? '' : `, ${say(shortDay(row.adoptedOn))}`}`],
      [say(commitmentWords.ended), row.endedOn === null ? null : `${say(shortDay(row.endedOn))}${row.endedByDocument === null ? '' : `, ${row.endedByDocument}`}`],
    ]} />
  )
}
