import { AlignmentType, Paragraph, Table, TableBorders, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx'
import { BODY_WIDTH, SIZE, centred, rule } from './officialForm.ts'
import type { Paper } from './paper/paper.ts'

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const MOTTO = 'Độc lập - Tự do - Hạnh phúc'
/** Set width of the motto, 13 pt bold: its rule is exactly as long (part II, section 1). */
const MOTTO_LENGTH = 3182

const ISSUER_WIDTH = 3900
const NATION_WIDTH = BODY_WIDTH - ISSUER_WIDTH

/** Two columns without visible borders, as the head and the foot of an official document are laid out. */
export const twoColumns = (rows: readonly (readonly [readonly Paragraph[], readonly Paragraph[]])[], left = ISSUER_WIDTH, right = NATION_WIDTH): Table =>
  new Table({
    width: { size: left + right, type: WidthType.DXA }, columnWidths: [left, right], layout: TableLayoutType.FIXED, borders: TableBorders.NONE,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: rows.map((cells) => new TableRow({
      cantSplit: true,
      children: cells.map((children, index) => new TableCell({
        children, verticalAlign: VerticalAlignTable.TOP, width: { size: index === 0 ? left : right, type: WidthType.DXA },
      })),
    })),
  })

/** Issuer and number on the left, the nation's name, motto, place and date on the right (part II, sections 1 to 4). */
export const letterhead = ({ issuer, number, about, placeAndDay }: Pick<Paper, 'issuer' | 'number' | 'about' | 'placeAndDay'>): Table =>
  twoColumns([
    [
      [...issuer.map((line) => centred(line, { run: { bold: true, size: SIZE.issuer } })), rule(Math.round(ISSUER_WIDTH / 3), ISSUER_WIDTH)],
      [centred(NATION, { run: { bold: true, size: SIZE.nation } }), centred(MOTTO, { run: { bold: true, size: SIZE.motto } }), rule(MOTTO_LENGTH, NATION_WIDTH)],
    ],
    [
      [
        centred(number === null ? '' : `Số: ${number}`, { run: { size: SIZE.number }, spacing: { before: 120 } }),
        ...(about === null ? [] : [centred(`V/v ${about}`, { run: { size: SIZE.about }, spacing: { before: 60 } })]),
      ],
      [centred(placeAndDay, { run: { italics: true, size: SIZE.place }, spacing: { before: 120 }, alignment: AlignmentType.CENTER })],
    ],
  ])
