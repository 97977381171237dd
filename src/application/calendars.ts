import { may } from '../domain/access/index.ts'
import type { IsoDate } from '../domain/calendar/index.ts'
import { ASKED, dueEntries } from '../domain/followUp/index.ts'
import type { Bilingual, Language } from '../domain/language.ts'
import { STEP_NAMES } from '../domain/letter/index.ts'
import type { Caller } from './actor.ts'
import { done, refusedBecause, type Answer } from './answer.ts'
import { LIMITS, type ContactOwner, type Whose } from './contacts.ts'
import type { Clock, Ids } from './ports.ts'
import type { Register } from './register.ts'

/** A calendar that other programs read by a secret address, of an office or of one person of it. Both hold the same days: each address can be closed by itself. */
export type CalendarFeed = {
  readonly id: string
  readonly officeId: string
  /** The person it belongs to; null for an office's own. */
  readonly accountId: string | null
  readonly language: Language
  readonly createdOn: IsoDate
  /** The last day on which a program read it; null while none has. */
  readonly lastReadOn: IsoDate | null
}

/** Addresses of calendars, kept beside the log by the hash of their secrets. */
export type CalendarFeeds = {
  /** Those of a person, and those of their office itself, oldest first. */
  readonly list: (council: string, owner: ContactOwner) => Promise<readonly CalendarFeed[]>
  /** `there` for one of this id already, `too-many` where that owner has as many as may be. */
  readonly open: (council: string, feed: CalendarFeed & { readonly tokenSha256: string }, most: number) => Promise<'opened' | 'there' | 'too-many'>
  readonly close: (council: string, id: string, owner: ContactOwner) => Promise<boolean>
  /** The calendar with this secret; notes the day on which it was read. */
  readonly byToken: (council: string, tokenSha256: string, today: IsoDate) => Promise<CalendarFeed | null>
}

/** One day in a calendar. `sequence` grows with every change, so that programs know the newer one. */
export type CalendarEntry = { readonly id: string; readonly sequence: number; readonly day: IsoDate; readonly title: string; readonly details: string; readonly url: string }

export type CalendarInput = { readonly name: string; readonly language: Language; readonly publicUrl: string; readonly stamped: IsoDate; readonly entries: readonly CalendarEntry[] }

export type CalendarPorts = {
  readonly calendarFeeds: CalendarFeeds
  readonly register: Pick<Register, 'offices' | 'followUp' | 'letters' | 'reportCalls'>
  /** Writes a calendar as RFC 5545 text. */
  readonly calendarText: (input: CalendarInput) => string
  readonly ids: Ids
  readonly clock: Clock
}

const ownerOf = ({ actor }: Caller): ContactOwner => ({ officeId: actor.office, accountId: actor.account })

/** The calendars of the caller and of their office. */
export const ownCalendars = ({ calendarFeeds }: CalendarPorts) => (caller: Caller): Promise<readonly CalendarFeed[]> => calendarFeeds.list(caller.council, ownerOf(caller))

/** Opens a calendar. Its secret is told here and never again: only the hash is kept. A form sent twice opens one. */
export const openCalendar = ({ calendarFeeds, ids, clock }: CalendarPorts) =>
  async (caller: Caller, { key, language, whose }: { readonly key: string; readonly language: Language; readonly whose: Whose }): Promise<Answer<{ readonly token: string }>> => {
    if (!may(caller.actor.role, 'setContacts')) return refusedBecause('not-allowed')
    const { officeId, accountId } = ownerOf(caller)
    const token = `${ids.fresh()}${ids.fresh()}`
    const id = ids.derived(['calendar', caller.council, accountId, key].join(' '))
    const feed = { id, officeId, accountId: whose === 'office' ? null : accountId, language, createdOn: clock.today(), lastReadOn: null, tokenSha256: ids.sha256(token) }
    const outcome = await calendarFeeds.open(caller.council, feed, LIMITS.contacts)
    return outcome === 'opened' ? done({ token }) : refusedBecause(outcome === 'there' ? 'calendar-already-open' : 'contacts-too-many')
  }

/** Closes one of the caller's calendars, or of their office's: its address answers no more. */
export const closeCalendar = ({ calendarFeeds }: CalendarPorts) => async (caller: Caller, { calendarId }: { readonly calendarId: string }): Promise<Answer<null>> => {
  if (!may(caller.actor.role, 'setContacts')) return refusedBecause('not-allowed')
  return (await calendarFeeds.close(caller.council, calendarId, ownerOf(caller))) ? done(null) : refusedBecause('contact-unknown')
}

/** What a program reads at a calendar's address: every day by which its office is to act, and by which it is to explain; null for an address that was closed. */
export const readCalendar = (ports: CalendarPorts) => async (council: string, token: string, publicUrl: string): Promise<string | null> => {
  const { register, calendarFeeds, ids, clock } = ports
  const today = clock.today()
  const feed = await calendarFeeds.byToken(council, ids.sha256(token), today)
  const office = feed && (await register.offices(council)).find(({ id }) => id === feed.officeId)
  if (!feed || !office) return null
  const say = (text: Bilingual): string => text[feed.language]
  const path = `${publicUrl}${feed.language === 'en' ? '/en' : ''}`
  const [promises, letters, calls] = await Promise.all([
    register.followUp.promisesOf(council, office.id, office.kind === 'standingCommittee'),
    register.letters.letters(council, { officeId: office.id, explanations: ['awaited', 'notAccepted'], limit: MOST_LETTERS, offset: 0 }),
    register.reportCalls.calls(council, { officeId: office.id, unfiled: true, limit: MOST_LETTERS, offset: 0 }),
  ])
  const due = dueEntries([...promises.values()].map(({ move }) => move), { id: office.id, standingCommittee: office.kind === 'standingCommittee' }, today)
  const entries = [
    ...due.map(({ commitmentId, awaited, actBy }): CalendarEntry => {
      const { action, resolutionNumber, ownerName, version } = promises.get(commitmentId)!
      return {
        id: `${commitmentId}.${awaited}`, sequence: version, day: actBy, title: `${say(ASKED[awaited])}: ${action}`,
        details: [ownerName, resolutionNumber].filter((part) => part !== null).join(', '), url: `${path}/cam-ket/${commitmentId}`,
      }
    }),
    ...calls.rows.map(({ id, version, session, dueOn }): CalendarEntry => ({
      id: `${id}.report`, sequence: version, day: dueOn, title: say({ vi: `Báo cáo thực hiện lời hứa, trình ${session}`, en: `Report on promises, for ${session}` }), details: '', url: `${path}/bao-cao-ky-hop/${id}`,
    })),
    ...letters.rows.flatMap(({ id, version, explanationBy, step, number }): readonly CalendarEntry[] => (explanationBy === null ? [] : [{
      id: `${id}.explanation`, sequence: version, day: explanationBy, title: say({ vi: `Giải trình theo văn bản ${number ?? ''}`, en: `Explain, as letter ${number ?? ''} asks` }),
      details: say(STEP_NAMES[step]), url: `${path}/don-doc/${id}`,
    }])),
  ]
  const name = feed.language === 'en' ? (office.nameEn ?? office.name) : office.name
  return ports.calendarText({ name: say({ vi: `Việc đến hạn: ${name}`, en: `Due: ${name}` }), language: feed.language, publicUrl, stamped: today, entries })
}

/** Letters one office has to explain, and reports it has to give, at the same time; more than any ever had. */
const MOST_LETTERS = 200
