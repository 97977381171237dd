import { connect } from 'node:net'

/** What a process of viewers tells: how many lines are open, or when each of them had a frame (milliseconds since 1970). */
export type Told = { readonly kind: 'open'; readonly lines: number } | { readonly kind: 'frame'; readonly seq: number; readonly at: readonly number[] }

// A process of its own, holding lines as browsers do over bare sockets, so that opening them costs the machine as little as can be. Started by viewers.ts.
const [port, path, count] = process.argv.slice(2)
const LINES = Number(count)
/** Lines opened at once: a hall does not come in one packet either. */
const AT_ONCE = 200
const arrivals = new Map<number, number[]>()

const tell = (told: Told): void => void process.send!(told)

const follow = (query: string): Promise<void> => new Promise((resolve, reject) => {
  const socket = connect(Number(port), '127.0.0.1')
  socket.on('error', reject)
  socket.on('data', (chunk: Buffer) => {
    const now = Date.now()
    const text = chunk.toString('latin1')
    if (text.includes('retry:')) resolve()
    const id = /id: (\d+)\nevent: frame/.exec(text)?.[1]
    if (id === undefined) return
    const seq = Number(id)
    const at = arrivals.get(seq) ?? []
    at.push(now)
    arrivals.set(seq, at)
  })
  socket.write(`GET ${path}${query} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`)
})

process.on('message', ({ query }: { readonly query: string }) => {
  void (async () => {
    for (let opened = 0; opened < LINES; opened += AT_ONCE) await Promise.all(Array.from({ length: Math.min(AT_ONCE, LINES - opened) }, () => follow(query)))
    tell({ kind: 'open', lines: LINES })
  })()
})
process.on('disconnect', () => process.exit())
setInterval(() => {
  for (const [seq, at] of arrivals) tell({ kind: 'frame', seq, at })
  arrivals.clear()
}, 100)
