import type { Child, PropsWithChildren } from 'hono/jsx'
import { isCalendarDay } from '../../domain/calendar/index.ts'
import { useVisit } from '../request/visit.ts'
import { formWords } from '../words/formWords.ts'
import { useForm } from './Form.tsx'

export type FieldProps = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly optional?: boolean
}

/** Ties a control to its label, hint and fault; every field is made of it. `control` gets the attributes that do the tying. */
export const FieldFrame = ({ name, label, hint, optional, control }: FieldProps & { readonly control: (tied: Tied) => Child }) => {
  const { say } = useVisit()
  const { faults, idOf } = useForm()
  const fault = faults.find(({ field }) => field === name)
  const id = idOf(name)
  const described = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ')
  return (
    <div class={fault ? `field ${fault.check ? 'field-checked' : 'field-faulty'}` : 'field'}>
      <label for={id}>{label}{optional ? <span class="optional"> {say(formWords.optional)}</span> : null}</label>
      {hint ? <p class="hint" id={`${id}-hint`}>{hint}</p> : null}
      {fault ? <p class={fault.check ? 'check' : 'fault'} id={`${id}-fault`}>{fault.check ? null : <span class="unseen">{say(formWords.faultPrefix)} </span>}{say(fault.message)}</p> : null}
      {control({ id, name, 'aria-describedby': described || undefined, 'aria-invalid': fault && !fault.check ? 'true' : undefined })}
    </div>
  )
}

export type Tied = { readonly id: string; readonly name: string; readonly 'aria-describedby': string | undefined; readonly 'aria-invalid': 'true' | undefined }

type TextProps = FieldProps & { readonly type?: 'text' | 'password' | 'search' | 'url'; readonly autocomplete?: string; readonly width?: 'short' | 'medium'; readonly inputmode?: 'decimal' }

export const Field = ({ type = 'text', autocomplete, width, inputmode, ...field }: TextProps) => {
  const { typed } = useForm()
  // A password is never sent back to the browser.
  const value = type === 'password' ? undefined : typed.text(field.name)
  return <FieldFrame {...field} control={(tied) => <input {...tied} type={type} value={value} autocomplete={autocomplete} inputmode={inputmode} class={width && `width-${width}`} />} />
}

export const TextArea = ({ rows = 5, ...field }: FieldProps & { readonly rows?: number }) => {
  const { typed } = useForm()
  // A browser drops the first line break of a textarea: one more keeps what was typed.
  return <FieldFrame {...field} control={(tied) => <textarea {...tied} rows={rows}>{`\n${typed.text(field.name)}`}</textarea>} />
}

export type Choice = { readonly value: string; readonly name: string }

/** `empty` is the words for choosing nothing; left out, the first choice is chosen. */
export const Select = ({ choices, empty, ...field }: FieldProps & { readonly choices: readonly Choice[]; readonly empty?: string }) => {
  const chosen = useForm().typed.text(field.name)
  return (
    <FieldFrame {...field} control={(tied) => (
      <select {...tied}>
        {empty === undefined ? null : <option value="" selected={chosen === ''}>{empty}</option>}
        {choices.map(({ value, name }) => <option value={value} selected={value === chosen}>{name}</option>)}
      </select>
    )} />
  )
}

/**
 * A day; the browser's own picker where there is one, `YYYY-MM-DD` in text where there is none. What is not a day of the
 * calendar is shown as text: a picker would silently empty itself, and the person could not see what was refused.
 */
export const DateField = (field: FieldProps) => {
  const value = useForm().typed.text(field.name)
  const type = value === '' || isCalendarDay(value) ? 'date' : 'text'
  return <FieldFrame {...field} control={(tied) => <input {...tied} type={type} value={value} placeholder="YYYY-MM-DD" class="width-short" />} />
}

/** Files; the form around it needs `files`. */
export const FileField = ({ accept, multiple, ...field }: FieldProps & { readonly accept?: string; readonly multiple?: boolean }) => (
  <FieldFrame {...field} control={(tied) => <input {...tied} type="file" accept={accept} multiple={multiple} />} />
)

/** A tick box of a list sharing one name; its value is sent when ticked. */
export const Tick = ({ name, value, label }: { readonly name: string; readonly value: string; readonly label: Child }) => {
  const ticked = useForm().typed.all(name).includes(value)
  return <label class="tick"><input type="checkbox" name={name} value={value} checked={ticked} /> <span>{label}</span></label>
}

type ButtonProps = PropsWithChildren<{ readonly kind?: 'main' | 'second' | 'grave'; readonly name?: string; readonly value?: string }>

/** `main`: the one thing the form is for · `second`: another way out · `grave`: cannot be undone. */
export const Button = ({ kind = 'main', name, value, children }: ButtonProps) => (
  <button type="submit" class={`button button-${kind}`} name={name} value={value}>{children}</button>
)
