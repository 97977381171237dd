import { putIn } from './regions.ts'
import { sendInPlace } from './sendInPlace.ts'
import { heardTime, keepTime, serverNow } from './serverTime.ts'

type Frame = { readonly seq: number; readonly now: number; readonly parts: Readonly<Record<string, string>> }

/** Nothing heard for this long, two beats and a half, and the page says that it may be behind. */
const STALE_MS = 25_000
/** How often it is asked where a line cannot be kept open. */
const POLL_MS = 4000
/** Lines that broke one after another before it is asked instead. */
const BROKEN = 3

/**
 * `<live-sitting data-line data-frame data-seq>` around the pieces of a sitting, each `[data-part]`. Puts in what is new as it comes, keeps what is being typed, and says when
 * it was last up to date. Around a desk (`data-desk`), where the pieces hold buttons of this person, the page itself is asked again and its `[data-live]` regions are put in.
 */
export class LiveSitting extends HTMLElement {
  private seq = 0
  private heardAt = 0
  private broken = 0
  private line: EventSource | null = null
  private polling: ReturnType<typeof setInterval> | undefined
  private asking: Promise<void> | null = null
  private again = false

  connectedCallback(): void {
    this.seq = Number(this.dataset['seq'] ?? 0)
    this.heardAt = performance.now()
    keepTime()
    this.open()
    if (this.hasAttribute('data-desk')) sendInPlace(this)
    setInterval(() => this.tellFreshness(), 1000)
    // After a sleep the line may be dead without knowing it.
    document.addEventListener('visibilitychange', () => void (document.visibilityState === 'visible' && performance.now() - this.heardAt > STALE_MS && this.reopen()))
    addEventListener('online', () => this.reopen())
  }

  private open(): void {
    const line = new EventSource(`${this.dataset['line']}?tu=${this.seq}`)
    this.line = line
    line.addEventListener('frame', ({ data }) => this.take(JSON.parse(data as string) as Frame))
    line.addEventListener('beat', ({ data }) => {
      this.hear((JSON.parse(data as string) as Frame).now)
    })
    line.addEventListener('open', () => { this.broken = 0 })
    line.addEventListener('error', () => {
      this.broken += 1
      if (line.readyState === EventSource.CLOSED || this.broken >= BROKEN) this.poll()
    })
  }

  private reopen(): void {
    if (this.polling !== undefined) return
    this.line?.close()
    this.open()
  }

  /** Where lines break again and again, as behind some proxies, or there are too many, the page asks; now and then it tries a line anew. */
  private poll(): void {
    if (this.polling !== undefined) return
    this.line?.close()
    let asked = 0
    this.polling = setInterval(() => {
      asked += 1
      void fetch(`${this.dataset['frame']}?tu=${this.seq}`, { cache: 'no-store' }).then(async (answer) => {
        if (answer.status === 200) this.take(await answer.json() as Frame)
        else if (answer.status === 204) this.hear(serverNow())
      }).catch(() => undefined)
      if (asked % 15 === 0) {
        clearInterval(this.polling)
        this.polling = undefined
        this.broken = BROKEN - 1
        this.open()
      }
    }, POLL_MS)
  }

  private hear(now: number): void {
    this.heardAt = performance.now()
    heardTime(now)
    this.tellFreshness()
  }

  private take({ seq, now, parts }: Frame): void {
    this.hear(now)
    if (seq <= this.seq) return
    this.seq = seq
    this.dataset['seq'] = String(seq)
    if (this.hasAttribute('data-desk')) this.refreshDesk()
    else for (const [name, html] of Object.entries(parts)) {
      const place = this.querySelector(`[data-part="${name}"]`)
      if (place) place.innerHTML = html
    }
  }

  /** Asks the page again; a change that comes while it is on its way is asked for after it. */
  private refreshDesk(): void {
    if (this.asking) {
      this.again = true
      return
    }
    this.asking = (async () => {
      do {
        this.again = false
        const answer = await fetch(location.href, { cache: 'no-store', headers: { accept: 'text/html' } })
        if (!answer.ok || answer.redirected) return
        putIn(this, new DOMParser().parseFromString(await answer.text(), 'text/html'))
      } while (this.again)
    })().catch(() => undefined).finally(() => { this.asking = null })
  }

  private tellFreshness(): void {
    const place = this.querySelector('[data-fresh]')
    if (!place) return
    const stale = performance.now() - this.heardAt > STALE_MS
    this.toggleAttribute('data-stale', stale)
    const time = new Date(serverNow() - (performance.now() - this.heardAt)).toLocaleTimeString('vi-VN', { timeZone: place.getAttribute('data-zone') ?? 'Asia/Ho_Chi_Minh' })
    const text = stale ? (place.getAttribute('data-stale-words') ?? '') : `${place.getAttribute('data-fresh') ?? ''} ${time}${this.polling === undefined ? '' : ` · ${place.getAttribute('data-polling-words') ?? ''}`}`
    if (place.textContent !== text) place.textContent = text
  }
}
