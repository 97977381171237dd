import { Hono } from 'hono'
import type { Answer, Refusal } from '../../../application/answer.ts'
import { answerForm } from '../../forms/answerForm.ts'
import { refusedForm, type Fault, type FormState } from '../../forms/formState.ts'
import { readDay } from '../../forms/readDay.ts'
import { readTyped, type Typed } from '../../forms/typed.ts'
import { officeState } from '../../presenters/officeState.ts'
import { errorPage } from '../../request/errorPages.tsx'
import { render, type PageContent } from '../../request/render.tsx'
import { callerOf, onlyFor } from '../../request/staffOnly.tsx'
import type { WebContext, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { officeDeskWords } from '../../words/officeDeskWords.ts'
import type { NoticeCode } from '../../words/noticeWords.ts'
import { basedOnOf } from '../basedOn.ts'
import { orNull } from '../clerk/terms/typedTerms.ts'
import { DEEDS, holderName, officeDeskPage, type Deed } from './officeDeskPage.tsx'
import { officeDeskPath } from './officePaths.ts'

const PATH = '/ban-lam-viec/co-quan/:id'

/** One office: its name, and who holds its posts. Three forms on one page, told apart by the button that sent them. */
export const officeRoutes = (deps: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.get(PATH, onlyFor('renameOffice', 'endOffice'), async (c) => {
    const content = await contentOf(c, c.req.param('id'), null)
    return content === null ? c.notFound() : render(c, content)
  })
  app.post(PATH, onlyFor('renameOffice'), async (c) => {
    const id = c.req.param('id')
    const typed = await readTyped(c)
    const deed = DEEDS.find((known) => known === typed.text('viec'))
    if (deed === undefined) return errorPage(c, 400)
    if ((await deps.register.office(deps.council, id)) === null) return c.notFound()
    const again = async (state: FormState): Promise<PageContent> => (await contentOf(c, id, { deed, state })) ?? goneFrom(id)
    const sent = await SEND[deed](c, id, typed)
    if ('field' in sent) return render(c, await again(refusedForm(typed, [sent])), 422)
    const { answer, notice } = sent
    return answerForm(c, typed, answer, { done: () => ({ to: officeDeskPath(id), notice }), again, fields: FIELDS[deed] })
  })
  return app
}

/** Nothing is ever taken off the list: what was there a moment ago cannot be gone. */
const goneFrom = (id: string): never => {
  throw new Error(`office ${id} is no longer in the register`)
}

const contentOf = async (c: WebContext, id: string, sent: { readonly deed: Deed; readonly state: FormState } | null): Promise<PageContent | null> => {
  const { deps: { register, council }, visit } = c.var
  const [row, history] = await Promise.all([register.office(council, id), register.officeHistory(council, id)])
  const state = officeState(history)
  return row === null || state === null ? null : officeDeskPage(visit, { row, state, sent })
}

type Sent = { readonly answer: Answer<unknown>; readonly notice: NoticeCode } | Fault
const dayMissing = (field: string): Sent => ({ field, message: officeDeskWords.dayMissing })

const SEND: Readonly<Record<Deed, (c: WebContext, officeId: string, typed: Typed) => Promise<Sent>>> = {
  'doi-ten': async (c, officeId, typed) => {
    const renamedOn = readDay(typed.text('renamedOn'))
    if (renamedOn === null) return dayMissing('renamedOn')
    const answer = await c.var.deps.useCases.renameOffice(callerOf(c), {
      ...requestOf(typed, officeId), name: typed.text('name'), nameEn: orNull(typed.text('nameEn')), documentNumber: typed.text('documentNumber'), renamedOn,
    })
    return { answer, notice: 'da-doi-ten-co-quan' }
  },
  'giu-chuc': async (c, officeId, typed) => {
    const from = readDay(typed.text('heldFrom'))
    if (from === null) return dayMissing('heldFrom')
    const answer = await c.var.deps.useCases.appointHolder(callerOf(c), {
      ...requestOf(typed, officeId), post: typed.text('post'), person: typed.text('person'), from, until: readDay(typed.text('until')), documentNumber: orNull(typed.text('appointment')),
    })
    return { answer, notice: 'da-ghi-nguoi-giu-chuc' }
  },
  'thoi-giu': async (c, officeId, typed) => {
    const { register, council, useCases } = c.var.deps
    const holder = officeState(await register.officeHistory(council, officeId))?.tenures.find((tenure) => tenure.until === null && holderName(tenure) === typed.text('holder'))
    if (holder === undefined) return { field: 'holder', message: officeDeskWords.holderMissing }
    const until = readDay(typed.text('lastDay'))
    if (until === null) return dayMissing('lastDay')
    return { answer: await useCases.recordHolderLeft(callerOf(c), { ...requestOf(typed, officeId), post: holder.post, person: holder.person, until }), notice: 'da-ghi-thoi-giu-chuc' }
  },
}

const requestOf = (typed: Typed, officeId: string) => ({ key: typed.text('key'), officeId, basedOn: basedOnOf(typed) })

const FIELDS: Readonly<Record<Deed, Partial<Record<Refusal, string>>>> = {
  'doi-ten': {
    'office-needs-name': 'name', 'office-name-taken': 'name', 'office-name-unchanged': 'name', 'office-document-missing': 'documentNumber',
    'office-day-ahead': 'renamedOn', 'office-day-before-record': 'renamedOn', 'office-day-not-in-calendar': 'renamedOn',
  },
  'giu-chuc': {
    'holder-needs-post': 'post', 'holder-needs-person': 'person', 'post-is-held': 'post', 'holders-overlap': 'heldFrom', 'holder-until-before-from': 'until',
    'holder-after-office-ended': 'heldFrom', 'office-day-not-in-calendar': 'heldFrom',
  },
  'thoi-giu': { 'holder-not-in-post': 'holder', 'holder-until-before-from': 'lastDay', 'holder-after-office-ended': 'lastDay', 'office-day-not-in-calendar': 'lastDay' },
}
