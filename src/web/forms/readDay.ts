import type { IsoDate } from '../../domain/calendar/index.ts'

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const DAY_FIRST = /^(?:ngày\s+)?(\d{1,2})\s*(?:[-/.]|\s+tháng\s+)\s*(\d{1,2})\s*(?:[-/.]|\s+năm\s+)\s*(\d{4})$/i

/**
 * A day as a date field sends it (`2026-08-30`) or as people here write it (`30/8/2026`, `30-8-2026`, `ngày 30 tháng 8 năm 2026`),
 * as `YYYY-MM-DD`; null for an empty field. Whether the calendar has that day is not asked here: what cannot be read
 * comes back as it was typed, so that the rule that refuses an impossible day sees it and says so.
 */
export const readDay = (typed: string): IsoDate | null => {
  const text = typed.normalize('NFC').trim()
  if (text === '') return null
  const [, y, m, d] = YEAR_FIRST.exec(text) ?? []
  if (y && m && d) return isoOf(y, m, d)
  const [, day, month, year] = DAY_FIRST.exec(text) ?? []
  return day && month && year ? isoOf(year, month, day) : text
}

const isoOf = (year: string, month: string, day: string): IsoDate => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
