/**
 * Stands around the form that adds this browser. The button asks the browser for leave, subscribes it, and sends what it gave along; a browser that cannot be told keeps
 * the words that say so.
 */
export class PushHere extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    if (!form || !('serviceWorker' in navigator) || !('PushManager' in window)) return
    this.dataset['able'] = 'yes'
    form.addEventListener('submit', (event) => {
      if (form.dataset['subscribed'] === 'yes') return
      event.preventDefault()
      void this.subscribe(form, event.submitter)
    })
  }

  /** Whatever the browser answers, the form goes: without keys the server says what to do. */
  private async subscribe(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
    const subscription = await this.asked().catch(() => null)
    const { endpoint = '', keys = {} } = subscription?.toJSON() ?? {}
    for (const [name, value] of Object.entries({ endpoint, p256dh: keys['p256dh'] ?? '', auth: keys['auth'] ?? '' })) {
      const field = form.elements.namedItem(name)
      if (field instanceof HTMLInputElement) field.value = value
    }
    form.dataset['subscribed'] = 'yes'
    form.requestSubmit(button)
  }

  private async asked(): Promise<PushSubscription> {
    const registration = await navigator.serviceWorker.register('/thong-bao-trinh-duyet.js')
    await navigator.serviceWorker.ready
    return registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: this.dataset['key'] ?? '' })
  }
}
