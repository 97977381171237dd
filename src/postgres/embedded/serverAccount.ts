import { execFileSync, spawnSync } from 'node:child_process'
import { refuseStart } from './startRefused.ts'

/** Whose rights the database server runs with. Empty when they are our own. */
export type ServerAccount = { readonly uid: number; readonly gid: number } | Record<string, never>

const idOf = (kind: '-u' | '-g') => Number(execFileSync('id', [kind, 'nobody'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))

/**
 * PostgreSQL refuses to run as root, so root's server runs as `nobody`: an account every system has, and none has to be made for it.
 * It must exist by name (initdb looks it up), so its number is asked for, not assumed.
 */
export function chooseServerAccount(): ServerAccount {
  if (process.getuid?.() !== 0) return {}
  try {
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    return refuseStart({
      vi: 'PostgreSQL không chạy dưới quyền root và máy này không có tài khoản "nobody": hãy chạy bằng tài khoản thường, hoặc đặt DATABASE_URL',
      en: 'PostgreSQL does not run as root and this machine has no account "nobody": start as an ordinary user, or set DATABASE_URL',
    })
  }
}

/** Whether a shell test holds for that account; asks the system itself, so that mode bits, lists and mounts all count. */
export function holdsFor(account: ServerAccount, test: string, path: string): boolean {
  return spawnSync('sh', ['-c', test, path], { ...account, cwd: '/', stdio: 'ignore' }).status === 0
}
