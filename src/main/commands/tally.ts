import { checkRound, type RoundDifference } from '../../application/tallyRounds.ts'
import { chooseCouncil } from '../chooseCouncil.ts'
import { withStore } from '../openStore.ts'
import { sitePorts } from '../sitePorts.ts'
import { systemClock } from '../systemPorts.ts'
import { specified } from '../specified.ts'
import type { Command } from '../command.ts'

/** Counts adopted commitments by where they stand; the parts sum to the whole. */
export const tallyCommand: Command = specified({
  name: 'tally',
  summary: { vi: 'đếm các cam kết đã thông qua theo tình trạng', en: 'count adopted commitments by where they stand' },
  usage: '[--json] | --round <id> --check',
  help: [
    '--json         one JSON object, with the day it is told of',
    '--round <id>   a sealed tally round; its id stands in the address of its page',
    '--check        count that round again from the log and compare: exit code 1 where anything differs',
  ],
  options: { json: { type: 'boolean' }, round: { type: 'string' }, check: { type: 'boolean' } },
  words: [0, 0],
  run: ({ options, config, tell, print }) => withStore({ config, tell }, async ({ app }) => {
    const council = await chooseCouncil(app, config.council)
    const ports = sitePorts(app, systemClock(config.timeZone))
    const { register, clock } = ports
    if (options['round'] !== undefined || options['check']) return checked(await checkRound(ports)(council.id, String(options['round'] ?? '')), print, tell)
    const asOf = clock.today()
    const totals = await register.totals(council.id, asOf, null)
    if (options['json']) print(JSON.stringify({ council: council.id, asOf, ...totals }))
    else {
      print(`${council.name}, ${asOf}`)
      for (const part of ['owed', 'claimed', 'disputed', 'verified', 'closed', 'withdrawn', 'total'] as const) print(`${part.padEnd(10)} ${totals[part]}`)
      print(`${'overdue'.padEnd(10)} ${totals.overdue} (of owed, claimed, disputed and verified)`)
    }
    return 0
  }),
})

/** Says what a count made again found: 0 where it is what was sealed. */
const checked = (differences: readonly RoundDifference[] | null, print: (line: string) => void, tell: (line: string) => void): 0 | 1 => {
  if (differences === null) {
    tell('Không có kỳ kiểm đếm đã chốt nào mang mã này; mã nằm trong địa chỉ trang của kỳ. — There is no sealed round of that id; the id stands in the address of its page.')
    return 1
  }
  for (const { what, sealed, counted } of differences) print(`${what}: ${JSON.stringify(sealed)} sealed, ${JSON.stringify(counted)} counted again`)
  if (differences.length === 0) print('Đúng như đã chốt. — The same as sealed.')
  return differences.length === 0 ? 0 : 1
}
