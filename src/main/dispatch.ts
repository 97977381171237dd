import { tell, type Command, type ExitCode } from './command.ts'
import { nearest } from './nearest.ts'

const asksForHelp = (arg: string) => arg === '--help' || arg === '-h'

/** Runs the command that the arguments name. Help that was asked for is data, on stdout; a misuse is told on stderr with code 2. */
export async function dispatch(commands: readonly Command[], args: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name === undefined || asksForHelp(name)) {
    const out = name === undefined ? process.stderr : process.stdout
    out.write(overview(commands))
    return name === undefined ? 2 : 0
  }
  const command = commands.find((one) => one.name === name)
  if (command === undefined) return refuseUnknown(commands, name)
  const options = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length)
  if (options.some(asksForHelp)) {
    process.stdout.write(helpOf(command))
    return 0
  }
  try {
    return await command.run(rest)
  } catch (error) {
    if (!isMisuse(error)) throw error
    tell({ vi: `Cách dùng sai (loihua ${name} --help để xem cách dùng):`, en: `loihua ${name}: ${error.message}` })
    return 2
  }
}

function refuseUnknown(commands: readonly Command[], name: string): ExitCode {
  const meant = nearest(name, commands.map((one) => one.name))
  tell({
    vi: `Không có lệnh "${name}".${meant === null ? '' : ` Có phải ý bạn là "${meant}"?`} Xem mọi lệnh: loihua --help`,
    en: `There is no command "${name}".${meant === null ? '' : ` Did you mean "${meant}"?`} All commands: loihua --help`,
  })
  return 2
}

function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  const lines = commands.flatMap(({ name, summary }) => [`  ${name.padEnd(width)}  ${summary.vi}`, `  ${' '.repeat(width)}  ${summary.en}`])
  return ['Lời Hứa — loihua <lệnh | command> [--help]', '', ...lines, ''].join('\n')
}

const helpOf = ({ name, summary, usage }: Command) => [`loihua ${name} — ${summary.vi}`, summary.en, '', ...usage, ''].join('\n')

const isMisuse = (error: unknown): error is TypeError =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')
