import { Hono } from 'hono'
import { Heading } from '../../../components/Heading.tsx'
import { Regulation } from '../../../components/Regulation.tsx'
import { render, type PageContent } from '../../../request/render.tsx'
import { onlyFor } from '../../../request/staffOnly.tsx'
import type { Visit, WebEnv } from '../../../request/visit.ts'
import type { WebDeps } from '../../../webDeps.ts'
import { clerkWords } from '../../../words/clerkWords.ts'
import { regulationWords } from '../../../words/regulationWords.ts'
import { REGULATION_DESK, type Recorded } from './regulationForm.tsx'
import { setRules } from './restoreRulePage.tsx'

/** The council's regulation as it stands, with the way to each change. */
export const regulationDeskPage = ({ register, council }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(REGULATION_DESK, onlyFor('overrideRule'))
  app.get(REGULATION_DESK, async (c) => render(c, page(c.var.visit, await register.regulation(council))))
  return app
}

const page = ({ say, href }: Visit, recorded: Recorded): PageContent => ({
  title: say(regulationWords.title),
  crumbs: [{ to: '/ban-lam-viec', name: say(clerkWords.desk) }],
  body: (
    <>
      <Heading title={say(regulationWords.title)} lead={say(regulationWords.deskLead)} />
      <p class="buttons">
        <a class="button button-main" href={href(`${REGULATION_DESK}/lich-nghi`)}>{say(regulationWords.setYear)}</a>
        <a class="button button-second" href={href(`${REGULATION_DESK}/dat`)}>{say(regulationWords.override)}</a>
        {setRules(recorded).length === 0 ? null : <a class="button button-second" href={href(`${REGULATION_DESK}/bo`)}>{say(regulationWords.restore)}</a>}
        <a class="button button-second" href={href(`${REGULATION_DESK}/bo-quy-tac`)}>{say(regulationWords.choose)}</a>
        <a class="button button-second" href={href(`${REGULATION_DESK}/nhiem-ky`)}>{say(regulationWords.beginTerm)}</a>
        <a href={href('/quy-tac')}>{say(regulationWords.publicPage)}</a>
      </p>
      <Regulation {...recorded} yearLinks={(year) => <p><a href={href(`${REGULATION_DESK}/lich-nghi?nam=${year}`)}>{say(regulationWords.changeYear(year))}</a></p>} />
    </>
  ),
})
