import { createReadStream, createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { backup, restore } from '../../postgres/index.ts'
import { withStore } from '../openStore.ts'
import { specified } from '../specified.ts'
import type { Command } from '../command.ts'

/** Writes everything that cannot be rebuilt to one file. Written aside and renamed: an interrupted backup is never mistaken for one. */
export const backupCommand: Command = specified({
  name: 'backup',
  summary: { vi: 'ghi hội đồng, tài khoản, tệp và nhật ký ra một tệp', en: 'write councils, accounts, files and logs to one file' },
  usage: 'FILE',
  help: ['FILE   a new .ndjson.gz; holds password hashes: keep it as safe as the database'],
  options: {},
  words: [1, 1],
  run: ({ words: [file = ''], config, tell, print }) => withStore({ config, tell }, async ({ app }) => {
    const unfinished = `${file}.unfinished`
    let lines = 0
    const counted = async function* (): AsyncGenerator<string> {
      for await (const line of backup(app)) {
        lines += 1
        yield line.endsWith('\n') ? line : `${line}\n`
      }
    }
    await pipeline(Readable.from(counted()), createGzip(), createWriteStream(unfinished, { mode: 0o600, flush: true }))
    await rename(unfinished, file)
    print(`${file}: ${lines} lines`)
    return 0
  }),
})

/** Brings a backup into an empty database; every chain is proved before anything is committed. */
export const restoreCommand: Command = specified({
  name: 'restore',
  summary: { vi: 'phục hồi bản sao lưu vào cơ sở dữ liệu chưa có hội đồng nào trong đó', en: 'bring a backup into a database that has none of its councils' },
  usage: 'FILE',
  help: ['All or nothing: a fault is named by its line, and the database stays as it was.'],
  options: {},
  words: [1, 1],
  run: ({ words: [file = ''], config, tell, print }) => withStore({ config, tell }, async ({ owner }) => {
    const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Infinity })
    const report = await restore(owner, lines)
    for (const { id, position, hash } of report.councils) print(`${id}: ${position} entries, head ${hash}`)
    return 0
  }),
})
