import type { IsoDate } from '../calendar/index.ts'
import type { Evidence } from '../commitment/index.ts'

/** Before a session, those who answered report on what they promised: a call to all offices that owe something, and what each sent in. */
export type ReportCallEvent =
  | {
      readonly type: 'ReportsRequested'
      readonly callId: string
      /** The session they are for, and the day it opens. */
      readonly session: string
      readonly opensOn: IsoDate
      /** The last day to report. */
      readonly dueOn: IsoDate
      readonly officeIds: readonly string[]
      readonly requestedOn: IsoDate
    }
  /** An office that has not reported was asked again; by which letter, where there was one. */
  | { readonly type: 'ReportChased'; readonly officeId: string; readonly documentNumber: string | null; readonly chasedOn: IsoDate }
  | {
      readonly type: 'PromiseReportFiled'
      readonly officeId: string
      readonly number: string
      readonly signedOn: IsoDate
      readonly signer: string
      /** In its own words, beside the signed paper. */
      readonly text: string
      readonly evidence: readonly Evidence[]
      readonly filedOn: IsoDate
    }
  | { readonly type: 'ReportCallCancelled'; readonly reason: string; readonly cancelledOn: IsoDate }
