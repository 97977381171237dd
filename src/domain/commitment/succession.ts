import { accepted, refused, type Decision } from '../decider.ts'
import type { CommandOf } from './commands.ts'
import type { CommitmentEvent } from './events.ts'
import type { CommitmentRefusal } from './refusals.ts'
import { blank, whileOwed } from './stage.ts'
import { asOwed, type Adopted, type Commitment, type Question } from './state.ts'

/**
 * An office that ends leaves nothing behind: whoever takes its place stands here in its stead from that very day. Closed promises follow
 * too, for a re-check may fail, and then somebody must owe it.
 */
export const decideSuccession = (command: CommandOf<'SucceedOffice'>, state: Commitment): Decision<CommitmentEvent, CommitmentRefusal> => {
  const concerned = state.status === 'closed' ? state : whileOwed(state)
  if (typeof concerned === 'string') return refused(concerned)
  const { endedOfficeId, successorOfficeId, documentNumber, today } = command
  if (blank(successorOfficeId) || successorOfficeId === endedOfficeId) return refused('successor-missing')
  if (!standsIn(concerned, endedOfficeId)) return refused('office-not-concerned')
  if (judgesItself(command, concerned)) return refused('overseer-is-owner')
  if (blank(documentNumber)) return refused('document-number-missing')
  const toChooseFrom = command.toChooseFrom.length < 2 ? [] : command.toChooseFrom
  return accepted({ type: 'OfficeSucceeded', endedOfficeId, successorOfficeId, toChooseFrom, documentNumber: documentNumber.trim(), succeededOn: today })
}

/** The doer never verifies itself, whatever becomes of the offices. */
const judgesItself = ({ endedOfficeId, successorOfficeId, toChooseFrom }: CommandOf<'SucceedOffice'>, state: Adopted): boolean => {
  const overseer = state.overseerOfficeId === endedOfficeId ? successorOfficeId : state.overseerOfficeId
  const doers = [...state.trail.holders, receiverOf(state), ...(state.overseerOfficeId === endedOfficeId ? [] : [successorOfficeId, ...toChooseFrom])]
  return doers.includes(overseer) || ('verdict' in state && doers.includes(state.verdict.officeId))
}

const standsIn = (state: Adopted, officeId: string): boolean =>
  [state.ownerOfficeId, state.overseerOfficeId, receiverOf(state)].includes(officeId)

const receiverOf = (state: Adopted): string | null => (state.status === 'owed' && state.question?.kind === 'handOver' ? state.question.toOfficeId : null)

/** Nobody passed the promise on, so it is no hop and no bounce; no date moves. */
export const succeedOffice = (state: Adopted, { endedOfficeId, successorOfficeId, toChooseFrom, succeededOn }: Extract<CommitmentEvent, { type: 'OfficeSucceeded' }>): Commitment => {
  const instead = (officeId: string): string => (officeId === endedOfficeId ? successorOfficeId : officeId)
  const owned = state.ownerOfficeId === endedOfficeId
  const trail = owned ? { ...state.trail, holders: [...state.trail.holders, successorOfficeId], successions: state.trail.successions + 1 } : state.trail
  const followed = { ...state, ownerOfficeId: instead(state.ownerOfficeId), overseerOfficeId: instead(state.overseerOfficeId), trail }
  if (followed.status !== 'owed') return followed
  const question = followed.question === null ? null : askedOf(followed.question, instead)
  if (owned && toChooseFrom.length > 1 && question?.kind !== 'arbitration') return { ...asOwed(followed), question: { kind: 'succession', toChooseFrom, since: succeededOn } }
  return { ...followed, question }
}

/** The open question as it stands between the offices there are now; none where the office it was offered to has come to owe it. */
const askedOf = (question: Question, instead: (officeId: string) => string): Question | null => {
  switch (question.kind) {
    case 'handOver': {
      const [officeId, toOfficeId] = [instead(question.officeId), instead(question.toOfficeId)]
      return officeId === toOfficeId ? null : { ...question, officeId, toOfficeId }
    }
    case 'extension':
      return { ...question, officeId: instead(question.officeId) }
    case 'succession':
      return { ...question, toChooseFrom: [...new Set(question.toChooseFrom.map(instead))] }
    case 'arbitration':
      return question
  }
}
