import { clockAt, clockText, type Segment } from '../../../domain/floor/index.ts'
import { serverNow } from './serverTime.ts'

/**
 * `<speech-clock>`: shows what the server's rule says is left, by the server's time, read anew each time and never counted down here: a page that slept or a tab that was
 * held back shows the right time as soon as it is looked at.
 */
export class SpeechClock extends HTMLElement {
  private timer: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    this.show()
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer)
  }

  private show(): void {
    const face = this.querySelector('.clock-face')
    const note = this.querySelector('.clock-note')
    if (!face) return
    const segments = (JSON.parse(this.dataset['segments'] ?? '[]') as [number, number | null][]).map(([from, to]): Segment => ({ from, to }))
    const { leftMs, running, warns } = clockAt({ limitMs: Number(this.dataset['limit']), extraMs: Number(this.dataset['extra']), segments }, serverNow())
    const text = clockText(leftMs)
    if (face.textContent !== text) face.textContent = text
    if (note && this.dataset['warns'] !== warns) note.textContent = (warns === 'over' ? this.dataset['over'] : this.dataset['left']) ?? ''
    this.dataset['warns'] = warns
    // Woken when the shown second is over, so that every device turns it over at the same moment.
    if (running) this.timer = setTimeout(() => this.show(), Math.min(1000, (((leftMs % 1000) + 1000) % 1000) + 5))
  }
}
