import { daysAfter, daysBetween, isCalendarDay, type IsoDate } from '../calendar/index.ts'
import type { Evidence } from '../commitment/index.ts'
import { accepted, refused, unreachable, type Decider } from '../decider.ts'
import type { ReportCallEvent } from './events.ts'
import type { ReportCallRefusal } from './refusals.ts'

/**
 * Whoever was questioned reports on what was promised at the latest ten days before the next session opens (Law 87/2015/QH13, art. 60.7). Whether Law 121/2025/QH15 keeps
 * the ten days could not be read; they are held to until it can.
 */
export const DAYS_BEFORE_SESSION = 10

type EventOf<Type extends ReportCallEvent['type']> = Extract<ReportCallEvent, { type: Type }>

export type ReportCallCommand =
  /** `officeIds`: who owes something that is not done. */
  | { readonly type: 'RequestReports'; readonly callId: string; readonly session: string; readonly opensOn: IsoDate; readonly officeIds: readonly string[]; readonly today: IsoDate }
  | { readonly type: 'ChaseReport'; readonly officeId: string; readonly documentNumber: string | null; readonly today: IsoDate }
  | {
      readonly type: 'FileReport'
      readonly officeId: string
      readonly number: string
      readonly signedOn: IsoDate
      readonly signer: string
      readonly text: string
      readonly evidence: readonly Evidence[]
      readonly today: IsoDate
    }
  | { readonly type: 'CancelReportCall'; readonly reason: string; readonly today: IsoDate }

export type Filing = Omit<EventOf<'PromiseReportFiled'>, 'type'>
type Requested = Omit<EventOf<'ReportsRequested'>, 'type'> & { readonly chased: readonly Omit<EventOf<'ReportChased'>, 'type'>[]; readonly filed: readonly Filing[] }

export type ReportCall =
  | { readonly status: 'absent' }
  | (Requested & { readonly status: 'open' })
  | (Requested & { readonly status: 'cancelled'; readonly reason: string; readonly cancelledOn: IsoDate })

type Answer = ReturnType<Decider<ReportCall, ReportCallCommand, ReportCallEvent, ReportCallRefusal>['decide']>
type CommandOf<Type extends ReportCallCommand['type']> = Extract<ReportCallCommand, { type: Type }>

const request = ({ callId, opensOn, officeIds, today, ...typed }: CommandOf<'RequestReports'>): Answer => {
  const session = typed.session.trim()
  if (session === '') return refused('report-call-needs-session')
  if (!isCalendarDay(opensOn) || opensOn <= today) return refused('report-call-day-not-ahead')
  if (officeIds.length === 0) return refused('report-call-nobody')
  const lawful = daysAfter(opensOn, -DAYS_BEFORE_SESSION)
  // Asked for later than the law allows for, a report is due at once: nobody is late before they were asked.
  return accepted({ type: 'ReportsRequested', callId, session, opensOn, dueOn: lawful < today ? today : lawful, officeIds: [...new Set(officeIds)].toSorted(), requestedOn: today })
}

const file = ({ officeId, signedOn, evidence, today, ...typed }: CommandOf<'FileReport'>): Answer => {
  const [number, signer, text] = [typed.number.trim(), typed.signer.trim(), typed.text.trim()]
  if (number === '') return refused('report-needs-number')
  if (!isCalendarDay(signedOn) || signedOn > today) return refused('report-signed-ahead')
  if (signer === '') return refused('report-needs-signer')
  if (text === '' && evidence.length === 0) return refused('report-needs-content')
  return accepted({ type: 'PromiseReportFiled', officeId, number, signedOn, signer, text, evidence, filedOn: today })
}

/** One call for reports before a session. A report that is added to comes as another; the first tells whether it came in time. */
export const reportCall: Decider<ReportCall, ReportCallCommand, ReportCallEvent, ReportCallRefusal> = {
  initialState: { status: 'absent' },

  decide(command, state) {
    if (command.type === 'RequestReports') return state.status === 'absent' ? request(command) : refused('report-call-already')
    if (state.status === 'absent') return refused('report-call-unknown')
    if (state.status === 'cancelled') return refused('report-call-cancelled')
    if (command.type === 'CancelReportCall')
      return command.reason.trim() === '' ? refused('report-call-needs-reason') : accepted({ type: 'ReportCallCancelled', reason: command.reason.trim(), cancelledOn: command.today })
    if (!state.officeIds.includes(command.officeId)) return refused('report-not-asked')
    if (command.type === 'FileReport') return file(command)
    const { officeId, documentNumber, today } = command
    if (state.filed.some((filing) => filing.officeId === officeId)) return refused('report-already-filed')
    return accepted({ type: 'ReportChased', officeId, documentNumber: documentNumber?.trim() || null, chasedOn: today })
  },

  evolve(state, event) {
    if (event.type === 'ReportsRequested') {
      const { type: _, ...requested } = event
      return { ...requested, status: 'open', chased: [], filed: [] }
    }
    if (state.status !== 'open') return state
    const { type: _, ...told } = event
    switch (event.type) {
      case 'ReportChased':
        return { ...state, chased: [...state.chased, told as Requested['chased'][number]] }
      case 'PromiseReportFiled':
        return { ...state, filed: [...state.filed, told as Filing] }
      case 'ReportCallCancelled':
        return { ...state, status: 'cancelled', reason: event.reason, cancelledOn: event.cancelledOn }
      default:
        return unreachable(event)
    }
  },
}

/** How one office stands in a call. `lateDays`: how long after the last day it reported, or has not by `today`; 0 in time. */
export type ReportStanding = {
  readonly officeId: string
  readonly chased: Requested['chased']
  /** Oldest first. */
  readonly filed: readonly Filing[]
  readonly lateDays: number
}

/** Each office asked, in the order of its id. */
export const standingOf = (call: Requested, today: IsoDate): readonly ReportStanding[] =>
  call.officeIds.map((officeId) => {
    const filed = call.filed.filter((filing) => filing.officeId === officeId)
    const until = filed[0]?.filedOn ?? today
    return { officeId, chased: call.chased.filter((chase) => chase.officeId === officeId), filed, lateDays: Math.max(0, daysBetween(call.dueOn, until)) }
  })
