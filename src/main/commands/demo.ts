import { removeCouncil } from '../../postgres/index.ts'
import { ensureExample, EXAMPLE_ID } from '../example/ensureExample.ts'
import { exampleNotice } from '../example/exampleNotice.ts'
import { withStore } from '../openStore.ts'
import { CommandRefused, specified } from '../specified.ts'
import type { Command } from '../command.ts'

/** Puts the example council in, or takes it away with everything it holds. */
export const demoCommand: Command = specified({
  name: 'demo',
  summary: { vi: 'nạp hội đồng ví dụ, hoặc gỡ bỏ', en: 'load the example council, or remove it' },
  usage: 'load|remove',
  help: ['load     enter the invented city and its past; prints new random passwords', 'remove   take it away with everything it holds; a real council is never removed'],
  options: {},
  words: [1, 1],
  run: ({ words: [deed], config, tell, print }) => withStore({ config, tell }, async (store) => {
    if (deed === 'load') {
      for (const line of exampleNotice(await ensureExample({ ...store, timeZone: config.timeZone }, () => undefined))) print(line)
      return 0
    }
    if (deed !== 'remove') return 2
    const outcome = await removeCouncil(store.owner, EXAMPLE_ID)
    if (outcome !== 'removed') throw new CommandRefused(outcome === 'not-found' ? 'there is no example council in this database' : `council ${EXAMPLE_ID} is not an example and is kept`)
    print('the example council is removed')
    return 0
  }),
})
