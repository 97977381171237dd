import { Hono } from 'hono'
import { isCalendarDay } from '../../../domain/calendar/index.ts'
import { REFUSALS } from '../../../application/answer.ts'
import { answerForm } from '../../forms/answerForm.ts'
import { freshForm, refusedForm, type Fault, type FormState } from '../../forms/formState.ts'
import { readDay } from '../../forms/readDay.ts'
import { readTyped, typedFrom, type Typed } from '../../forms/typed.ts'
import { notFoundPage } from '../../request/errorPages.tsx'
import { render } from '../../request/render.tsx'
import { callerOf, onlyFor } from '../../request/staffOnly.tsx'
import type { WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { clerkWords } from '../../words/clerkWords.ts'
import { keepFile, keptFileIn } from './keptFile.ts'
import { fileTextPage } from './fileTextPage.tsx'

const PATH = '/ban-lam-viec/phien/:id/nap-van-ban'

/** Pasted text above this is not sent back with a refusal: a page of it would hang a phone, and its source still has it. */
const SHOWN_AGAIN_CHARACTERS = 5_000_000

/** Filing a text under a sitting. */
export const fileTextRoutes = ({ useCases, register, council }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(PATH, onlyFor('fileSource'))

  app.get(PATH, async (c) => {
    const sitting = await register.sitting(council, c.req.param('id'))
    return sitting ? render(c, fileTextPage(c.var.visit, { sitting, state: freshForm({ name: '', documentDate: '', text: '' }) })) : notFoundPage(c)
  })

  app.post(PATH, async (c) => {
    const sitting = await register.sitting(council, c.req.param('id'))
    if (!sitting) return notFoundPage(c)
    const typed = await readTyped(c)
    const chosen = (await typed.files('files'))[0]
    const file = chosen ?? keptFileIn(typed)
    const conversion = CONVERSIONS.find((known) => known === typed.text('conversion'))
    const faults = faultsIn(typed, file !== undefined)
    if (faults.length > 0) {
      const keptFile = file && keptFileIn(typed) ? keepFile(file) : null
      return render(c, fileTextPage(c.var.visit, { sitting, fileLost: file !== undefined && keptFile === null, keptFile, ...shownAgain(refusedForm(typed, faults)) }), 422)
    }

    const name = typed.text('name').trim() || (file?.name ?? '')
    const bytes = file?.bytes ?? new TextEncoder().encode(typed.text('text'))
    const answer = await useCases.fileSource(callerOf(c), {
      key: typed.text('key'), sittingId: sitting.id, name, fileName: file?.name ?? null, bytes, documentDate: readDay(typed.text('documentDate')), ...(conversion && { conversion }),
    })
    const unconfirmed = answer.kind === 'refused' && answer.refusal === 'conversion-unconfirmed'
    const preview = unconfirmed ? await useCases.previewConversion(callerOf(c), { bytes, fileName: file?.name ?? '' }) : null
    const keptFile = unconfirmed && file ? keepFile(file) : null
    return answerForm(c, typed, answer, {
      done: ({ sourceId }) => ({ to: `/ban-lam-viec/nguon/${sourceId}`, notice: 'da-nap-van-ban' }),
      again: (state) => fileTextPage(c.var.visit, {
        sitting, preview, keptFile, fileLost: file !== undefined && keptFile === null, filedAs: answer.kind === 'refused' && answer.refusal === 'source-already-filed' ? answer.at : null, ...shownAgain(state),
      }),
      fields: Object.fromEntries(FILE_REFUSALS.map((refusal) => [refusal, file === undefined ? 'text' : 'files'])),
    })
  })

  return app
}

const CONVERSIONS = ['accepted', 'declined'] as const

const FILE_REFUSALS = [
  'file-empty', 'file-not-text', 'file-too-large', 'file-unreadable', 'file-kind-unknown', 'file-kind-mismatch', 'file-broken', 'file-encrypted', 'file-has-macros', 'file-unsafe',
  'file-too-complex', 'file-too-many-pages', 'no-text-layer', 'source-is-empty',
] as const

/** What can be told before the text is looked at. */
const faultsIn = (typed: Typed, fileChosen: boolean): readonly Fault[] => {
  const pasted = typed.text('text').trim() !== ''
  const day = readDay(typed.text('documentDate'))
  return [
    ...(typed.text('name').trim() === '' && !fileChosen ? [{ field: 'name', message: clerkWords.textNameMissing }] : []),
    ...(day !== null && !isCalendarDay(day) ? [{ field: 'documentDate', message: REFUSALS['date-not-in-calendar'] }] : []),
    ...(!pasted && !fileChosen ? [{ field: 'text', message: REFUSALS['source-is-empty'] }] : []),
    ...(pasted && fileChosen ? [{ field: 'files', message: clerkWords.bothGiven }] : []),
  ]
}

const shownAgain = (state: FormState): { readonly state: FormState; readonly droppedMegabytes: string | null } => {
  const characters = state.typed.text('text').length
  if (characters <= SHOWN_AGAIN_CHARACTERS) return { state, droppedMegabytes: null }
  const megabytes = String(Math.round(characters / 1_000_000))
  return { state: { ...state, typed: typedFrom(state.typed.pairs.filter(([name]) => name !== 'text')) }, droppedMegabytes: megabytes }
}
