import { accepted, refused, type Decision } from '../decider.ts'
import { daysAfter } from '../calendar/index.ts'
import { handOverOverdue, onlyTheArbiter } from './arbiter.ts'
import type { CommandOf } from './commands.ts'
import type { CommitmentEvent } from './events.ts'
import type { CommitmentRefusal } from './refusals.ts'
import { blank, claimInTheWay, questionPending, whileOwed } from './stage.ts'
import type { Commitment } from './state.ts'

type Answer = Decision<CommitmentEvent, CommitmentRefusal>

/** Only who owes it may offer it, and goes on owing it: a proposal changes neither the owner nor the date. */
export const proposeHandOver = (command: CommandOf<'ProposeHandOver'>, state: Commitment): Answer => {
  const standing = whileOwed(state)
  if (typeof standing === 'string') return refused(standing)
  const { officeId, toOfficeId, today } = command
  if (officeId !== standing.ownerOfficeId) return refused('not-the-owner')
  if (standing.status !== 'owed') return refused(claimInTheWay(standing))
  if (standing.question) return refused(questionPending(standing.question))
  if (onlyTheArbiter(standing.trail)) return refused('only-the-arbiter')
  if (blank(toOfficeId)) return refused('receiver-missing')
  if (toOfficeId === officeId) return refused('receiver-is-owner')
  if (toOfficeId === standing.overseerOfficeId) return refused('receiver-is-overseer')
  if (blank(command.reason)) return refused('reason-missing')
  if (blank(command.legalBasis)) return refused('legal-basis-missing')
  const days = standing.adoption.rules.clocks.handOverAnswer.value
  return accepted({
    type: 'HandOverProposed', officeId, toOfficeId, reason: command.reason.trim(), legalBasis: command.legalBasis.trim(),
    documentNumber: command.documentNumber?.trim() || null, answerBy: daysAfter(today, days), proposedOn: today,
  })
}

/**
 * Only the named receiver answers. Past the last day it may still accept until the arbiter has decided: a willing owner is what everyone waits for.
 * It may no longer refuse: silence must not buy a refusal, and from then on whose it is belongs to the arbiter.
 */
export const answerHandOver = (command: CommandOf<'AcceptHandOver' | 'RefuseHandOver'>, state: Commitment): Answer => {
  const standing = whileOwed(state)
  if (typeof standing === 'string') return refused(standing)
  if (standing.status !== 'owed' || standing.question?.kind !== 'handOver') return refused('no-hand-over')
  const { officeId, today } = command
  if (officeId !== standing.question.toOfficeId) return refused('not-the-receiver')
  if (command.type === 'AcceptHandOver') return accepted({ type: 'HandOverAccepted', officeId, acceptedOn: today })
  if (handOverOverdue(standing, today)) return refused('answer-overdue')
  const { properOfficeId, reason } = command
  if (blank(properOfficeId)) return refused('proper-office-missing')
  if (properOfficeId === officeId) return refused('proper-office-is-self')
  if (properOfficeId === standing.overseerOfficeId) return refused('receiver-is-overseer')
  if (blank(reason)) return refused('reason-missing')
  return accepted({ type: 'HandOverRefused', officeId, properOfficeId, reason: reason.trim(), refusedOn: today })
}
