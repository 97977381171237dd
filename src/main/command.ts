import type { Bilingual } from '../domain/language.ts'

/** 0: done; 1: refused, or found wrong; 2: used wrongly. */
export type ExitCode = 0 | 1 | 2

/** One thing that can be asked for at the command line. */
export type Command = {
  readonly name: string
  readonly summary: Bilingual
  /** Arguments and options after the name, as `--help` shows them: the line itself, then a line for each option. */
  readonly usage: readonly string[]
  /** Throws a `TypeError` of `parseArgs` on bad usage. Data goes to stdout, messages to stderr. */
  readonly run: (args: readonly string[]) => Promise<ExitCode>
}

/** Shows a message to the person at the terminal: Vietnamese, then English, one line each. Data has stdout to itself. */
export function tell(text: Bilingual): void {
  process.stderr.write(`${text.vi}\n${text.en}\n`)
}
