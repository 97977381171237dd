import type { IsoDate } from '../domain/calendar/index.ts'
import type { ReportCallEvent } from '../domain/reportCall/index.ts'
import type { RecordedEvent } from './ports.ts'

export type ReportCallRow = {
  readonly id: string
  readonly version: number
  readonly session: string
  readonly opensOn: IsoDate
  readonly dueOn: IsoDate
  readonly requestedOn: IsoDate
  readonly status: 'open' | 'cancelled'
  readonly officeIds: readonly string[]
  /** Of these, who has reported. */
  readonly filedOfficeIds: readonly string[]
}

/** An office that owes something: how many promises are not done, how many of these are past their day, and who made them. */
export type OwingOffice = { readonly officeId: string; readonly promises: number; readonly late: number; readonly speakers: readonly string[] }

/** What can be asked about reports before a session. */
export type ReportCallRegister = {
  /** Latest session first; of calls that ask one office where it is named. */
  readonly calls: (council: string, filter: { readonly officeId?: string; /** Calls that still wait for it. */ readonly unfiled?: true; readonly limit: number; readonly offset: number }) =>
    Promise<{ readonly rows: readonly ReportCallRow[]; readonly total: number }>
  /** All that happened to one call; empty where there is none. */
  readonly callHistory: (council: string, callId: string) => Promise<readonly RecordedEvent<ReportCallEvent>[]>
  /** Offices that owe whole promises or parts of some, by id. */
  readonly owing: (council: string, today: IsoDate) => Promise<readonly OwingOffice[]>
}
