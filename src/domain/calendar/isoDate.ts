/** A calendar day in the council's time zone, written `YYYY-MM-DD`. */
export type IsoDate = string

/** True when the text names a day that exists in the calendar, written `YYYY-MM-DD`: 30 February does not, nor does a year 0. */
export const isCalendarDay = (text: string): boolean => {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}
