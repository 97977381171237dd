import { clearKept, keep, keptFor, type KeptFields } from './keptFields.ts'

/** Where the name of the form just sent waits for the server's answer. */
export const SENT = 'loihua:sent'

/**
 * Stands around a form. Keeps what is typed on this device until the form has been sent, gives it back after a reload
 * or a closed window, and sends the form once however often the button is pressed. Without script the form just works.
 */
export class KeepTyped extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    if (!form) return
    const place = `loihua:${this.dataset['form']}:${this.dataset['version']}`
    const original = fieldsOf(form)
    const kept = keptFor(place)
    // A form that came back with faults already shows what was typed.
    if (this.querySelector('[data-faults]')) this.querySelector<HTMLElement>('[data-faults]')?.focus()
    else if (kept && JSON.stringify(kept) !== JSON.stringify(original)) this.giveBack(form, kept, original, place)

    form.addEventListener('input', () => keep(place, fieldsOf(form)))
    form.addEventListener('submit', (event) => {
      if (form.dataset['sending']) event.preventDefault()
      form.dataset['sending'] = 'yes'
      // Kept until the server says it is done (see site.ts): a lost connection must not lose the words.
      sessionStorage.setItem(SENT, place)
    })
    // Coming back with the browser's button, the form may be sent again.
    window.addEventListener('pageshow', () => delete form.dataset['sending'])
  }

  private giveBack(form: HTMLFormElement, kept: KeptFields, original: KeptFields, place: string): void {
    fill(form, kept)
    const notice = document.createElement('p')
    notice.className = 'notice notice-info restored'
    notice.setAttribute('role', 'status')
    const discard = document.createElement('button')
    discard.type = 'button'
    discard.className = 'plain'
    discard.textContent = this.dataset['discard'] ?? ''
    discard.addEventListener('click', () => {
      fill(form, original)
      clearKept(place)
      notice.remove()
    })
    notice.append(`${this.dataset['restored'] ?? ''} `, discard)
    form.prepend(notice)
  }
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Fields a person fills in; never a password, a file, or what the server put there. */
const controls = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter((element): element is Control =>
    (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement ||
      (element instanceof HTMLInputElement && !['hidden', 'password', 'file', 'submit', 'button'].includes(element.type))) && element.name !== '')

const ticks = (control: Control): control is HTMLInputElement => control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')

const fieldsOf = (form: HTMLFormElement): KeptFields =>
  controls(form).map((control) => [control.name, ticks(control) ? `${control.checked ? '1' : '0'}${control.value}` : control.value])

const fill = (form: HTMLFormElement, fields: KeptFields): void => {
  const here = controls(form)
  if (here.length !== fields.length) return
  for (const [index, control] of here.entries()) {
    const [name, value] = fields[index] ?? ['', '']
    if (name !== control.name) return
    if (ticks(control)) control.checked = value.startsWith('1')
    else control.value = value
    control.dispatchEvent(new Event('input', { bubbles: true }))
  }
}
