import { Hono } from 'hono'
import { may, type Permission } from '../../domain/access/index.ts'
import type { Answer, Refusal } from '../../application/answer.ts'
import { answerForm } from '../forms/answerForm.ts'
import { refusedForm, type Fault, type FormState } from '../forms/formState.ts'
import { readTyped, type Typed } from '../forms/typed.ts'
import { errorPage } from '../request/errorPages.tsx'
import { render, type PageContent } from '../request/render.tsx'
import { callerOf, onlyFor } from '../request/staffOnly.tsx'
import type { WebContext, WebEnv } from '../request/visit.ts'
import { errorWords } from '../words/errorWords.ts'
import type { NoticeCode } from '../words/noticeWords.ts'
import { attachmentFields } from './reportInput.ts'

/** One thing that can be done on a page of several forms. */
export type Deed = {
  readonly permission: Permission
  /** Asks the use case, or tells a fault found before it. */
  readonly send: (c: WebContext, id: string, typed: Typed) => Promise<{ readonly answer: Answer<unknown>; readonly notice: NoticeCode; /** Where it leads once done, where that is known only then. */ readonly to?: string } | Fault>
  /** Which field each refusal is told at; the rest stand above the form. */
  readonly fields?: Partial<Record<Refusal, string>>
  /** Where it leads once done; left out, to the page itself. */
  readonly to?: (id: string) => string
}

/** The form that came back, where one was refused. */
export type SentDeed<Name extends string> = { readonly deed: Name; readonly state: FormState } | null

type DeedRoutes<Name extends string> = {
  /** Address of the page of one record, ending in `:id`. */
  readonly path: `${string}/:id`
  /** Who may see it. */
  readonly seenBy: readonly Permission[]
  /** By the value of the button that sends each, named `viec`. */
  readonly deeds: Readonly<Record<Name, Deed>>
  /** Null where there is none, or it is not this person's to see. */
  readonly page: (c: WebContext, id: string, sent: SentDeed<Name>) => Promise<PageContent | null>
}

/** The two requests of a page about one record with several forms on it, told apart by the button that was pressed. */
export const deedRoutes = <Name extends string>({ path, seenBy, deeds, page }: DeedRoutes<Name>): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(path, onlyFor(...seenBy))
  app.get(path, async (c) => {
    const content = await page(c, c.req.param('id'), null)
    return content === null ? c.notFound() : render(c, content)
  })
  app.post(path, async (c) => {
    const id = c.req.param('id')
    const typed = await readTyped(c)
    const deed = (Object.keys(deeds) as Name[]).find((known) => known === typed.text('viec'))
    if (deed === undefined) return errorPage(c, 400)
    const { permission, send, fields = {}, to } = deeds[deed]
    if (!may(callerOf(c).actor.role, permission)) return errorPage(c, 403, errorWords.notAllowed)
    if ((await page(c, id, null)) === null) return c.notFound()
    const again = async (state: FormState): Promise<PageContent> => (await page(c, id, { deed, state })) ?? Promise.reject(new Error(`${path} of ${id} is no longer there`))
    const sent = await send(c, id, typed)
    if ('field' in sent) return render(c, await again(refusedForm(typed, [sent])), 422)
    return answerForm(c, typed, sent.answer, {
      done: () => ({ to: sent.to ?? to?.(id) ?? path.replace(':id', () => id), notice: sent.notice }), again, fields: { ...fields, ...attachmentFields(typed, sent.answer) },
    })
  })
  return app
}
