import { Hono } from 'hono'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Heading } from '../../components/Heading.tsx'
import { officeNames } from '../../presenters/officeNames.ts'
import { periodOf, periodPath, readPeriod, yearOf, type PeriodChoice } from '../../presenters/passingPeriod.ts'
import { render } from '../../request/render.tsx'
import { useVisit, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { shortDay } from '../../words/dates.ts'
import { passingWords } from '../../words/passingWords.ts'
import { Accuracy } from './Accuracy.tsx'
import { BouncedList } from './BouncedList.tsx'
import { Offers } from './Offers.tsx'
import { PASSING } from './passingPath.ts'
import { PeriodForm } from './PeriodForm.tsx'
import { PingPongs } from './PingPongs.tsx'
import type { Shown } from './shown.ts'
import { Waits } from './Waits.tsx'

/** Who passed what to whom in a period, what came back, and who let it wait. */
export const passingPage = ({ register, council, clock }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get(PASSING, async (c) => {
    const { say, language } = c.var.visit
    const today = clock.today()
    const choice = readPeriod(new URL(c.req.url).searchParams, today)
    const [view, since, offices] = await Promise.all([
      register.passing.view(council, periodOf(choice), today), register.passing.since(council), register.offices(council),
    ])
    const named = [...view.pingPongs.flatMap(({ commitmentIds }) => commitmentIds), ...[...view.waits, ...view.bounced].map(({ commitmentId }) => commitmentId)]
    const shown = { view, names: officeNames(language, offices), tasks: await register.passing.tasks(council, [...new Set(named)]) }
    return render(c, {
      title: say(passingWords.title), description: say(passingWords.lead),
      body: <Passing shown={shown} choice={choice} firstYear={yearOf(since ?? today)} />,
    })
  })
  return app
}

const Passing = ({ shown, choice, firstYear }: { readonly shown: Shown; readonly choice: PeriodChoice; readonly firstYear: number }) => {
  const { say, href, today } = useVisit()
  const day = shortDay(today)
  return (
    <>
      <Heading title={say(passingWords.title)} lead={say(passingWords.lead)} />
      <PeriodForm choice={choice} firstYear={firstYear} />
      <div class="list-head">
        <h2 class="figures">{say(passingWords.offers(shown.view.handOvers, shown.view.promises))}</h2>
        <p class="list-files">{say(passingWords.download)} <a href={periodPath(choice, `${PASSING}.csv`)}>CSV</a> <a href={periodPath(choice, '/api/v1/passing')}>JSON</a></p>
      </div>
      <p class="prose passing-counting"><small>{say({ vi: passingWords.counting(day.vi).vi, en: passingWords.counting(day.en).en })}</small></p>
      {shown.view.handOvers > 0 ? (
        <>
          <Offers {...shown} />
          <PingPongs {...shown} />
        </>
      ) : (
        <EmptyState title={say(passingWords.none)}>
          <p>{say(passingWords.noneRemedy)}</p>
          {choice.year === null ? null : <p><a href={href(periodPath({ year: null, quarter: null }, PASSING))}>{say(passingWords.seeAll)}</a></p>}
        </EmptyState>
      )}
      <Waits {...shown} />
      {shown.view.handOvers > 0 ? <><BouncedList {...shown} /><Accuracy {...shown} /></> : null}
    </>
  )
}
