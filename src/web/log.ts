/** One structured line. Never holds a secret, a cookie, a query string or what was typed into a form. */
export type LogEntry = {
  readonly level: 'info' | 'error'
  readonly message: string
  readonly [field: string]: string | number | boolean | null
}

export type Log = (entry: LogEntry) => void

/** Writes each entry as one line of JSON: errors to stderr, the rest to stdout. */
export const jsonLog: Log = (entry) => {
  const stream = entry.level === 'error' ? process.stderr : process.stdout
  stream.write(`${JSON.stringify({ time: Temporal.Now.instant().toString(), ...entry })}\n`)
}
