import type { RuleChoice } from '../../domain/regulation/index.ts'
import type { RuleName } from '../../domain/rules/index.ts'
import type { Bilingual } from '../../domain/language.ts'

/** What each rule is about, as a line of a table. */
export const RULE_WORDS: Readonly<Record<RuleName, Bilingual>> = {
  handOverAnswer: { vi: 'Trả lời đề nghị chuyển cam kết', en: 'Answering a proposed hand-over' },
  extensionDecision: { vi: 'Quyết định đề nghị gia hạn', en: 'Deciding on more time' },
  verification: { vi: 'Thẩm tra báo cáo hoàn thành', en: 'Verifying a claim of completion' },
  arbiterDecision: { vi: 'Phân xử, xác định cơ quan chịu trách nhiệm', en: 'Naming the accountable office' },
  extensionCount: { vi: 'Số lần gia hạn nhiều nhất', en: 'Most extensions' },
  explanation: { vi: 'Giải trình việc chậm, kể từ ngày ký văn bản đôn đốc', en: 'Explaining why it is late, from the day the letter is signed' },
  urging: { vi: 'Từ văn bản đôn đốc này đến văn bản sau', en: 'From one letter that urges to the next' },
  extensionTotalDays: { vi: 'Tổng số ngày gia hạn nhiều nhất', en: 'Most days of extension in all' },
  questionSeconds: { vi: 'Thời gian đặt câu chất vấn', en: 'Time to put a question' },
  answerSeconds: { vi: 'Thời gian trả lời mỗi câu chất vấn', en: 'Time to answer a question' },
  debateSeconds: { vi: 'Thời gian tranh luận', en: 'Time to debate an answer' },
  orderSeconds: { vi: 'Thời gian nêu ý kiến về trình tự', en: 'Time for a point of order' },
  interjectionSeconds: { vi: 'Thời gian phát biểu xen', en: 'Time for an interjection' },
  statementSeconds: { vi: 'Thời gian phát biểu mở đầu, báo cáo', en: 'Time for an opening statement or report' },
  questionsPerRound: { vi: 'Số đại biểu mời mỗi lượt chất vấn', en: 'Deputies called in one round of questions' },
  writtenAnswer: { vi: 'Trả lời chất vấn bằng văn bản, kể từ ngày chất vấn', en: 'Answering a question in writing, from the day of questioning' },
}

export const CHOICE_WORDS: Readonly<Record<RuleChoice, Bilingual>> = {
  vietnam: { vi: 'Pháp luật Việt Nam có hiệu lực vào ngày thông qua', en: 'The law of Vietnam in force on the day of adoption' },
  neutral: { vi: 'Bộ quy tắc chung, không theo luật của nước nào', en: 'Neutral rules, under the law of no country' },
}

/** A value with what it counts. */
export const ruleValue = (rule: RuleName, value: number): Bilingual => {
  switch (rule) {
    case 'extensionCount':
      return { vi: `${value} lần`, en: value === 1 ? 'once' : `${value} times` }
    case 'questionSeconds':
    case 'answerSeconds':
    case 'debateSeconds':
    case 'orderSeconds':
    case 'interjectionSeconds':
    case 'statementSeconds':
      return { vi: `${value} giây`, en: `${value} seconds` }
    case 'questionsPerRound':
      return { vi: `${value} đại biểu`, en: value === 1 ? '1 deputy' : `${value} deputies` }
    default:
      return { vi: `${value} ngày`, en: value === 1 ? '1 day' : `${value} days` }
  }
}
