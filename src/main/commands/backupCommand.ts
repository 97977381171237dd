import { createReadStream, createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { backup, restore } from '../../postgres/index.ts'
import { withStore } from '../openStore.ts'
import { CommandRefused, specified } from '../specified.ts'
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
    const report = await restore(owner, linesOf(file)).catch(refuse)
    for (const { id, position, hash } of report.councils) print(`${id}: ${position} entries, head ${hash}`)
    return 0
  }),
})

/** The lines of a compressed backup as they are asked for. Not `readline`, whose lines are lost until someone listens. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const unpacked = createGunzip().setEncoding('utf8')
  // A fault of the file ends the unpacking with it, and is met where the lines are taken.
  pipeline(createReadStream(file), unpacked).catch(() => undefined)
  let rest = ''
  for await (const chunk of unpacked as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

const refuse = (error: unknown): never => {
  throw new CommandRefused(error instanceof Error ? error.message : String(error), { cause: error })
}
