import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { commands } from './commands/index.ts'
import { nearest } from './nearest.ts'

const program = fileURLToPath(new URL('./loihua.ts', import.meta.url))
const run = (...args: string[]) => spawnSync(process.execPath, ['--import', 'tsx', program, ...args], { encoding: 'utf8' })

test('--help lists every command on stdout, in both languages', () => {
  const { status, stdout, stderr } = run('--help')
  assert.deepEqual([status, stderr], [0, ''])
  for (const { name, summary } of commands) for (const text of [name, summary.vi, summary.en]) assert.ok(stdout.includes(text), text)
})

test('every command has --help of its own', () => {
  for (const { name, usage } of commands) {
    const { status, stdout, stderr } = run(name, '--help')
    assert.deepEqual([status, stderr], [0, ''], name)
    assert.ok(stdout.includes(usage[0] ?? 'usage is missing'), name)
  }
})

test('misuse ends with code 2, nothing on stdout, and what was meant on stderr', () => {
  for (const [args, words] of [[[], /--help/], [['setings'], /Did you mean "settings"/], [['xyz'], /no command "xyz"/], [['settings', '--loud'], /--loud/]] as const) {
    const { status, stdout, stderr } = run(...args)
    assert.deepEqual([status, stdout], [2, ''], args.join(' '))
    assert.match(stderr, words)
  }
})

test('data goes to stdout alone', () => {
  const { status, stdout, stderr } = run('settings')
  assert.deepEqual([status, stderr], [0, ''])
  assert.match(stdout, /\| `DATA_DIR` \|/)
})

test('the nearest word is found by its letters or its beginning, and nothing far is offered', () => {
  assert.equal(nearest('verfy', ['serve', 'verify']), 'verify')
  assert.equal(nearest('imp', ['import', 'annex']), 'import')
  assert.equal(nearest('frobnicate', ['serve', 'verify']), null)
})
