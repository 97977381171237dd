import { writeFile } from 'node:fs/promises'
import { resolutionInput } from '../../application/renderResolution.ts'
import { chooseCouncil } from '../chooseCouncil.ts'
import { withStore } from '../openStore.ts'
import { sitePorts } from '../sitePorts.ts'
import { systemClock } from '../systemPorts.ts'
import { CommandRefused, specified } from '../specified.ts'
import type { Command } from '../command.ts'

/** Writes the adopted resolution or its annex as DOCX, or the annex as JSON. */
export const annexCommand: Command = specified({
  name: 'annex',
  summary: { vi: 'ghi phụ lục của nghị quyết thành tệp Word, hoặc in dạng JSON', en: 'write a resolution’s annex as a Word file, or print it as JSON' },
  usage: 'NUMBER [--resolution] [--out FILE] [--json]',
  help: ['NUMBER         as issued, such as 41/NQ-HĐND', '--resolution   the resolution itself instead of its annex', '--out FILE     where to write; default phu-luc.docx or nghi-quyet.docx', '--json         print the annex as one JSON object'],
  options: { resolution: { type: 'boolean' }, out: { type: 'string' }, json: { type: 'boolean' } },
  words: [1, 1],
  run: ({ words: [number = ''], options, config, tell, print }) => withStore({ config, tell }, async ({ app }) => {
    const council = await chooseCouncil(app, config.council)
    const ports = sitePorts(app, systemClock(config.timeZone))
    const resolutions = (await Promise.all((await ports.register.sittings(council.id)).map(({ id }) => ports.register.resolutions(council.id, id)))).flat()
    const found = resolutions.find((resolution) => resolution.number === number.normalize('NFC'))
    const input = found && (await resolutionInput(ports, council.id, found.id))
    if (!input) throw new CommandRefused(`there is no resolution ${number}; adopted: ${resolutions.map((resolution) => resolution.number).join(', ') || 'none'}`)
    if (options['json']) {
      print(JSON.stringify({ resolution: input.resolution, sitting: input.sittingName, commitments: input.commitments }))
      return 0
    }
    const kind = options['resolution'] ? 'resolution' : 'annex'
    const file = typeof options['out'] === 'string' ? options['out'] : kind === 'annex' ? 'phu-luc.docx' : 'nghi-quyet.docx'
    await writeFile(file, await ports.renderer[kind](input))
    print(file)
    return 0
  }),
})
