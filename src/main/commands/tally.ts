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
  usage: '[--json]',
  help: ['--json   one JSON object, with the day it is told of'],
  options: { json: { type: 'boolean' } },
  words: [0, 0],
  run: ({ options, config, tell, print }) => withStore({ config, tell }, async ({ app }) => {
    const council = await chooseCouncil(app, config.council)
    const { register, clock } = sitePorts(app, systemClock(config.timeZone))
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
