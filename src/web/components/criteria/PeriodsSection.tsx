import { followedPeriods, type FollowedPeriod, type Periods } from '../../../domain/commitment/index.ts'
import { periodTimely } from '../../presenters/periodTimely.ts'
import { useVisit } from '../../request/visit.ts'
import { shortDay } from '../../words/dates.ts'
import { PERIOD_LENGTH_WORDS } from '../../words/eventWords.ts'
import { periodName } from '../../words/periodName.ts'
import { periodWords } from '../../words/periodWords.ts'
import { inEach } from '../../words/words.ts'
import { Table } from '../Table.tsx'
import { Tag } from '../Tag.tsx'

/** Every period of a recurring promise begun by today, the last one first, each with its report, how that stands to its last day, and its verdict. */
export const PeriodsSection = ({ periods }: { readonly periods: Periods }) => {
  const { say, today } = useVisit()
  const followed = followedPeriods(periods, today)
  const judged = followed.filter(({ verdict }) => verdict !== null)
  const met = judged.filter(({ verdict }) => verdict === 'met')
  return (
    <section id="cac-ky">
      <h2>{say(periodWords.heading)}</h2>
      <p>{say(inEach((words) => periodWords.follows(words(PERIOD_LENGTH_WORDS[periods.every]))))} {say(periodWords.summary(met.length, judged.length, followed.length))}</p>
      <Table caption={say(periodWords.caption)} captionUnseen rows={followed.toReversed()} columns={[
        { head: say(periodWords.period), cell: ({ key, to }) => say(inEach((words) => periodWords.lastDay(words(periodName(key)), words(shortDay(to))))) },
        { head: say(periodWords.reportedOn), cell: ({ reportedOn }) => (reportedOn === null ? say(periodWords.noReport) : <time datetime={reportedOn}>{say(shortDay(reportedOn))}</time>) },
        { head: say(periodWords.timely), cell: (period) => <Timely period={period} /> },
        { head: say(periodWords.verdict), cell: (period) => <Verdict period={period} /> },
      ]} />
    </section>
  )
}

export const Timely = ({ period }: { readonly period: Pick<FollowedPeriod, 'to' | 'reportedOn'> }) => {
  const { say, today } = useVisit()
  const { words, tone } = periodTimely(period, today)
  return <Tag tone={tone}>{say(words)}</Tag>
}

const Verdict = ({ period: { verdict, reportedOn } }: { readonly period: FollowedPeriod }) => {
  const { say } = useVisit()
  if (verdict !== null) return <Tag tone={verdict === 'met' ? 'good' : 'bad'}>{say(periodWords[verdict])}</Tag>
  return <Tag tone={reportedOn === null ? 'plain' : 'waiting'}>{say(reportedOn === null ? periodWords.notJudged : periodWords.waiting)}</Tag>
}
