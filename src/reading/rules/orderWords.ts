import { EDGE, END, anyOf, only, spaced } from '../text/words.ts'
import { TASK_VERBS } from './verbs.ts'

/** Words before which "yêu cầu", "giao", "chỉ đạo" are nouns, or somebody else's: "theo yêu cầu", "Ban chỉ đạo", "bàn giao", "người dân yêu cầu". */
const NOT_AFTER = anyOf([
  'theo', 'đáp ứng', 'các', 'những', 'ban', 'sự', 'ý kiến', 'bàn', 'tổ', 'nhiệm vụ', 'đúng', 'được', 'bị', 'chưa', 'không', 'mục tiêu', 'bài',
  'lãnh đạo', 'lãnh đạo,', 'kế hoạch', 'công tác', 'tinh thần', 'việc', 'mới', 'và', 'quan tâm', 'tập trung', 'tiếp tục', 'trưởng ban', 'phó ban',
  'vốn', 'đơn vị', 'do', 'quyền', 'người dân', 'tài xế', 'để', 'kết', 'có', 'hành động', 'tiêu thức', 'trả lời', 'nguyên tắc cơ bản', 'ngoại',
])
/** Words behind them that make another word: "giao thông", "giao dịch", "yêu cầu của", "chỉ đạo về". */
const NOT_BEFORE = [
  'của|này|đó|thông|dịch|lưu|thoa|thừa|động|đất|mùa|ban (?:đầu|hành|với|để|hằng|hàng|tuần|định)|tiếp|trên|về|từ|được|là|như|hàng|khoán',
  'tế|hữu|cắt|nộp|thức|chính thức',
].join('|')
const ORDERS = [
  'yêu cầu|giao nhiệm vụ cho|giao cho|giao|chỉ đạo cho|chỉ đạo|đề nghị|lưu ý|nhắc nhở|chỉ thị|phân công|đôn đốc|thúc|nghiêm cấm',
  'ra lệnh cho|đốc thúc|kiến nghị',
].join('|')

export const ORDER = new RegExp(spaced(only(ORDERS, `(?<!${NOT_AFTER} {1,3})${EDGE}(${ORDERS})${END}(?! {1,3}(?:${NOT_BEFORE})${END})`)), 'giu')

/** A request rather than an order: it binds only those below. */
export const REQUEST = /^(?:đề nghị|lưu ý)$/iu
/** What inspectors, auditors and supervising teams conclude binds as an order does; from anyone else it is a proposal. */
export const RECOMMENDS = /^kiến nghị$/iu
export const INSPECTORS = /thanh tra|kiểm toán|đoàn giám sát|đoàn kiểm tra|uỷ ban kiểm tra|kết luận/iu
/** These need the body they are addressed to. */
export const ADDRESSED = /^(?:giao|thúc|phân công|đôn đốc)/iu

const HIGHER = [
  'quốc hội', 'chính phủ', 'thủ tướng', 'trung ương', 'bộ chính trị', 'uỷ ban thường vụ quốc hội', 'đại biểu', 'các đại biểu', 'cử tri',
  'người dân', 'bà con', 'hđnd', 'hội đồng nhân dân',
]
/** Those who take a request, not an order: bodies above the council's own government, the sitting itself, the public. */
export const ABOVE = new RegExp(spaced(`^(?:${anyOf(HIGHER)})`), 'iu')

const CONDUCT = [
  'giải trình', 'trả lời', 'cho biết', 'làm rõ thêm', 'đặt câu hỏi', 'phát biểu', 'tranh luận', 'ngắn gọn', 'biểu quyết', 'đi thẳng vào', 'báo cáo rõ',
]
/** The chair running the meeting: who answers, how to ask. A written answer is a task all the same. */
export const SITTING = new RegExp(spaced(`^(?!.{0,70}văn bản).{0,70}?${EDGE}(?:${anyOf(CONDUCT)})${END}`), 'iu')

/** What is only proposed to those above is no order, though the proposal says "chỉ đạo". */
export const PROPOSED = new RegExp(spaced(`${EDGE}(?:(?:kiến nghị|đề xuất)(?: [^.;,]{0,60})?|thẩm quyền(?: [^.;]{0,50})?|trong|việc|không thấy|phải) {0,3}$`), 'iu')

const THEN = anyOf([...TASK_VERBS, 'cần', 'phải', 'khẩn trương', 'tiếp tục', 'sớm'])
/** A place that stands for its government: "đề nghị Hà Nội rà soát". */
export const NAMED_PLACE = new RegExp(spaced(`^ {0,3}(\\p{Lu}\\p{L}{1,8}(?: \\p{Lu}\\p{L}{1,8}){0,3})(?= ${THEN}${END})`), 'u')
