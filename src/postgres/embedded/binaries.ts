import { accessSync, constants, existsSync, lstatSync, mkdirSync, symlinkSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { copyReadable } from './copyReadable.ts'
import type { PackagedLink, PlatformPackage } from './platformPackage.ts'
import { holdsFor, type ServerAccount } from './serverAccount.ts'

/** Where programs are copied when they cannot be used where npm put them: for root a system folder, else the caller's cache or, failing that, the data. */
export type CopyPlaces = { readonly systemDir: string; readonly dataDir: string }

const runnable = '"$0/bin/postgres" --version && test -r "$0/share/postgresql/postgres.bki"'

/**
 * A folder with `bin/postgres`, `bin/initdb`, `lib` and `share` that the server's account can run. It is the npm package itself where
 * possible; a copy (60 MB, made once a version) when the package lies in a folder closed to that account or its missing links cannot be made there.
 */
export function prepareBinaries(found: PlatformPackage, account: ServerAccount, places: CopyPlaces, log: (line: string) => void): string {
  if (makeLinks(dirname(found.native), found.links) && holdsFor(account, runnable, found.native)) return found.native
  const copy = join(copyParent(account, places), `postgresql-${found.version}`)
  if (!existsSync(copy)) {
    log(`Sao chép chương trình PostgreSQL (60 MB, một lần) — Copying PostgreSQL's programs (60 MB, once): ${copy}`)
    copyReadable(found.native, copy, (made) => makeLinks(dirname(made), found.links.map((link) => renamed(link, basename(made)))))
  }
  if (!holdsFor(account, runnable, copy)) throw new Error(`PostgreSQL's programs do not run from ${found.native} nor from the copy ${copy}`)
  return copy
}

const renamed = (link: PackagedLink, folder: string): PackagedLink =>
  ({ source: link.source.replace(/^native/, folder), target: link.target.replace(/^native/, folder) })

function copyParent(account: ServerAccount, places: CopyPlaces): string {
  if (account.uid !== undefined) return places.systemDir
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'loihua')
  try {
    mkdirSync(cache, { recursive: true })
    accessSync(cache, constants.W_OK)
    return cache
  } catch {
    return places.dataDir
  }
}

/** Makes the links that npm's refused install script would have made. Says whether all are there now. */
function makeLinks(folder: string, links: readonly PackagedLink[]): boolean {
  return links.every(({ source, target }) => {
    const at = join(folder, target)
    try {
      if (lstatSync(at, { throwIfNoEntry: false }) === undefined) symlinkSync(relative(dirname(at), join(folder, source)), at)
      return true
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null
      if (code === 'EEXIST') return true
      if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return false
      throw error
    }
  })
}
