import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx'
import type { CommitmentRow } from '../application/register.ts'
import { vietnameseDate, vietnameseShortDate } from '../domain/calendar/index.ts'
import { A4, MARGINS, SIZE, centred, rule, runs } from './officialForm.ts'
import { officialDocument } from './pageForm.ts'
import type { ResolutionInput } from '../application/renderResolution.ts'
import { councilName, exampleNote, printedNumber } from './resolutionInput.ts'
import { sameBytes } from './sameBytes.ts'

type Column = {
  readonly title: string
  /** Parts of the width between the margins. */
  readonly share: number
  readonly align: (typeof AlignmentType)[keyof typeof AlignmentType]
  readonly text: (row: CommitmentRow, index: number, input: ResolutionInput) => string
}

const NOTHING = '–'

/** What an annex of commitments shows, in this order: the columns found in practice and in the law's list of contents. */
export const ANNEX_COLUMNS: readonly Column[] = [
  { title: 'STT', share: 4, align: AlignmentType.CENTER, text: ({ ordinal }, index) => `${ordinal ?? index + 1}` },
  { title: 'Nội dung cam kết (nguyên văn)', share: 25, align: AlignmentType.LEFT, text: ({ quote }) => `“${quote.trim()}”` },
  { title: 'Người cam kết (chức vụ)', share: 11, align: AlignmentType.LEFT, text: ({ speaker, speakerRole }) => person(speaker, speakerRole) },
  { title: 'Cơ quan chủ trì', share: 9, align: AlignmentType.LEFT, text: ({ adoptedOwnerName, ownerName, ownerNamed }) => adoptedOwnerName ?? ownerName ?? ownerNamed ?? NOTHING },
  { title: 'Cơ quan phối hợp', share: 9, align: AlignmentType.LEFT, text: ({ supporting }) => supporting.join('; ') || NOTHING },
  { title: 'Sản phẩm, kết quả', share: 12, align: AlignmentType.LEFT, text: ({ product }) => product ?? NOTHING },
  { title: 'Thời hạn (nguyên văn và ngày)', share: 11, align: AlignmentType.LEFT, text: (row) => due(row) },
  { title: 'Ban theo dõi', share: 8, align: AlignmentType.LEFT, text: ({ overseerName }) => overseerName ?? NOTHING },
  { title: 'Căn cứ (văn bản nguồn, vị trí)', share: 11, align: AlignmentType.LEFT, text: (row, _, { sourceNames }) => ground(row, sourceNames) },
]

const person = (speaker: string | null, role: string | null): string =>
  speaker === null ? role ?? NOTHING : role === null ? speaker : `${speaker}\n(${role})`

const due = ({ dueWords, dueDate }: CommitmentRow): string => {
  const words = dueWords === null ? 'Không nêu thời hạn' : `“${dueWords}”`
  return dueDate === null ? words : `${words}\n${vietnameseShortDate(dueDate)}`
}

/** The place is counted in characters of the kept text, from 1, both ends included. */
const ground = ({ sourceId, start, end }: CommitmentRow, names: ResolutionInput['sourceNames']): string =>
  `${names[sourceId] ?? sourceId}, ký tự ${start + 1}–${end}`

/** Characters of a quote up to which its row is kept on one page; a longer one would leave most of a page empty. */
const LONGEST_UNSPLIT = 900

const WIDTH = A4.height - MARGINS.left - MARGINS.right
const SHARES = ANNEX_COLUMNS.reduce((sum, { share }) => sum + share, 0)
const width = ({ share }: Column): number => Math.floor((WIDTH * share) / SHARES)

/**
 * The annex of commitments as a document of its own, on landscape A4, with a heading row that repeats on every page
 * (Decree 30/2020/NĐ-CP, Appendix I, part III). The same input gives the same bytes. Throws a RangeError on a date outside the calendar.
 */
export const renderAnnex = async (input: ResolutionInput): Promise<Uint8Array> => {
  const { council, resolution, commitments } = input
  const number = printedNumber(resolution.number)
  const document = officialDocument({
    title: `Phụ lục kèm theo Nghị quyết số ${number}`,
    landscape: true,
    note: exampleNote(council),
    children: [
      centred('Phụ lục', { run: { bold: true, size: SIZE.body } }),
      centred('DANH MỤC CAM KẾT, LỜI HỨA, LỘ TRÌNH VÀ THỜI HẠN HOÀN THÀNH', { run: { bold: true, size: SIZE.body } }),
      centred(`(Kèm theo Nghị quyết số ${number} ${vietnameseDate(resolution.date)} của ${councilName(council)})`, { run: { italics: true, size: SIZE.body } }),
      rule(Math.round(WIDTH / 5), WIDTH),
      new Paragraph({ spacing: { after: 60 } }),
      table(commitments, input),
    ],
  })
  return sameBytes(document, resolution.date)
}

const table = (commitments: readonly CommitmentRow[], input: ResolutionInput): Table =>
  new Table({
    width: { size: ANNEX_COLUMNS.reduce((sum, column) => sum + width(column), 0), type: WidthType.DXA },
    columnWidths: ANNEX_COLUMNS.map(width),
    layout: TableLayoutType.FIXED,
    margins: { left: 70, right: 70, top: 40, bottom: 40 },
    rows: [
      new TableRow({
        tableHeader: true, cantSplit: true,
        children: ANNEX_COLUMNS.map((column) => cell(column, column.title, { bold: true, align: AlignmentType.CENTER })),
      }),
      ...commitments.map((row, index) => new TableRow({
        cantSplit: row.quote.length <= LONGEST_UNSPLIT,
        children: ANNEX_COLUMNS.map((column) => cell(column, column.text(row, index, input), { bold: false, align: column.align })),
      })),
    ],
  })

const cell = (column: Column, text: string, { bold, align }: { readonly bold: boolean; readonly align: Column['align'] }): TableCell =>
  new TableCell({
    width: { size: width(column), type: WidthType.DXA },
    verticalAlign: bold ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    children: [new Paragraph({ alignment: align, children: runs(text, { bold, size: SIZE.table }) })],
  })
