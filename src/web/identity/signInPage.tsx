import { Button, Field } from '../components/Field.tsx'
import { Form } from '../components/Form.tsx'
import { Heading } from '../components/Heading.tsx'
import { Notice } from '../components/Notice.tsx'
import { freshForm, type FormState } from '../forms/formState.ts'
import { packKept, type KeptForm } from '../forms/keptForm.ts'
import type { PageContent } from '../request/render.tsx'
import type { Visit } from '../request/visit.ts'
import { FIELD_WORDS } from '../words/fieldWords.ts'
import { signInWords } from '../words/signInWords.ts'

export type SignInPage = {
  /** Where to go after signing in; null for the desk. */
  readonly target: string | null
  readonly kept: KeptForm | null
  readonly state?: FormState
}

/** The sign-in page; with a kept form it says so and carries the form along. */
export const signInPage = ({ say }: Pick<Visit, 'say'>, { target, kept, state = freshForm() }: SignInPage): PageContent => ({
  title: say(signInWords.title),
  body: (
    <div class="narrow">
      <Heading title={say(signInWords.title)} lead={kept ? null : say(signInWords.lead)} />
      {kept ? (
        <Notice kind="warning">
          <p>{say(signInWords.expired)}</p>
          {kept.fileNames.length > 0 ? <p>{say(signInWords.filesLost(kept.fileNames.join(', ')))}</p> : null}
        </Notice>
      ) : null}
      <Form id="dang-nhap" action="/dang-nhap" state={state} keep={false}>
        {target === null ? null : <input type="hidden" name="den" value={target} />}
        {kept ? <input type="hidden" name="kept" value={packKept(kept)} /> : null}
        <Field name="username" label={say(signInWords.username)} autocomplete="username" />
        <Field name="password" label={say(signInWords.password)} type="password" autocomplete="current-password" />
        <Button>{say(signInWords.submit)}</Button>
      </Form>
    </div>
  ),
})

/** Hands back, after signing in, the form that arrived too late: what stood in it, and one button that sends it as it was, under its own key. */
export const keptFormPage = ({ say }: Pick<Visit, 'say'>, { target, pairs, fileNames }: KeptForm): PageContent => ({
  title: say(signInWords.keptTitle),
  body: (
    <>
      <Heading title={say(signInWords.keptTitle)} lead={say(signInWords.keptLead)} />
      {fileNames.length > 0 ? <Notice kind="warning"><p>{say(signInWords.keptFiles(fileNames.join(', ')))}</p></Notice> : null}
      <dl class="facts">
        {pairs.filter(([name, value]) => Object.hasOwn(FIELD_WORDS, name) && value !== '').map(([name, value]) => (
          <div><dt>{say(FIELD_WORDS[name] ?? { vi: name, en: name })}</dt><dd class="as-typed">{value}</dd></div>
        ))}
      </dl>
      <form class="form" method="post" action={target}>
        {pairs.map(([name, value]) => <input type="hidden" name={name} value={value} />)}
        <div class="buttons">
          <Button>{say(signInWords.keptSend)}</Button>
          <a class="button button-second" href={target}>{say(signInWords.keptReopen)}</a>
        </div>
      </form>
    </>
  ),
})
