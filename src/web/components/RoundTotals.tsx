import { RATE_WORDS, STANDINGS, ratesOf, totalsByOwner, totalsOf, type CountedRow } from '../../domain/rates/index.ts'
import type { IsoDate } from '../../domain/calendar/index.ts'
import { useVisit } from '../request/visit.ts'
import { STANDING_WORDS, roundWords } from '../words/roundWords.ts'
import { percent } from './RateTable.tsx'
import { Stat } from './Stat.tsx'
import { Table } from './Table.tsx'

type Props = { readonly rows: readonly CountedRow[]; readonly asOf: IsoDate; readonly names: ReadonlyMap<string, string> }

/** The whole in its four parts, and the same for every office; the parts add up in sight of everybody. */
export const RoundTotals = ({ rows, asOf, names }: Props) => {
  const { say, href, language } = useVisit()
  const totals = totalsOf(rows, asOf)
  const dueDone = (own: readonly CountedRow[]): string => {
    const rate = ratesOf(own, asOf).find(({ name }) => name === 'dueDone')!
    return percent(rate, language) === null ? '–' : `${percent(rate, language)} (${rate.numerator}/${rate.denominator})`
  }
  return (
    <>
      <section>
        <h2>{say(roundWords.parts)}</h2>
        <dl class="stats">{STANDINGS.map((standing) => { const { tone, ...word } = STANDING_WORDS[standing]; return <Stat label={say(word)} count={totals[standing]} of={totals.total} tone={tone} /> })}</dl>
        <p class="figures">{STANDINGS.map((standing) => totals[standing]).join(' + ')} = {totals.total}. {say(roundWords.overdue)}: {totals.overdue}.</p>
      </section>
      <section>
        <h2>{say(roundWords.byOffice)}</h2>
        <Table caption={say(roundWords.byOffice)} captionUnseen rows={totalsByOwner(rows, asOf)} columns={[
          { head: say(roundWords.office), cell: ({ officeId }) => <a href={href(`/co-quan/${officeId}`)}>{names.get(officeId) ?? officeId}</a> },
          { head: say(roundWords.overdue), figures: true, cell: ({ totals: own }) => (own.overdue > 0 ? <strong class="tone-bad">{own.overdue}</strong> : 0) },
          ...STANDINGS.map((standing) => ({ head: say({ vi: STANDING_WORDS[standing].vi, en: STANDING_WORDS[standing].en }), figures: true, cell: ({ totals: own }: ReturnType<typeof totalsByOwner>[number]) => own[standing] })),
          { head: say(roundWords.total), figures: true, cell: ({ totals: own }) => own.total },
          { head: say(RATE_WORDS.dueDone.title), figures: true, cell: ({ rows: own }) => dueDone(own) },
        ]} />
      </section>
    </>
  )
}
