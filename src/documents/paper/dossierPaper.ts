import { vietnameseDate } from '../../domain/calendar/index.ts'
import type { DossierInput, DossierItem } from '../../application/papers.ts'
import { exampleNote, issuerLines, placeAndDay } from '../resolutionInput.ts'
import type { Block, Paper } from './paper.ts'

/** The dossier for re-questioning: each promise in its own words, with its dates, days by office, evidence, letters and history. */
export const dossierPaper = (input: DossierInput): Paper => ({
  title: `Hồ sơ tái chất vấn: ${input.subject}`,
  stamped: input.day,
  issuer: issuerLines(input.council),
  number: null,
  about: null,
  placeAndDay: placeAndDay(input.council, input.day),
  name: { kind: 'HỒ SƠ', subject: `Phục vụ tái chất vấn, tái giám sát\n${input.subject}` },
  to: [],
  blocks: [
    paragraph(`Hồ sơ lập từ sổ theo dõi tính đến hết ${vietnameseDate(input.day)}, gồm ${input.items.length} cam kết.${input.answerer === null ? '' : ` Trả lời: ${input.answerer}.`}`),
    ...input.items.flatMap((item, index) => itemBlocks(item, index + 1)),
  ],
  recipients: [],
  signing: null,
  note: exampleNote(input.council),
})

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

const itemBlocks = (item: DossierItem, place: number): readonly Block[] => [
  { kind: 'heading', text: `${place}. ${item.action}` },
  { kind: 'quote', text: item.quote, by: item.spoken },
  table([['Mục', 30], ['Nội dung', 70]], item.facts),
  ...part('Số ngày theo từng cơ quan', [['Cơ quan', 75], ['Số ngày', 25, 'right']], item.daysByOffice.map(({ office, days }) => [office, `${days}`])),
  ...(item.evidence.length === 0 ? [paragraph('Chưa có minh chứng nào được nộp.')] : part('Minh chứng đã nộp', [['STT', 10, 'center'], ['Tên tệp hoặc đường dẫn', 90]], item.evidence.map((name, index) => [`${index + 1}`, name]))),
  ...part('Văn bản đôn đốc', [['Số', 22], ['Ngày ký', 16], ['Bước', 37], ['Giải trình', 25]], item.letters),
  ...part('Quá trình', [['Ngày', 16], ['Việc', 34], ['Chi tiết', 50]], item.history),
]

type Column = readonly [head: string, share: number, align?: 'left' | 'center' | 'right']

const table = (columns: readonly Column[], rows: readonly (readonly string[])[]): Block =>
  ({ kind: 'table', columns: columns.map(([head, share, align = 'left']) => ({ head, share, align })), rows })

/** A table under a line that says what it holds; nothing where it would be empty. */
const part = (caption: string, columns: readonly Column[], rows: readonly (readonly string[])[]): readonly Block[] => (rows.length === 0 ? [] : [paragraph(`${caption}:`), table(columns, rows)])
