import type { PaperFormat, PaperRenderer } from '../../application/papers.ts'
import { dossierPaper } from './dossierPaper.ts'
import { letterPaper } from './letterPaper.ts'
import { promiseReportPaper } from './promiseReportPaper.ts'
import { roundPaper } from './roundPaper.ts'
import { roundSheets } from './roundSheets.ts'
import type { Paper } from './paper.ts'
import { paperDocx } from './paperDocx.ts'
import { paperPdf } from './paperPdf.ts'

const made = async (paper: Paper, format: PaperFormat): Promise<Uint8Array> => (format === 'docx' ? paperDocx(paper) : paperPdf(paper))

/** Every paper the house makes, as Word or PDF files. */
export const renderPapers: PaperRenderer = {
  letter: (input, format) => made(letterPaper(input), format),
  dossier: (input, format) => made(dossierPaper(input), format),
  promiseReport: (input, format) => made(promiseReportPaper(input), format),
  round: async (input, format) => (format === 'xlsx' ? roundSheets(input) : made(roundPaper(input), format)),
}
