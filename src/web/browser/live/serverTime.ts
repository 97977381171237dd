/** How often the server is asked at once; the answer that came back soonest tells its time best. */
const ASKED = 5

/** Clocks are compared again after this long, and whenever the page wakes. */
const AGAIN_MS = 60_000

/** A frame that says it is later than we think by more than this has caught us behind. */
const BEHIND_MS = 100

let offset: number | null = null
let asking: Promise<void> | null = null

/** Milliseconds on a clock that nobody sets: what this device's own clock says does not matter. */
const steady = (): number => performance.now()

/** The server's time now, in milliseconds since 1970; by this device's own clock until the server has been asked. */
export const serverNow = (): number => (offset === null ? Date.now() : steady() + offset)

/** Asks the server what time it is, and takes half of the time the answer took as the way back. */
const ask = async (): Promise<{ readonly offset: number; readonly took: number }> => {
  const sent = steady()
  const { now } = await (await fetch('/dong-ho', { cache: 'no-store' })).json() as { readonly now: number }
  const came = steady()
  return { offset: now + (came - sent) / 2 - came, took: came - sent }
}

/** Compares the clocks anew; several who ask at once are answered together. Where the server cannot be asked, the offset stays what it was. */
export const compareClocks = (): Promise<void> => {
  asking ??= (async () => {
    const answers: { readonly offset: number; readonly took: number }[] = []
    for (let n = 0; n < ASKED; n += 1) answers.push(await ask())
    offset = answers.toSorted((one, other) => one.took - other.took)[0]!.offset
  })().catch(() => undefined).finally(() => { asking = null })
  return asking
}

/** Hears the time a message was sent at: it cannot be later than now. */
export const heardTime = (now: number): void => {
  if (offset === null || now - serverNow() > BEHIND_MS) void compareClocks()
}

/** Keeps the clock right for as long as the page lives, through sleep and a clock that is set. */
export const keepTime = (): void => {
  void compareClocks()
  setInterval(() => void compareClocks(), AGAIN_MS)
  document.addEventListener('visibilitychange', () => void (document.visibilityState === 'visible' && compareClocks()))
  addEventListener('online', () => void compareClocks())
}
