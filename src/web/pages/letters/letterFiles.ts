import { Hono } from 'hono'
import { letterInput } from '../../../application/letterInput.ts'
import { PAPER_FORMATS, type LetterInput, type PaperFormat } from '../../../application/papers.ts'
import type { Evidence } from '../../../domain/commitment/index.ts'
import { may } from '../../../domain/access/index.ts'
import { isPicture } from '../../presenters/evidenceOf.ts'
import type { WebContext, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { attachment, served } from '../downloads.ts'
import { sendPaper } from '../sendPaper.ts'

/** Papers of letters and what was filed with them: of signed letters for anyone, of drafts for those who draft. */
export const letterFiles = ({ register, council, papers, files }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()

  const paper = async (c: WebContext, id: string, file: string, mayRead: (input: LetterInput) => boolean): Promise<Response> => {
    const format = PAPER_FORMATS.find((one): one is PaperFormat => file === `van-ban.${one}`)
    const input = await letterInput(register, council, id)
    if (format === undefined || input === null || !mayRead(input)) return c.notFound() as Promise<Response>
    const name = input.letter.status === 'filed' ? input.letter.number.replaceAll(/[/\s]+/g, '-') : `du-thao-buoc-${input.letter.step}`
    return sendPaper(c, { bytes: await papers.letter(input, format), format, name: `don-doc-${name}` })
  }

  app.get('/don-doc/:id/:file{van-ban\\.(docx|pdf)}', (c) => paper(c, c.req.param('id'), c.req.param('file'), ({ letter }) => letter.status === 'filed'))
  app.get('/ban-lam-viec/don-doc/:id/:file{van-ban\\.(docx|pdf)}', (c) => {
    const actor = c.var.visit.signedIn?.caller.actor
    return paper(c, c.req.param('id'), c.req.param('file'), ({ letter }) => letter.status === 'filed' || (actor !== undefined && may(actor.role, 'draftLetter')))
  })

  const kept = async (letterId: string, sha256: string): Promise<Extract<Evidence, { kind: 'file' }> | null> => {
    const { letter } = (await letterInput(register, council, letterId)) ?? { letter: null }
    if (letter?.status !== 'filed') return null
    const explained = letter.explanation === null || letter.explanation.kind === 'awaited' ? [] : letter.explanation.evidence
    return [...letter.paper, ...explained].find((one): one is Extract<Evidence, { kind: 'file' }> => one.kind === 'file' && one.sha256 === sha256) ?? null
  }
  app.get('/don-doc/:id/tep/:sha256', async (c) => {
    const evidence = await kept(c.req.param('id'), c.req.param('sha256'))
    const file = evidence && (await files.read(council, evidence.sha256))
    return evidence && file ? attachment(c, file, evidence.name) : c.notFound()
  })
  app.get('/don-doc/:id/tep/:sha256/xem', async (c) => {
    const evidence = await kept(c.req.param('id'), c.req.param('sha256'))
    const file = evidence && isPicture(evidence.mediaType) ? await files.read(council, evidence.sha256) : null
    return file ? served(c, file, 'inline') : c.notFound()
  })
  return app
}
