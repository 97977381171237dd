import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx'
import { xmlText } from './xmlText.ts'

/*
 * The form of Decree 30/2020/NĐ-CP, Appendix I, part I and II. Sizes are in half-points and lengths in twips (1/20 pt), as WordprocessingML counts them.
 */

export const FONT = 'Times New Roman'
export const LANGUAGE = 'vi-VN'

export const SIZE = { body: 28, motto: 26, nation: 24, issuer: 24, number: 26, about: 24, place: 26, pageNumber: 26, recipientsHead: 24, recipients: 22, table: 22, note: 20 } as const

const TWIPS_PER_MM = 1440 / 25.4
export const millimetres = (length: number): number => Math.round(length * TWIPS_PER_MM)

/** A4, 210 × 297 mm. */
export const A4 = { width: 11906, height: 16838 } as const
/** Top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm (part I, section 3). */
export const MARGINS = { top: millimetres(20), bottom: millimetres(20), left: millimetres(30), right: millimetres(15), header: millimetres(10), footer: millimetres(10) } as const

/** Width between the margins of an upright page. */
export const BODY_WIDTH = A4.width - MARGINS.left - MARGINS.right

/** Runs of one text; a line feed in it becomes a line break. */
export const runs = (text: string, options: Omit<IRunOptions, 'text' | 'children' | 'break'> = {}): readonly TextRun[] =>
  xmlText(text).split('\n').map((line, index) => new TextRun({ ...options, text: line, ...(index > 0 ? { break: 1 } : {}) }))

type Line = { readonly run?: Omit<IRunOptions, 'text' | 'children' | 'break'> } & Omit<IParagraphOptions, 'run' | 'text' | 'children'>

/** A centred line without space around it, as headings of the form are set. */
export const centred = (text: string, { run = {}, ...paragraph }: Line = {}): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, ...paragraph, children: runs(text, run) })

/** A paragraph of the body: justified, first line indented 1.27 cm, 6 pt between paragraphs, lines up to 1.5 apart (part II, section 5). */
export const bodyParagraph = (children: readonly TextRun[], paragraph: Omit<IParagraphOptions, 'children'> = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED, indent: { firstLine: millimetres(12.7) }, spacing: { before: 120, line: 264, lineRule: LineRuleType.AUTO }, ...paragraph, children,
  })

/** A solid rule `length` long, centred in a column `column` wide; both in twips. */
export const rule = (length: number, column: number): Paragraph => {
  const indent = Math.max(0, Math.round((column - length) / 2))
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 80, after: 0, line: 60, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [new TextRun({ text: '', size: 4 })],
  })
}
