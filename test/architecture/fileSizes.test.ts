import assert from 'node:assert/strict'
import { glob, readFile } from 'node:fs/promises'
import { test } from 'node:test'

/** Files that may be longer, each with its reason. */
const LONGER: Readonly<Record<string, string>> = {}

test('no file is over 300 lines without a reason', async () => {
  for await (const path of glob('{src,bin,test,bench}/**/*.{ts,tsx,mjs}')) {
    const lines = (await readFile(path, 'utf8')).split('\n').length
    assert.ok(lines <= 300 || LONGER[path], `${path} has ${lines} lines: what second thing does it do?`)
  }
})
