import type { Child } from 'hono/jsx'
import { Heading } from '../components/Heading.tsx'
import { officeNames } from '../presenters/officeNames.ts'
import type { PageContent } from '../request/render.tsx'
import { callerOf } from '../request/staffOnly.tsx'
import { DESK_HOME } from '../request/deskHome.ts'
import type { WebContext } from '../request/visit.ts'
import { may } from '../../domain/access/index.ts'
import type { Bilingual } from '../../domain/language.ts'
import { deskWords } from '../words/deskWords.ts'
import { siteWords } from '../words/siteWords.ts'
import { DeskOfEnded } from './offices/DeskOfEnded.tsx'
import { LettersLink } from './letters/LettersLink.tsx'
import { lettersWaiting } from './letters/lettersWaiting.ts'
import { REQUESTIONING_DESK } from './topics/topicPaths.ts'
import { topicWords } from '../words/topicWords.ts'
import { ReportsLink } from './reports/ReportsLink.tsx'
import { SittingLinks } from './sitting/SittingLinks.tsx'
import { sittingWork } from './sitting/sittingWork.ts'
import { InboxLink } from './inbox/InboxLink.tsx'
import { DeskTotals, type DeskCounts } from './DeskTotals.tsx'
import { SectionList } from './SectionList.tsx'
import type { Desk } from './desk.ts'
import { fillSection, type DeskSection } from './deskSection.ts'
import { DESK_PAGE, pageIn } from '../request/paging.ts'

/** Rows of a list that is not the first one; the rest is a page of its own. */
const PREVIEW = 5

export type DeskPlan = {
  readonly lead: Bilingual
  /** What others ask of this desk: stands before everything while there is any, and is not there otherwise. */
  readonly asked?: DeskSection
  /** The first is what the desk is for. */
  readonly sections: readonly [DeskSection, ...DeskSection[]]
  readonly counts: (desk: Desk) => Promise<DeskCounts>
  /** Where else this desk has something to do. */
  readonly onward?: { readonly to: string; readonly name: Bilingual }
  /** What stands below everything else. */
  readonly below?: (desk: Desk, counts: DeskCounts) => Promise<Child>
}

/** A desk: its first list whole, the beginnings of the others, and totals; or, by `?muc=`, one list alone. */
export const deskView = async (c: WebContext, { lead, asked, sections, counts, onward, below }: DeskPlan): Promise<PageContent> => {
  const { visit: { say, language, today, href }, deps: { register, council } } = c.var
  const desk: Desk = { register, council, today }
  const offices = await register.offices(council)
  const names = officeNames(language, offices)
  const kicker = names.get(callerOf(c).actor.office)
  const page = pageIn(c.req.query('page'))

  const alone = [...sections, ...(asked ? [asked] : [])].find(({ code }) => code === c.req.query('muc'))
  if (alone && alone !== sections[0]) {
    const filled = await fillSection(desk, alone, page, DESK_PAGE)
    return {
      title: say(alone.title), crumbs: [{ to: DESK_HOME, name: say(siteWords.desk) }],
      body: (
        <>
          <Heading kicker={kicker} title={say(deskWords.title)} quiet />
          <SectionList filled={filled} names={names} />
          <p class="apart"><a href={href(DESK_HOME)}>{say(deskWords.backToDesk)}</a></p>
        </>
      ),
    }
  }
  const [first, ...others] = sections
  const [sittings, unseen, letters, reports, questions, filled, previews, counted] = await Promise.all([
    sittingWork(register, council, callerOf(c).actor, today),
    register.followUp.unseen(council, callerOf(c).actor.office),
    lettersWaiting(register, council, callerOf(c).actor),
    may(callerOf(c).actor.role, 'filePromiseReport') ? register.reportCalls.calls(council, { officeId: callerOf(c).actor.office, unfiled: true, limit: 0, offset: 0 }) : null,
    asked ? fillSection(desk, asked, 1, DESK_PAGE) : null,
    fillSection(desk, first, page, DESK_PAGE),
    Promise.all(others.map((section) => fillSection(desk, section, 1, PREVIEW))),
    counts(desk),
  ])
  const foot = await below?.(desk, counted) ?? null
  return {
    title: say(deskWords.title),
    body: (
      <>
        <Heading kicker={kicker} title={say(deskWords.title)} lead={say(lead)} quiet />
        <SittingLinks work={sittings} />
        <InboxLink unseen={unseen} />
        <LettersLink waiting={letters} />
        {reports === null ? null : <ReportsLink waiting={reports.total} />}
        {may(callerOf(c).actor.role, 'proposeTopic') ? <p><a href={href(REQUESTIONING_DESK)}>{say(topicWords.deskLink)}</a></p> : null}
        <DeskOfEnded officeId={callerOf(c).actor.office} offices={offices} />
        {questions === null || questions.total === 0 ? null : <SectionList filled={questions} names={names} preview />}
        <SectionList filled={filled} names={names} />
        {previews.map((preview) => <SectionList filled={preview} names={names} preview />)}
        <DeskTotals counts={counted} />
        {onward ? <p class="onward"><a href={href(onward.to)}>{say(onward.name)}</a></p> : null}
        {foot}
      </>
    ),
  }
}
