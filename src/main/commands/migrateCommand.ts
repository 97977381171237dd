import { withStore } from '../openStore.ts'
import { specified } from '../specified.ts'
import type { Command } from '../command.ts'

/** Every command that opens the store migrates it; this one does nothing else, for installations that do it as a step of its own. */
export const migrateCommand: Command = specified({
  name: 'migrate',
  summary: { vi: 'đưa cơ sở dữ liệu về dạng bản phát hành này cần', en: 'bring the database to the form this release needs' },
  usage: '',
  help: ['Run as the user who is to own the tables. Safe to run twice.'],
  options: {},
  words: [0, 0],
  run: ({ config, tell }) => withStore({ config, tell }, async () => {
    tell('the database has the form this release needs')
    return 0
  }),
})
