import type { OwingOffice } from '../../../application/reportCallRegister.ts'
import { standingOf, type ReportCall, type ReportStanding } from '../../../domain/reportCall/index.ts'
import { reportFilesBase } from '../../presenters/evidenceOf.ts'
import { useVisit } from '../../request/visit.ts'
import { shortDay } from '../../words/dates.ts'
import { reportCallWords } from '../../words/reportCallWords.ts'
import { EvidenceList } from '../EvidenceList.tsx'
import { Facts } from '../Facts.tsx'
import { Table } from '../Table.tsx'
import { Tag } from '../Tag.tsx'

type Props = {
  readonly call: Exclude<ReportCall, { status: 'absent' }>
  /** What each office owes today, by id. */
  readonly owing: ReadonlyMap<string, OwingOffice>
  readonly names: ReadonlyMap<string, string>
}

/** One call: who was asked, who was asked again, who reported and how late; and what the reports say. */
export const ReportCallRecord = ({ call, owing, names }: Props) => {
  const { say, href, today } = useVisit()
  const standings = standingOf(call, today)
  const filed = standings.filter((standing) => standing.filed.length > 0)
  return (
    <>
      <p><Tag tone={call.status === 'open' ? 'waiting' : 'plain'}>{say(reportCallWords[call.status])}</Tag></p>
      <Facts facts={[
        [say(reportCallWords.opensOn), say(shortDay(call.opensOn))], [say(reportCallWords.dueOn), say(shortDay(call.dueOn))], [say(reportCallWords.requestedOn), say(shortDay(call.requestedOn))],
        [say(reportCallWords.collected), say(reportCallWords.ofAll(filed.length, standings.length))],
        [say(reportCallWords.cancelledBecause), call.status === 'cancelled' ? call.reason : null],
      ]} />
      <section>
        <h2>{say(reportCallWords.offices)}</h2>
        <Table caption={say(reportCallWords.offices)} captionUnseen rows={standings} rowId={({ officeId }) => `co-quan-${officeId}`} columns={[
          { head: say(reportCallWords.office), cell: ({ officeId }) => <a href={href(`/co-quan/${officeId}`)}>{names.get(officeId) ?? officeId}</a> },
          { head: say(reportCallWords.speakers), cell: ({ officeId }) => owing.get(officeId)?.speakers.join('; ') || '–' },
          { head: say(reportCallWords.owes), figures: true, cell: ({ officeId }) => owing.get(officeId)?.promises ?? 0 },
          { head: say(reportCallWords.late), figures: true, cell: ({ officeId }) => owing.get(officeId)?.late ?? 0 },
          { head: say(reportCallWords.chased), cell: ({ chased }) => (chased.length === 0 ? '–' : say(reportCallWords.chasedTimes(chased.length, say(shortDay(chased.at(-1)!.chasedOn))))) },
          { head: say(reportCallWords.report), cell: (standing) => <Standing standing={standing} /> },
        ]} />
      </section>
      {filed.length === 0 ? null : (
        <section>
          <h2>{say(reportCallWords.reports)}</h2>
          {filed.map(({ officeId, filed: reports }) => (
            <>
              <h3 id={`bao-cao-${officeId}`}>{names.get(officeId) ?? officeId}</h3>
              {reports.map(({ number, signedOn, signer, text, evidence }) => (
                <>
                  <p class="told-sum">{say(reportCallWords.filedOn(number, say(shortDay(signedOn)), signer))}</p>
                  {text === '' ? null : <p class="as-typed">{text}</p>}
                  {evidence.length === 0 ? null : <EvidenceList base={reportFilesBase(call.callId)} evidence={evidence} />}
                </>
              ))}
            </>
          ))}
        </section>
      )}
    </>
  )
}

const Standing = ({ standing: { officeId, filed, lateDays } }: { readonly standing: ReportStanding }) => {
  const { say } = useVisit()
  const first = filed[0]
  if (first === undefined) return lateDays === 0 ? <Tag tone="plain">{say(reportCallWords.missing)}</Tag> : <Tag tone="bad">{say(reportCallWords.missingLate(lateDays))}</Tag>
  return <><a href={`#bao-cao-${officeId}`}>{first.number}</a> {lateDays === 0 ? <Tag tone="good">{say(reportCallWords.inTime)}</Tag> : <Tag tone="soon">{say(reportCallWords.lateBy(lateDays))}</Tag>}</>
}
