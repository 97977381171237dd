import { councils, type Database } from '../postgres/index.ts'
import type { CouncilRow } from '../application/register.ts'
import { CommandRefused } from './specified.ts'

/** The council a command is about: the one named by COUNCIL, else the only one there is. Refuses where that leaves a doubt. */
export const chooseCouncil = async (database: Database, named: string | null): Promise<CouncilRow> => {
  const all = await councils(database)
  const list = all.map(({ id }) => id).join(', ') || 'none'
  if (named !== null) {
    const found = all.find(({ id }) => id === named)
    if (!found) throw new CommandRefused(`there is no council "${named}"; this database holds: ${list}`)
    return found
  }
  const [only, another] = all
  if (!only) throw new CommandRefused('this database holds no council yet; `npm start` loads the example, `loihua demo load` does so by hand, `loihua council add` enters a real one')
  if (another) throw new CommandRefused(`this database holds several councils (${list}); name one in the setting COUNCIL`)
  return only
}
