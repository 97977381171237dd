import type { Child } from 'hono/jsx'
import type { RecordedEvent } from '../../application/ports.ts'
import { COUNTING_RULE } from '../../domain/calendar/index.ts'
import { calendarOf, rulesOn, type Regulation as State, type RegulationEvent } from '../../domain/regulation/index.ts'
import { RULE_PACKS } from '../../domain/rules/index.ts'
import { useVisit } from '../request/visit.ts'
import { shortDay } from '../words/dates.ts'
import { regulationWords } from '../words/regulationWords.ts'
import { eventWords } from '../words/eventWords.ts'
import { Table } from './Table.tsx'
import { HolidayYears } from './HolidayYears.tsx'
import { RegulationChanges } from './RegulationChanges.tsx'
import { CertaintyTag, RulesInForce } from './RulesInForce.tsx'

const Terms = ({ terms }: Pick<State, 'terms'>) => {
  const { say } = useVisit()
  if (terms.length === 0) return <p>{say(regulationWords.termsNone)}</p>
  return (
    <Table caption={say(regulationWords.terms)} captionUnseen rows={terms.toReversed()} columns={[
      { head: say(regulationWords.term), cell: ({ name }) => <span lang="vi">{name}</span> },
      { head: say(regulationWords.termFrom), cell: ({ startedOn }) => <time datetime={startedOn}>{say(shortDay(startedOn))}</time> },
      { head: say(eventWords.document), cell: ({ citation }) => <span lang="vi">{citation}</span> },
    ]} />
  )
}

type Props = {
  readonly state: State
  readonly history: readonly RecordedEvent<RegulationEvent>[]
  /** What may be done about a year; nothing on the public page. */
  readonly yearLinks?: (year: number) => Child
}

/** The rules in force today, what the council set itself, how days are counted, and the days off. */
export const Regulation = ({ state, history, yearLinks }: Props) => {
  const { say, today } = useVisit()
  const { rulePack, rules } = rulesOn(state, today)
  const [on, law] = [shortDay(today), RULE_PACKS[rulePack].name]
  return (
    <>
      <section aria-labelledby="quy-tac">
        <h2 id="quy-tac">{say(regulationWords.rulesHeading)}</h2>
        <p>{say({ vi: regulationWords.rulesFor(on.vi, law.vi).vi, en: regulationWords.rulesFor(on.en, law.en).en })}</p>
        <RulesInForce rules={rules} />
        <p>{say(regulationWords.calendarDays)}</p>
      </section>
      <section aria-labelledby="da-quy-dinh"><h2 id="da-quy-dinh">{say(regulationWords.changes)}</h2><RegulationChanges history={history} /></section>
      <section aria-labelledby="nhiem-ky"><h2 id="nhiem-ky">{say(regulationWords.terms)}</h2><p>{say(regulationWords.termsLead)}</p><Terms terms={state.terms} /></section>
      <section aria-labelledby="cach-tinh">
        <h2 id="cach-tinh">{say(regulationWords.countingHeading)}</h2>
        <p>{say(regulationWords.counting)} {say(regulationWords.countingRecorded)}</p>
        <p><CertaintyTag certainty={COUNTING_RULE.certainty} /> {say(COUNTING_RULE.name)}</p>
      </section>
      <section aria-labelledby="lich-nghi">
        <h2 id="lich-nghi">{say(regulationWords.calendarHeading)}</h2>
        <HolidayYears calendar={calendarOf(state)} {...(yearLinks ? { after: yearLinks } : {})} />
      </section>
    </>
  )
}
