import { createContext, useContext, type PropsWithChildren } from 'hono/jsx'
import type { FormState } from '../forms/formState.ts'
import { useVisit } from '../request/visit.ts'
import { formWords } from '../words/formWords.ts'

/** The form whose fields are being rendered. */
const FormContext = createContext<{ readonly id: string; readonly state: FormState } | null>(null)

/** What stands in the form around a field, and the id of that field on the page, where several forms may have a field of one name. */
export const useForm = (): FormState & { readonly idOf: (field: string) => string } => {
  const form = useContext(FormContext)
  if (!form) throw new Error('a field stands outside its form')
  return { ...form.state, idOf: (field) => `${form.id}-${field}` }
}

type FormProps = PropsWithChildren<{
  /** Names the form on its page, and what was typed into it on this device; unique for the record it is about. */
  readonly id: string
  /** Path without language; by convention the page's own, so that a GET of the same address shows the form. */
  readonly action: string
  readonly state: FormState
  /** Version of the record on screen, sent as `basedOn`: a change by someone else is then told, not overwritten. */
  readonly basedOn?: number
  readonly files?: boolean
  /** False where what is typed must not stay on the device, as when signing in. */
  readonly keep?: boolean
}>

/** A form that is carried out once however often it is sent, and loses nothing that was typed. Works without script. */
export const Form = ({ id, action, state, basedOn, files, keep = true, children }: FormProps) => {
  const { href, say } = useVisit()
  const form = (
    <form id={id} class="form" method="post" action={href(action)} enctype={files ? 'multipart/form-data' : undefined} novalidate>
      <FaultSummary />
      <input type="hidden" name="key" value={state.key} />
      {basedOn === undefined ? null : <input type="hidden" name="basedOn" value={String(basedOn)} />}
      {children}
    </form>
  )
  return (
    <FormContext.Provider value={{ id, state }}>
      {keep ? <keep-typed data-form={id} data-version={String(basedOn ?? 0)} data-restored={say(formWords.restored)} data-discard={say(formWords.discard)}>{form}</keep-typed> : form}
    </FormContext.Provider>
  )
}

/** All faults at once, at the top, each leading to its field. */
const FaultSummary = () => {
  const { say } = useVisit()
  const { faults, idOf } = useForm()
  if (faults.length === 0) return null
  const onlyChecks = faults.every(({ check }) => check)
  return (
    <div class={onlyChecks ? 'faults checks' : 'faults'} role="alert" tabindex={-1} data-faults>
      <h2>{say(onlyChecks ? formWords.checksHeading : formWords.faultsHeading)}</h2>
      <ul>{faults.map(({ field, message }) => <li>{field === null ? say(message) : <a href={`#${idOf(field)}`}>{say(message)}</a>}</li>)}</ul>
    </div>
  )
}
