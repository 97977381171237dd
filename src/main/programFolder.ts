import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of the program, where package.json is: the same whether this runs from src or from dist. */
export function programFolder(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) {
    if (folder === dirname(folder)) throw new Error(`no package.json above ${import.meta.dirname}`)
    folder = dirname(folder)
  }
  return folder
}
