import { Hono } from 'hono'
import { may, type Permission } from '../../../domain/access/index.ts'
import { EXPLANATION_OUTCOMES } from '../../../domain/letter/index.ts'
import { letterInput } from '../../../application/letterInput.ts'
import { LetterRecord } from '../../components/LetterRecord.tsx'
import { Heading } from '../../components/Heading.tsx'
import { answerForm } from '../../forms/answerForm.ts'
import { refusedForm, type Fault, type FormState } from '../../forms/formState.ts'
import { readDay } from '../../forms/readDay.ts'
import { readTyped, type Typed } from '../../forms/typed.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import { errorPage } from '../../request/errorPages.tsx'
import { render, type PageContent } from '../../request/render.tsx'
import { callerOf, onlyFor } from '../../request/staffOnly.tsx'
import type { WebContext, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import type { Answer, Refusal } from '../../../application/answer.ts'
import { errorWords } from '../../words/errorWords.ts'
import { letterWords, stepName } from '../../words/letterWords.ts'
import type { NoticeCode } from '../../words/noticeWords.ts'
import { siteWords } from '../../words/siteWords.ts'
import { basedOnOf } from '../basedOn.ts'
import { casePath } from '../deskPaths.ts'
import { attachedIn, attachmentFields } from '../reportInput.ts'
import { LETTER_DEEDS, LetterForms, OUTCOME_WORDS, type LetterDeed } from './LetterForms.tsx'
import { LETTERS_DESK, letterDeskPath } from './letterPaths.ts'

const PATH = `${LETTERS_DESK}/:id`

/** One letter at the desk: filed or dropped by who drafts, explained by who is urged, judged by the standing committee. */
export const letterPage = (deps: WebDeps): Hono<WebEnv> => {
  const { register, council } = deps
  const app = new Hono<WebEnv>()
  app.use(PATH, onlyFor('draftLetter', 'explainDelay', 'judgeExplanation'))

  const page = async (c: WebContext, id: string, sent: { readonly deed: LetterDeed; readonly state: FormState } | null): Promise<PageContent | null> => {
    const { say } = c.var.visit
    const { actor } = callerOf(c)
    const [input, history] = await Promise.all([letterInput(register, council, id), register.letters.letterHistory(council, id)])
    // A draft is nobody's business but theirs who draft it; an office reads the letters about itself.
    if (input === null || (!may(actor.role, 'draftLetter') && input.letter.status !== 'filed')) return null
    if (may(actor.role, 'explainDelay') && input.letter.officeId !== actor.office) return null
    const title = say(stepName(input.letter.step))
    return {
      title, crumbs: [{ to: DESK_HOME, name: say(siteWords.desk) }, { to: LETTERS_DESK, name: say(letterWords.title) }],
      body: (
        <>
          <Heading kicker={input.officeName} title={title} quiet />
          <LetterRecord input={input} paperPath={`${letterDeskPath(id)}/van-ban`} promisePath={casePath} />
          <LetterForms letter={input.letter} version={history.length} actor={actor} sent={sent} />
        </>
      ),
    }
  }

  app.get(PATH, async (c) => {
    const content = await page(c, c.req.param('id'), null)
    return content === null ? c.notFound() : render(c, content)
  })
  app.post(PATH, async (c) => {
    const id = c.req.param('id')
    const typed = await readTyped(c)
    const deed = LETTER_DEEDS.find((known) => known === typed.text('viec'))
    if (deed === undefined) return errorPage(c, 400)
    if (!may(callerOf(c).actor.role, PERMISSION[deed])) return errorPage(c, 403, errorWords.notAllowed)
    if ((await page(c, id, null)) === null) return c.notFound()
    const again = async (state: FormState): Promise<PageContent> => (await page(c, id, { deed, state })) ?? Promise.reject(new Error(`letter ${id} is no longer in the log`))
    const sent = await SEND[deed](c, id, typed)
    if ('field' in sent) return render(c, await again(refusedForm(typed, [sent])), 422)
    return answerForm(c, typed, sent.answer, { done: () => ({ to: letterDeskPath(id), notice: sent.notice }), again, fields: { ...FIELDS[deed], ...attachmentFields(typed, sent.answer) } })
  })
  return app
}

const PERMISSION: Readonly<Record<LetterDeed, Permission>> = { 'ghi-so': 'fileLetter', bo: 'dropLetter', 'giai-trinh': 'explainDelay', 'ket-luan': 'judgeExplanation' }

type Sent = { readonly answer: Answer<unknown>; readonly notice: NoticeCode } | Fault

const requestOf = (typed: Typed, letterId: string) => ({ key: typed.text('key'), letterId, basedOn: basedOnOf(typed) })

const SEND: Readonly<Record<LetterDeed, (c: WebContext, letterId: string, typed: Typed) => Promise<Sent>>> = {
  'ghi-so': async (c, letterId, typed) => {
    const signedOn = readDay(typed.text('signedOn'))
    if (signedOn === null) return { field: 'signedOn', message: letterWords.dayMissing }
    const answer = await c.var.deps.useCases.fileLetter(callerOf(c), { ...requestOf(typed, letterId), number: typed.text('number'), signedOn, signer: typed.text('signer'), attached: await attachedIn(typed) })
    return { answer, notice: 'da-ghi-so-van-ban' }
  },
  bo: async (c, letterId, typed) => ({ answer: await c.var.deps.useCases.dropLetter(callerOf(c), { ...requestOf(typed, letterId), reason: typed.text('dropReason') }), notice: 'da-bo-du-thao' }),
  'giai-trinh': async (c, letterId, typed) =>
    ({ answer: await c.var.deps.useCases.explainDelay(callerOf(c), { ...requestOf(typed, letterId), text: typed.text('text'), attached: await attachedIn(typed) }), notice: 'da-giai-trinh' }),
  'ket-luan': async (c, letterId, typed) => {
    const outcome = EXPLANATION_OUTCOMES.find((one) => OUTCOME_WORDS[one] === typed.text('outcome'))
    if (outcome === undefined) return { field: 'outcome', message: letterWords.outcomeMissing }
    return { answer: await c.var.deps.useCases.judgeExplanation(callerOf(c), { ...requestOf(typed, letterId), outcome, reason: typed.text('reason') }), notice: 'da-ket-luan-giai-trinh' }
  },
}

const FIELDS: Readonly<Record<LetterDeed, Partial<Record<Refusal, string>>>> = {
  'ghi-so': { 'letter-needs-number': 'number', 'letter-needs-signer': 'signer', 'letter-signed-before-draft': 'signedOn' },
  bo: { 'letter-needs-reason': 'dropReason' },
  'giai-trinh': { 'explanation-empty': 'text' },
  'ket-luan': { 'letter-needs-reason': 'reason' },
}
