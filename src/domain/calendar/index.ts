export { AWAITED, AWAITED_KINDS, awaitedBy, type Awaited } from './awaitedDay.ts'
export { DAY_TYPES, DUE_KINDS, PRECISIONS, type DayType, type DueCount, type DueDate, type DueKind, type Precision } from './dueDate.ts'
export { COUNTING_RULE, MOST_DAYS, addWorkingDays, countDays, workingDaysBetween, type CountedDue } from './countDays.ts'
export { englishDate } from './englishDate.ts'
export { explainDue } from './explainDue.ts'
export {
  CALENDAR_FAULTS, dayKind, faultInYear, isOutside, isWorkingDay, type CalendarFault, type CalendarYear, type DayKind, type DayOff, type HolidayCalendar, type OutsideCalendar,
} from './holidayCalendar.ts'
export { isCalendarDay, type IsoDate } from './isoDate.ts'
export { ALL_TIME, daysWithin, isWithin, yearOrQuarter, type DayRange } from './dayRange.ts'
export { PERIOD_LENGTHS, periodAfter, periodNamed, periodOf, periodsBetween, type Period, type PeriodLength } from './periods.ts'
export { DUE_SOON_DAYS, daysAfter, daysBetween, timeliness, type Timeliness } from './timeliness.ts'
export { vietnameseDate, vietnameseShortDate } from './vietnameseDate.ts'
export { VIETNAMESE_HOLIDAYS } from './vietnameseHolidays.ts'
