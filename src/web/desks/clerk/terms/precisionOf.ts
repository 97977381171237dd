import type { DueKind, IsoDate, Precision } from '../../../../domain/calendar/index.ts'

/** How exactly a deadline worded in this way fixes its day: by its kind, and to the day where the kind leaves a date open. */
export const precisionOf = (kind: DueKind, date: IsoDate | null): Precision => {
  switch (kind) {
    case 'month':
    case 'quarter':
    case 'half':
    case 'year':
      return kind
    case 'period':
      return 'term'
    default:
      return date === null ? 'none' : 'day'
  }
}
