import { addSelection, offerSelection, watchWords } from './addSelection.ts'
import { cards } from './cards.ts'
import { commandFor, type Command, type KeyPressed } from './commandFor.ts'
import { keyList } from './keyList.ts'

/**
 * Stands around the review of a text. Adds keys, keeps both panes in step and takes words from a selection;
 * everything it does can be done without it, by buttons and links.
 */
export class ReviewDesk extends HTMLElement {
  private readonly listening = new AbortController()

  connectedCallback(): void {
    const pane = this.querySelector<HTMLElement>('[data-source-text]')
    if (!pane) return
    const deck = cards(this, pane)
    const keys = keyList(this)
    watchWords(this)
    offerSelection(this, pane)
    showRestored(this)
    deck.select(decodeURIComponent(location.hash.slice(1)))

    const commands: Readonly<Record<Command, () => void>> = {
      next: () => deck.step(1),
      previous: () => deck.step(-1),
      accept: () => press(deck.current(), 'accept'),
      edit: () => press(deck.current(), 'edit'),
      reject: () => press(deck.current(), 'reject'),
      add: () => addSelection(this, pane),
      list: keys.show,
    }
    document.addEventListener('keydown', (event) => {
      if (!keys.isOn() || keys.isOpen() || event.defaultPrevented) return
      const command = commandFor(pressedFrom(event))
      if (!command) return
      event.preventDefault()
      commands[command]()
    }, { signal: this.listening.signal })
  }

  disconnectedCallback(): void {
    this.listening.abort()
  }
}

/** What was given back after a reload stands in parts that open only when asked: they are opened. */
const showRestored = (desk: HTMLElement): void => {
  for (const notice of desk.querySelectorAll('.restored')) {
    for (const part of [notice.closest('details'), notice.closest('form')?.querySelector('details')]) if (part) part.open = true
  }
}

/** Presses the button of a card, or opens the part of it that asks for more, with the first field focused. */
const press = (card: HTMLElement | null, what: 'accept' | 'edit' | 'reject'): void => {
  const control = card?.querySelector<HTMLElement>(`[data-do=${what}]`)
  if (control instanceof HTMLDetailsElement) {
    control.open = true
    control.querySelector<HTMLElement>('textarea, input:not([type=hidden]), select')?.focus()
  } else control?.click()
}

const pressedFrom = (event: KeyboardEvent): KeyPressed => {
  const target = event.target instanceof Element ? event.target : null
  const typing = target?.closest('input, textarea, select, [contenteditable]') ?? null
  return {
    key: event.key,
    modified: event.ctrlKey || event.altKey || event.metaKey,
    composing: event.isComposing,
    focus: typing ? 'field' : target?.closest('[data-card]') ? 'card' : 'elsewhere',
  }
}

customElements.define('review-desk', ReviewDesk)
