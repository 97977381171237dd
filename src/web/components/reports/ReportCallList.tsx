import type { ReportCallRow } from '../../../application/reportCallRegister.ts'
import { useVisit } from '../../request/visit.ts'
import { shortDay } from '../../words/dates.ts'
import { reportCallWords } from '../../words/reportCallWords.ts'
import { Table } from '../Table.tsx'
import { Tag } from '../Tag.tsx'

/** Calls for reports with how many offices have answered. */
export const ReportCallList = ({ rows, to }: { readonly rows: readonly ReportCallRow[]; readonly to: (row: ReportCallRow) => string }) => {
  const { say, href } = useVisit()
  return (
    <Table caption={say(reportCallWords.title)} captionUnseen rows={rows} columns={[
      { head: say(reportCallWords.session), cell: (row) => <a href={href(to(row))}>{row.session}</a> },
      { head: say(reportCallWords.opensOn), cell: ({ opensOn }) => <time datetime={opensOn}>{say(shortDay(opensOn))}</time> },
      { head: say(reportCallWords.dueOn), cell: ({ dueOn }) => <time datetime={dueOn}>{say(shortDay(dueOn))}</time> },
      { head: say(reportCallWords.collected), cell: ({ filedOfficeIds, officeIds }) => say(reportCallWords.ofAll(filedOfficeIds.length, officeIds.length)) },
      { head: say(reportCallWords.state), cell: ({ status }) => <Tag tone={status === 'open' ? 'waiting' : 'plain'}>{say(reportCallWords[status])}</Tag> },
    ]} />
  )
}
