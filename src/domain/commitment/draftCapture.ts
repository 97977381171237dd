import { accepted, refused, type Decision } from '../decider.ts'
import { isCalendarDay } from '../calendar/index.ts'
import type { CommandOf } from './commands.ts'
import type { CommitmentEvent, Terms } from './events.ts'
import type { CommitmentRefusal } from './refusals.ts'
import { blank } from './stage.ts'
import type { Commitment } from './state.ts'

type DraftCommand = CommandOf<'CaptureCommitment' | 'CorrectCapture' | 'SetCaptureAside' | 'RestoreCapture' | 'ContestWording' | 'ConfirmWording'>

/** Until the council adopts it a capture is a draft: corrected, set aside, confirmed. The words themselves never change. */
export const draftCapture = (command: DraftCommand, state: Commitment): Decision<CommitmentEvent, CommitmentRefusal> => {
  switch (command.type) {
    case 'CaptureCommitment': {
      if (state.status !== 'absent') return refused('already-captured')
      if (command.quote.text.trim() === '') return refused('quote-is-empty')
      const fault = faultIn(command.terms)
      return fault ? refused(fault) : accepted({ ...command, type: 'CommitmentCaptured' })
    }
    case 'CorrectCapture': {
      const closed = notDraft(state)
      if (closed) return refused(closed)
      const fault = faultIn(command.terms)
      return fault ? refused(fault) : accepted({ type: 'CaptureCorrected', terms: command.terms, correctedOn: command.today })
    }
    case 'SetCaptureAside': {
      const closed = notDraft(state)
      if (closed) return refused(closed)
      return blank(command.reason) ? refused('reason-missing') : accepted({ type: 'CaptureSetAside', reason: command.reason.trim(), setAsideOn: command.today })
    }
    case 'RestoreCapture':
      if (state.status === 'absent') return refused('not-captured')
      return state.status === 'setAside' ? accepted({ type: 'CaptureRestored', restoredOn: command.today }) : refused('not-set-aside')
    case 'ContestWording': {
      const closed = notDraft(state)
      if (closed) return refused(closed)
      if (state.status === 'absent' || state.terms.owner.officeId !== command.officeId) return refused('not-the-owner')
      return blank(command.words) ? refused('reason-missing') : accepted({ type: 'WordingContested', officeId: command.officeId, words: command.words.trim(), contestedOn: command.today })
    }
    case 'ConfirmWording': {
      const closed = notDraft(state)
      if (closed) return refused(closed)
      return state.status === 'confirmed' ? refused('already-confirmed') : accepted({ type: 'WordingConfirmed', confirmedOn: command.today })
    }
  }
}

const faultIn = ({ action, due: { date } }: Terms): CommitmentRefusal | null => {
  if (blank(action)) return 'action-missing'
  return date !== null && !isCalendarDay(date) ? 'due-date-not-in-calendar' : null
}

const notDraft = (state: Commitment): CommitmentRefusal | null => {
  if (state.status === 'absent') return 'not-captured'
  if (state.status === 'setAside') return 'set-aside'
  return state.status === 'captured' || state.status === 'confirmed' ? null : 'wording-frozen'
}
