export type { ReportCallEvent } from './events.ts'
export { REPORT_CALL_REFUSALS, type ReportCallRefusal } from './refusals.ts'
export { DAYS_BEFORE_SESSION, reportCall, standingOf, type Filing, type ReportCall, type ReportCallCommand, type ReportStanding } from './reportCall.ts'
