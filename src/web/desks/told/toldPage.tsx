import { Hono } from 'hono'
import { LANGUAGES, type Language } from '../../../domain/language.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Button, Field } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Radios } from '../../components/Radios.tsx'
import { answerForm } from '../../forms/answerForm.ts'
import { freshForm, type FormState } from '../../forms/formState.ts'
import { readTyped } from '../../forms/typed.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import { errorPage } from '../../request/errorPages.tsx'
import { render, type PageContent } from '../../request/render.tsx'
import { callerOf, onlyFor } from '../../request/staffOnly.tsx'
import type { WebContext, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { siteWords } from '../../words/siteWords.ts'
import { toldWords } from '../../words/toldWords.ts'
import { ContactTable } from './ContactTable.tsx'
import { TOLD } from './toldPaths.ts'

/** Where somebody and their office are told, and the forms that add a place. */
export const toldPage = ({ useCases, told }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(TOLD, onlyFor('setContacts'))

  const page = async (c: WebContext, state: FormState): Promise<PageContent> => {
    const { say } = c.var.visit
    const contacts = await useCases.ownContacts(callerOf(c))
    return {
      title: say(toldWords.title), crumbs: [{ to: DESK_HOME, name: say(siteWords.desk) }],
      body: (
        <>
          <Heading title={say(toldWords.title)} lead={say(toldWords.lead(told.from))} quiet />
          {contacts.length === 0 ? <EmptyState title={say(toldWords.none)} /> : <ContactTable contacts={contacts} />}
          <section class="decision">
            <h2>{say(toldWords.addEmail)}</h2>
            {told.channels.includes('email') ? (
              <Form id="them-thu" action={TOLD} state={state} keep={false}>
                <Field name="address" label={say(toldWords.address)} hint={say(toldWords.addressHint)} autocomplete="email" />
                <Radios name="whose" label={say(toldWords.whose)} choices={[
                  { value: 'person', name: say(toldWords.mine), hint: say(toldWords.mineHint) }, { value: 'office', name: say(toldWords.office), hint: say(toldWords.officeHint) },
                ]} />
                <Radios name="language" label={say(toldWords.language)} choices={LANGUAGES.map((language) => ({ value: language, name: say(toldWords.languageName(language)) }))} />
                <Button name="viec" value="them-thu">{say(toldWords.add)}</Button>
              </Form>
            ) : <Notice>{say(toldWords.emailOff)}</Notice>}
          </section>
        </>
      ),
    }
  }
  const fresh = (c: WebContext): FormState => freshForm({ whose: 'person', language: c.var.visit.language })

  app.get(TOLD, async (c) => render(c, await page(c, fresh(c))))
  app.post(TOLD, async (c) => {
    const typed = await readTyped(c)
    const caller = callerOf(c)
    switch (typed.text('viec')) {
      case 'xoa':
        return answerForm(c, typed, await useCases.removeContact(caller, { contactId: typed.text('contactId') }), {
          done: () => ({ to: TOLD, notice: 'da-xoa-noi-nhan' }), again: ({ faults }) => page(c, { ...fresh(c), faults }),
        })
      case 'them-thu': {
        const language: Language = typed.text('language') === 'en' ? 'en' : 'vi'
        return answerForm(c, typed, await useCases.addEmail(caller, { address: typed.text('address'), language, whose: typed.text('whose') === 'office' ? 'office' : 'person' }), {
          done: () => ({ to: TOLD, notice: 'da-gui-xac-nhan' }), again: (state) => page(c, state),
          fields: { 'address-malformed': 'address', 'address-already-there': 'address', 'contact-asked-often': 'address' },
        })
      }
      default: return errorPage(c, 400)
    }
  })
  return app
}
