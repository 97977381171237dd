import { chooseCouncil } from '../chooseCouncil.ts'
import { withStore } from '../openStore.ts'
import { sitePorts } from '../sitePorts.ts'
import { systemClock } from '../systemPorts.ts'
import { specified } from '../specified.ts'
import type { Command } from '../command.ts'

const PAGE = 500

/** Prints every adopted commitment, one JSON object on a line, in the order of their due dates. */
export const exportCommand: Command = specified({
  name: 'export',
  summary: { vi: 'in mọi cam kết đã thông qua dạng JSON, mỗi dòng một cam kết', en: 'print every adopted commitment as JSON, one on a line' },
  usage: '',
  help: ['Holds what the public pages show, and nothing else.'],
  options: {},
  words: [0, 0],
  run: ({ config, tell, print }) => withStore({ config, tell }, async ({ app }) => {
    const council = await chooseCouncil(app, config.council)
    const { register, clock } = sitePorts(app, systemClock(config.timeZone))
    for (let offset = 0; ; offset += PAGE) {
      const { rows } = await register.commitments(council.id, { statuses: ['owed', 'claimed', 'disputed', 'verified', 'closed', 'withdrawn'], order: 'due', limit: PAGE, offset, today: clock.today() })
      for (const row of rows) print(JSON.stringify(row))
      if (rows.length < PAGE) return 0
    }
  }),
})
