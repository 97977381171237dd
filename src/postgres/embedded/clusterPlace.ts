import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { holdsFor, type ServerAccount } from './serverAccount.ts'
import { refuseStart } from './startRefused.ts'

/** Says where the cluster of a DATA_DIR is kept when it is not inside it, and whether it was ever completed. */
type Pointer = { readonly place: string; readonly dataDir: string; readonly made: boolean }

export type ClusterPlace = {
  /** The folder that holds the cluster, its password and its socket. */
  readonly path: string
  /** To be called once the cluster is there. */
  readonly settle: () => void
}

/**
 * Finds `DATA_DIR/postgresql`, or, when DATA_DIR lies where the server's account cannot go (root's home, a folder with mode 0700), a folder
 * under `systemDir` that `DATA_DIR/cluster.json` names. A pointer once written is followed for ever: a cluster it promises is never silently made anew.
 */
export function findClusterPlace(dataDir: string, account: ServerAccount, systemDir: string, log: (line: string) => void): ClusterPlace {
  makeDataDir(dataDir, account)
  const real = realpathSync(dataDir)
  const pointerFile = join(real, 'cluster.json')
  const here = join(real, 'postgresql')
  if (!existsSync(pointerFile)) {
    if (existsSync(here) || account.uid === undefined || holdsFor(account, 'cd -- "$0"', real)) return { path: here, settle: () => undefined }
    const place = writePointer(pointerFile, real, systemDir)
    log(`Tài khoản "nobody" không vào được ${real}; cơ sở dữ liệu được đặt tại ${place} — "nobody" cannot enter that folder; the database is kept there`)
  }
  const pointer = JSON.parse(readFileSync(pointerFile, 'utf8')) as Pointer
  checkPointer(pointer, pointerFile, real)
  mkdirSync(join(systemDir, 'clusters'), { recursive: true, mode: 0o755 })
  return { path: pointer.place, settle: () => (pointer.made ? undefined : replace(pointerFile, { ...pointer, made: true })) }
}

/** Closed to others, except that root's must let the server's account through to its cluster. */
function makeDataDir(dataDir: string, account: ServerAccount): void {
  if (existsSync(dataDir)) return
  mkdirSync(dataDir, { recursive: true })
  chmodSync(dataDir, account.uid === undefined ? 0o700 : 0o711)
}

/** Named after the folder it serves, with a random end: a folder emptied and used again must not meet its former cluster. */
function writePointer(file: string, dataDir: string, systemDir: string): string {
  const name = `${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}-${randomBytes(3).toString('hex')}`
  const pointer: Pointer = { place: join(systemDir, 'clusters', name), dataDir, made: false }
  try {
    writeFileSync(file, `${JSON.stringify(pointer, null, 2)}\n`, { flag: 'wx', flush: true })
    return pointer.place
  } catch (error) {
    if (!existsSync(file)) throw error
    return (JSON.parse(readFileSync(file, 'utf8')) as Pointer).place
  }
}

function replace(file: string, pointer: Pointer): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(pointer, null, 2)}\n`, { flush: true })
  renameSync(`${file}.new`, file)
}

function checkPointer(pointer: Pointer, file: string, real: string): void {
  // A copied DATA_DIR brings its pointer along, and two folders would silently write to one database.
  if (pointer.dataDir !== real && existsSync(join(pointer.dataDir, 'cluster.json'))) {
    refuseStart({
      vi: `${file} là bản chép từ ${pointer.dataDir}, nơi vẫn đang giữ cùng một cơ sở dữ liệu: hãy sao lưu rồi phục hồi vào thư mục mới`,
      en: `it was copied from there, which still owns that database: use backup and restore to fill a new folder`,
    })
  }
  if (pointer.made && !existsSync(pointer.place)) {
    refuseStart({
      vi: `Không thấy cơ sở dữ liệu ${pointer.place} mà ${file} chỉ tới: hãy gắn lại ổ đĩa hoặc phục hồi từ bản sao lưu; chỉ xóa tệp này nếu muốn bắt đầu lại từ đầu`,
      en: `the database it names is not there: mount its disk or restore a backup; delete the file only to begin anew`,
    })
  }
}
