import type { Factor, Reason } from '../../domain/requestioning/index.ts'
import type { Criterion, TopicForm } from '../../domain/topic/index.ts'
import type { Bilingual } from '../../domain/language.ts'
import { figure } from './figures.ts'
import type { Words } from './words.ts'

export const REASON_WORDS: Readonly<Record<Reason, Bilingual>> = {
  late: { vi: 'Quá hạn', en: 'Late' },
  ineffective: { vi: 'Chưa hiệu quả', en: 'Without effect' },
  bounced: { vi: 'Chuyển qua lại', en: 'Passed to and fro' },
  disputed: { vi: 'Đang tranh luận', en: 'Disputed' },
}

export const FACTOR_WORDS: Readonly<Record<Factor, Bilingual>> = {
  late: { vi: 'Số ngày chậm', en: 'Days late' },
  slipped: { vi: 'Số ngày lùi hạn', en: 'Days slipped' },
  passed: { vi: 'Số lần chuyển', en: 'Hand-overs' },
  voters: { vi: 'Cử tri phản ánh', en: 'Voters' },
}

/** How each factor comes about; the numbers are `WEIGHTS` of the domain. */
export const weightWords = ({ lateDays, slippedDays, handOvers }: { readonly lateDays: number; readonly slippedDays: number; readonly handOvers: number }): Readonly<Record<Factor, Bilingual>> => ({
  late: { vi: `1 + số ngày chậm ÷ ${lateDays}`, en: `1 + days late ÷ ${lateDays}` },
  slipped: { vi: `1 + số ngày lùi so với hạn đầu ÷ ${slippedDays}`, en: `1 + days after the first date ÷ ${slippedDays}` },
  passed: { vi: `1 + số lần chuyển cơ quan ÷ ${handOvers}`, en: `1 + hand-overs ÷ ${handOvers}` },
  voters: { vi: '1 + log₁₀(1 + số lượt cử tri)', en: '1 + log₁₀(1 + voters)' },
})

export const FORM_WORDS: Readonly<Record<TopicForm, Bilingual>> = {
  requestioning: { vi: 'Tái chất vấn', en: 'Re-questioning' },
  resupervision: { vi: 'Tái giám sát', en: 'Re-supervision' },
}

export const CRITERION_WORDS: Readonly<Record<Criterion, Bilingual>> = {
  pressing: { vi: 'Vấn đề bức xúc, nhiều đại biểu, cử tri quan tâm', en: 'Pressing, and many deputies or voters care' },
  violation: { vi: 'Có dấu hiệu vi phạm pháp luật', en: 'A sign that law was broken' },
  unresolved: { vi: 'Đã trả lời, đã hứa nhưng chưa được giải quyết', en: 'Answered and promised, and not settled' },
  found: { vi: 'Qua giám sát, khảo sát thấy cần làm rõ', en: 'Found by supervision, to be cleared up' },
}

/** What is put before the council again. */
export const topicWords = {
  title: { vi: 'Tái chất vấn', en: 'Re-questioning' },
  lead: {
    vi: 'Cam kết đã đến hạn mà thực hiện chậm, chưa hiệu quả, chuyển qua lại hoặc còn tranh luận, xếp theo mức độ cần chất vấn lại.',
    en: 'Promises that have come due and are late, without effect, passed to and fro or disputed, in the order in which they call for new questions.',
  },
  none: { vi: 'Không có cam kết nào cần chất vấn lại.', en: 'No promise gives a reason to be asked about again.' },
  allOffices: { vi: 'Mọi cơ quan', en: 'All offices' },
  noneHere: { vi: 'Cơ quan này không có cam kết nào cần chất vấn lại.', en: 'This office has no promise to be asked about again.' },
  list: { vi: 'Danh sách xếp theo điểm', en: 'The list, by score' },
  promise: { vi: 'Cam kết', en: 'Promise' },
  office: { vi: 'Cơ quan', en: 'Office' },
  reasons: { vi: 'Lý do', en: 'Reasons' },
  score: { vi: 'Điểm', en: 'Score' },
  measured: (measure: number, factor: number) => ({ vi: `${figure(measure).vi} (×${figure(factor).vi})`, en: `${figure(measure).en} (×${figure(factor).en})` }),
  weights: { vi: 'Cách tính điểm', en: 'How the score is counted' },
  weightsLead: {
    vi: 'Điểm là tích của bốn hệ số, mỗi hệ số bắt đầu từ 1. Đây là quy ước của phần mềm, không do luật định; Hội đồng chọn chủ đề theo quyết định của mình.',
    en: 'The score is the product of four factors, each from 1 upwards. They are a convention of the software, set by no law; the council chooses its topics by its own decision.',
  },
  factor: { vi: 'Hệ số', en: 'Factor' },
  formula: { vi: 'Công thức', en: 'Formula' },
  dossierHead: { vi: 'Hồ sơ', en: 'Dossier' },
  dossier: { vi: 'Hồ sơ (PDF)', en: 'Dossier (PDF)' },
  dossierWord: { vi: 'Hồ sơ (Word)', en: 'Dossier (Word)' },
  dossiers: { vi: 'Hồ sơ theo cơ quan', en: 'Dossiers by office' },
  dossiersLead: { vi: 'Mỗi hồ sơ gồm lời đã hứa, người hứa, thời hạn, số ngày theo từng cơ quan, minh chứng, văn bản đôn đốc và toàn bộ quá trình.', en: 'Each holds the words, who said them, the dates, the days by office, the evidence, the letters and the whole history.' },
  officialDossiers: { vi: 'Hồ sơ theo người đã hứa', en: 'Dossiers by who promised' },
  official: { vi: 'Người đã hứa', en: 'Who promised' },
  topics: { vi: 'Chủ đề đã đề nghị', en: 'Topics proposed' },
  topicsNone: { vi: 'Chưa có chủ đề nào được đề nghị.', en: 'No topic is proposed yet.' },
  topic: { vi: 'Chủ đề', en: 'Topic' },
  form: { vi: 'Hình thức', en: 'Form' },
  criterion: { vi: 'Tiêu chí chọn', en: 'Criterion' },
  criterionSource: { vi: 'Tiêu chí của Nghị quyết 594/NQ-UBTVQH15', en: 'Criteria of Resolution 594/NQ-UBTVQH15' },
  addressee: { vi: 'Cơ quan trả lời', en: 'Who answers' },
  proposer: { vi: 'Cơ quan đề nghị', en: 'Proposed by' },
  proposedOn: { vi: 'Ngày đề nghị', en: 'Proposed on' },
  promises: { vi: 'Số cam kết', en: 'Promises' },
  state: { vi: 'Tình trạng', en: 'State' },
  proposed: { vi: 'Đang đề nghị', en: 'Proposed' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
  withdrawnBecause: { vi: 'Lý do rút', en: 'Withdrawn because' },
  receipt: { vi: 'Biên nhận', en: 'Receipt' },
  receiptOf: (position: number, hash: string) => ({ vi: `mục ${position} của sổ, mã ${hash}`, en: `entry ${position} of the log, ${hash}` }),
  inTopic: { vi: 'Đã đề nghị', en: 'Proposed already' },
  choose: (action: string) => ({ vi: `Chọn: ${action}`, en: `Choose: ${action}` }),
  propose: { vi: 'Đưa vào chủ đề kỳ họp tới', en: 'Put forward for the next session' },
  proposeLead: { vi: 'Cam kết đã chọn của mỗi cơ quan thành một chủ đề riêng và vẫn gắn với hồ sơ của mình. Chủ đề đề nghị là công khai.', en: 'What is chosen of each office becomes a topic of its own and stays linked to its record. Topics proposed are public.' },
  topicTitle: { vi: 'Tên chủ đề', en: 'Title' },
  /** The formula in which Hanoi's council words it (December 2023, 2024). */
  titleProposed: { vi: 'Nội dung nghị quyết, kết luận chất vấn đã đến thời hạn giải quyết nhưng thực hiện còn chậm, chưa hiệu quả', en: 'Matters of resolutions and conclusions that have come due and are carried out slowly, without effect' },
  withdraw: { vi: 'Rút chủ đề', en: 'Withdraw the topic' },
  withdrawReason: { vi: 'Lý do rút', en: 'Why it is withdrawn' },
  deskLink: { vi: 'Danh sách tái chất vấn', en: 'What to ask about again' },
  onPromise: { vi: 'Đề nghị đưa ra Hội đồng', en: 'Put before the council' },
  choicesMissing: { vi: 'Chưa chọn hình thức hoặc tiêu chí. Hãy chọn trong danh sách.', en: 'Form or criterion is not chosen. Choose from the list.' },
} as const satisfies Words
