import { parseArgs } from 'node:util'
import type { Command } from '../command.ts'
import { settingsDocument } from '../settingsDocument.ts'

export const settingsCommand: Command = {
  name: 'settings',
  summary: { vi: 'liệt kê các biến môi trường, ý nghĩa và giá trị mặc định', en: 'list the environment variables, what they mean and what holds without them' },
  usage: ['loihua settings'],
  run: async (args) => {
    parseArgs({ args: [...args], options: {} })
    process.stdout.write(settingsDocument())
    return 0
  },
}
