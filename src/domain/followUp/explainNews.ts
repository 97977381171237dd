import { daysBetween, englishDate, vietnameseShortDate, type IsoDate } from '../calendar/index.ts'
import type { Bilingual } from '../language.ts'
import type { DigestLine } from './digest.ts'
import type { FollowedFor } from './followed.ts'

/** What is asked of the office that has the move, as a step to take. */
export const ASKED: Readonly<Record<FollowedFor, Bilingual>> = {
  work: { vi: 'Thực hiện và báo cáo kết quả', en: 'Carry it out and report' },
  handOver: { vi: 'Trả lời đề nghị chuyển giao', en: 'Answer the hand-over' },
  owner: { vi: 'Xác định cơ quan chủ trì', en: 'Name the accountable office' },
  extension: { vi: 'Trả lời đề nghị gia hạn', en: 'Answer the request for more time' },
  verdict: { vi: 'Thẩm tra kết quả đã báo cáo', en: 'Examine what was reported done' },
  dispute: { vi: 'Kết luận về kết quả đang tranh luận', en: 'Settle the disputed result' },
  closing: { vi: 'Quyết định kết thúc theo dõi', en: 'Decide on closing' },
  recheck: { vi: 'Kiểm tra lại sau khi kết thúc', en: 'Look again after the closing' },
}

/** In one phrase why a promise is spoken of on `day`: how late it is, how many days are left, or how long it waits without a day. */
export const explainNews = ({ news, since, actBy }: Pick<DigestLine, 'news' | 'since' | 'actBy'>, day: IsoDate): Bilingual => {
  if (actBy === null) {
    const waited = daysBetween(since, day)
    return news === 'arrived'
      ? { vi: `mới chuyển đến từ ${vietnameseShortDate(since)}, chưa có hạn`, en: `new since ${englishDate(since)}, no date set` }
      : { vi: `đã chờ ${waited} ngày, chưa có hạn`, en: `waiting for ${waited} ${waited === 1 ? 'day' : 'days'}, no date set` }
  }
  const left = daysBetween(day, actBy)
  const { vi, en } = news === 'arrived' ? { vi: 'mới chuyển đến, ', en: 'new, ' } : news === 'urged' ? { vi: 'có văn bản đôn đốc, ', en: 'urged by letter, ' } : { vi: '', en: '' }
  if (left < 0) return { vi: `${news === 'urged' ? vi : ''}quá hạn ${-left} ngày (hạn ${vietnameseShortDate(actBy)})`, en: `${news === 'urged' ? en : ''}${-left} ${left === -1 ? 'day' : 'days'} late (due ${englishDate(actBy)})` }
  return left === 0
    ? { vi: `${vi}hạn là hôm nay, ${vietnameseShortDate(actBy)}`, en: `${en}due today, ${englishDate(actBy)}` }
    : { vi: `${vi}còn ${left} ngày, đến hết ${vietnameseShortDate(actBy)}`, en: `${en}${left} ${left === 1 ? 'day' : 'days'} left, due ${englishDate(actBy)}` }
}
