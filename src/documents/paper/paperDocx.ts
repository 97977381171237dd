import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType, type FileChild } from 'docx'
import { closing } from '../closing.ts'
import { letterhead } from '../letterhead.ts'
import { BODY_WIDTH, SIZE, bodyParagraph, centred, millimetres, rule, runs } from '../officialForm.ts'
import { officialDocument } from '../pageForm.ts'
import { sameBytes } from '../sameBytes.ts'
import type { Block, Paper } from './paper.ts'

/** A paper as a Word file. The same paper gives the same bytes. */
export const paperDocx = (paper: Paper): Promise<Uint8Array> =>
  sameBytes(officialDocument({
    title: paper.title, landscape: false, note: paper.note,
    children: [
      letterhead(paper), ...nameOf(paper), ...addressees(paper), ...paper.blocks.flatMap(block),
      ...(paper.signing === null ? [] : [new Paragraph({ keepNext: true }), closing(paper.recipients, paper.signing)]),
    ],
  }), paper.stamped)

const nameOf = ({ name }: Paper): readonly FileChild[] => name === null ? [] : [
  centred(name.kind, { run: { bold: true, size: SIZE.body }, spacing: { before: 360 } }),
  centred(name.subject, { run: { bold: true, size: SIZE.body } }),
  rule(Math.round(BODY_WIDTH / 3), BODY_WIDTH),
]

const addressees = ({ to }: Paper): readonly FileChild[] => {
  if (to.length === 0) return []
  const before = { spacing: { before: 360, after: 240 } }
  if (to.length === 1) return [centred(`Kính gửi: ${to[0]}`, { run: { size: SIZE.body }, ...before })]
  return [centred('Kính gửi:', { run: { size: SIZE.body }, spacing: { before: 360 } }), ...to.map((one) => centred(`- ${one}`, { run: { size: SIZE.body } })), new Paragraph({})]
}

const block = (part: Block): readonly FileChild[] => {
  switch (part.kind) {
    case 'paragraph':
      return [bodyParagraph(runs(part.text))]
    case 'heading':
      return [bodyParagraph(runs(part.text, { bold: true }), { keepNext: true })]
    case 'quote':
      return [bodyParagraph(runs(`“${part.text.trim()}”${part.by === null ? '' : ` – ${part.by}`}`, { italics: true }), { indent: { left: millimetres(12.7), firstLine: 0 } })]
    case 'table':
      return [new Paragraph({ spacing: { after: 60 } }), table(part), new Paragraph({ spacing: { after: 60 } })]
  }
}

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

/** Characters up to which a row is kept on one page; a longer one would leave most of a page empty. */
const LONGEST_UNSPLIT = 900

const table = ({ columns, rows }: Extract<Block, { kind: 'table' }>): Table => {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => Math.floor((BODY_WIDTH * share) / shares))
  const cell = (text: string, column: number, head: boolean): TableCell => new TableCell({
    width: { size: widths[column]!, type: WidthType.DXA }, verticalAlign: head ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    children: [new Paragraph({ alignment: head ? AlignmentType.CENTER : ALIGN[columns[column]!.align], children: runs(text, { bold: head, size: SIZE.table }) })],
  })
  return new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA }, columnWidths: widths, layout: TableLayoutType.FIXED,
    margins: { left: 70, right: 70, top: 40, bottom: 40 },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ head }, column) => cell(head, column, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: row.join('').length <= LONGEST_UNSPLIT, children: columns.map((_, column) => cell(row[column] ?? '', column, false)) })),
    ],
  })
}
