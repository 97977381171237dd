/**
 * Asks once for all who ask at the same time. Whoever comes while an answer is under way waits for the next one and
 * shares that: its asking begins after they came, so nobody is told of a state older than their request.
 */
export const sharedRead = <Value>(read: () => Promise<Value>): (() => Promise<Value>) => {
  let running: Promise<Value> | null = null
  let next: Promise<Value> | null = null
  const start = (): Promise<Value> => {
    next = null
    const begun = read().finally(() => {
      if (running === begun) running = null
    })
    running = begun
    return begun
  }
  return () => {
    if (!running) return start()
    next ??= running.then(start, start)
    return next
  }
}
