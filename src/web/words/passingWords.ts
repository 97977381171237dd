import type { Bilingual } from '../../domain/language.ts'
import type { Awaited } from '../../domain/commitment/index.ts'
import type { HandOverAnswer, PassedAs, RefusalOutcome } from '../../domain/passing/index.ts'
import type { Words } from './words.ts'

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** How promises went from office to office. */
export const passingWords = {
  title: { vi: 'Chuyển trách nhiệm giữa các cơ quan', en: 'Responsibility passed between offices' },
  lead: {
    vi: 'Cơ quan nào đề nghị chuyển cam kết cho cơ quan nào, bên kia nhận hay từ chối, và cam kết chờ trả lời ở đâu lâu nhất. Chuyển hay không, thời hạn vẫn giữ nguyên.',
    en: 'Which office offered a promise to which other, whether that one accepted or refused, and where promises waited longest for an answer. Passed on or not, the date stays.',
  },
  period: { vi: 'Kỳ', en: 'Period' },
  year: { vi: 'Năm', en: 'Year' },
  quarter: { vi: 'Quý', en: 'Quarter' },
  allYears: { vi: 'Tất cả các năm', en: 'All years' },
  wholeYear: { vi: 'Cả năm', en: 'The whole year' },
  show: { vi: 'Xem', en: 'Show' },
  counting: (day: string) => ({
    vi: `Mỗi đề nghị được tính vào kỳ có ngày đề nghị, với kết quả đến ngày ${day}; ngày chờ chỉ tính những ngày nằm trong kỳ.`,
    en: `Each offer counts in the period in which it was made, with what had come of it by ${day}; days of waiting are those within the period.`,
  }),
  none: { vi: 'Không có đề nghị chuyển nào trong kỳ này', en: 'Nothing was offered to another office in this period' },
  noneRemedy: { vi: 'Khi một cơ quan đề nghị chuyển cam kết cho cơ quan khác, đề nghị và câu trả lời sẽ hiện ở đây.', en: 'When an office offers a promise to another, the offer and its answer appear here.' },
  seeAll: { vi: 'Xem tất cả các năm', en: 'See all years' },
  download: { vi: 'Tải từng đề nghị:', en: 'Download every offer:' },

  offers: (offers: number, promises: number) => ({ vi: `${offers} đề nghị chuyển, đối với ${promises} cam kết`, en: `${plural(offers, 'offer', 'offers')}, of ${plural(promises, 'promise', 'promises')}` }),
  graph: { vi: 'Ai đề nghị chuyển cho ai', en: 'Who offered to whom' },
  graphTitle: { vi: 'Sơ đồ các đề nghị chuyển giữa các cơ quan', en: 'Offers between offices, drawn' },
  graphDescription: (offices: number, offers: number) => ({
    vi: `${offices} cơ quan đánh số trên một vòng tròn, ${offers} đề nghị. Mọi con số có trong bảng ngay bên dưới.`,
    en: `${plural(offices, 'office', 'offices')}, numbered, on a circle; ${plural(offers, 'offer', 'offers')}. All figures stand in the table below.`,
  }),
  key: { vi: 'Cách đọc', en: 'How to read it' },
  keyAccepted: { vi: 'được nhận: nét liền, mũi tên', en: 'accepted: solid line, arrow' },
  keyRefused: { vi: 'bị từ chối: nét đứt, dấu ×', en: 'refused: dashed line, cross' },
  keyOther: { vi: 'chưa trả lời, hoặc kết thúc cách khác: nét chấm, vòng tròn', en: 'not answered, or ended otherwise: dotted line, ring' },
  keyNumbers: { vi: 'Con số trên mỗi nét là số đề nghị.', en: 'The number on a line counts the offers.' },
  line: (from: string, to: string, what: string, count: number) => ({ vi: `${from} → ${to}: ${what}, ${count}`, en: `${from} → ${to}: ${what}, ${count}` }),
  other: { vi: 'chưa trả lời hoặc kết thúc cách khác', en: 'not answered or ended otherwise' },
  edges: { vi: 'Các đề nghị, theo bên đề nghị và bên được đề nghị', en: 'Offers, by who offered and to whom' },
  from: { vi: 'Bên đề nghị', en: 'Offered by' },
  to: { vi: 'Bên được đề nghị', en: 'Offered to' },
  proposed: { vi: 'Đề nghị', en: 'Offers' },
  cameBack: { vi: 'Trong đó trở lại', en: 'Of these came back' },
  sum: { vi: 'Cộng', en: 'Sum' },
  all: { vi: 'tất cả', en: 'all' },
  cameBackMeans: {
    vi: 'Trở lại: bị từ chối, hoặc chuyển đúng về cơ quan đã từng chịu trách nhiệm.',
    en: 'Came back: refused, or accepted by an office that had owed it before.',
  },

  pingPong: { vi: 'Chuyển qua chuyển lại', en: 'To and fro' },
  pingPongLead: { vi: 'Hai cơ quan đã đề nghị chuyển cùng một cam kết cho nhau, theo cả hai chiều.', en: 'Two offices offered one and the same promise to each other, both ways.' },
  pingPongNone: { vi: 'Không có cặp nào trong kỳ này.', en: 'No such pair in this period.' },
  pair: { vi: 'Hai cơ quan', en: 'The two offices' },
  times: { vi: 'Số lần chuyển ngược', en: 'Times the other way' },
  promises: { vi: 'Cam kết', en: 'Promises' },

  waits: { vi: 'Chờ trả lời lâu nhất', en: 'Longest waits for an answer' },
  waitsLead: {
    vi: 'Số ngày một cơ quan để một cam kết chờ câu trả lời của mình, trong kỳ. Thời gian đang thực hiện không tính ở đây.',
    en: 'How many days of the period one office let one promise wait for its answer. Time at work is not counted here.',
  },
  waitsNone: { vi: 'Không có cam kết nào phải chờ trả lời trong kỳ này.', en: 'No promise waited for an answer in this period.' },
  office: { vi: 'Cơ quan', en: 'Office' },
  promise: { vi: 'Cam kết', en: 'Promise' },
  awaited: { vi: 'Chờ điều gì', en: 'Waiting for' },
  days: { vi: 'Số ngày', en: 'Days' },

  bounced: { vi: 'Trở lại nhiều nhất', en: 'Came back most often' },
  bouncedNone: { vi: 'Không có cam kết nào trở lại trong kỳ này.', en: 'No promise came back in this period.' },
  refusedTimes: { vi: 'Bị từ chối', en: 'Refused' },
  returnedTimes: { vi: 'Về cơ quan cũ', en: 'Back to an earlier office' },
  bounces: { vi: 'Số lần trở lại', en: 'Came back' },

  accuracy: { vi: 'Từ chối có đúng không', en: 'Were the refusals right' },
  accuracyLead: {
    vi: 'Đúng: cơ quan được nêu tên nay đang chịu trách nhiệm. Sai: chính cơ quan từ chối về sau phải nhận. Chưa rõ: không thuộc hai trường hợp trên, không tính vào tỷ lệ.',
    en: 'Right: the office that was named owes it now. Wrong: the refusing office came to owe it itself. Open: neither; left out of the rate.',
  },
  accuracyNone: { vi: 'Không có lần từ chối nào trong kỳ này.', en: 'Nothing was refused in this period.' },
  accuracySum: (refusals: number, judged: number, open: number) => ({
    vi: `Cả kỳ: ${refusals} lần từ chối, ${judged} lần đã rõ đúng sai; ${open} lần chưa rõ không tính.`,
    en: `In the period: ${plural(refusals, 'refusal', 'refusals')}, ${judged} judged; ${open} open, left out.`,
  }),
  refusals: { vi: 'Lần từ chối', en: 'Refusals' },
  rate: { vi: 'Đúng trên số đã rõ', en: 'Right, of those judged' },
  firstOf: (shown: number) => ({ vi: `${shown} dòng đầu.`, en: `The first ${shown}.` }),
} as const satisfies Words

export const ANSWER_WORDS: Readonly<Record<HandOverAnswer, Bilingual>> = {
  accepted: { vi: 'Được nhận', en: 'Accepted' },
  refused: { vi: 'Bị từ chối', en: 'Refused' },
  named: { vi: 'Thường trực xác định', en: 'Owner named' },
  overtaken: { vi: 'Không còn cần trả lời', en: 'Overtaken' },
  waiting: { vi: 'Đang chờ', en: 'Waiting' },
}

export const OUTCOME_WORDS: Readonly<Record<RefusalOutcome, Bilingual>> = { right: { vi: 'Đúng', en: 'Right' }, wrong: { vi: 'Sai', en: 'Wrong' }, open: { vi: 'Chưa rõ', en: 'Open' } }

export const AWAITED_WORDS: Readonly<Record<Awaited, Bilingual>> = {
  work: { vi: 'Thực hiện', en: 'The work itself' },
  handOver: { vi: 'Trả lời đề nghị chuyển', en: 'An answer to the offer' },
  owner: { vi: 'Xác định cơ quan chịu trách nhiệm', en: 'Naming the accountable office' },
  extension: { vi: 'Trả lời đề nghị gia hạn', en: 'An answer to the request for more time' },
  verdict: { vi: 'Thẩm tra', en: 'A verdict' },
  dispute: { vi: 'Giải quyết tranh chấp về báo cáo', en: 'Settling a dispute on a claim' },
  closing: { vi: 'Quyết định kết thúc theo dõi', en: 'The decision to close' },
}

/** Lists of the promises that one office passed on, refused, got back, or had the move on. */
export const PASSED_WORDS: Readonly<Record<PassedAs, Bilingual>> = {
  handedOn: { vi: 'Đã chuyển cho cơ quan khác', en: 'Handed on to another office' },
  refused: { vi: 'Đã từ chối nhận', en: 'Refused' },
  gotBack: { vi: 'Đã quay trở lại', en: 'Got back' },
  moved: { vi: 'Đã có lúc đến lượt cơ quan', en: 'Had the move at some time' },
}
