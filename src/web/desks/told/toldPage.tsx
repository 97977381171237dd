import { Hono } from 'hono'
import type { Language } from '../../../domain/language.ts'
import type { Answer } from '../../../application/answer.ts'
import type { Whose } from '../../../application/contacts.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Button, Field } from '../../components/Field.tsx'
import { Form } from '../../components/Form.tsx'
import { Heading } from '../../components/Heading.tsx'
import { Notice } from '../../components/Notice.tsx'
import { answerForm, refuse } from '../../forms/answerForm.ts'
import { freshForm, type FormState } from '../../forms/formState.ts'
import { readTyped, type Typed } from '../../forms/typed.ts'
import { DESK_HOME } from '../../request/deskHome.ts'
import { errorPage } from '../../request/errorPages.tsx'
import { render, type PageContent } from '../../request/render.tsx'
import { callerOf, onlyFor } from '../../request/staffOnly.tsx'
import type { WebContext, WebEnv } from '../../request/visit.ts'
import type { WebDeps } from '../../webDeps.ts'
import { siteWords } from '../../words/siteWords.ts'
import { toldWords } from '../../words/toldWords.ts'
import { CalendarTable } from './CalendarTable.tsx'
import { ContactTable } from './ContactTable.tsx'
import { LanguageField, OwnerFields } from './OwnerFields.tsx'
import { ShownOnce } from './ShownOnce.tsx'
import { TOLD } from './toldPaths.ts'

/** What can be sent from this page; the form that came back keeps what was typed. */
const DEEDS = ['them-thu', 'them-zalo', 'them-trinh-duyet', 'them-he-thong', 'mo-lich', 'dong-lich', 'xoa'] as const
type Deed = (typeof DEEDS)[number]
type Sent = { readonly deed: Deed; readonly state: FormState }
type Secret = { readonly label: string; readonly value: string }

const languageOf = (typed: Typed): Language => (typed.text('language') === 'en' ? 'en' : 'vi')
const whoseOf = (typed: Typed): Whose => (typed.text('whose') === 'office' ? 'office' : 'person')

/** Where somebody and their office are told, the calendars that are open, and the forms that add to both. */
export const toldPage = ({ useCases, told, publicUrl }: WebDeps): Hono<WebEnv> => {
  const app = new Hono<WebEnv>()
  app.use(TOLD, onlyFor('setContacts'))

  const page = async (c: WebContext, sent: Sent | null, secret: Secret | null = null): Promise<PageContent> => {
    const { say, language } = c.var.visit
    const [contacts, calendars] = await Promise.all([useCases.ownContacts(callerOf(c)), useCases.ownCalendars(callerOf(c))])
    const stateOf = (deed: Deed): FormState => (sent?.deed === deed ? sent.state : freshForm({ whose: 'person', language }))
    const faults = sent?.deed === 'xoa' || sent?.deed === 'dong-lich' ? sent.state.faults : []
    return {
      title: say(toldWords.title), crumbs: [{ to: DESK_HOME, name: say(siteWords.desk) }],
      body: (
        <>
          <Heading title={say(toldWords.title)} lead={say(toldWords.lead(told.from))} quiet />
          {secret === null ? null : <ShownOnce {...secret} />}
          {faults.map(({ message }) => <p class="faults" role="alert">{say(message)}</p>)}
          {contacts.length === 0 ? <EmptyState title={say(toldWords.none)} /> : <ContactTable contacts={contacts} />}
          <section class="decision">
            <h2>{say(toldWords.addEmail)}</h2>
            {told.channels.includes('email') ? (
              <Form id="them-thu" action={TOLD} state={stateOf('them-thu')} keep={false}>
                <Field name="address" label={say(toldWords.address)} hint={say(toldWords.addressHint)} autocomplete="email" />
                <OwnerFields />
                <Button name="viec" value="them-thu">{say(toldWords.add)}</Button>
              </Form>
            ) : <Notice>{say(toldWords.emailOff)}</Notice>}
          </section>
          {told.channels.includes('zalo') ? (
            <section class="decision" id="zalo">
              <h2>{say(toldWords.zaloTitle)}</h2>
              <Form id="them-zalo" action={TOLD} state={stateOf('them-zalo')} keep={false}>
                <Field name="phone" label={say(toldWords.zaloPhone)} hint={say(toldWords.zaloHint)} width="medium" autocomplete="tel" />
                <OwnerFields />
                <Button name="viec" value="them-zalo">{say(toldWords.zaloAdd)}</Button>
              </Form>
            </section>
          ) : null}
          {told.pushKey === null ? null : (
            <section class="decision" id="trinh-duyet">
              <h2>{say(toldWords.pushTitle)}</h2>
              <p>{say(toldWords.pushLead)}</p>
              <push-here data-key={told.pushKey}>
                <Form id="them-trinh-duyet" action={TOLD} state={stateOf('them-trinh-duyet')} keep={false}>
                  {['endpoint', 'p256dh', 'auth'].map((name) => <input type="hidden" name={name} value="" />)}
                  <LanguageField />
                  <Button name="viec" value="them-trinh-duyet">{say(toldWords.pushAdd)}</Button>
                </Form>
              </push-here>
              <p class="push-unable">{say(toldWords.pushUnable)}</p>
            </section>
          )}
          <section class="decision" id="lich">
            <h2>{say(toldWords.calendarTitle)}</h2>
            <p>{say(toldWords.calendarLead)}</p>
            {calendars.length === 0 ? <p>{say(toldWords.calendarNone)}</p> : <CalendarTable calendars={calendars} />}
            <Form id="mo-lich" action={TOLD} state={stateOf('mo-lich')} keep={false}>
              <OwnerFields />
              <Button name="viec" value="mo-lich">{say(toldWords.calendarOpen)}</Button>
            </Form>
          </section>
          {told.channels.includes('webhook') ? (
            <section class="decision" id="he-thong">
              <h2>{say(toldWords.webhookTitle)}</h2>
              <p>{say(toldWords.webhookLead)}</p>
              <Form id="them-he-thong" action={TOLD} state={stateOf('them-he-thong')} keep={false}>
                <Field name="webhook" label={say(toldWords.webhookAddress)} type="url" />
                <LanguageField />
                <Button name="viec" value="them-he-thong">{say(toldWords.webhookAdd)}</Button>
              </Form>
            </section>
          ) : null}
        </>
      ),
    }
  }

  app.get(TOLD, async (c) => render(c, await page(c, null)))
  app.post(TOLD, async (c) => {
    const typed = await readTyped(c)
    const caller = callerOf(c)
    const deed = DEEDS.find((known) => known === typed.text('viec'))
    const again = (state: FormState): Promise<PageContent> => page(c, { deed: deed!, state })
    /** A secret stands in the answer itself: an address that led to it would keep it. Sent again, the form meets what is there. */
    const shown = async <Result,>(answer: Answer<Result>, secret: (result: Result) => Secret): Promise<Response> =>
      answer.kind === 'done' ? render(c, await page(c, null, secret(answer.result))) : refuse(c, typed, answer, { again, fields: { 'webhook-address-malformed': 'webhook', 'address-already-there': 'webhook' } })
    const { say } = c.var.visit
    switch (deed) {
      case 'xoa': return answerForm(c, typed, await useCases.removeContact(caller, { contactId: typed.text('contactId') }), { done: () => ({ to: TOLD, notice: 'da-xoa-noi-nhan' }), again })
      case 'dong-lich': return answerForm(c, typed, await useCases.closeCalendar(caller, { calendarId: typed.text('calendarId') }), { done: () => ({ to: TOLD, notice: 'da-dong-lich' }), again })
      case 'them-thu':
        return answerForm(c, typed, await useCases.addEmail(caller, { address: typed.text('address'), language: languageOf(typed), whose: whoseOf(typed) }), {
          done: () => ({ to: TOLD, notice: 'da-gui-xac-nhan' }), again,
          fields: { 'address-malformed': 'address', 'address-already-there': 'address', 'contact-asked-often': 'address' },
        })
      case 'them-zalo':
        return answerForm(c, typed, await useCases.addZalo(caller, { address: typed.text('phone'), language: languageOf(typed), whose: whoseOf(typed) }), {
          done: () => ({ to: TOLD, notice: 'da-gui-xac-nhan-zalo' }), again, fields: { 'phone-malformed': 'phone', 'address-already-there': 'phone', 'contact-asked-often': 'phone' },
        })
      case 'them-trinh-duyet':
        return answerForm(c, typed, await useCases.addBrowser(caller, { endpoint: typed.text('endpoint'), p256dh: typed.text('p256dh'), auth: typed.text('auth'), language: languageOf(typed) }), {
          done: () => ({ to: TOLD, notice: 'da-them-trinh-duyet' }), again,
        })
      case 'mo-lich':
        return shown(await useCases.openCalendar(caller, { key: typed.text('key'), language: languageOf(typed), whose: whoseOf(typed) }), ({ token }) => ({ label: say(toldWords.calendarAddress), value: `${publicUrl}/lich/${token}.ics` }))
      case 'them-he-thong':
        return shown(await useCases.addWebhook(caller, { address: typed.text('webhook'), language: languageOf(typed) }), ({ secret }) => ({ label: say(toldWords.webhookSecret), value: secret }))
      default: return errorPage(c, 400)
    }
  })
  return app
}
