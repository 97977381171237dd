import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Copies a folder so that every account may read it, whatever umask it was installed under. Put in place whole, by renaming:
 * `finish` completes it beforehand; of two copiers one wins and the other's copy is dropped. Links are left to `finish`.
 */
export function copyReadable(from: string, to: string, finish: (made: string) => void): void {
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 })
  const made = `${to}.${process.pid}`
  rmSync(made, { recursive: true, force: true })
  copyFolder(from, made)
  finish(made)
  try {
    renameSync(made, to)
  } catch (error) {
    rmSync(made, { recursive: true, force: true })
    if (!existsSync(to)) throw error
  }
}

function copyFolder(from: string, to: string): void {
  mkdirSync(to)
  chmodSync(to, 0o755)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyFolder(source, target)
    if (!entry.isFile()) continue
    copyFileSync(source, target)
    chmodSync(target, statSync(source).mode & 0o100 ? 0o755 : 0o644)
  }
}
