import type { DueKind } from '../domain/calendar/index.ts'
import { CLARITY, type Clarity, type Force } from './reading.ts'
import { lower } from './text/fold.ts'
import { has, wordsPattern } from './text/words.ts'

const UNNAMED = wordsPattern([
  'các', 'những', 'cơ quan chức năng', 'lực lượng chức năng', 'đơn vị liên quan', 'đơn vị', 'địa phương', 'ngành chức năng',
])
const PRODUCT = wordsPattern([
  'báo cáo', 'đề án', 'kế hoạch', 'phương án', 'quyết định', 'nghị quyết', 'tờ trình', 'hồ sơ', 'quy hoạch', 'văn bản', 'công trình',
  'dự án', 'quy chế', 'quy định', 'danh mục', 'kết luận', 'thông báo', 'công bố', 'hướng dẫn', 'nghị định', 'thông tư', 'số liệu',
  'cơ sở dữ liệu', 'hệ thống', 'trạm', 'cầu', 'đường', 'trường', 'nhà',
])
const AUTHORITY = wordsPattern(['thẩm quyền', 'phê duyệt', 'trình', 'báo cáo', 'chấp thuận', 'quyết định', 'cho ý kiến', 'xin ý kiến'])

type Told = {
  readonly owner: string | null
  /** How many bodies the owner's words name. */
  readonly bearers: number
  readonly commander: boolean
  readonly words: string
  readonly force: Force
  readonly kind: DueKind
  readonly unreadable: boolean
}

/**
 * What a clear task would still have to say ("6 rõ: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền",
 * the Government's rule for assigning work). Simple tests on the words, none of them a judgement of the work:
 * person: one named body or post · task: an action that can be checked · time: a limit that can be read, recurring ones included ·
 * responsibility: one lead, not several side by side · product: a document, work or figure to hand over · authority: who orders, approves or receives it.
 */
export const missingClarity = ({ owner, bearers, commander, words, force, kind, unreadable }: Told): readonly Clarity[] => {
  const key = lower(words)
  const named = owner !== null && !has(UNNAMED, lower(owner))
  const absent: Readonly<Record<Clarity, boolean>> = {
    person: !named,
    task: force === 'vague',
    time: kind === 'none' || unreadable,
    responsibility: bearers !== 1 && !/chủ trì/u.test(key),
    product: !has(PRODUCT, key) && !/\d ?(?:%|tỷ|tỉ|triệu|ha|km|hộ|người)/u.test(key),
    authority: !commander && !has(AUTHORITY, key),
  }
  return CLARITY.filter((part) => absent[part])
}
