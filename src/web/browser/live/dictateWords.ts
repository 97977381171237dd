/** What of a browser's own speech recognition is used; some have it under an older name, many not at all. */
type Recognition = EventTarget & { lang: string; continuous: boolean; interimResults: boolean; start: () => void; stop: () => void }
type Heard = Event & { readonly resultIndex: number; readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }> }

const recognitionOf = (): (new () => Recognition) | null => {
  const known = window as unknown as { readonly SpeechRecognition?: new () => Recognition; readonly webkitSpeechRecognition?: new () => Recognition }
  return known.SpeechRecognition ?? known.webkitSpeechRecognition ?? null
}

/**
 * `<dictate-words>` around a text field: where the browser can hear, a button appears that writes what it hears after what stands there. Nothing is filed by it: a person
 * reads, corrects and presses. Where the browser cannot, the field is what it was; where it fails (no microphone, no service), it says so.
 */
export class DictateWords extends HTMLElement {
  private listening: Recognition | null = null
  private readonly told = Object.assign(document.createElement('p'), { className: 'hint', role: 'status' })

  connectedCallback(): void {
    const Recognition = recognitionOf()
    const field = this.querySelector('textarea')
    if (!Recognition || !field) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button button-second'
    button.textContent = this.dataset['begin'] ?? ''
    button.setAttribute('aria-pressed', 'false')
    button.addEventListener('click', () => {
      if (this.listening) this.listening.stop()
      else this.begin(new Recognition(), field, button)
    })
    this.append(button, this.told)
  }

  disconnectedCallback(): void {
    this.listening?.stop()
  }

  private begin(recognition: Recognition, field: HTMLTextAreaElement, button: HTMLButtonElement): void {
    recognition.lang = 'vi-VN'
    recognition.continuous = true
    recognition.interimResults = false
    recognition.addEventListener('result', (event) => {
      const { resultIndex, results } = event as Heard
      for (let index = resultIndex; index < results.length; index += 1) {
        const heard = results[index]!
        if (!heard.isFinal) continue
        field.value = `${field.value}${field.value === '' || /\s$/.test(field.value) ? '' : ' '}${heard[0]!.transcript.trim()}`
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }
    })
    const ended = (): void => {
      this.listening = null
      button.textContent = this.dataset['begin'] ?? ''
      button.setAttribute('aria-pressed', 'false')
    }
    recognition.addEventListener('end', ended)
    recognition.addEventListener('error', () => {
      this.told.textContent = this.dataset['failed'] ?? ''
      ended()
    })
    this.told.textContent = ''
    recognition.start()
    this.listening = recognition
    button.textContent = this.dataset['stop'] ?? ''
    button.setAttribute('aria-pressed', 'true')
  }
}
