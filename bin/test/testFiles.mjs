import { globSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { root } from '../launch/root.mjs'

const patterns = ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}']
const oneAtATime = /^test\/(durability|journeys)\//

function filesOf(argument) {
  const path = relative(root, resolve(process.env.INIT_CWD ?? '.', argument))
  const found = statSync(join(root, path), { throwIfNoEntry: false })
  if (found === undefined) return globSync(argument, { cwd: root })
  return found.isDirectory() ? patterns.flatMap((pattern) => globSync(join(path, '**', pattern.slice(pattern.lastIndexOf('/') + 1)), { cwd: root })) : [path]
}

/** The test files asked for, or all: those that may run beside each other, and those that measure or load the whole machine and run alone. */
export function chooseTestFiles(args) {
  const all = args.length === 0 ? globSync(patterns, { cwd: root, exclude: ['test/architecture/planted/**'] }) : args.flatMap((argument) => {
    const files = filesOf(argument)
    if (files.length === 0) throw new Error(`no test file ${argument}`)
    return files
  })
  const files = [...new Set(all)].toSorted()
  return { together: files.filter((file) => !oneAtATime.test(file)), alone: files.filter((file) => oneAtATime.test(file)) }
}

/** Whether any of them drives a browser. */
export const needsBrowser = (files) => files.some((file) => readFileSync(join(root, file), 'utf8').includes('playwright') || file.startsWith('test/journeys/'))
