import { AlignmentType, Paragraph, type Table } from 'docx'
import { twoColumns } from './letterhead.ts'
import { A4, MARGINS, SIZE, centred, runs } from './officialForm.ts'
import type { ResolutionInput } from '../application/renderResolution.ts'
import { executiveName } from './resolutionInput.ts'

const HALF = Math.round((A4.width - MARGINS.left - MARGINS.right) / 2)

/** Recipients on the left; on the right the post and name of who signs on behalf of the council, without titles (Decree 30/2020, art. 13.2). */
export const closing = ({ council, resolution }: ResolutionInput): Table => {
  const recipients = [
    'Thường trực Hội đồng nhân dân;',
    `${executiveName(council)};`,
    'Các Ban, các Tổ đại biểu và đại biểu Hội đồng nhân dân;',
    'Các cơ quan chủ trì, phối hợp nêu tại Phụ lục;',
    'Văn phòng giúp việc Hội đồng nhân dân;',
  ]
  const signing = { run: { bold: true, size: SIZE.body }, keepNext: true }
  return twoColumns([[
    [
      new Paragraph({ children: runs('Nơi nhận:', { bold: true, italics: true, size: SIZE.recipientsHead }) }),
      ...[...recipients, 'Lưu: VT, hồ sơ kỳ họp.'].map((line) => new Paragraph({ alignment: AlignmentType.LEFT, children: runs(`- ${line}`, { size: SIZE.recipients }) })),
    ],
    [
      centred('TM. HỘI ĐỒNG NHÂN DÂN', signing),
      centred('CHỦ TỊCH', signing),
      // Room for the signature and the seal between the post and the name.
      centred(resolution.signer, { run: { bold: true, size: SIZE.body }, spacing: { before: 1600 } }),
    ],
  ]], HALF, HALF)
}
