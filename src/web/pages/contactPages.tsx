import { Hono } from 'hono'
import { maskedAddress } from '../../application/maskedAddress.ts'
import type { OwnContact } from '../../application/contacts.ts'
import type { Bilingual } from '../../domain/language.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { Button } from '../components/Field.tsx'
import { Form } from '../components/Form.tsx'
import { Heading } from '../components/Heading.tsx'
import { freshForm } from '../forms/formState.ts'
import { readTyped } from '../forms/typed.ts'
import { secretPage } from '../request/secretPage.ts'
import { render, type PageContent } from '../request/render.tsx'
import type { Visit, WebEnv } from '../request/visit.ts'
import type { WebDeps } from '../webDeps.ts'
import { signInWords } from '../words/signInWords.ts'
import { toldWords } from '../words/toldWords.ts'

const CONFIRM = '/thong-bao/xac-nhan/:token'
const STOP = '/thong-bao/:token/ngung-nhan'

/** Behind the links of letters: whoever reads an address says that it is theirs, or wants no more. A GET changes nothing: programs that check letters open links too. */
export const contactPages = ({ useCases, register, council }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(CONFIRM, secretPage)
  app.use(STOP, secretPage)
  const officeName = async ({ officeId }: OwnContact): Promise<string> => (await register.offices(council)).find(({ id }) => id === officeId)?.name ?? officeId

  app.get(CONFIRM, async (c) => {
    const [{ visit }, token] = [c.var, c.req.param('token')]
    const contact = await useCases.contactByLink(council, token)
    if (contact === null) return render(c, said(visit, toldWords.confirmTitle, toldWords.linkGone, toldWords.linkGoneRemedy), 404)
    if (contact.confirmed) return render(c, said(visit, toldWords.confirmTitle, toldWords.confirmAlready))
    return render(c, asked(visit, toldWords.confirmTitle, toldWords.confirmAsk(await officeName(contact), maskedAddress(contact)), `/thong-bao/xac-nhan/${token}`, [['co', toldWords.confirmYes], ['khong', toldWords.confirmNo]]))
  })
  app.post(CONFIRM, async (c) => {
    const { visit } = c.var
    const theirs = (await readTyped(c)).text('tra-loi') === 'co'
    const answer = await useCases.answerContactLink(council, c.req.param('token'), theirs)
    if (answer.kind === 'refused') return render(c, said(visit, toldWords.confirmTitle, toldWords.linkGone, toldWords.linkGoneRemedy), 404)
    return render(c, said(visit, toldWords.confirmTitle, theirs ? toldWords.confirmDone : toldWords.confirmDropped))
  })

  app.get(STOP, async (c) => {
    const [{ visit }, token] = [c.var, c.req.param('token')]
    const contact = await useCases.contactOfNotice(council, token)
    if (contact === null) return render(c, said(visit, toldWords.stopTitle, toldWords.stopGone), 404)
    return render(c, asked(visit, toldWords.stopTitle, toldWords.stopAsk(maskedAddress(contact)), `/thong-bao/${token}/ngung-nhan`, [['ngung', toldWords.stopButton]]))
  })
  // A mail program sends its one click here too, without a page before it (RFC 8058); asked again, it is answered the same.
  app.post(STOP, async (c) => {
    await useCases.stopNotices(council, c.req.param('token'))
    return render(c, said(c.var.visit, toldWords.stopTitle, toldWords.stopDone, toldWords.stopAgain))
  })
  return app
}

const asked = ({ say }: Visit, title: Bilingual, question: Bilingual, action: string, buttons: readonly (readonly [string, Bilingual])[]): PageContent => ({
  title: say(title),
  body: (
    <>
      <Heading title={say(title)} quiet />
      <p>{say(question)}</p>
      <Form id="tra-loi" action={action} state={freshForm()} keep={false}>
        <div class="buttons">{buttons.map(([value, name], at) => <Button kind={at === 0 ? 'main' : 'second'} name="tra-loi" value={value}>{say(name)}</Button>)}</div>
      </Form>
    </>
  ),
})

const said = ({ say, href }: Visit, title: Bilingual, words: Bilingual, remedy: Bilingual | null = null): PageContent => ({
  title: say(title),
  body: (
    <>
      <Heading title={say(title)} quiet />
      <EmptyState title={say(words)}>
        {remedy === null ? null : <p>{say(remedy)}</p>}
        <p><a href={href('/dang-nhap')}>{say(signInWords.title)}</a></p>
      </EmptyState>
    </>
  ),
})
