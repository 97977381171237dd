import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A copy of the project's sources with files planted in it, in which the guards are run as they are on the project. */
export const plantedTree = async (files: Readonly<Record<string, string>>) => {
  const tree = await mkdtemp(join(tmpdir(), 'loihua-planted-'))
  for (const part of ['src', 'package.json', 'tsconfig.base.json', '.dependency-cruiser.mjs', '.oxlintrc.json']) await cp(join(root, part), join(tree, part), { recursive: true })
  await symlink(join(root, 'node_modules'), join(tree, 'node_modules'))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(tree, path)), { recursive: true })
    await writeFile(join(tree, path), content)
  }
  return {
    run: (tool: string, ...args: string[]) => output(tree, join(root, 'node_modules/.bin', tool), args),
    remove: () => rm(tree, { recursive: true, force: true }),
  }
}

/** What a tool printed and its exit code; a guard that finds something exits with other than 0. */
const output = (cwd: string, command: string, args: readonly string[]): Promise<{ readonly text: string; readonly code: number }> =>
  new Promise((resolve, reject) => {
    execFile(command, [...args], { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error)
      else resolve({ text: stdout + stderr, code: typeof error?.code === 'number' ? error.code : 0 })
    })
  })
