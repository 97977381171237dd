import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { CalendarInput } from '../../application/calendars.ts'

/** How often programs are asked to look again, in seconds: days do not change by the hour. */
const LOOK_AGAIN_SECONDS = 12 * 3600

/**
 * A calendar as RFC 5545 text, one whole day for each entry and nobody's time taken up. The same input gives the same text. `ical-generator` knows what
 * calendar programs want beyond the RFC, and folds and escapes as it asks.
 */
export const calendarText = ({ name, language, publicUrl, stamped, entries }: CalendarInput): string => {
  const { host } = new URL(publicUrl)
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, ttl: LOOK_AGAIN_SECONDS, prodId: { company: 'loihua', product: 'loihua', language: language.toUpperCase() } })
  for (const { id, sequence, day, title, details, url } of entries)
    calendar.createEvent({
      id: `${id}@${host}`, sequence, stamp: new Date(`${stamped}T00:00:00Z`), start: Temporal.PlainDate.from(day), allDay: true, summary: title, description: details, url,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  return calendar.toString()
}
