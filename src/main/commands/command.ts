import type { ParseArgsOptionsConfig } from 'node:util'
import type { Config } from '../config.ts'

/** What a command is given: its words and options as parsed, the settings, and where to write. */
export type Call = {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly config: Config
  /** Writes one line to stdout: data, nothing else. */
  readonly print: (line: string) => void
  /** Writes one line to stderr: what a person should know. */
  readonly tell: (line: string) => void
  readonly stdin: () => Promise<Uint8Array>
}

/** 0: done. 1: refused, or found wrong. 2: not understood. */
export type ExitCode = 0 | 1 | 2

export type Command = {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What follows the name, such as `FILE|- [--date YYYY-MM-DD] [--json]`. */
  readonly usage: string
  /** Further lines of `--help`, one for each option or fact worth knowing. */
  readonly help: readonly string[]
  readonly options: ParseArgsOptionsConfig
  /** Least and most words that may stand after the name. */
  readonly words: readonly [least: number, most: number]
  readonly run: (call: Call) => Promise<ExitCode>
}

/** Said to the person as it is, with exit code 1: an expected failure, such as a file that is not there. */
export class CommandRefused extends Error {}
