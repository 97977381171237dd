import { daysBetween, type IsoDate } from '../../domain/calendar/index.ts'
import type { Bilingual } from '../../domain/language.ts'

/** Up to here a reader sees how long it is from the number of days alone. */
const PLAIN_DAYS = 60

/** How a due day stands to today, in words: `Quá hạn 12 ngày`, `Quá hạn 403 ngày (hơn 1 năm 1 tháng)`, `Hạn là hôm nay`, `Còn 5 ngày`. */
export const lateness = (due: IsoDate, today: IsoDate): Bilingual => {
  const days = daysBetween(today, due)
  if (days === 0) return { vi: 'Hạn là hôm nay', en: 'Due today' }
  if (days > 0) return { vi: `Còn ${days} ngày`, en: `${counted(days, 'day')} left` }
  const late: Bilingual = { vi: `Quá hạn ${-days} ngày`, en: `${counted(-days, 'day')} overdue` }
  if (-days <= PLAIN_DAYS) return late
  const span = longSpan(due, today)
  return { vi: `${late.vi} (${span.vi})`, en: `${late.en} (${span.en})` }
}

/** Whole years and months by the calendar; "more than" when days are left over. */
const longSpan = (due: IsoDate, today: IsoDate): Bilingual => {
  const { years, months, days } = Temporal.PlainDate.from(due).until(Temporal.PlainDate.from(today), { largestUnit: 'year' })
  const vi = [years > 0 ? `${years} năm` : '', months > 0 ? `${months} tháng` : ''].filter(Boolean).join(' ')
  const en = [years > 0 ? counted(years, 'year') : '', months > 0 ? counted(months, 'month') : ''].filter(Boolean).join(' ')
  return days > 0 ? { vi: `hơn ${vi}`, en: `more than ${en}` } : { vi: `đúng ${vi}`, en: `exactly ${en}` }
}

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`
