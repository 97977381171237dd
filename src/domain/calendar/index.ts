export { DUE_KINDS, PRECISIONS, isCalendarDay, type DueDate, type DueKind, type IsoDate, type Precision } from './dueDate.ts'
export { PERIOD_LENGTHS, periodAfter, periodNamed, periodOf, periodsBetween, type Period, type PeriodLength } from './periods.ts'
export { DUE_SOON_DAYS, daysAfter, daysBetween, timeliness, type Timeliness } from './timeliness.ts'
export { vietnameseDate, vietnameseShortDate } from './vietnameseDate.ts'
