import type { JSONValue } from 'hono/utils/types'
import type { RecordedEvent } from '../../application/ports.ts'
import type { CommitmentEvent, Evidence, Terms } from '../../domain/commitment/index.ts'
import type { DueCount } from '../../domain/calendar/index.ts'
import { unreachable } from '../../domain/decider.ts'
import { CLOCKS, type KeptRules, type Ruled } from '../../domain/rules/index.ts'

/** One entry of a commitment's history for programs. The acting account stays on the server; its role and office are public. */
export const presentEvent = ({ position, version, event, actor, recordedAt, hash }: RecordedEvent<CommitmentEvent>) => ({
  position, version, type: event.type, data: dataOf(event), role: actor.role, office: actor.office, recordedAt, hash,
})

const dataOf = (event: CommitmentEvent): Record<string, JSONValue> => {
  switch (event.type) {
    case 'CommitmentCaptured': {
      const { sourceId, sourceSha256, text, start, end } = event.quote
      return {
        sittingId: event.sittingId, quote: { sourceId, sourceSha256, text, start, end }, speaker: event.speaker, speakerRole: event.speakerRole,
        spokenOn: event.spokenOn, terms: termsOf(event.terms), rules: [...event.rules],
      }
    }
    case 'CaptureCorrected':
      return { terms: termsOf(event.terms), correctedOn: event.correctedOn }
    case 'CaptureSetAside':
      return { reason: event.reason, setAsideOn: event.setAsideOn }
    case 'CaptureRestored':
      return { restoredOn: event.restoredOn }
    case 'WordingConfirmed':
      return { confirmedOn: event.confirmedOn }
    case 'CommitmentAdopted': {
      const { resolutionId, resolutionNumber, adoptedOn, ordinal, ownerOfficeId, overseerOfficeId, rulePack, rules } = event
      return { resolutionId, resolutionNumber, adoptedOn, ordinal, ownerOfficeId, overseerOfficeId, due: dueOf(event.due), rulePack, rules: rulesOf(rules) }
    }
    case 'ProgressReported':
      return { progress: event.progress, text: event.text, evidence: event.evidence.map(evidenceOf), reportedOn: event.reportedOn }
    case 'CompletionClaimed':
      return { text: event.text, evidence: event.evidence.map(evidenceOf), claimedOn: event.claimedOn }
    case 'ClaimReturned':
      return { missing: event.missing, returnedOn: event.returnedOn }
    case 'CompletionVerified':
      return { finding: event.finding, verifiedOn: event.verifiedOn }
    case 'VerdictSentBack':
      return { reason: event.reason, sentBackOn: event.sentBackOn }
    case 'CommitmentClosed':
      return { documentNumber: event.documentNumber, closedOn: event.closedOn }
    case 'CommitmentWithdrawn':
      return { documentNumber: event.documentNumber, reason: event.reason, withdrawnOn: event.withdrawnOn }
    case 'HandOverProposed': {
      const { toOfficeId, reason, legalBasis, documentNumber, answerBy, proposedOn } = event
      return { toOfficeId, reason, legalBasis, documentNumber, answerBy, proposedOn }
    }
    case 'HandOverAccepted':
      return { acceptedOn: event.acceptedOn }
    case 'HandOverRefused':
      return { properOfficeId: event.properOfficeId, reason: event.reason, refusedOn: event.refusedOn }
    case 'OwnerNamed':
      return { ownerOfficeId: event.ownerOfficeId, reason: event.reason, documentNumber: event.documentNumber, namedOn: event.namedOn }
    case 'ExtensionAsked': {
      const { newDate, reasonCode, reason, documentNumber, workSoFar, decideBy, askedOn } = event
      return { newDate, reasonCode, reason, documentNumber, workSoFar, decideBy, askedOn }
    }
    case 'ExtensionGranted':
      return { date: event.date, documentNumber: event.documentNumber, grantedOn: event.grantedOn }
    case 'ExtensionRefused':
      return { reason: event.reason, refusedOn: event.refusedOn }
    default:
      return unreachable(event)
  }
}

const termsOf = ({ action, owner, supporting, due, product }: Terms): JSONValue => ({
  action, owner: { named: owner.named, officeId: owner.officeId }, supporting: [...supporting], due: dueOf(due), product,
})

const rulesOf = ({ clocks, extensions: { count, totalDays } }: KeptRules): JSONValue => ({
  clocks: Object.fromEntries(CLOCKS.map((name) => [name, ruledOf(clocks[name])])), extensions: { count: ruledOf(count), totalDays: ruledOf(totalDays) },
})

const ruledOf = ({ value, citation, certainty }: Ruled<number>): JSONValue => ({ value, citation, certainty })

const dueOf = ({ words, kind, date, precision, counted }: Terms['due']): JSONValue => ({ words, kind, date, precision, ...(counted ? { counted: countOf(counted) } : {}) })

const countOf = ({ from, days, dayType, calendarVersion, skipped: { weekends, holidays } }: DueCount): JSONValue => ({
  from, days, dayType, calendarVersion, skipped: { weekends, holidays: holidays.map(({ day, name, nameEn }) => ({ day, name, nameEn })) },
})

const evidenceOf = (evidence: Evidence): JSONValue =>
  evidence.kind === 'file'
    ? { kind: 'file', sha256: evidence.sha256, name: evidence.name, mediaType: evidence.mediaType, size: evidence.size }
    : { kind: 'link', url: evidence.url, title: evidence.title }
