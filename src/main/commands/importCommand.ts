import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { REFUSALS } from '../../application/answer.ts'
import { createUseCases } from '../../application/useCases.ts'
import { isCalendarDay } from '../../domain/calendar/index.ts'
import { chooseCouncil } from '../chooseCouncil.ts'
import { withStore } from '../openStore.ts'
import { sitePorts } from '../sitePorts.ts'
import { systemClock } from '../systemPorts.ts'
import { legacyTold } from '../legacyTold.ts'
import { CommandRefused, specified } from '../specified.ts'
import type { Command } from '../command.ts'

/** Files texts under a sitting, as a clerk would by hand: for bringing in the past. Running it twice files nothing twice. */
export const importCommand: Command = specified({
  name: 'import',
  summary: { vi: 'nạp văn bản vào một phiên chất vấn, chờ rà soát', en: 'file texts under a sitting, ready for review' },
  usage: 'FILE… --sitting NAME --on YYYY-MM-DD',
  help: ['--sitting NAME   the questioning session; recorded when there is none of this name and day', '--on DAY         its day'],
  options: { sitting: { type: 'string' }, on: { type: 'string' } },
  words: [1, 1000],
  run: ({ words: paths, options: { sitting, on }, config, tell, print }) => withStore({ config, tell }, async ({ app }) => {
    if (typeof sitting !== 'string' || typeof on !== 'string') return 2
    if (!isCalendarDay(on)) throw new CommandRefused(`--on ${on} is not a day of the calendar; write it as YYYY-MM-DD`)
    const { id: council } = await chooseCouncil(app, config.council)
    const ports = sitePorts(app, systemClock(config.timeZone))
    const useCases = createUseCases(ports)
    const caller = { council, actor: { account: 'command-line', role: 'clerk', office: 'command-line' } } as const
    const name = sitting.normalize('NFC')
    const existing = (await ports.register.sittings(council)).find((row) => row.name === name && row.date === on)
    const recorded = existing ? null : await useCases.recordSitting(caller, { key: `import:${name}:${on}`, name, date: on })
    if (recorded?.kind === 'refused') throw new CommandRefused(REFUSALS[recorded.refusal].en)
    const sittingId = existing?.id ?? recorded?.result.sittingId ?? ''
    let refused = 0
    for (const path of paths) {
      const bytes = await readFile(path)
      // Nobody is at the desk to be asked: legacy letters are turned, and said.
      const legacy = await useCases.previewConversion(caller, { bytes, fileName: basename(path) })
      if (legacy) for (const line of Object.values(legacyTold(path, legacy.from))) tell(line)
      const answer = await useCases.fileSource(caller, { key: `import:${sittingId}:${ports.ids.sha256(bytes)}`, sittingId, name: basename(path), bytes, documentDate: null, conversion: 'accepted' })
      if (answer.kind === 'refused') refused += 1
      print(answer.kind === 'refused' ? `${path}: ${REFUSALS[answer.refusal].en}` : `${path}: filed as ${answer.result.sourceId}`)
    }
    return refused === 0 ? 0 : 1
  }),
})
