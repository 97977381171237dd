import { perMille, type Exclusion, type Rate, type Standing } from '../../domain/rates/index.ts'

/** The words of a tally on paper, which is Vietnamese. */
export const STANDING_ON_PAPER: Readonly<Record<Standing, string>> = { open: 'Chưa xong', claimed: 'Báo hoàn thành, chờ thẩm tra', done: 'Đã đạt', ended: 'Kết thúc theo cách khác' }

const LEFT_OUT: Readonly<Record<Exclusion, string>> = {
  ended: 'kết thúc theo cách khác', noDate: 'chưa có hạn', notDue: 'chưa đến hạn', excused: 'có văn bản xác nhận lý do khách quan', notClaimed: 'chưa báo cáo hoàn thành', notOverdue: 'không quá hạn',
  notOpen: 'đã xong hoặc đã kết thúc',
}

/** `87,5%`, rounded down; a dash where nothing is counted. */
export const percentOnPaper = (rate: Pick<Rate, 'numerator' | 'denominator'>): string => {
  const tenths = perMille(rate)
  return tenths === null ? '–' : `${Math.floor(tenths / 10)},${tenths % 10}%`
}

export const leftOutOnPaper = ({ excluded }: Rate): string => excluded.map(({ why, count }) => `${count} ${LEFT_OUT[why]}`).join('; ') || '–'
