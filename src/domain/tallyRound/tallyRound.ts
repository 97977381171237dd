import { isCalendarDay, type IsoDate } from '../calendar/index.ts'
import { accepted, refused, unreachable, type Decider } from '../decider.ts'
import type { Rate } from '../rates/index.ts'
import type { RoundEvent } from './events.ts'
import type { RoundRefusal } from './refusals.ts'

type EventOf<Type extends RoundEvent['type']> = Extract<RoundEvent, { type: Type }>

export type RoundCommand =
  | { readonly type: 'OpenRound'; readonly roundId: string; readonly name: string; readonly asOf: IsoDate; readonly collectBy: IsoDate; readonly today: IsoDate }
  /** `late`: whether the promise is overdue as of the day that is counted. */
  | { readonly type: 'RecordExcuse'; readonly commitmentId: string; readonly reason: string; readonly documentNumber: string; readonly late: boolean; readonly today: IsoDate }
  | { readonly type: 'WithdrawExcuse'; readonly commitmentId: string; readonly reason: string; readonly today: IsoDate }
  | { readonly type: 'SealRound'; readonly rows: number; readonly rowsSha256: string; readonly rates: readonly Rate[]; readonly head: number; readonly today: IsoDate }
  | { readonly type: 'CancelRound'; readonly reason: string; readonly today: IsoDate }

export type Excuse = Omit<EventOf<'ExcuseRecorded'>, 'type'>
type Opened = Omit<EventOf<'RoundOpened'>, 'type'> & { readonly excuses: readonly Excuse[] }

export type TallyRound =
  | { readonly status: 'absent' }
  | (Opened & { readonly status: 'open' })
  | (Opened & Omit<EventOf<'RoundSealed'>, 'type'> & { readonly status: 'sealed' })
  | (Opened & { readonly status: 'cancelled'; readonly reason: string; readonly cancelledOn: IsoDate })

/** One round of tallying. Sealed, it never changes: a mistake is answered by another round. */
export const tallyRound: Decider<TallyRound, RoundCommand, RoundEvent, RoundRefusal> = {
  initialState: { status: 'absent' },

  decide(command, state) {
    if (command.type === 'OpenRound') {
      if (state.status !== 'absent') return refused('round-already-opened')
      const { roundId, asOf, collectBy, today } = command
      const name = command.name.trim()
      if (name === '') return refused('round-needs-name')
      if (!isCalendarDay(asOf) || !isCalendarDay(collectBy)) return refused('round-day-not-in-calendar')
      return collectBy < asOf ? refused('round-collect-before-as-of') : accepted({ type: 'RoundOpened', roundId, name, asOf, collectBy, openedOn: today })
    }
    if (state.status === 'absent') return refused('round-unknown')
    if (state.status !== 'open') return refused('round-not-open')
    switch (command.type) {
      case 'RecordExcuse': {
        const { commitmentId, late, today } = command
        const [reason, documentNumber] = [command.reason.trim(), command.documentNumber.trim()]
        if (reason === '') return refused('excuse-needs-reason')
        if (documentNumber === '') return refused('excuse-needs-document')
        if (state.excuses.some((excuse) => excuse.commitmentId === commitmentId)) return refused('excuse-already')
        return late ? accepted({ type: 'ExcuseRecorded', commitmentId, reason, documentNumber, recordedOn: today }) : refused('excuse-not-counted')
      }
      case 'WithdrawExcuse': {
        const { commitmentId, today } = command
        if (!state.excuses.some((excuse) => excuse.commitmentId === commitmentId)) return refused('excuse-unknown')
        const reason = command.reason.trim()
        return reason === '' ? refused('excuse-needs-reason') : accepted({ type: 'ExcuseWithdrawn', commitmentId, reason, withdrawnOn: today })
      }
      case 'SealRound': {
        const { rows, rowsSha256, rates, head, today } = command
        // What happens on the last day belongs to it.
        return today <= state.asOf ? refused('round-too-early') : accepted({ type: 'RoundSealed', rows, rowsSha256, rates, head, sealedOn: today })
      }
      case 'CancelRound':
        return command.reason.trim() === '' ? refused('round-needs-reason') : accepted({ type: 'RoundCancelled', reason: command.reason.trim(), cancelledOn: command.today })
      default:
        return unreachable(command)
    }
  },

  evolve(state, event) {
    const { type: _, ...told } = event
    if (event.type === 'RoundOpened') return { ...(told as Omit<Opened, 'excuses'>), status: 'open', excuses: [] }
    if (state.status !== 'open') return state
    switch (event.type) {
      case 'ExcuseRecorded':
        return { ...state, excuses: [...state.excuses, told as Excuse] }
      case 'ExcuseWithdrawn':
        return { ...state, excuses: state.excuses.filter(({ commitmentId }) => commitmentId !== event.commitmentId) }
      case 'RoundSealed':
        return { ...state, ...(told as Omit<EventOf<'RoundSealed'>, 'type'>), status: 'sealed' }
      case 'RoundCancelled':
        return { ...state, status: 'cancelled', reason: event.reason, cancelledOn: event.cancelledOn }
      default:
        return unreachable(event)
    }
  },
}
