export { DUE_KINDS, PRECISIONS, isCalendarDay, type DueDate, type DueKind, type IsoDate, type Precision } from './dueDate.ts'
export { ALL_TIME, daysWithin, isWithin, yearOrQuarter, type Period } from './period.ts'
export { DUE_SOON_DAYS, daysAfter, daysBetween, timeliness, type Timeliness } from './timeliness.ts'
export { vietnameseDate, vietnameseShortDate } from './vietnameseDate.ts'
