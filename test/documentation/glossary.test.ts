import assert from 'node:assert/strict'
import { readFile, readdir } from 'node:fs/promises'
import { test } from 'node:test'

test('every type of event has its row in the glossary, with a Vietnamese word and a source', async () => {
  const glossary = await readFile(new URL('../../docs/glossary.md', import.meta.url), 'utf8')
  const events = glossary.slice(glossary.indexOf('## Events'), glossary.indexOf('## Bodies'))
  const rows = [...events.matchAll(/^\| ([^|]+) \| `(\w+)` \| ([^|]+) \| ([^|]+) \|$/gm)].map(([, vietnamese, code, meaning, source]) => ({ vietnamese, code, meaning, source }))
  const samples = await readdir(new URL('../events', import.meta.url))
  const types = [...new Set(samples.map((name) => name.slice(0, name.indexOf('.'))))].toSorted()
  assert.deepEqual(rows.map((row) => row.code).toSorted(), types)
  for (const row of rows) for (const cell of Object.values(row)) assert.notEqual(cell?.trim(), '', JSON.stringify(row))
})
