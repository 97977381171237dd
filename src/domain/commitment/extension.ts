import { accepted, refused, type Decision } from '../decider.ts'
import { daysAfter, daysBetween, isCalendarDay, type IsoDate } from '../calendar/index.ts'
import { RULE_PACKS, inForce } from '../rules/index.ts'
import type { CommandOf } from './commands.ts'
import type { CommitmentEvent } from './events.ts'
import type { CommitmentRefusal } from './refusals.ts'
import { blank, claimInTheWay, questionPending, whileOwed, type Standing } from './stage.ts'
import { currentDueOf, dueOf, type Commitment } from './state.ts'

type Answer = Decision<CommitmentEvent, CommitmentRefusal>

/** Who owes it asks for more time, saying why and what was done so far. Nothing moves until the standing committee decides. */
export const askExtension = (command: CommandOf<'AskExtension'>, state: Commitment): Answer => {
  const standing = whileOwed(state)
  if (typeof standing === 'string') return refused(standing)
  const { officeId, newDate, reasonCode, evidence, today } = command
  if (officeId !== standing.ownerOfficeId) return refused('not-the-owner')
  if (standing.status !== 'owed') return refused(claimInTheWay(standing))
  if (standing.question) return refused(questionPending(standing.question))
  const fault = dateFault(standing, newDate, today) ?? beyondLimits(standing, newDate) ?? beyondWhole(command)
  if (fault) return refused(fault)
  const { rulePack, rules } = standing.adoption
  if (!RULE_PACKS[rulePack].extensions.reasons.value.some((reason) => reason.code === reasonCode && inForce(reason, today))) return refused('reason-code-unknown')
  if (blank(command.reason)) return refused('reason-missing')
  if (blank(command.documentNumber)) return refused('document-number-missing')
  if (blank(command.workSoFar)) return refused('work-so-far-missing')
  return accepted({
    type: 'ExtensionAsked', officeId, newDate, reasonCode, reason: command.reason.trim(), documentNumber: command.documentNumber.trim(),
    workSoFar: command.workSoFar.trim(), evidence, decideBy: daysAfter(today, rules.clocks.extensionDecision.value), askedOn: today,
  })
}

/** The standing committee grants all that was asked, or a part: any later day up to it. */
export const grantExtension = (command: CommandOf<'GrantExtension'>, state: Commitment): Answer => {
  const asked = askedOf(command.officeId, state)
  if (typeof asked === 'string') return refused(asked)
  const { officeId, date, documentNumber, today } = command
  if (!isCalendarDay(date)) return refused('due-date-not-in-calendar')
  if (date <= asked.currentDue) return refused('extension-not-later')
  if (date > asked.newDate) return refused('extension-beyond-asked')
  if (blank(documentNumber)) return refused('document-number-missing')
  return accepted({ type: 'ExtensionGranted', officeId, date, documentNumber: documentNumber.trim(), grantedOn: today })
}

export const refuseExtension = ({ officeId, reason, today }: CommandOf<'RefuseExtension'>, state: Commitment): Answer => {
  const asked = askedOf(officeId, state)
  if (typeof asked === 'string') return refused(asked)
  return blank(reason) ? refused('reason-missing') : accepted({ type: 'ExtensionRefused', officeId, reason: reason.trim(), refusedOn: today })
}

const dateFault = (standing: Standing, newDate: IsoDate, today: IsoDate): CommitmentRefusal | null => {
  const current = currentDueOf(standing)
  if (current === null) return 'no-date-to-extend'
  if (!isCalendarDay(newDate)) return 'due-date-not-in-calendar'
  return newDate <= current || newDate < today ? 'extension-not-later' : null
}

/** Length is counted from the first date, so that many short extensions do not make a long one. */
const beyondLimits = (standing: Standing, newDate: IsoDate): CommitmentRefusal | null => {
  const { count, totalDays } = standing.adoption.rules.extensions
  const original = dueOf(standing).date
  if (standing.extension.times >= count.value) return 'extension-limit-reached'
  return original !== null && daysBetween(original, newDate) > totalDays.value ? 'extension-too-long' : null
}

/** A part may take more time within the whole, never beyond it. */
const beyondWhole = ({ newDate, latest }: CommandOf<'AskExtension'>): CommitmentRefusal | null => (latest !== null && newDate > latest ? 'part-outlasts-whole' : null)

const askedOf = (officeId: string, state: Commitment): { readonly newDate: IsoDate; readonly currentDue: IsoDate } | CommitmentRefusal => {
  const standing = whileOwed(state)
  if (typeof standing === 'string') return standing
  if (officeId === standing.ownerOfficeId) return 'doer-may-not-decide'
  if (standing.status !== 'owed' || standing.question?.kind !== 'extension') return 'no-extension-asked'
  const currentDue = currentDueOf(standing)
  return currentDue === null ? 'no-date-to-extend' : { newDate: standing.question.newDate, currentDue }
}
