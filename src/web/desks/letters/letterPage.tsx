import type { Hono } from 'hono'
import { may } from '../../../domain/access/index.ts'
import { EXPLANATION_OUTCOMES } from '../../../domain/letter/index.ts'
import { letterInput } from '../../../application/letterInput.ts'
import { LetterRecord } from '../../components/LetterRecord.tsx'
import { Heading } from '../../components/Heading.tsx'
import { readDay } from '../../forms/readDay.ts'
import type { Typed } from '../../forms/typed.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import type { PageContent } from '../../request/render.tsx'
import { callerOf } from '../../request/staffOnly.tsx'
import type { WebContext, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { letterWords, stepName } from '../../words/letterWords.ts'
import { siteWords } from '../../words/siteWords.ts'
import { basedOnOf } from '../basedOn.ts'
import { deedRoutes, type Deed, type SentDeed } from '../deedRoutes.ts'
import { casePath } from '../deskPaths.ts'
import { attachedIn } from '../reportInput.ts'
import { LetterForms, OUTCOME_WORDS, type LetterDeed } from './LetterForms.tsx'
import { LETTERS_DESK, letterDeskPath } from './letterPaths.ts'


/** One letter at the desk: filed or dropped by who drafts, explained by who is urged, judged by the standing committee. */
export const letterPage = (deps: WebDeps): Hono<WebEnv> => {
  const { register, council } = deps
  const page = async (c: WebContext, id: string, sent: SentDeed<LetterDeed>): Promise<PageContent | null> => {
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

  return deedRoutes({ path: `${LETTERS_DESK}/:id`, seenBy: ['draftLetter', 'explainDelay', 'judgeExplanation'], deeds: DEEDS, page })
}

const requestOf = (typed: Typed, letterId: string) => ({ key: typed.text('key'), letterId, basedOn: basedOnOf(typed) })

const DEEDS: Readonly<Record<LetterDeed, Deed>> = {
  'ghi-so': {
    permission: 'fileLetter',
    fields: { 'letter-needs-number': 'number', 'letter-needs-signer': 'signer', 'letter-signed-before-draft': 'signedOn' },
    send: async (c, letterId, typed) => {
      const signedOn = readDay(typed.text('signedOn'))
      if (signedOn === null) return { field: 'signedOn', message: letterWords.dayMissing }
      const answer = await c.var.deps.useCases.fileLetter(callerOf(c), { ...requestOf(typed, letterId), number: typed.text('number'), signedOn, signer: typed.text('signer'), attached: await attachedIn(typed) })
      return { answer, notice: 'da-ghi-so-van-ban' }
    },
  },
  bo: {
    permission: 'dropLetter',
    fields: { 'letter-needs-reason': 'dropReason' },
    send: async (c, letterId, typed) => ({ answer: await c.var.deps.useCases.dropLetter(callerOf(c), { ...requestOf(typed, letterId), reason: typed.text('dropReason') }), notice: 'da-bo-du-thao' }),
  },
  'giai-trinh': {
    permission: 'explainDelay',
    fields: { 'explanation-empty': 'text' },
    send: async (c, letterId, typed) =>
      ({ answer: await c.var.deps.useCases.explainDelay(callerOf(c), { ...requestOf(typed, letterId), text: typed.text('text'), attached: await attachedIn(typed) }), notice: 'da-giai-trinh' }),
  },
  'ket-luan': {
    permission: 'judgeExplanation',
    fields: { 'letter-needs-reason': 'reason' },
    send: async (c, letterId, typed) => {
      const outcome = EXPLANATION_OUTCOMES.find((one) => OUTCOME_WORDS[one] === typed.text('outcome'))
      if (outcome === undefined) return { field: 'outcome', message: letterWords.outcomeMissing }
      return { answer: await c.var.deps.useCases.judgeExplanation(callerOf(c), { ...requestOf(typed, letterId), outcome, reason: typed.text('reason') }), notice: 'da-ket-luan-giai-trinh' }
    },
  },
}
