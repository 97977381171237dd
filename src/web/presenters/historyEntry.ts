import type { RecordedEvent } from '../../application/ports.ts'
import type { DueDate } from '../../domain/calendar/index.ts'
import { ROLE_NAMES } from '../../domain/access/index.ts'
import { dayOf, type CommitmentEvent, type Evidence, type Terms } from '../../domain/commitment/index.ts'
import { unreachable } from '../../domain/decider.ts'
import type { Bilingual } from '../../domain/language.ts'
import { RULE_PACKS, RULE_PACK_IDS } from '../../domain/rules/index.ts'
import { shortDay } from '../words/dates.ts'
import { rulesKept } from './rulesKept.ts'
import { ENDING_WORDS, EVENT_WORDS, eventWords } from '../words/eventWords.ts'
import { dueWords, PROGRESS_WORDS } from '../words/statusWords.ts'
import { inBoth, type Say } from '../words/words.ts'
import { criteriaDetails } from './criteriaDetails.ts'
import { nameIn } from './officeNames.ts'

/** One event of a promise's life in words. `by` is an office or a role: the account that acted never leaves the server. */
export type HistoryEntry = {
  readonly title: string
  readonly by: string
  readonly day: string
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

const detailsOf = (event: CommitmentEvent, say: Say, names: ReadonlyMap<string, string>): HistoryEntry['details'] => {
  switch (event.type) {
    case 'CommitmentCaptured':
      return [...termsOf(event.terms, say, names), event.rules.length > 0 ? [say(eventWords.foundBy), event.rules.join(', ')] : [say(eventWords.foundBy), say(eventWords.byHand)]]
    case 'CaptureCorrected':
      return termsOf(event.terms, say, names)
    case 'CaptureSetAside':
    case 'VerdictSentBack':
    case 'ClaimDisputed':
    case 'ReturnContested':
      return [[say(eventWords.reason), event.reason]]
    case 'WordingContested':
      return [[say(eventWords.contestedAs), event.words]]
    case 'CaptureRestored':
    case 'WordingConfirmed':
      return []
    case 'CommitmentAdopted':
      return [
        [say(eventWords.resolution), event.resolutionNumber],
        [say(eventWords.owner), nameIn(names, event.ownerOfficeId)],
        [say(eventWords.overseer), nameIn(names, event.overseerOfficeId)],
        [say(eventWords.due), dueOf(event.due, say)],
        [say(eventWords.lawInForce), say(RULE_PACKS[event.rulePack].name)],
        ...rulesKept(event.rules).map(({ origin, values }) => [say(eventWords.heldTo), `${say(values)} (${say(origin)})`] as const),
      ]
    case 'ProgressReported':
      return [[say(eventWords.progress), say(PROGRESS_WORDS[event.progress])], [say(eventWords.report), event.text]]
    case 'CompletionClaimed':
      return [[say(eventWords.report), event.text]]
    case 'ClaimReturned':
      return [[say(eventWords.missing), event.missing]]
    case 'CompletionVerified':
    case 'RecheckPassed':
    case 'RecheckFailed':
      return [[say(eventWords.finding), event.finding]]
    case 'CommitmentClosed':
      return [
        [say(eventWords.document), event.documentNumber],
        ...(event.recheckOn.length === 0 ? [] : [[say(eventWords.rechecks), event.recheckOn.map((day) => say(shortDay(day))).join(', ')] as const]),
      ]
    case 'CommitmentWithdrawn':
      return [[say(eventWords.document), event.documentNumber], [say(eventWords.ending), say(ENDING_WORDS[event.ending])], [say(eventWords.reason), event.reason]]
    case 'DisputeSettled':
      return [
        [say(eventWords.conclusion), say(event.outcome === 'lookAgain' ? eventWords.lookAgain : eventWords.staysReturned)],
        [say(eventWords.reason), event.reason],
        [say(eventWords.document), event.documentNumber],
      ]
    case 'HandOverProposed':
      return [
        [say(eventWords.receiver), nameIn(names, event.toOfficeId)],
        [say(eventWords.reason), event.reason],
        [say(eventWords.legalBasis), event.legalBasis],
        ...(event.documentNumber === null ? [] : [[say(eventWords.document), event.documentNumber] as const]),
        [say(eventWords.answerBy), say(shortDay(event.answerBy))],
      ]
    case 'HandOverAccepted':
      return [[say(eventWords.owner), nameIn(names, event.officeId)]]
    case 'HandOverRefused':
      return [[say(eventWords.properOffice), nameIn(names, event.properOfficeId)], [say(eventWords.reason), event.reason]]
    case 'OwnerNamed':
      return [[say(eventWords.owner), nameIn(names, event.ownerOfficeId)], [say(eventWords.reason), event.reason], [say(eventWords.document), event.documentNumber]]
    case 'ExtensionAsked':
      return [
        [say(eventWords.newDate), say(shortDay(event.newDate))],
        [say(eventWords.reasonGroup), say(reasonName(event.reasonCode))],
        [say(eventWords.reason), event.reason],
        [say(eventWords.workSoFar), event.workSoFar],
        [say(eventWords.document), event.documentNumber],
        [say(eventWords.answerBy), say(shortDay(event.decideBy))],
      ]
    case 'ExtensionGranted':
      return [[say(eventWords.newDate), say(shortDay(event.date))], [say(eventWords.document), event.documentNumber]]
    case 'ExtensionRefused':
      return [[say(eventWords.reason), event.reason]]
    case 'OfficeSucceeded':
      return [
        [say(eventWords.endedOffice), nameIn(names, event.endedOfficeId)],
        [say(eventWords.successor), nameIn(names, event.successorOfficeId)],
        ...(event.toChooseFrom.length === 0 ? [] : [[say(eventWords.toChooseFrom), event.toChooseFrom.map((id) => nameIn(names, id)).join(', ')] as const]),
        [say(eventWords.document), event.documentNumber],
      ]
    case 'CommitmentSplit':
      return [
        [say(eventWords.lead), nameIn(names, event.leadOfficeId)],
        ...event.parts.map((part, index) => [say(eventWords.part(index + 1)), `${part.action} (${nameIn(names, part.officeId)})`] as const),
        [say(eventWords.reason), event.reason],
        [say(eventWords.document), event.documentNumber],
      ]
    case 'PartOpened':
      return termsOf(event.terms, say, names)
    case 'PartFinished':
      return [[say(eventWords.verdict), say(event.how === 'verified' ? eventWords.partVerified : eventWords.partWithdrawn)]]
    case 'PartReopened':
      return []
    case 'DueDateFixed':
    case 'ConditionStated':
    case 'ConditionMet':
    case 'ProofStated':
    case 'VotersCounted':
    case 'SiteVisited':
    case 'TargetSet':
    case 'ReadingTaken':
    case 'PeriodsSet':
    case 'PeriodReported':
    case 'PeriodJudged':
      return criteriaDetails(event, say, names)
    default:
      return unreachable(event)
  }
}

/** A reason as any pack that knows it calls it; codes mean the same in every pack. */
export const reasonName = (code: string): Bilingual =>
  RULE_PACK_IDS.flatMap((id) => RULE_PACKS[id].extensions.reasons.value).find((reason) => reason.code === code)?.name ?? inBoth(code)

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
