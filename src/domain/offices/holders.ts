import { accepted, refused, type Decision } from '../decider.ts'
import { isCalendarDay } from '../calendar/index.ts'
import type { OfficeCommandOf } from './commands.ts'
import type { OfficeEvent } from './events.ts'
import type { OfficeRefusal } from './refusals.ts'
import { samePost } from './samePost.ts'
import type { Office, Tenure } from './state.ts'

type Answer = Decision<OfficeEvent, OfficeRefusal>
type Known = Exclude<Office, { status: 'absent' }>

/**
 * A post has one holder at a time, so that whoever reads a promise knows who answers for it on any day. Days long past may be
 * told late, of an ended office too; a holder told late says until when, as someone else may have followed.
 */
export const appointHolder = (command: OfficeCommandOf<'AppointHolder'>, state: Known): Answer => {
  const person = command.person.trim()
  const { from, until } = command
  if (command.post.trim() === '') return refused('holder-needs-post')
  if (person === '') return refused('holder-needs-person')
  if (!isCalendarDay(from) || (until !== null && !isCalendarDay(until))) return refused('office-day-not-in-calendar')
  if (until !== null && until < from) return refused('holder-until-before-from')
  if (afterItsEnd(state, until ?? from)) return refused('holder-after-office-ended')
  const others = state.tenures.filter((tenure) => samePost(tenure.post, command.post))
  if (others.some((tenure) => tenure.until === null && tenure.from <= from)) return refused('post-is-held')
  if (others.some((tenure) => overlaps(tenure, { from, until }))) return refused('holders-overlap')
  const post = others[0]?.post ?? command.post.trim().replaceAll(/\s+/g, ' ')
  const { officeId } = state
  const appointed: OfficeEvent = { type: 'HolderAppointed', officeId, post, person, from, documentNumber: command.documentNumber?.trim() || null }
  return until === null ? accepted(appointed) : accepted<OfficeEvent>(appointed, { type: 'HolderLeft', officeId, post, person, until })
}

export const recordHolderLeft = (command: OfficeCommandOf<'RecordHolderLeft'>, state: Known): Answer => {
  const { until } = command
  const tenure = state.tenures.find(({ post, person, until: left }) => left === null && samePost(post, command.post) && person === command.person.trim())
  if (!tenure) return refused('holder-not-in-post')
  if (!isCalendarDay(until)) return refused('office-day-not-in-calendar')
  if (until < tenure.from) return refused('holder-until-before-from')
  if (afterItsEnd(state, until)) return refused('holder-after-office-ended')
  return accepted({ type: 'HolderLeft', officeId: state.officeId, post: tenure.post, person: tenure.person, until })
}

const afterItsEnd = (state: Known, day: string): boolean => state.status === 'ended' && day >= state.ending.endedOn

const overlaps = (one: Pick<Tenure, 'from' | 'until'>, other: Pick<Tenure, 'from' | 'until'>): boolean =>
  (one.until === null || other.from <= one.until) && (other.until === null || one.from <= other.until)
