import { selectedPlace } from './selectedPlace.ts'

/** Fills the form that adds by hand with the words selected in the text; without a selection just opens it. */
export const addSelection = (desk: HTMLElement, pane: HTMLElement): void => {
  const form = desk.querySelector<HTMLDetailsElement>('#them')
  const words = form?.querySelector<HTMLTextAreaElement>('textarea[name=words]')
  if (!form || !words) return
  const place = selectedPlace(pane)
  form.open = true
  if (place) {
    setPlace(form, place)
    type(words, place.words)
    const action = form.querySelector<HTMLTextAreaElement>('textarea[name=action]')
    if (action?.value === '') type(action, place.words)
    document.getSelection()?.removeAllRanges()
  }
  form.scrollIntoView({ block: 'start' })
  form.querySelector<HTMLElement>(place ? 'textarea[name=action]' : 'textarea[name=words]')?.focus({ preventScroll: true })
}

/** Words a person goes on to change no longer stand where they were selected: they are then looked for as words. */
export const watchWords = (desk: HTMLElement): void => {
  const form = desk.querySelector<HTMLElement>('#them')
  form?.querySelector('textarea[name=words]')?.addEventListener('input', (event) => {
    if (event.isTrusted) setPlace(form, null)
  })
}

/** The button that stands by a selection. */
export const offerSelection = (desk: HTMLElement, pane: HTMLElement): void => {
  const button = desk.querySelector<HTMLButtonElement>('[data-add-selection]')
  if (!button) return
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection()
    const inside = selection !== null && !selection.isCollapsed && pane.contains(selection.anchorNode) && pane.contains(selection.focusNode)
    button.hidden = !inside
    if (!inside) return
    const { left, bottom } = selection.getRangeAt(0).getBoundingClientRect()
    button.style.left = `${Math.max(8, Math.min(left, window.innerWidth - button.offsetWidth - 8))}px`
    button.style.top = `${Math.max(8, Math.min(bottom + 8, window.innerHeight - button.offsetHeight - 8))}px`
  })
  button.addEventListener('pointerdown', (event) => event.preventDefault()) // keeps the selection
  button.addEventListener('click', () => addSelection(desk, pane))
}

const setPlace = (form: HTMLElement, place: { readonly start: number; readonly end: number } | null): void => {
  const fields = { '[data-words-start]': place?.start, '[data-words-end]': place?.end }
  for (const [selector, value] of Object.entries(fields)) {
    const field = form.querySelector<HTMLInputElement>(selector)
    if (field) field.value = value === undefined ? '' : String(value)
  }
}

const type = (field: HTMLTextAreaElement, text: string): void => {
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
