import { chownSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ServerAccount } from './serverAccount.ts'

/** The system allows 107 bytes for a socket's whole path (103 on macOS); a comma or quote would end the setting that carries it. */
const longest = 100
const isUsable = (folder: string) => Buffer.byteLength(join(folder, '.s.PGSQL.5432')) <= longest && !/[,"]/.test(folder)

/** The folder for the server's socket: beside the cluster, else, where that path is too long, a fresh private one under the temporary folder. */
export function chooseSocketDir(place: string, account: ServerAccount): string {
  const beside = join(place, 'socket')
  if (isUsable(beside)) return beside
  const parent = isUsable(join(tmpdir(), 'loihua-XXXXXX')) ? tmpdir() : '/tmp'
  const path = mkdtempSync(join(parent, 'loihua-'))
  if (account.uid !== undefined) chownSync(path, account.uid, account.gid)
  return path
}
