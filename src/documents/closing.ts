import { AlignmentType, Paragraph, type Table } from 'docx'
import { twoColumns } from './letterhead.ts'
import { BODY_WIDTH, SIZE, centred, runs } from './officialForm.ts'
import type { Paper } from './paper/paper.ts'

const HALF = Math.round(BODY_WIDTH / 2)

/** Recipients on the left; on the right the post and name of who signs, without titles (Decree 30/2020, art. 13.2). */
export const closing = (recipients: Paper['recipients'], { lines, name }: NonNullable<Paper['signing']>): Table => {
  const signing = { run: { bold: true, size: SIZE.body }, keepNext: true }
  return twoColumns([[
    [
      new Paragraph({ children: runs('Nơi nhận:', { bold: true, italics: true, size: SIZE.recipientsHead }) }),
      ...recipients.map((line) => new Paragraph({ alignment: AlignmentType.LEFT, children: runs(`- ${line}`, { size: SIZE.recipients }) })),
    ],
    [
      ...lines.map((line) => centred(line, signing)),
      // Room for the signature and the seal between the post and the name.
      centred(name, { run: { bold: true, size: SIZE.body }, spacing: { before: 1600 } }),
    ],
  ]], HALF, HALF)
}
