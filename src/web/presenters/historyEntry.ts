import type { RecordedEvent } from '../../application/ports.ts'
import type { DueDate } from '../../domain/calendar/index.ts'
import { ROLE_NAMES } from '../../domain/access/index.ts'
import type { CommitmentEvent, Evidence, Terms } from '../../domain/commitment/index.ts'
import { unreachable } from '../../domain/decider.ts'
import { shortDay } from '../words/dates.ts'
import { EVENT_WORDS, eventWords } from '../words/eventWords.ts'
import { dueWords, PROGRESS_WORDS } from '../words/statusWords.ts'
import type { Say } from '../words/words.ts'

/** One event of a promise's life in words. `by` is an office or a role: the account that acted never leaves the server. */
export type HistoryEntry = {
  readonly title: string
  readonly by: string
  readonly day: string | null
  readonly recordedAt: string
  readonly position: number
  readonly hash: string
  readonly details: readonly (readonly [string, string])[]
  readonly evidence: readonly Evidence[]
}

export const historyEntry = (recorded: RecordedEvent<CommitmentEvent>, say: Say, names: ReadonlyMap<string, string>): HistoryEntry => {
  const { event, actor, recordedAt, position, hash } = recorded
  const office = names.get(actor.office)
  return {
    title: say(EVENT_WORDS[event.type]), by: office === undefined ? say(ROLE_NAMES[actor.role]) : `${office} (${say(ROLE_NAMES[actor.role])})`,
    day: dayOf(event), recordedAt, position, hash, details: detailsOf(event, say, names), evidence: 'evidence' in event ? event.evidence : [],
  }
}

/** The day it happened, as the record tells it; null for steps that have no day but the moment they were recorded. */
const dayOf = (event: CommitmentEvent): string | null => {
  switch (event.type) {
    case 'CommitmentCaptured': return event.spokenOn
    case 'CommitmentAdopted': return event.adoptedOn
    case 'ProgressReported': return event.reportedOn
    case 'CompletionClaimed': return event.claimedOn
    case 'ClaimReturned': return event.returnedOn
    case 'CompletionVerified': return event.verifiedOn
    case 'VerdictSentBack': return event.sentBackOn
    case 'CommitmentClosed': return event.closedOn
    case 'CommitmentWithdrawn': return event.withdrawnOn
    case 'CaptureCorrected': return event.correctedOn
    case 'CaptureSetAside': return event.setAsideOn
    case 'CaptureRestored': return event.restoredOn
    case 'WordingConfirmed': return event.confirmedOn
    default: return unreachable(event)
  }
}

const detailsOf = (event: CommitmentEvent, say: Say, names: ReadonlyMap<string, string>): HistoryEntry['details'] => {
  switch (event.type) {
    case 'CommitmentCaptured':
      return [...termsOf(event.terms, say, names), event.rules.length > 0 ? [say(eventWords.foundBy), event.rules.join(', ')] : [say(eventWords.foundBy), say(eventWords.byHand)]]
    case 'CaptureCorrected':
      return termsOf(event.terms, say, names)
    case 'CaptureSetAside':
    case 'VerdictSentBack':
      return [[say(eventWords.reason), event.reason]]
    case 'CaptureRestored':
    case 'WordingConfirmed':
      return []
    case 'CommitmentAdopted':
      return [
        [say(eventWords.resolution), event.resolutionNumber],
        [say(eventWords.owner), names.get(event.ownerOfficeId) ?? event.ownerOfficeId],
        [say(eventWords.overseer), names.get(event.overseerOfficeId) ?? event.overseerOfficeId],
        [say(eventWords.due), dueOf(event.due, say)],
      ]
    case 'ProgressReported':
      return [[say(eventWords.progress), say(PROGRESS_WORDS[event.progress])], [say(eventWords.report), event.text]]
    case 'CompletionClaimed':
      return [[say(eventWords.report), event.text]]
    case 'ClaimReturned':
      return [[say(eventWords.missing), event.missing]]
    case 'CompletionVerified':
      return [[say(eventWords.finding), event.finding]]
    case 'CommitmentClosed':
      return [[say(eventWords.document), event.documentNumber]]
    case 'CommitmentWithdrawn':
      return [[say(eventWords.document), event.documentNumber], [say(eventWords.reason), event.reason]]
    default:
      return unreachable(event)
  }
}

const termsOf = ({ action, owner, due, product }: Terms, say: Say, names: ReadonlyMap<string, string>): HistoryEntry['details'] => [
  [say(eventWords.task), action],
  [say(eventWords.owner), (owner.officeId === null ? undefined : names.get(owner.officeId)) ?? owner.named ?? '–'],
  [say(eventWords.due), dueOf(due, say)],
  ...(product === null ? [] : [[say(eventWords.product), product] as const]),
]

const dueOf = ({ words, date }: DueDate, say: Say): string => {
  const day = date === null ? null : say(shortDay(date))
  if (words === null) return day ?? say(dueWords.noWords)
  return day === null ? `“${words}”` : `“${words}” → ${day}`
}
