import type { Hall, ItemKind, TurnEnding, TurnKind } from '../../domain/floor/index.ts'
import type { AddresseeState, CauseKind, QuestionState, Slot, SlotState, WrittenReason } from '../../domain/question/index.ts'
import type { Bilingual } from '../../domain/language.ts'
import type { Words } from './words.ts'

export const TURN_WORDS: Readonly<Record<TurnKind, Bilingual>> = {
  interjection: { vi: 'Phát biểu xen', en: 'Interjection' },
  order: { vi: 'Ý kiến về trình tự', en: 'Point of order' },
  answer: { vi: 'Trả lời chất vấn', en: 'Answer' },
  debate: { vi: 'Tranh luận', en: 'Debate' },
  question: { vi: 'Chất vấn', en: 'Question' },
  statement: { vi: 'Phát biểu, báo cáo', en: 'Statement' },
}

export const ENDING_WORDS: Readonly<Record<TurnEnding, Bilingual>> = {
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
  struck: { vi: 'Chủ tọa không mời', en: 'Struck by the chair' },
  missed: { vi: 'Vắng khi mời', en: 'Not there when called' },
  dropped: { vi: 'Không phát biểu', en: 'Not heard' },
  notReached: { vi: 'Chưa tới lượt', en: 'Not reached' },
}

export const ITEM_WORDS: Readonly<Record<ItemKind, Bilingual>> = {
  opening: { vi: 'Khai mạc', en: 'Opening' },
  questioning: { vi: 'Chất vấn', en: 'Questioning' },
  break: { vi: 'Giải lao', en: 'Break' },
  conclusion: { vi: 'Kết luận', en: 'Conclusion' },
  vote: { vi: 'Biểu quyết', en: 'Vote' },
}

export const HALL_WORDS: Readonly<Record<Hall['status'], Bilingual>> = {
  planned: { vi: 'Chưa khai mạc', en: 'Not open yet' },
  open: { vi: 'Đang họp', en: 'In session' },
  suspended: { vi: 'Tạm dừng', en: 'Suspended' },
  closed: { vi: 'Đã bế mạc', en: 'Closed' },
}

export const QUESTION_WORDS: Readonly<Record<QuestionState, Bilingual>> = {
  awaiting: { vi: 'Chờ trả lời', en: 'Waits for an answer' },
  writtenDue: { vi: 'Chờ trả lời bằng văn bản', en: 'A written answer is due' },
  partAnswered: { vi: 'Mới trả lời một phần', en: 'Answered in part' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  settled: { vi: 'Đã kết thúc', en: 'Settled' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
}

export const ADDRESSEE_WORDS: Readonly<Record<AddresseeState, Bilingual>> = {
  awaiting: { vi: 'Chưa trả lời', en: 'Has not answered' },
  writtenDue: { vi: 'Phải trả lời bằng văn bản', en: 'Owes a written answer' },
  answeredBySubstitute: { vi: 'Người khác trả lời thay', en: 'Somebody else answered' },
  written: { vi: 'Đã trả lời bằng văn bản', en: 'Answered in writing' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
}

export const SLOT_WORDS: Readonly<Record<Slot, Bilingual>> = {
  cause: { vi: 'Nguyên nhân', en: 'Cause' },
  responsibility: { vi: 'Trách nhiệm', en: 'Responsibility' },
  measures: { vi: 'Giải pháp', en: 'Measures' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
}

export const SLOT_STATE_WORDS: Readonly<Record<SlotState, Bilingual>> = {
  present: { vi: 'Có nêu', en: 'Given' },
  absent: { vi: 'Không nêu', en: 'Not given' },
  refused: { vi: 'Từ chối nêu', en: 'Refused' },
  unclear: { vi: 'Nêu chưa rõ', en: 'Unclear' },
}

export const CAUSE_WORDS: Readonly<Record<CauseKind, Bilingual>> = {
  internal: { vi: 'Chủ quan', en: 'Within the office’s reach' },
  external: { vi: 'Khách quan', en: 'Outside its reach' },
  both: { vi: 'Cả chủ quan và khách quan', en: 'Both' },
}

export const WRITTEN_WORDS: Readonly<Record<WrittenReason, Bilingual>> = {
  outside: { vi: 'Ngoài nhóm vấn đề đã chọn', en: 'Outside the topics chosen' },
  investigation: { vi: 'Cần điều tra, xác minh', en: 'To be looked into' },
  notReached: { vi: 'Chưa kịp trả lời tại phiên', en: 'Not reached at the sitting' },
}

/** A sitting as it goes on, for everybody who follows it. */
export const liveWords = {
  live: { vi: 'Trực tiếp', en: 'Live' },
  title: (name: string) => ({ vi: `Trực tiếp: ${name}`, en: `Live: ${name}` }),
  screen: { vi: 'Màn hình hội trường', en: 'Hall screen' },
  follow: { vi: 'Theo dõi trực tiếp', en: 'Follow it live' },
  course: { vi: 'Xem diễn biến phiên họp', en: 'See how the sitting went' },
  noAgenda: { vi: 'Phiên này không có diễn biến trực tiếp', en: 'This sitting is not shown live' },
  noAgendaRemedy: { vi: 'Chương trình và diễn biến hiện ra khi văn phòng Hội đồng lập chương trình phiên họp.', en: 'Agenda and course appear once the council office has set the agenda.' },
  fresh: { vi: 'Cập nhật lúc', en: 'Up to date at' },
  stale: { vi: 'Mất kết nối, đang nối lại. Trang có thể chưa đầy đủ.', en: 'The connection is lost and is being made again. The page may be behind.' },
  polling: { vi: 'Cập nhật vài giây một lần', en: 'Updated every few seconds' },
  noScript: { vi: 'Trình duyệt không chạy được phần tự cập nhật. Hãy tải lại trang để xem diễn biến mới.', en: 'This browser does not update the page by itself. Load it again to see what is new.' },
  onFloor: { vi: 'Đang phát biểu', en: 'On the floor' },
  nobody: { vi: 'Chưa có ai phát biểu', en: 'Nobody has the floor' },
  unnamed: { vi: 'Chưa xác định người phát biểu', en: 'Speaker not known yet' },
  paused: { vi: 'Tạm dừng', en: 'Paused' },
  interrupted: { vi: 'Đang chờ phát biểu tiếp', en: 'Waits to go on' },
  left: { vi: 'Còn lại', en: 'Left' },
  over: { vi: 'Quá giờ', en: 'Over time' },
  limit: (minutes: string) => ({ vi: `Thời gian ${minutes}`, en: `Time ${minutes}` }),
  added: (minutes: string) => ({ vi: `thêm ${minutes}`, en: `${minutes} added` }),
  item: { vi: 'Nội dung đang làm', en: 'Being dealt with' },
  noItem: { vi: 'Chưa bắt đầu nội dung nào', en: 'Nothing is being dealt with yet' },
  present: (present: number, total: number) => ({ vi: `${present} trên ${total} đại biểu có mặt`, en: `${present} of ${total} deputies present` }),
  declared: (words: string) => ({ vi: `Chủ tọa tuyên bố: ${words}`, en: `The chair declared: ${words}` }),
  suspendedFor: (reason: string) => ({ vi: `Tạm dừng: ${reason}`, en: `Suspended: ${reason}` }),
  queue: { vi: 'Danh sách chờ phát biểu', en: 'Waiting for the floor' },
  queueNone: { vi: 'Chưa có ai đăng ký.', en: 'Nobody is waiting.' },
  called: { vi: 'Đã mời', en: 'Called' },
  reordered: (reason: string) => ({ vi: `Chủ tọa xếp lại: ${reason}`, en: `Put in order by the chair: ${reason}` }),
  listClosed: (kind: string) => ({ vi: `Đã đóng đăng ký: ${kind}`, en: `Registration is closed: ${kind}` }),
  agenda: { vi: 'Chương trình', en: 'Agenda' },
  minutes: (count: number) => ({ vi: `${count} phút`, en: count === 1 ? '1 minute' : `${count} minutes` }),
  itemState: { vi: 'Tình trạng', en: 'State' },
  pending: { vi: 'Chưa tới', en: 'To come' },
  current: { vi: 'Đang làm', en: 'Now' },
  done: { vi: 'Đã xong', en: 'Done' },
  deferred: { vi: 'Để lại sau', en: 'Put off' },
  questions: { vi: 'Câu chất vấn', en: 'Questions' },
  questionsNone: { vi: 'Chưa ghi câu chất vấn nào.', en: 'No question is recorded yet.' },
  questionNumber: (number: number) => ({ vi: `Câu ${number}`, en: `Question ${number}` }),
  asks: { vi: 'chất vấn', en: 'asks' },
  offTopic: { vi: 'Ngoài nhóm vấn đề', en: 'Outside the topics' },
  ruledIn: (reason: string) => ({ vi: `Chủ tọa cho chất vấn: ${reason}`, en: `Admitted by the chair: ${reason}` }),
  ruledOut: (reason: string) => ({ vi: `Chủ tọa không cho chất vấn tại phiên: ${reason}`, en: `Not admitted by the chair: ${reason}` }),
  substitute: (name: string) => ({ vi: `${name} trả lời thay`, en: `answered by ${name} instead` }),
  missing: (parts: string) => ({ vi: `Chưa nêu: ${parts}`, en: `Not given: ${parts}` }),
  writtenBy: (day: string) => ({ vi: `trước hết ngày ${day}`, en: `by the end of ${day}` }),
  document: (number: string, day: string) => ({ vi: `Văn bản ${number}, nhận ngày ${day}`, en: `Document ${number}, received on ${day}` }),
  pressed: (words: string) => ({ vi: `Chất vấn lại: ${words}`, en: `Asked again: ${words}` }),
  disputed: (reason: string) => ({ vi: `Không đồng ý với văn bản trả lời: ${reason}`, en: `Not content with the written answer: ${reason}` }),
  earlierWords: { vi: 'Lời hỏi ban đầu', en: 'As it was first asked' },
  figures: { vi: 'Thời gian phát biểu', en: 'Time spoken' },
  figuresNone: { vi: 'Chưa có ai phát biểu.', en: 'Nobody has spoken yet.' },
  speaker: { vi: 'Người phát biểu', en: 'Speaker' },
  kind: { vi: 'Hình thức', en: 'Kind' },
  speeches: { vi: 'Số lượt', en: 'Speeches' },
  spoken: { vi: 'Thời gian', en: 'Time' },
  enteredLater: { vi: 'Ghi lại sau từ biên bản giấy', en: 'Entered afterwards from paper' },
} as const satisfies Words
