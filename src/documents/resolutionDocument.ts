import { Paragraph, TextRun, type FileChild } from 'docx'
import { vietnameseDate } from '../domain/calendar/index.ts'
import { CONTENTS, CONTENT_HEADINGS } from '../domain/draft/index.ts'
import { closing } from './closing.ts'
import { letterhead } from './letterhead.ts'
import { BODY_WIDTH, SIZE, bodyParagraph, centred, rule, runs } from './officialForm.ts'
import { officialDocument } from './pageForm.ts'
import type { ResolutionInput } from '../application/renderResolution.ts'
import { councilName, executiveName, exampleNote, issuerLines, placeAndDay, printedNumber, sittingTitle } from './resolutionInput.ts'
import { sameBytes } from './sameBytes.ts'

/**
 * A resolution on questioning as a DOCX file in the form of Decree 30/2020/NĐ-CP, Appendix I. The same input gives the same bytes.
 * Throws a RangeError when the date of the resolution is not a day of the calendar.
 */
export const renderResolution = async (input: ResolutionInput): Promise<Uint8Array> => {
  const { council, resolution } = input
  const title = `Nghị quyết số ${printedNumber(resolution.number)}`
  const document = officialDocument({
    title, landscape: false, note: exampleNote(council), children: [
      letterhead({ issuer: issuerLines(council), number: printedNumber(resolution.number), about: null, placeAndDay: placeAndDay(council, resolution.date) }),
      ...heading(input), ...basis(input), ...articles(input), new Paragraph({ keepNext: true }), closing(recipients(council), { lines: ['TM. HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH'], name: resolution.signer }),
    ],
  })
  return sameBytes(document, resolution.date)
}

const heading = ({ council, resolution }: ResolutionInput): readonly FileChild[] => [
  centred('NGHỊ QUYẾT', { run: { bold: true, size: SIZE.body }, spacing: { before: 360 } }),
  ...(resolution.subject.trim() === '' ? [] : [centred(resolution.subject.trim(), { run: { bold: true, size: SIZE.body } })]),
  rule(Math.round(BODY_WIDTH / 3), BODY_WIDTH),
  centred(councilName(council).toLocaleUpperCase('vi'), { run: { bold: true, size: SIZE.body }, spacing: { before: 240, after: 120 } }),
]

/** One ground on a line, in italics, each closed by a semicolon and the last by a full stop (part II, section 6 a). */
const basis = (input: ResolutionInput): readonly FileChild[] => {
  const lines = [...input.legalBasis, `Trên cơ sở nội dung hỏi và trả lời tại ${sittingTitle(input)}`]
  return [
    ...lines.map((line, index) => bodyParagraph(runs(`${line.replace(/[.;,\s]+$/u, '')}${index === lines.length - 1 ? '.' : ';'}`, { italics: true }))),
    centred('QUYẾT NGHỊ:', { run: { bold: true, size: SIZE.body }, spacing: { before: 240, after: 120 }, keepNext: true }),
  ]
}

const recipients = (council: ResolutionInput['council']): readonly string[] => [
  'Thường trực Hội đồng nhân dân;',
  `${executiveName(council)};`,
  'Các Ban, các Tổ đại biểu và đại biểu Hội đồng nhân dân;',
  'Các cơ quan chủ trì, phối hợp nêu tại Phụ lục;',
  'Văn phòng giúp việc Hội đồng nhân dân;',
  'Lưu: VT, hồ sơ kỳ họp.',
]

const article = (number: number, text: string): Paragraph => bodyParagraph([new TextRun({ text: `Điều ${number}. `, bold: true }), ...runs(text)])
const clause = (text: string, keepNext = false): Paragraph => bodyParagraph(runs(text), { keepNext })

/** A text of several paragraphs: the first after the number of its clause. */
const clauses = (number: number, heading: string, text: string): readonly Paragraph[] =>
  [`${number}. ${heading}:`, ...text.split('\n').map((line) => line.trim()).filter((line) => line !== '')].map((line, index) => clause(line, index === 0))

/** Assessment, commitments, responsibilities: the contents the supervision law asks of a resolution on questioning, in the council's own words where it drafted them. */
const articles = (input: ResolutionInput): readonly FileChild[] => {
  const { council, resolution, commitments, texts } = input
  const name = councilName(council)
  return [
    article(1, texts === null
      ? `${name} ghi nhận nội dung trả lời chất vấn, trách nhiệm đã nhận và các giải pháp mà người trả lời chất vấn đã nêu tại ${sittingTitle(input)}.`
      : `${name} thống nhất đánh giá và yêu cầu như sau:`),
    ...(texts === null ? [] : CONTENTS.flatMap((content, index) => clauses(index + 1, CONTENT_HEADINGS[content], texts[content]))),
    article(2, `Thông qua ${commitments.length} cam kết, lời hứa cùng lộ trình và thời hạn hoàn thành của người trả lời chất vấn tại Phụ lục kèm theo Nghị quyết này. `
      + 'Phụ lục là bộ phận không tách rời của Nghị quyết. Cơ quan chủ trì nêu tại Phụ lục chịu trách nhiệm thực hiện đúng nội dung và thời hạn đã cam kết.'),
    article(3, 'Tổ chức thực hiện'),
    clause(`1. ${executiveName(council)} tổ chức thực hiện Nghị quyết; chỉ đạo cơ quan chủ trì, cơ quan phối hợp thực hiện từng cam kết tại Phụ lục.`),
    clause('2. Thường trực Hội đồng nhân dân, các Ban, các Tổ đại biểu và đại biểu Hội đồng nhân dân giám sát việc thực hiện Nghị quyết; '
      + 'định kỳ theo dõi, kiểm đếm, đôn đốc cho đến khi từng cam kết được hoàn thành và được xác nhận kết quả.'),
    clause('3. Người đã trả lời chất vấn báo cáo kết quả thực hiện Nghị quyết và các vấn đề đã hứa, gửi đến Thường trực Hội đồng nhân dân '
      + 'chậm nhất 10 ngày trước ngày khai mạc kỳ họp tiếp theo để chuyển đến đại biểu Hội đồng nhân dân.', true),
    // A signature never stands on a page of its own.
    clause(`Nghị quyết này được ${name} thông qua ${vietnameseDate(resolution.date)}./.`, true),
  ]
}
