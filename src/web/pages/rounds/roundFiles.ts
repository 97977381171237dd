import { Hono } from 'hono'
import type { WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { sendPaper } from '../sendPaper.ts'

const FORMATS = ['docx', 'pdf', 'xlsx'] as const

/** The report on a sealed round, made as it is asked for. */
export const roundFiles = ({ council, papers, useCases }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get('/kiem-dem/:id/:file{bao-cao\\.(docx|pdf|xlsx)}', async (c) => {
    const format = FORMATS.find((one) => c.req.param('file') === `bao-cao.${one}`)
    const input = await useCases.roundInput(council, c.req.param('id'))
    if (format === undefined || input === null) return c.notFound()
    return sendPaper(c, { bytes: await papers.round(input, format), format, name: `kiem-dem-${input.round.asOf}` })
  })
  return app
}
