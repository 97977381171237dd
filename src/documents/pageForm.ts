import { AlignmentType, Document, Footer, Header, PageNumber, PageOrientation, Paragraph, TextRun, type FileChild } from 'docx'
import { A4, FONT, LANGUAGE, MARGINS, SIZE, centred } from './officialForm.ts'
import { xmlText } from './xmlText.ts'

type Page = {
  readonly title: string
  readonly landscape: boolean
  /** A line at the foot of every page, or null: says that an example is no official act. */
  readonly note: string | null
  readonly children: readonly FileChild[]
}

/**
 * One document of the form: A4, Times New Roman in all four font slots, and the page number in Arabic figures centred
 * in the top margin from the second page on (Decree 30/2020/NĐ-CP, Appendix I, part I). Each annex is numbered from 1 again.
 */
export const officialDocument = ({ title, landscape, note, children }: Page): Document => {
  const footer = note === null ? new Footer({ children: [new Paragraph({})] }) : new Footer({ children: [centred(note, { run: { italics: true, size: SIZE.note } })] })
  const number = new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.pageNumber })] })
  return new Document({
    title: xmlText(title),
    creator: 'Lời Hứa',
    lastModifiedBy: 'Lời Hứa',
    description: '',
    styles: {
      default: {
        document: { run: { font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT }, size: SIZE.body, language: { value: LANGUAGE, eastAsia: LANGUAGE } } },
      },
    },
    sections: [{
      properties: {
        titlePage: true,
        page: {
          // The library swaps the two sides itself for a landscape page.
          size: { ...A4, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
          margin: MARGINS,
          pageNumbers: { start: 1 },
        },
      },
      headers: { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph({})] }) },
      footers: { default: footer, first: footer },
      children,
    }],
  })
}
