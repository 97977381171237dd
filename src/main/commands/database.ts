import { parseArgs } from 'node:util'
import { startEmbedded } from '../../postgres/embedded/index.ts'
import { tell, type Command } from '../command.ts'
import { readConfig } from '../config.ts'
import { stopRequested } from '../stopRequested.ts'

export const databaseCommand: Command = {
  name: 'database',
  summary: {
    vi: 'chỉ chạy PostgreSQL kèm theo, in địa chỉ kết nối, cho đến khi nhấn Ctrl-C',
    en: 'run the packaged PostgreSQL alone, print its address, until Ctrl-C',
  },
  usage: ['loihua database [--json]', '  --json  {"url": …, "adopted": …}; url holds the superuser’s password / chứa mật khẩu quản trị'],
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } })
    const settings = readConfig(process.env)
    if (!settings.ok) {
      settings.faults.forEach(tell)
      return 2
    }
    if (settings.config.databaseUrl !== null) {
      tell({ vi: 'DATABASE_URL đã chỉ tới một máy chủ khác nên không có gì để chạy.', en: 'DATABASE_URL names another server, so there is none to run.' })
      return 1
    }
    const stop = stopRequested()
    const lost = Promise.withResolvers<'lost'>()
    const server = await startEmbedded({ dataDir: settings.config.dataDir, log: (line) => console.error(line), lost: () => lost.resolve('lost') })
    console.log(values.json ? JSON.stringify({ url: server.url, adopted: server.adopted }) : server.url)
    const ending = await Promise.race([stop, lost.promise])
    await server.stop()
    if (ending !== 'lost') return 0
    tell({ vi: 'PostgreSQL đã dừng ngoài ý muốn; xem nhật ký trong thư mục dữ liệu.', en: 'PostgreSQL ended on its own; see its log in the data folder.' })
    return 1
  },
}
