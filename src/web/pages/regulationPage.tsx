import { Hono } from 'hono'
import { Heading } from '../components/Heading.tsx'
import { Regulation } from '../components/Regulation.tsx'
import { render } from '../request/render.tsx'
import type { WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { regulationWords } from '../words/regulationWords.ts'

/** What offices are held to and by which days, for anyone who doubts a date. */
export const regulationPage = ({ register, council }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get('/quy-tac', async (c) => {
    const { say } = c.var.visit
    const { state, history } = await register.regulation(council)
    return render(c, {
      title: say(regulationWords.title), description: say(regulationWords.lead),
      body: <><Heading title={say(regulationWords.title)} lead={say(regulationWords.lead)} /><Regulation state={state} history={history} /></>,
    })
  })
  return app
}
