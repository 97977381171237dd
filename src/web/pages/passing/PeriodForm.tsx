import { QUARTERS, yearOf, type PeriodChoice } from '../../presenters/passingPeriod.ts'
import { useVisit } from '../../request/visit.ts'
import { passingWords } from '../../words/passingWords.ts'
import { PASSING } from './passingPath.ts'

const ROMAN = ['I', 'II', 'III', 'IV'] as const

/** Which year or quarter to look at, as a form that asks for an address. */
export const PeriodForm = ({ choice, firstYear }: { readonly choice: PeriodChoice; readonly firstYear: number }) => {
  const { say, href, today } = useVisit()
  const last = Math.max(yearOf(today), firstYear)
  const offered = Array.from({ length: last - firstYear + 1 }, (_, index) => last - index)
  const years = choice.year === null || offered.includes(choice.year) ? offered : [...offered, choice.year].toSorted((one, other) => other - one)
  return (
    <form class="filters filters-period" method="get" action={href(PASSING)} aria-label={say(passingWords.period)}>
      <div class="filter">
        <label for="year">{say(passingWords.year)}</label>
        <select id="year" name="year">
          {years.map((year) => <option value={String(year)} selected={year === choice.year}>{year}</option>)}
          <option value="all" selected={choice.year === null}>{say(passingWords.allYears)}</option>
        </select>
      </div>
      <div class="filter">
        <label for="quarter">{say(passingWords.quarter)}</label>
        <select id="quarter" name="quarter">
          <option value="">{say(passingWords.wholeYear)}</option>
          {QUARTERS.map((quarter) => <option value={String(quarter)} selected={quarter === choice.quarter}>{ROMAN[quarter - 1]}</option>)}
        </select>
      </div>
      <button type="submit" class="button button-main">{say(passingWords.show)}</button>
    </form>
  )
}
