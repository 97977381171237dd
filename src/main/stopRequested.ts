/** How long a second signal counts as the first one told twice: npm, the launcher and the terminal may each pass on one Ctrl-C. */
const echoMs = 2000

/**
 * Resolves when the program is asked to end (Ctrl-C, SIGTERM, a closed terminal). Ask before anything is started, so that nothing is left
 * running. Asked again once the echo of the first has passed, the program ends at once with code 130; what it had started, the next start adopts.
 */
export function stopRequested(): Promise<NodeJS.Signals> {
  const { promise, resolve } = Promise.withResolvers<NodeJS.Signals>()
  let askedAt: number | null = null
  const asked = (signal: NodeJS.Signals) => {
    const now = performance.now()
    if (askedAt !== null && now - askedAt > echoMs) process.exit(130)
    askedAt ??= now
    resolve(signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, asked)
  return promise
}
