import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { RULES, type Finding } from '../../src/reading/index.ts'

const { readingOf, rulesPage } = await import(new URL('../../bin/reader/rulesPage.mjs', import.meta.url).href) as { readingOf: (rule: string) => readonly Finding[]; rulesPage: () => string }

test('every rule of reading has an example that it reads', () => {
  for (const rule of Object.keys(RULES)) assert.ok(readingOf(rule).some(({ rules }) => rules.includes(rule)), rule)
})

test('docs/reading-rules.md is fresh (node bin/readingRules.mjs)', () => {
  assert.equal(readFileSync(new URL('../../docs/reading-rules.md', import.meta.url), 'utf8'), rulesPage())
})
