import { Hono } from 'hono'
import { may } from '../../../domain/access/index.ts'
import { ruleNamed, rulesOn } from '../../../domain/regulation/index.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Heading } from '../../components/Heading.tsx'
import { LetterTable } from '../../components/LetterTable.tsx'
import { Pager } from '../../components/Pager.tsx'
import { Table } from '../../components/Table.tsx'
import { officeNames } from '../../presenters/officeNames.ts'
import { dueSteps, urgedOffices, type UrgedOffice } from '../../presenters/urgedOffices.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import { render } from '../../request/render.tsx'
import { callerOf, onlyFor } from '../../request/staffOnly.tsx'
import { useVisit, type WebContext, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { letterWords } from '../../words/letterWords.ts'
import { siteWords } from '../../words/siteWords.ts'
import { pageIn, pagesOf } from '../../request/paging.ts'
import { LETTERS_DESK, draftPath, letterDeskPath } from './letterPaths.ts'

const PER_PAGE = 20

/** Days from one letter to the next, by the rules in force today. */
export const urgingEvery = async ({ register, council, clock }: WebDeps): Promise<number> =>
  ruleNamed(rulesOn((await register.regulation(council)).state, clock.today()).rules, 'urging').value

/** Who is late, what to do next, and the letters so far. An office that only explains sees the letters about itself. */
export const lettersPage = (deps: WebDeps): Hono<WebEnv> => {
  const { register, council, clock } = deps
  const app = new Hono<WebEnv>()
  app.get(LETTERS_DESK, onlyFor('draftLetter', 'explainDelay', 'judgeExplanation'), async (c: WebContext) => {
    const { visit: { say, href, language } } = c.var
    const { role, office } = callerOf(c).actor
    const drafts = may(role, 'draftLetter')
    const own = may(role, 'explainDelay') ? { officeId: office } : {}
    const seen = drafts ? {} : { statuses: ['filed'] as const }
    const { total } = await register.letters.letters(council, { ...own, ...seen, limit: 0, offset: 0 })
    const pages = pagesOf(total, PER_PAGE)
    const at = Math.min(pageIn(c.req.query('page')), pages)
    const [letters, offices, late] = await Promise.all([
      register.letters.letters(council, { ...own, ...seen, limit: PER_PAGE, offset: (at - 1) * PER_PAGE }),
      register.offices(council),
      'officeId' in own ? [] : register.letters.late(council, clock.today()),
    ])
    const names = officeNames(language, offices)
    const urged = urgedOffices(late, clock.today(), await urgingEvery(deps))
    return render(c, {
      title: say(letterWords.title), crumbs: [{ to: DESK_HOME, name: say(siteWords.desk) }],
      body: (
        <>
          <Heading title={say(letterWords.title)} lead={say('officeId' in own ? letterWords.explainLead : letterWords.deskLead)} quiet />
          {'officeId' in own ? null : <LateOffices urged={urged} names={names} drafts={drafts} />}
          <section>
            <h2>{say(letterWords.letters)}</h2>
            {letters.rows.length === 0 ? <EmptyState title={say(letterWords.lettersNone)} />
              : <LetterTable caption={say(letterWords.letters)} rows={letters.rows} names={names} to={({ id }) => letterDeskPath(id)} />}
            <Pager page={at} pages={pages} hrefOf={(page) => href(`${LETTERS_DESK}?page=${page}`)} />
          </section>
        </>
      ),
    })
  })
  return app
}

const LateOffices = ({ urged, names, drafts }: { readonly urged: readonly UrgedOffice[]; readonly names: ReadonlyMap<string, string>; readonly drafts: boolean }) => {
  const { say, href } = useVisit()
  return (
    <section>
      <h2>{say(letterWords.lateOffices)}</h2>
      {urged.length === 0 ? <EmptyState title={say(letterWords.lateNone)}><p>{say(letterWords.lateNoneRemedy)}</p></EmptyState> : (
        <Table caption={say(letterWords.lateOffices)} captionUnseen rows={urged} columns={[
          { head: say(letterWords.office), cell: ({ officeId }) => <a href={href(`/co-quan/${officeId}`)}>{names.get(officeId) ?? officeId}</a> },
          { head: say(letterWords.lateCount), figures: true, cell: ({ late }) => late.length },
          { head: say(letterWords.latest), figures: true, cell: ({ latestDays }) => say(letterWords.days(latestDays)) },
          {
            head: say(letterWords.suggested),
            cell: ({ late }) => {
              const due = dueSteps(late)
              return due.length === 0 ? say(letterWords.nothingNow) : due.map(([step, count]) => say(letterWords.suggestedCount(step, count))).join(' · ')
            },
          },
          ...(drafts ? [{ head: say(letterWords.draftFor), cell: ({ officeId }: UrgedOffice) => <a href={href(draftPath(officeId))}>{say(letterWords.draftFor)}<span class="unseen">: {names.get(officeId)}</span></a> }] : []),
        ]} />
      )}
    </section>
  )
}
