import { Hono } from 'hono'
import type { HeardFinding } from '../../../application/hearSpoken.ts'
import { refusalStatus } from '../../forms/answerForm.ts'
import { readTyped } from '../../forms/typed.ts'
import { hearPath } from '../../live/livePaths.ts'
import { callerOf, onlyFor } from '../../request/staffOnly.tsx'
import { VisitContext, useVisit, type WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { captureWords } from '../../words/captureWords.ts'
import { completenessOf } from './completeness.ts'
import { spokenSource } from './spokenSource.ts'

/** What the machine hears in an answer while it is being taken down, as a piece of the page. Asked again with every few words; nothing is kept. */
export const hearRoutes = ({ register, council, useCases, instants }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(hearPath(':id'), onlyFor('fileSource'))
  app.post(hearPath(':id'), async (c) => {
    const sittingId = c.req.param('id') ?? ''
    const typed = await readTyped(c)
    const now = await register.floor.sittingNow(council, sittingId)
    const source = now && spokenSource(now.hall, typed.text('speechId'), typed.text('spoken'), instants.timeOf)
    const answer = source ? await useCases.hearSpoken(callerOf(c), { sittingId, words: source.text }) : null
    if (answer?.kind === 'refused') return c.text(answer.refusal, refusalStatus(answer.refusal))
    c.header('Cache-Control', 'private, no-store')
    return c.html(await (<VisitContext.Provider value={c.var.visit}><Heard findings={answer?.result ?? []} /></VisitContext.Provider>).toString())
  })
  return app
}

/** Each promise heard, and what it lacks: to be asked for while the official still stands. */
const Heard = ({ findings }: { readonly findings: readonly HeardFinding[] }) => {
  const { say } = useVisit()
  if (findings.length === 0) return <p class="hint">{say(captureWords.heardNone)}</p>
  return (
    <ol class="heard">
      {findings.map(({ action, owner, deadlineText, deadline, deadlineKind, force }) => {
        const is = completenessOf({ ownerOfficeId: null, ownerNamed: owner, action, product: null, dueDate: deadline, dueKind: deadlineKind })
        const lacks = [...(is.who ? [] : [captureWords.who]), ...(is.howMuch ? [] : [captureWords.howMuch]), ...(is.byWhen ? [] : [captureWords.byWhen])].map((one) => say(one).toLocaleLowerCase('vi'))
        return (
          <li>
            <span lang="vi">{action}</span>{[owner, deadlineText].filter((one) => one !== null).map((one) => <small lang="vi"> · {one}</small>)}
            {force === 'vague' ? <strong class="lacking"> {say(captureWords.vague)}</strong> : lacks.length === 0 ? <span class="given"> ✓</span> : <strong class="lacking"> {say(captureWords.lacks(lacks.join(', ')))}</strong>}
          </li>
        )
      })}
    </ol>
  )
}
