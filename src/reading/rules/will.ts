import { EDGE, END, has, spaced, anyOf, wordsPattern } from '../text/words.ts'
import { fold, lower } from '../text/fold.ts'
import { connectorsAt } from './connectors.ts'
import type { CueRule } from './cue.ts'

/**
 * "sẽ + verb": what a body says it will do. A promise when it is the speaker's own body and the outcome is its own;
 * a plan when the step prepares (tham mưu, trình, nghiên cứu, rà soát …), is hedged (dự kiến, có thể) or is another's.
 * Not an undertaking: forecasts and consequences ("sẽ gây", "sẽ ảnh hưởng"), what firms, people or nature will do.
 */
const WILL = new RegExp(spaced(`${EDGE}(?:sẽ|(?:chúng tôi|(?:thời gian tới|sắp tới|tới đây|trước mắt),? [^.;"]{0,50}) tiếp tục)${END}`), 'giu')
export const FORECAST = new RegExp(spaced(`^ {0,3}(?:(?:cũng|còn|vẫn|rất|càng|luôn|lại|tự|dần|đều|thực sự) {1,3}){0,2}(?:${anyOf([
  'là', 'gây', 'ảnh hưởng', 'khó', 'khiến', 'dẫn', 'giúp', 'tạo ra', 'tạo nên', 'mang', 'trở', 'còn', 'chết', 'mất', 'phụ thuộc', 'thấy',
  'nghĩ', 'diễn ra', 'bước', 'đến', 'về', 'gặp', 'bị', 'rơi', 'tác động', 'góp phần', 'kéo', 'đỡ', 'như', 'ra sao', 'thế nào', 'phải chịu',
  'có lợi', 'có hại', 'vượt', 'xảy ra', 'sụp', 'nguy', 'tốt hơn', 'đạt được', 'hết', 'tốn', 'lãng phí', 'bao gồm', 'gồm', 'có nhiều',
  'cho thấy', 'nằm', 'chứng', 'phá', 'thuộc', 'ngày càng', 'hưởng', 'được hưởng', 'được nhận', 'được lợi', 'hài lòng', 'vui', 'buồn',
  'không thể', 'không còn', 'không có', 'không đủ', 'cảm', 'phát sinh', 'đem', 'quay lại', 'bắt nguồn', 'nhận được', 'đi qua', 'chiếm',
  'chảy', 'phải', 'có', 'hội', 'do', 'rất', 'tự', 'chạy', 'tạo', 'không', 'tăng(?! cường)', 'giảm', 'vào', 'sang', 'đi', 'trả lời',
  'khoảng',
])})${END}`), 'iu')
/** After "sẽ có", "sẽ không", "sẽ phải" only these are something to hand over or to do. */
const DELIVERS = new RegExp(spaced(`^ {0,3}(?:sớm |cũng )?(?:có (?:các |những |thêm |\\d+ )?(?:${anyOf(['văn bản', 'hướng dẫn', 'tờ trình', 'báo cáo', 'số liệu', 'giải pháp', 'phương án', 'kết luận', 'quyết định', 'thông tin', 'đề án', 'kế hoạch', 'chính sách', 'buổi', 'trạm', 'công trình', 'dự án', 'biện pháp', 'kết quả'])})|không (?:${anyOf(['để', 'cấp', 'cho', 'thu', 'thay đổi', 'bao che', 'tổ chức', 'còn'])})|tạo điều kiện|do [^,.;]{3,40} (?:thực hiện|chi trả|đảm nhiệm))${END}`), 'iu')
const PREPARES = new RegExp(spaced(`^ {0,3}(?:${anyOf(['cùng', 'tiếp tục', 'chủ động', 'sớm', 'khẩn trương', 'tập trung', 'cũng', 'chỉ', 'có', 'tổ chức'])} {1,3}){0,2}(?:${anyOf(['tham mưu', 'trình', 'đề xuất', 'kiến nghị', 'nghiên cứu', 'rà soát', 'phối hợp', 'họp', 'báo cáo', 'tờ trình', 'xem xét', 'làm việc', 'chỉ đạo', 'yêu cầu', 'giao', 'đề nghị', 'lấy ý kiến', 'xin ý kiến', 'tính toán', 'đánh giá', 'được'])})${END}`), 'iu')
const HEDGED = wordsPattern([
  'dự kiến', 'theo kế hoạch', 'có thể', 'nếu thuận lợi', 'nếu cần', 'theo lộ trình', 'theo dự án', 'theo đề án', 'theo quy hoạch', 'đề án',
  'dự án', 'theo phương án', 'khả năng',
])
/** Subjects that owe the council nothing. */
const OUTSIDERS = wordsPattern([
  'người dân', 'bà con', 'doanh nghiệp', 'hộ dân', 'tài xế', 'học sinh', 'thí sinh', 'nhà đầu tư', 'công dân', 'đại biểu', 'cử tri', 'ai',
  'kẻ', 'bị cáo', 'người lao động', 'phụ huynh', 'khách', 'thị trường', 'hành khách', 'giá', 'nó', 'họ', 'em', 'con', 'sinh viên',
  'bệnh nhân', 'nông dân', 'hậu quả', 'điều này', 'việc này', 'điều đó', 'chúng ta', 'tình trạng', 'kỳ họp', 'phiên họp', 'phiên chất vấn',
  'hội nghị', 'anh', 'trung quốc', 'mỹ',
])

/** A place that opens the clause and stands for its government: "Hải Ninh (đang …) sẽ". */
const PLACE = /^(\p{Lu}\p{Ll}{1,7}(?: \p{Lu}\p{Ll}{1,7}){1,3})(?: (?:cũng|đang [^,;.]{2,30}|đã [^,;.]{2,30}))? $/u

export const will: CueRule = ({ key, words, bodies, voice, direct }) => {
  if (voice?.standing === 'deputy' || voice?.standing === 'public') return null
  WILL.lastIndex = 0
  for (let match = WILL.exec(key); match; match = WILL.exec(key)) {
    const after = match.index + match[0].length
    const at = after - (/(?:sẽ|tiếp {1,3}tục)$/u.exec(match[0])?.[0].length ?? 0)
    const tail = key.slice(after)
    if (tail.trim().length < 5 || (FORECAST.test(tail) && !DELIVERS.test(tail))) continue
    const subject = bodies.filter((body) => body.end <= at && at - body.end <= 60).at(-1) ?? bodies.filter((body) => body.end <= at).at(-1)
    const before = key.slice(subject?.end ?? Math.max(0, at - 60), at)
    if (has(OUTSIDERS, before) && !/^ {0,3}được/u.test(tail)) continue
    const place = subject === undefined ? PLACE.exec(words.slice(connectorsAt(key), at))?.[1] : undefined
    const own = subject === undefined ? place === undefined && (voice !== null || direct) : subject.kind === 'own' || isOwn(subject.name, [voice?.name, voice?.role])
    const planned = PREPARES.test(tail) || has(HEDGED, key.slice(0, after + 20)) || !own
    return {
      rule: planned ? 'plan-will' : 'promise-will', force: planned ? 'plan' : 'promise',
      from: at <= 160 ? Math.min(connectorsAt(key), at) : Math.min(subject?.start ?? at, at), verb: at, action: after,
      owner: subject ? words.slice(subject.start, subject.end) : place ?? null, ownerNamed: place !== undefined || (subject !== undefined && subject.kind !== 'own'),
    }
  }
  return null
}

/** The subject is the speaker's own body: it stands in the speaker's post, or is the speaker. */
const isOwn = (subject: string, heldBySpeaker: readonly (string | null | undefined)[]): boolean => {
  const named = lower(subject)
  return heldBySpeaker.some((words) => {
    const held = words ? lower(fold(words)) : ''
    return held !== '' && (held.includes(named) || named.includes(held))
  })
}
