import { SENT } from '../typing/keepTyped.ts'
import { clearKept } from '../typing/keptFields.ts'
import { putIn } from './regions.ts'

/** How long the word that something was recorded stays. */
const SAID_MS = 4000

/**
 * Sends the forms of a desk without leaving the page: whoever conducts a sitting stays where they are. What is refused is sent once more the ordinary way, under the same key,
 * and so comes back as a page with everything typed and what was wrong with it.
 */
export const sendInPlace = (desk: HTMLElement): void => {
  desk.addEventListener('submit', (event) => {
    const form = event.target
    // A file goes the ordinary way, with the browser's own progress.
    if (!(form instanceof HTMLFormElement) || form.dataset['plainly'] || form.enctype === 'multipart/form-data') return
    event.preventDefault()
    if (form.dataset['underWay']) return
    form.dataset['underWay'] = 'yes'
    void send(desk, form, event.submitter)
  })
}

const send = async (desk: HTMLElement, form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> => {
  const plainly = (): void => {
    form.dataset['plainly'] = 'yes'
    delete form.dataset['sending']
    form.requestSubmit(submitter)
  }
  try {
    const fields = [...new FormData(form, submitter)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(fields), headers: { accept: 'text/html' } })
    if (!answer.redirected || !answer.ok) return plainly()
    // What leads elsewhere leads there.
    if (new URL(answer.url).pathname !== location.pathname) return location.assign(answer.url)
    const newer = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const kept = sessionStorage.getItem(SENT)
    if (kept !== null) clearKept(kept)
    sessionStorage.removeItem(SENT)
    putIn(desk, newer, form)
    delete form.dataset['underWay']
    delete form.dataset['sending']
    say(desk, newer.querySelector('.notice-done')?.textContent ?? '')
    // Whoever works by keys goes on from the same button, where there still is one.
    if (form.id !== '') desk.querySelector<HTMLElement>(`[id="${CSS.escape(form.id)}"] button`)?.focus({ preventScroll: true })
  } catch {
    plainly()
  }
}

const say = (desk: HTMLElement, words: string): void => {
  const place = desk.querySelector('[data-said]')
  if (!place) return
  place.textContent = words
  setTimeout(() => { if (place.textContent === words) place.textContent = '' }, SAID_MS)
}
