import { parseArgs } from 'node:util'
import webpush from 'web-push'
import type { Command } from '../command.ts'

/** Makes the pair of keys by which browsers are told. Made anew, every browser has to be added again. */
export const pushKeysCommand: Command = {
  name: 'push-keys',
  summary: { vi: 'tạo cặp khóa cho WEB_PUSH_KEYS', en: 'make a pair of keys for WEB_PUSH_KEYS' },
  usage: ['loihua push-keys'],
  run: async (args) => {
    parseArgs({ args: [...args], options: {} })
    const { publicKey, privateKey } = webpush.generateVAPIDKeys()
    process.stdout.write(`${publicKey}:${privateKey}\n`)
    return 0
  },
}
