import { daysBetween, vietnameseDate, vietnameseShortDate } from '../../domain/calendar/index.ts'
import type { Said } from '../../domain/commitment/index.ts'
import type { PromiseReportInput } from '../../application/papers.ts'
import type { CommitmentRow } from '../../application/register.ts'
import { councilName, footNote, jurisdiction, placeAndBlankDay } from '../resolutionInput.ts'
import type { Block, Paper } from './paper.ts'

/** The draft of an office's report on what it promised, before a session: a row for each promise, as the register has it, with room for what the office has to say. */
export const promiseReportPaper = (input: PromiseReportInput): Paper => {
  const { council, officeName, session, day, promises } = input
  return {
    title: `Báo cáo thực hiện lời hứa – ${officeName}`,
    stamped: day,
    issuer: [officeName.toLocaleUpperCase('vi')],
    number: '……/BC-……',
    about: null,
    placeAndDay: placeAndBlankDay(council, day),
    name: { kind: 'BÁO CÁO', subject: `Kết quả thực hiện các nội dung đã hứa, cam kết tại phiên chất vấn\n(trình ${session})` },
    to: [],
    blocks: [
      paragraph(`Thực hiện quy định về báo cáo kết quả thực hiện lời hứa trước kỳ họp, ${officeName} báo cáo ${councilName(council)} tình hình thực hiện ${promises.length} cam kết chưa hoàn thành, số liệu lấy từ sổ theo dõi đến hết ${vietnameseDate(day)}:`),
      table(promises, input),
      paragraph('Nguyên nhân, trách nhiệm của tập thể, cá nhân đối với các nội dung chậm: ……'),
      paragraph('Giải pháp và thời hạn hoàn thành: ……'),
    ],
    recipients: [`Thường trực Hội đồng nhân dân ${jurisdiction(council)};`.replace(' ;', ';'), 'Các Ban Hội đồng nhân dân;', 'Lưu: VT.'],
    signing: { lines: ['THỦ TRƯỞNG CƠ QUAN'], name: '' },
    note: footNote(council, { draft: true }),
  }
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

const table = (promises: readonly CommitmentRow[], { day }: PromiseReportInput): Block => ({
  kind: 'table',
  columns: [
    { head: 'STT', share: 6, align: 'center' }, { head: 'Nội dung đã hứa', share: 34, align: 'left' }, { head: 'Hạn', share: 14, align: 'left' }, { head: 'Kết quả đến nay', share: 26, align: 'left' },
    { head: 'Dự kiến xong', share: 20, align: 'left' },
  ],
  rows: promises.map((row, index) => [`${index + 1}`, `${row.action}${row.resolutionNumber === null ? '' : `\n(${row.resolutionNumber})`}`, dueOf(row, day), resultOf(row), '']),
})

const dueOf = ({ dueDate, currentDueDate, status }: CommitmentRow, day: string): string => {
  if (currentDueDate === null) return 'chưa ấn định ngày'
  const late = currentDueDate < day && (status === 'owed' || status === 'disputed') ? `\nchậm ${daysBetween(currentDueDate, day)} ngày` : ''
  const first = dueDate !== null && dueDate !== currentDueDate ? `\n(hạn đầu: ${vietnameseShortDate(dueDate)})` : ''
  return `${vietnameseShortDate(currentDueDate)}${first}${late}`
}

const SAID: Readonly<Record<Said, string>> = { notStarted: 'Chưa thực hiện', inProgress: 'Đang thực hiện', partlyDone: 'Hoàn thành một phần', done: 'Đã hoàn thành' }

/** What the office last said of itself, and where it stands with those who check. */
const resultOf = ({ status, progress, lastReportOn, finishedOn, returns }: CommitmentRow): string => [
  progress === null ? 'Chưa báo cáo' : `${SAID[progress]}${lastReportOn === null ? '' : ` (báo cáo ngày ${vietnameseShortDate(lastReportOn)})`}`,
  ...(status === 'claimed' ? [`Chờ thẩm tra từ ${vietnameseShortDate(finishedOn ?? '')}`] : status === 'verified' ? ['Đã thẩm tra đạt'] : status === 'disputed' ? ['Đang tranh luận kết quả'] : returns > 0 ? ['Đã bị trả lại'] : []),
].join('\n')
