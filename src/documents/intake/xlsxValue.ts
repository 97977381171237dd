import type { XlsxStyle } from './xlsxStyles.ts'

const MS_PER_DAY = 86_400_000
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)

/**
 * A number of a cell as a Vietnamese reader would see it: days as dd/mm/yyyy (with hh:mm where the format has a clock), months as mm/yyyy,
 * a decimal comma, per cent with its sign. Days count from 1900 with the leap day of that year that never was, or from 1904.
 */
export const xlsxValue = (value: number, shows: XlsxStyle['shows'], from1904: boolean): string => {
  if (shows === 'number' || !Number.isFinite(value)) return decimal(value)
  if (shows === 'percent') return `${decimal(value * 100)}%`
  // Day 60 of 1900 is 29 February, which that year did not have: earlier days are one further on.
  const days = !from1904 && value >= 1 && value < 60 ? value + 1 : value
  const moment = new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + Math.round((days * MS_PER_DAY) / 60_000) * 60_000)
  if (value < 0 || Number.isNaN(moment.getTime()) || moment.getUTCFullYear() > 9999) return decimal(value)
  const two = (part: number): string => String(part).padStart(2, '0')
  const clock = `${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}`
  const day = `${two(moment.getUTCDate())}/${two(moment.getUTCMonth() + 1)}/${moment.getUTCFullYear()}`
  switch (shows) {
    case 'date':
      return day
    case 'month':
      return day.slice(3)
    case 'dateTime':
      return clock === '00:00' ? day : `${day} ${clock}`
    case 'time':
      return value < 1 ? clock : `${day} ${clock}`
  }
}

/** Fifteen digits are what a spreadsheet shows; the rest is the noise of binary fractions. */
const decimal = (value: number): string => String(Number(value.toPrecision(15))).replace('.', ',')
