import { Hono } from 'hono'
import { readTyped } from '../../../forms/typed.ts'
import { notFoundPage } from '../../../request/errorPages.tsx'
import { render } from '../../../request/render.tsx'
import { onlyFor } from '../../../request/staffOnly.tsx'
import type { WebContext, WebEnv } from '../../../request/visit.ts'
import type { WebDeps } from '../../../webDeps.ts'
import type { ReviewRequest } from './answerReview.ts'
import { acceptProposal, addByHand, correct, rejectProposal, restoreProposal, setAside, takeBack } from './reviewActions.ts'
import { cardId, reviewItems } from './reviewItems.ts'
import { reviewPage } from './reviewPage.tsx'
import { viewFrom, viewOfItem, viewPath } from './reviewView.ts'

/** What the buttons of the page ask for, by their value. */
const ACTIONS: Readonly<Record<string, (c: WebContext, request: ReviewRequest) => Promise<Response>>> = {
  nhan: acceptProposal, them: addByHand, sua: correct, bo: rejectProposal, 'khoi-phuc': restoreProposal, 'de-rieng': setAside, 'lay-lai': takeBack,
}

/** Review of one source. Every form of the page is sent to the page itself; the button says what is asked. */
export const reviewRoutes = ({ useCases, register, council, explainRule }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use('/ban-lam-viec/nguon/*', onlyFor('captureCommitment'))

  app.get('/ban-lam-viec/nguon/:id', async (c) => {
    const [review, offices] = await Promise.all([useCases.reviewSource(council, c.req.param('id')), register.offices(council)])
    if (!review) return notFoundPage(c)
    const item = reviewItems(review).find(({ start, end }) => `${start}-${end}` === c.req.query('muc'))
    if (item) return c.redirect(c.var.visit.href(`${viewPath(review.source.id, viewOfItem(item))}#${cardId(item)}`), 303)
    const adding = review.second?.only.find(({ start, end }) => `${start}-${end}` === c.req.query('them'))
    return render(c, reviewPage(c.var.visit, { review, offices, explainRule, adding, view: viewFrom((name) => c.req.query(name)) }))
  })

  app.post('/ban-lam-viec/nguon/:id', async (c) => {
    const typed = await readTyped(c)
    const review = await useCases.reviewSource(council, c.req.param('id'))
    if (!review) return notFoundPage(c)
    const view = viewFrom((name) => c.req.query(name))
    const asked = typed.text('viec')
    const act = Object.hasOwn(ACTIONS, asked) ? ACTIONS[asked] : undefined
    // A form sent without a button, as a script might, asks for nothing: the page is shown.
    return act ? act(c, { review, view, typed }) : render(c, reviewPage(c.var.visit, { review, offices: await register.offices(council), explainRule, view }))
  })

  return app
}
