import { Hono } from 'hono'
import type { IsoDate } from '../../../domain/calendar/index.ts'
import { office, type OfficeEvent } from '../../../domain/offices/index.ts'
import { refusedBecause, type Refusal } from '../../../application/answer.ts'
import { promisesOf } from '../../../application/endOffice.ts'
import type { RecordedEvent } from '../../../application/ports.ts'
import type { CommitmentRow, OfficeRow } from '../../../application/register.ts'
import { answerForm, type FormAnswer } from '../../forms/answerForm.ts'
import { freshForm, refusedForm, type FormState } from '../../forms/formState.ts'
import { readTyped } from '../../forms/typed.ts'
import { standing } from '../../presenters/lineage.ts'
import { officeState } from '../../presenters/officeState.ts'
import { render, type PageContent } from '../../request/render.tsx'
import { callerOf, onlyFor } from '../../request/staffOnly.tsx'
import type { WebContext, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { basedOnOf } from '../basedOn.ts'
import { endOfficePage } from './endOfficePage.tsx'
import { endingCheckPage } from './endingCheckPage.tsx'
import { officeDeskPath } from './officePaths.ts'
import { typedEnding, type TypedEnding } from './typedEnding.ts'

const PATH = '/ban-lam-viec/co-quan/:id/ket-thuc'
const FRESH = { how: '', lead: '', documentNumber: '', endedOn: '' } as const

/** Ending an office: the form, then what follows from it, then the record. */
export const endOfficeRoutes = ({ useCases, register, council, clock }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(PATH, onlyFor('endOffice'))

  app.get(PATH, async (c) => {
    const row = await register.office(council, c.req.param('id'))
    if (row === null) return c.notFound()
    if (row.endedOn !== null) return c.redirect(c.var.visit.href(officeDeskPath(row.id)), 303)
    return render(c, await formPage(c, row, freshForm(FRESH)))
  })

  app.post(PATH, async (c) => {
    const row = await register.office(council, c.req.param('id'))
    if (row === null) return c.notFound()
    const typed = await readTyped(c)
    const ending = typedEnding(typed)
    if ('faults' in ending) return render(c, await formPage(c, row, refusedForm(typed, ending.faults)), 422)
    if (typed.text('viec') === 'sua-lai') return render(c, await formPage(c, row, refusedForm(typed, [])))
    if (typed.text('viec') === 'xem') {
      const [offices, history, passing] = await Promise.all([register.offices(council), register.officeHistory(council, row.id), promisesOf(register, council, row.id, clock.today())])
      const refusal = refusalOf({ ending, offices, history, passing, today: clock.today() })
      if (refusal === null) return render(c, endingCheckPage(c.var.visit, { office: row, offices, ending, passing, state: refusedForm(typed, []) }))
      return answerForm(c, typed, refusedBecause(refusal), answering(c, row))
    }
    const answer = await useCases.endOffice(callerOf(c), { ...ending, key: typed.text('key'), officeId: row.id, basedOn: basedOnOf(typed) })
    return answerForm(c, typed, answer, answering(c, row))
  })
  return app
}

const answering = (c: WebContext, office: OfficeRow): FormAnswer<unknown> => ({
  done: () => ({ to: officeDeskPath(office.id), notice: 'da-ket-thuc-co-quan' }), again: (state) => formPage(c, office, state), fields: FIELDS,
})

const FIELDS: Partial<Record<Refusal, string>> = {
  'merger-needs-one-successor': 'lead', 'split-needs-successors': 'lead', 'office-still-owes': 'lead', 'successor-is-itself': 'lead', 'successor-not-standing': 'lead',
  'successor-of-other-kind': 'lead', 'office-document-missing': 'documentNumber', 'office-day-not-in-calendar': 'endedOn', 'office-day-ahead': 'endedOn', 'office-day-before-record': 'endedOn',
}

type Asked = {
  readonly ending: TypedEnding
  readonly offices: readonly OfficeRow[]
  readonly history: readonly RecordedEvent<OfficeEvent>[]
  readonly passing: readonly CommitmentRow[]
  readonly today: IsoDate
}

/** What the rules would say, asked before anything is recorded; they are asked again when it is. */
const refusalOf = ({ ending, offices, history, passing, today }: Asked): Refusal | null => {
  const { successorOfficeIds, ...rest } = ending
  const successors = successorOfficeIds.map((officeId) => ({ officeId, standingKind: standing(offices).find(({ id }) => id === officeId)?.kind ?? null }))
  const decision = office.decide({ type: 'EndOffice', ...rest, successors, promises: passing.length, today }, officeState(history) ?? office.initialState)
  return decision.kind === 'refused' ? decision.refusal : null
}

const formPage = async (c: WebContext, office: OfficeRow, state: FormState): Promise<PageContent> => {
  const { deps: { register, council }, visit } = c.var
  return endOfficePage(visit, { office, offices: await register.offices(council), state })
}
