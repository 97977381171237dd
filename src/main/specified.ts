import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import type { Bilingual } from '../domain/language.ts'
import { tell, type Command, type ExitCode } from './command.ts'
import { readConfig, type Config } from './config.ts'

/** What a command is given: its words and options as parsed, the settings, and where to write. */
export type Call = {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly config: Config
  /** Writes one line to stdout: data, nothing else. */
  readonly print: (line: string) => void
  /** Writes one line to stderr: what a person should know. */
  readonly tell: (line: string) => void
}

export type Specification = {
  readonly name: string
  readonly summary: Bilingual
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

/** Makes a command of its specification: words counted, options parsed, settings read, refusals told in one line. */
export const specified = (spec: Specification): Command => ({
  name: spec.name,
  summary: spec.summary,
  usage: [`loihua ${spec.name} ${spec.usage}`.trimEnd(), ...spec.help.map((line) => `  ${line}`)],
  run: async (args) => {
    const { values, positionals } = parseArgs({ args: [...args], options: spec.options, allowPositionals: spec.words[1] > 0 })
    if (positionals.length < spec.words[0] || positionals.length > spec.words[1]) return misuse(spec)
    const settings = readConfig(process.env)
    if (!settings.ok) {
      settings.faults.forEach(tell)
      return 2
    }
    try {
      const code = await spec.run({
        words: positionals, options: values as Call['options'], config: settings.config,
        print: (line) => void process.stdout.write(`${line}\n`), tell: (line) => void process.stderr.write(`${line}\n`),
      })
      return code === 2 ? misuse(spec) : code
    } catch (error) {
      if (!(error instanceof CommandRefused) && !isFileTrouble(error)) throw error
      process.stderr.write(`${error.message}\n`)
      return 1
    }
  },
})

const misuse = ({ name, usage }: Specification): 2 => {
  tell({ vi: `Cách dùng: loihua ${name} ${usage}`, en: `Usage: loihua ${name} ${usage}` })
  return 2
}

/** A file that is not there, or may not be read or written: the system's own message names it. */
const isFileTrouble = (error: unknown): error is Error => error instanceof Error && 'path' in error && 'syscall' in error
