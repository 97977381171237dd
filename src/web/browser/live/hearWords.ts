/** How long after the last key it is asked. */
const PAUSE_MS = 250

/**
 * `<hear-words data-to>` in a form, around its text field and a `[data-heard]`: as words come, the server is asked what it hears in them, and the answer, a piece of the page, is put
 * there. An answer that comes late, after newer words, is dropped. Where nothing answers the field is what it was.
 */
export class HearWords extends HTMLElement {
  private asked = 0
  private soon: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    this.addEventListener('input', () => {
      clearTimeout(this.soon)
      this.soon = setTimeout(() => void this.ask(), PAUSE_MS)
    })
  }

  disconnectedCallback(): void {
    clearTimeout(this.soon)
  }

  private async ask(): Promise<void> {
    const form = this.closest('form')
    const heard = this.querySelector('[data-heard]')
    if (!form || !heard) return
    this.asked += 1
    const mine = this.asked
    const fields = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
    const answer = await fetch(this.dataset['to'] ?? '', { method: 'POST', body: new URLSearchParams(fields), headers: { accept: 'text/html' } }).catch(() => null)
    if (answer?.ok && mine === this.asked) heard.innerHTML = await answer.text()
  }
}
