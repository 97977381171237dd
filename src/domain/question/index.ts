export {
  CAUSE_KINDS, SLOTS, SLOT_STATES, WRITTEN_REASONS,
  type Addressee, type CauseKind, type QuestionEvent, type Slot, type SlotState, type SlotValue, type Slots, type WrittenReason,
} from './events.ts'
export { question, type QuestionCommand } from './question.ts'
export { QUESTION_REFUSALS, type QuestionRefusal } from './refusals.ts'
export { ADDRESSEE_STATES, QUESTION_STATES, missingSlots, questionState, type AddresseeState, type Asked, type Put, type Question, type QuestionState } from './state.ts'
