import { establishOffice } from '../../application/establishOffice.ts'
import { createCouncil, councils } from '../../postgres/index.ts'
import { withStore } from '../openStore.ts'
import { sitePorts } from '../sitePorts.ts'
import { systemClock } from '../systemPorts.ts'
import { CommandRefused, specified } from '../specified.ts'
import type { Command } from '../command.ts'

/** Enters a real council with the two offices every council has, so that accounts can be made for them. */
export const councilCommand: Command = specified({
  name: 'council',
  summary: { vi: 'lập một hội đồng, hoặc liệt kê các hội đồng', en: 'enter a council, or list those there are' },
  usage: 'add ID --name NAME --name-en NAME --place PLACE | list',
  help: ['ID               short, such as vinh-son; part of no address', '--place PLACE    where its documents are dated from, such as Hà Nội'],
  options: { name: { type: 'string' }, 'name-en': { type: 'string' }, place: { type: 'string' } },
  words: [1, 2],
  run: ({ words: [deed, id], options, config, tell, print }) => withStore({ config, tell }, async ({ app, owner }) => {
    if (deed === 'list') {
      for (const row of await councils(app)) print(`${row.id.padEnd(20)} ${row.name}`)
      return 0
    }
    const { name, 'name-en': nameEn, place } = options
    if (deed !== 'add' || id === undefined || typeof name !== 'string' || typeof nameEn !== 'string' || typeof place !== 'string') return 2
    if (!/^[a-z0-9][a-z0-9-]{1,39}$/.test(id)) throw new CommandRefused('ID has 2 to 40 of the letters a–z, digits and hyphen')
    if (!(await createCouncil(owner, { id, name: name.normalize('NFC'), nameEn, place: place.normalize('NFC'), isExample: false }))) throw new CommandRefused(`there is a council ${id} already`)
    const ports = sitePorts(app, systemClock(config.timeZone))
    const caller = { council: id, actor: { account: 'command-line', role: 'clerk', office: 'command-line' } } as const
    for (const [kind, office, officeEn] of [['councilOffice', 'Văn phòng Hội đồng nhân dân', 'Council Office'], ['standingCommittee', 'Thường trực Hội đồng nhân dân', 'Standing Committee']] as const) {
      const answer = await establishOffice(ports)(caller, { key: kind, name: office, nameEn: officeEn, kind, establishedOn: null })
      if (answer.kind === 'refused') throw new CommandRefused(`${office}: ${answer.refusal}`)
    }
    print(`${id} entered; next: loihua account add NAME --role clerk --office "Văn phòng Hội đồng nhân dân"`)
    return 0
  }),
})
