import { useVisit } from '../request/visit.ts'
import { formWords } from '../words/formWords.ts'
import type { Choice } from './Field.tsx'
import { useForm } from './Form.tsx'

type Props = { readonly name: string; readonly label: string; readonly choices: readonly (Choice & { readonly hint?: string })[] }

/** One of a few, all in sight. A fault leads to the first of them. */
export const Radios = ({ name, label, choices }: Props) => {
  const { say } = useVisit()
  const { faults, typed, idOf } = useForm()
  const fault = faults.find(({ field }) => field === name)
  const id = idOf(name)
  return (
    <fieldset class={fault ? 'field radios field-faulty' : 'field radios'} aria-describedby={fault ? `${id}-fault` : undefined}>
      <legend>{label}</legend>
      {fault ? <p class="fault" id={`${id}-fault`}><span class="unseen">{say(formWords.faultPrefix)} </span>{say(fault.message)}</p> : null}
      {choices.map(({ value, name: words, hint }, index) => {
        const own = index === 0 ? id : `${id}-${index}`
        return (
          <label class="tick" for={own}>
            <input type="radio" id={own} name={name} value={value} checked={typed.text(name) === value} aria-describedby={hint ? `${own}-hint` : undefined} />{' '}
            <span>{words}{hint ? <small class="hint" id={`${own}-hint`}> {hint}</small> : null}</span>
          </label>
        )
      })}
    </fieldset>
  )
}
