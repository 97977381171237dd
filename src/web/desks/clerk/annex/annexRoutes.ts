import { Hono } from 'hono'
import { may } from '../../../../domain/access/index.ts'
import { answerForm } from '../../../forms/answerForm.ts'
import { freshForm, refusedForm, type FormState } from '../../../forms/formState.ts'
import { readTyped } from '../../../forms/typed.ts'
import { notFoundPage } from '../../../request/errorPages.tsx'
import { render, type PageContent } from '../../../request/render.tsx'
import { callerOf, onlyFor } from '../../../request/staffOnly.tsx'
import type { WebContext, WebEnv } from '../../../request/visit.ts'
import type { SittingRow } from '../../../../application/register.ts'
import type { WebDeps } from '../../../webDeps.ts'
import { standing } from '../../../presenters/lineage.ts'
import { adoptionFaults } from './adoptionFaults.ts'
import { annexPage, annexPath, type AnnexPage } from './annexPage.tsx'
import { annexRows, chosenRows, unpackRows } from './annexRows.ts'
import { adopt } from './adopt.ts'
import { checkPage } from './checkPage.tsx'

const PATH = '/ban-lam-viec/phien/:id/phu-luc'
const CHECK = '/ban-lam-viec/phien/:id/phu-luc/kiem-tra'

/** The annex of a sitting: confirming wordings, checking a resolution, adopting it. */
export const annexRoutes = (deps: WebDeps): Hono<WebEnv> => {
  const { useCases, register, council, clock } = deps
  const app = new Hono<WebEnv>()
  app.use(PATH, onlyFor('captureCommitment'))
  app.use(CHECK, onlyFor('adoptResolution'))

  app.get(PATH, async (c) => {
    const sitting = await register.sitting(council, c.req.param('id'))
    return sitting ? render(c, await pageOf(c, sitting, {})) : notFoundPage(c)
  })

  app.post(PATH, async (c) => {
    const sitting = await register.sitting(council, c.req.param('id'))
    if (!sitting) return notFoundPage(c)
    const typed = await readTyped(c)
    const asked = typed.text('viec')
    // "All" means all that were on the page, not what has been captured since and nobody has read.
    const commitmentIds = asked === 'tat-ca' ? typed.all('cam-ket') : [asked]
    const answer = await useCases.confirmWordings(callerOf(c), { key: `${typed.text('key')}-${asked}`, commitmentIds })
    return answerForm(c, typed, answer, {
      done: () => ({ to: `${annexPath(sitting.id)}${asked === 'tat-ca' ? '' : `#d-${asked}`}`, notice: 'da-xac-nhan' }),
      again: (confirmation) => pageOf(c, sitting, { confirmation }),
    })
  })

  app.get(CHECK, (c) => c.redirect(c.var.visit.href(annexPath(c.req.param('id'))), 303))

  app.post(CHECK, async (c) => {
    const sitting = await register.sitting(council, c.req.param('id'))
    if (!sitting) return notFoundPage(c)
    const typed = await readTyped(c)
    const rows = await annexRows(register, council, sitting.id, clock.today())
    const asked = typed.text('viec')
    if (asked === 'sua-lai') return render(c, await pageOf(c, sitting, { state: refusedForm(typed, []) }))
    if (asked === 'thong-qua') return adopt(c, { sitting, typed, rows: unpackRows(rows, typed.all('dong')) })
    const chosen = chosenRows(rows, typed)
    const offices = await register.offices(council)
    const faults = adoptionFaults(typed, chosen, { sittingDate: sitting.date, offices })
    if (faults.length > 0) return render(c, await pageOf(c, sitting, { state: refusedForm(typed, faults) }), 422)
    return render(c, checkPage(c.var.visit, { sitting, rows: chosen, offices, state: refusedForm(typed, []) }))
  })

  return app
}

/** The annex page as it stands now, with what was typed into its forms. */
export const pageOf = async (c: WebContext, sitting: SittingRow, forms: { readonly state?: FormState } & Pick<AnnexPage, 'confirmation'>): Promise<PageContent> => {
  const { deps, visit } = c.var
  const [rows, offices, { draft }] = await Promise.all([annexRows(deps.register, deps.council, sitting.id, deps.clock.today()), deps.register.offices(deps.council), deps.register.draft(deps.council, sitting.id)])
  const adopts = may(callerOf(c).actor.role, 'adoptResolution')
  return annexPage(visit, { state: freshForm({ number: '', date: '', subject: draft.current?.subject ?? '', signer: '' }), ...forms, sitting, leftOut: draft.leftOut.length, rows, committees: standing(offices).filter(({ kind }) => kind === 'committee'), offices, adopts })
}
