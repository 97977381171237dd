import { Hono } from 'hono'
import { letterInput } from '../../../application/letterInput.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Heading } from '../../components/Heading.tsx'
import { LetterRecord } from '../../components/LetterRecord.tsx'
import { LetterTable } from '../../components/LetterTable.tsx'
import { Pager } from '../../components/Pager.tsx'
import { officeNames } from '../../presenters/officeNames.ts'
import { pageIn, pagesOf } from '../../request/paging.ts'
import { render } from '../../request/render.tsx'
import type { WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { letterWords, stepName } from '../../words/letterWords.ts'

const PER_PAGE = 50

/** Every letter that was signed, for anyone: who was urged, how far up the ladder, and what the office said to it. */
export const letterPages = ({ register, council }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get('/don-doc', async (c) => {
    const { say, href, language } = c.var.visit
    const signed = { statuses: ['filed'] as const }
    const [{ total }, offices] = await Promise.all([register.letters.letters(council, { ...signed, limit: 0, offset: 0 }), register.offices(council)])
    const pages = pagesOf(total, PER_PAGE)
    const at = Math.min(pageIn(c.req.query('page')), pages)
    const { rows } = await register.letters.letters(council, { ...signed, limit: PER_PAGE, offset: (at - 1) * PER_PAGE })
    return render(c, {
      title: say(letterWords.publicTitle), description: say(letterWords.publicLead),
      body: (
        <>
          <Heading title={say(letterWords.publicTitle)} lead={say(letterWords.publicLead)} />
          {rows.length === 0 ? <EmptyState title={say(letterWords.publicNone)} />
            : <LetterTable caption={say(letterWords.publicTitle)} rows={rows} names={officeNames(language, offices)} to={({ id }) => `/don-doc/${id}`} />}
          <Pager page={at} pages={pages} hrefOf={(page) => href(`/don-doc?page=${page}`)} />
        </>
      ),
    })
  })

  app.get('/don-doc/:id', async (c) => {
    const { say } = c.var.visit
    const input = await letterInput(register, council, c.req.param('id'))
    if (input?.letter.status !== 'filed') return c.notFound()
    const { letterId, step, number } = input.letter
    return render(c, {
      title: `${number}: ${say(stepName(step))}`, crumbs: [{ to: '/don-doc', name: say(letterWords.publicTitle) }],
      body: (
        <>
          <Heading kicker={`${number} · ${input.officeName}`} title={say(stepName(step))} />
          <LetterRecord input={input} paperPath={`/don-doc/${letterId}/van-ban`} promisePath={(id) => `/cam-ket/${id}`} />
        </>
      ),
    })
  })
  return app
}
