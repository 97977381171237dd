import type { Token } from './tokens.ts'
import { fold } from '../text/fold.ts'
import { GENERIC_VERBS, TASK_VERBS } from '../rules/verbs.ts'

/** Kinds of words that carry the build of an undertaking; all others are passed over. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  task: TASK_VERBS,
  generic: GENERIC_VERBS,
  order: ['yêu cầu', 'giao', 'giao cho', 'giao nhiệm vụ', 'chỉ đạo', 'phân công', 'đôn đốc', 'nhắc nhở', 'quán triệt', 'chỉ thị', 'ra lệnh', 'lệnh cho', 'buộc', 'kêu gọi', 'nghiêm cấm', 'đốc thúc'],
  request: ['đề nghị', 'lưu ý', 'nhấn mạnh'],
  propose: ['kiến nghị', 'đề xuất', 'mong', 'mong muốn', 'muốn', 'gợi ý', 'xin', 'nên'],
  will: ['sẽ'],
  must: ['phải', 'cần', 'cần phải', 'có trách nhiệm', 'có nhiệm vụ', 'không được', 'tuyệt đối không'],
  pledge: ['cam kết', 'hứa', 'cam đoan', 'quyết tâm', 'kiên quyết', 'chắc chắn', 'nhất định', 'khẳng định'],
  expected: ['dự kiến', 'kế hoạch', 'theo kế hoạch', 'lộ trình', 'phương án', 'chủ trương', 'dự định'],
  aim: ['phấn đấu', 'mục tiêu', 'chỉ tiêu', 'đặt mục tiêu'],
  past: ['đã', 'từng', 'vừa qua', 'trước đây', 'trước đó', 'vừa'],
  now: ['đang', 'hiện nay', 'hiện'],
  soon: ['sắp tới', 'thời gian tới', 'tới đây', 'trong thời gian tới', 'trước mắt', 'tới'],
  not: ['không', 'chưa', 'chẳng'],
  if: ['nếu', 'trường hợp', 'khi', 'sau khi'],
  said: ['cho biết', 'cho hay', 'nói', 'cho rằng', 'nói rằng', 'thông tin', 'trả lời', 'phát biểu', 'nêu rõ', 'theo', 'chia sẻ', 'đánh giá', 'nhận định'],
  asked: ['hỏi', 'chất vấn', 'vì sao', 'tại sao', 'bao giờ', 'như thế nào', 'ra sao', 'phản ánh', 'băn khoăn'],
  may: ['có thể', 'khả năng', 'dự báo'],
  is: ['là', 'có', 'còn', 'thuộc'],
  aiming: ['để', 'nhằm'],
  passive: ['được', 'bị'],
  so: ['nên', 'vì', 'do', 'bởi', 'khiến', 'gây', 'dẫn đến', 'cho thấy', 'thì'],
  and: ['và', 'đồng thời', 'nhưng', 'ngoài ra', 'bên cạnh đó', 'cùng với đó', 'trong đó', 'cụ thể'],
  still: ['tiếp tục', 'cũng', 'đều', 'vẫn', 'luôn', 'lại'],
  quickly: ['khẩn trương', 'sớm', 'ngay', 'kịp thời', 'nhanh chóng', 'tập trung', 'chủ động', 'thường xuyên', 'phối hợp', 'chủ trì', 'rà soát'],
  public: ['người dân', 'bà con', 'hộ dân', 'cử tri', 'doanh nghiệp', 'nhà đầu tư', 'học sinh', 'phụ huynh', 'tài xế', 'khách', 'công nhân', 'nông dân', 'sinh viên', 'thí sinh', 'bị cáo', 'đại biểu', 'luật sư', 'chuyên gia', 'gia đình'],
  abroad: ['mỹ', 'trung quốc', 'nga', 'anh', 'pháp', 'nhật bản', 'nhật', 'hàn quốc', 'triều tiên', 'thái lan', 'châu âu', 'eu', 'iran', 'israel', 'đức', 'úc', 'australia', 'ấn độ', 'campuchia', 'malaysia', 'syria', 'trump'],
  law: ['luật', 'nghị định', 'quy định', 'thông tư', 'pháp luật', 'điều'],
  court: ['bị can', 'bị cáo', 'khởi tố', 'toà', 'vụ án', 'phạm nhân', 'điều tra'],
  council: ['hđnd', 'chất vấn', 'kỳ họp', 'đại biểu', 'cử tri'],
}

type Branch = { kind: string | null; readonly next: Map<string, Branch> }
const branch = (): Branch => ({ kind: null, next: new Map() })
const ROOT = branch()
for (const [kind, phrases] of Object.entries(KINDS)) for (const phrase of phrases) {
  let at = ROOT
  for (const word of fold(phrase).split(' ')) {
    const deeper = at.next.get(word) ?? branch()
    at.next.set(word, deeper)
    at = deeper
  }
  at.kind ??= kind
}

/** The words of a stretch by kind, in order, the longest phrase first: `§office2 said §own will task §limit`. */
export const skeletonOf = (tokens: readonly Token[]): string[] => {
  const bones: string[] = []
  for (let n = 0; n < tokens.length; n += 1) {
    const word = tokens[n]?.word ?? ''
    if (word.startsWith('§')) {
      bones.push(word)
      continue
    }
    let [at, length, kind] = [ROOT.next.get(word), 1, null as string | null]
    let taken = 0
    while (at) {
      if (at.kind !== null) [kind, taken] = [at.kind, length]
      at = at.next.get(tokens[n + length]?.word ?? '')
      length += 1
    }
    if (kind === null) continue
    bones.push(kind)
    n += taken - 1
  }
  return bones
}
