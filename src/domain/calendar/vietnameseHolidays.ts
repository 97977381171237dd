import type { CalendarYear, DayOff, HolidayCalendar } from './holidayCalendar.ts'

const off = (day: string, name: string, nameEn: string): DayOff => ({ day, name, nameEn })
const tet = (...days: readonly string[]): readonly DayOff[] => days.map((day) => off(day, 'Tết Nguyên đán', 'Lunar New Year'))

/**
 * The years we can answer for: the days of art. 112 of Labour Code 45/2019/QH14 as laid by the yearly notices, read in the press and not in
 * the notices themselves, so each is `inferred`. Before them and after them nothing is counted until a council gives its own list:
 * a wrong day off makes every date after it wrong. 24 November 2026 is left out: paid leave on it is a policy that the Labour Code was
 * still to take up when this was written.
 */
const YEARS: readonly CalendarYear[] = [
  {
    year: 2025, certainty: 'inferred', citation: 'Bộ luật Lao động số 45/2019/QH14, Điều 112; thông báo lịch nghỉ năm 2025, theo báo chí',
    daysOff: [
      off('2025-01-01', 'Tết Dương lịch', 'New Year’s Day'),
      ...tet('2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'),
      off('2025-04-07', 'Giỗ Tổ Hùng Vương', 'Hung Kings’ Commemoration'),
      off('2025-04-30', 'Ngày Chiến thắng', 'Victory Day'),
      off('2025-05-01', 'Ngày Quốc tế lao động', 'Labour Day'),
      off('2025-05-02', 'Nghỉ hoán đổi', 'Day off in exchange'),
      off('2025-09-01', 'Quốc khánh', 'National Day'),
      off('2025-09-02', 'Quốc khánh', 'National Day'),
    ],
    workedDays: ['2025-04-26'],
  },
  {
    year: 2026, certainty: 'inferred', citation: 'Bộ luật Lao động số 45/2019/QH14, Điều 112; văn bản số 12729/VPCP-KGVX ngày 25/12/2025; thông báo nghỉ Tết Nguyên đán, Quốc khánh năm 2026 của Bộ Nội vụ, theo báo chí',
    daysOff: [
      off('2026-01-01', 'Tết Dương lịch', 'New Year’s Day'),
      off('2026-01-02', 'Nghỉ hoán đổi', 'Day off in exchange'),
      ...tet('2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
      off('2026-04-26', 'Giỗ Tổ Hùng Vương', 'Hung Kings’ Commemoration'),
      off('2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'In lieu of Hung Kings’ Commemoration'),
      off('2026-04-30', 'Ngày Chiến thắng', 'Victory Day'),
      off('2026-05-01', 'Ngày Quốc tế lao động', 'Labour Day'),
      off('2026-08-31', 'Nghỉ hoán đổi', 'Day off in exchange'),
      off('2026-09-01', 'Quốc khánh', 'National Day'),
      off('2026-09-02', 'Quốc khánh', 'National Day'),
    ],
    workedDays: ['2026-01-10', '2026-08-22'],
  },
]

export const VIETNAMESE_HOLIDAYS: HolidayCalendar = { version: 0, years: YEARS }
