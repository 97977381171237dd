import { vietnameseDate, vietnameseShortDate } from '../../domain/calendar/index.ts'
import type { LetterInput } from '../../application/papers.ts'
import { councilName, executiveName, footNote, issuerLines, jurisdiction, placeAndBlankDay, placeAndDay, printedNumber } from '../resolutionInput.ts'
import type { Block, Paper } from './paper.ts'

/** The paper of a letter that urges: a draft to be signed until its number is filed, the letter itself from then on. */
export const letterPaper = (input: LetterInput): Paper => {
  const { council, letter, officeName, addresseeName } = input
  const filed = letter.status === 'filed' ? letter : null
  const day = filed?.signedOn ?? letter.draftedOn
  return {
    title: `${ABOUT[letter.step]} – ${officeName}`,
    stamped: day,
    issuer: issuerLines(council),
    number: filed ? printedNumber(filed.number) : '……/……',
    about: ABOUT[letter.step],
    placeAndDay: (filed ? placeAndDay : placeAndBlankDay)(council, day),
    name: null,
    to: [addresseeName ?? councilName(council)],
    blocks: [opening(input), items(input), ...earlier(input), ...asked(input)],
    recipients: ['Như trên;', ...(addresseeName === officeName ? [] : [`${officeName};`]), ...(letter.step > 3 ? [`${executiveName(council)};`] : []), 'Thường trực Hội đồng nhân dân;', 'Các Ban Hội đồng nhân dân;', 'Lưu: VT.'],
    signing: { lines: ['TM. THƯỜNG TRỰC', 'HỘI ĐỒNG NHÂN DÂN', ...(filed ? [] : ['CHỦ TỊCH'])], name: filed?.signer ?? '' },
    note: footNote(council, { draft: filed === null }),
  }
}

const standingCommittee = ({ council }: LetterInput): string => `Thường trực Hội đồng nhân dân ${jurisdiction(council)}`.trim()

/** What the letter is about (trích yếu), by its step. */
const ABOUT: Readonly<Record<LetterInput['letter']['step'], string>> = {
  1: 'đôn đốc thực hiện cam kết tại phiên chất vấn',
  2: 'tiếp tục đôn đốc, yêu cầu giải trình việc chậm thực hiện cam kết',
  3: 'kiến nghị xem xét, xử lý việc chậm thực hiện cam kết',
  4: 'giải trình việc chậm thực hiện cam kết tại phiên giải trình',
  5: 'đưa việc chậm thực hiện cam kết vào nội dung chất vấn',
  6: 'giám sát lại việc thực hiện cam kết',
  7: 'báo cáo việc chậm thực hiện cam kết',
}

const opening = (input: LetterInput): Block => ({
  kind: 'paragraph',
  text: `Qua theo dõi việc thực hiện các cam kết, lời hứa tại phiên chất vấn, tính đến ${vietnameseDate(input.letter.draftedOn)}, `
    + `${standingCommittee(input)} nhận thấy ${input.officeName} còn ${input.letter.items.length} nội dung đã quá hạn mà chưa có kết quả, cụ thể như sau:`,
})

const items = ({ letter, promises }: LetterInput): Block => ({
  kind: 'table',
  columns: [
    { head: 'STT', share: 6, align: 'center' },
    { head: 'Nội dung cam kết (nguyên văn)', share: 41, align: 'left' },
    { head: 'Người cam kết', share: 17, align: 'left' },
    { head: 'Nghị quyết', share: 13, align: 'left' },
    { head: 'Hạn', share: 13, align: 'left' },
    { head: 'Chậm (ngày)', share: 10, align: 'right' },
  ],
  rows: letter.items.map(({ commitmentId, actBy, lateDays }, index) => {
    const promise = promises.get(commitmentId)
    const first = promise?.dueDate ?? null
    return [
      `${index + 1}`,
      promise === undefined ? commitmentId : `“${promise.quote.trim()}”`,
      [promise?.speaker, promise?.speakerRole].filter(Boolean).join('\n'),
      promise?.resolutionNumber ?? '',
      // The first date stays beside what was given since: more time is no new promise.
      first === null || first === actBy ? vietnameseShortDate(actBy) : `${vietnameseShortDate(actBy)}\n(hạn đầu: ${vietnameseShortDate(first)})`,
      `${lateDays}`,
    ]
  }),
})

const earlier = (input: LetterInput): readonly Block[] => input.earlier.length === 0 ? [] : [{
  kind: 'paragraph',
  text: `Việc này đã được đôn đốc tại: ${input.earlier.map(({ number, signedOn }) => `văn bản số ${printedNumber(number)} ${vietnameseDate(signedOn)}`).join('; ')}.`,
}]

const asked = (input: LetterInput): readonly Block[] => {
  const { letter: { step, explanationDays, skipDocument }, officeName, addresseeName, council } = input
  const standing = standingCommittee(input)
  const explained = explanationDays === null ? null
    : `${officeName} giải trình bằng văn bản về nguyên nhân chậm, trách nhiệm của tập thể, cá nhân và thời hạn khắc phục đối với từng nội dung, gửi ${standing} trong thời hạn ${explanationDays} ngày kể từ ngày ký văn bản này.`
  const texts: Readonly<Record<typeof step, string>> = {
    1: `${standing} đề nghị ${officeName} khẩn trương thực hiện, báo cáo kết quả và gửi minh chứng đối với từng nội dung nêu trên.`,
    2: `${standing} yêu cầu ${officeName} tập trung thực hiện dứt điểm các nội dung nêu trên, báo cáo kết quả và gửi minh chứng.`,
    3: `${standing} kiến nghị ${addresseeName ?? executiveName(council)} chỉ đạo thực hiện dứt điểm, xem xét và xử lý trách nhiệm của ${officeName} theo thẩm quyền, thông báo kết quả đến ${standing}.`,
    4: `${standing} đưa các nội dung nêu trên vào phiên giải trình. Đề nghị ${officeName} chuẩn bị báo cáo và cử người có trách nhiệm tham dự; thời gian, địa điểm có thông báo sau.`,
    5: `${standing} đưa các nội dung nêu trên vào danh mục trình Hội đồng nhân dân lựa chọn vấn đề chất vấn tại kỳ họp tới. Đề nghị ${officeName} chuẩn bị nội dung trả lời.`,
    6: `${standing} tổ chức giám sát lại việc thực hiện các nội dung nêu trên. Đề nghị ${officeName} chuẩn bị báo cáo, hồ sơ, tài liệu; kế hoạch giám sát có thông báo sau.`,
    7: `${standing} báo cáo ${councilName(council)} xem xét, quyết định biện pháp theo thẩm quyền đối với việc chậm thực hiện của ${officeName}.`,
  }
  return [texts[step], explained === null ? null : `Đề nghị ${explained}`, skipDocument === null ? null : `Việc áp dụng bước này thực hiện theo ${skipDocument}.`]
    .flatMap((text): readonly Block[] => (text === null ? [] : [{ kind: 'paragraph', text }]))
}
