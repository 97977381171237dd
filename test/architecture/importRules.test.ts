import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { IConfiguration } from 'dependency-cruiser'
import { plantedTree } from './plantedTree.ts'

/** For every import rule a file that breaks it. */
const PLANTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'domain-is-pure': {
    'src/domain/planted/readsFile.ts': `import { readFileSync } from 'node:fs'\nexport const a = readFileSync`,
    'src/domain/planted/usesAdapter.ts': `import { openDatabase } from '../../postgres/index.ts'\nexport const b = openDatabase`,
    'src/domain/planted/usesLibrary.ts': `import { z } from 'zod'\nexport const c = z`,
    'src/postgres/index.ts': `export const openDatabase = 1`,
  },
  'reading-is-pure': { 'src/reading/planted.ts': `import { createUseCases } from '../application/useCases.ts'\nexport const a = createUseCases` },
  'ledger-is-pure': { 'src/ledger/planted.ts': `import { createHash } from 'node:crypto'\nexport const a = createHash` },
  'application-declares-ports': { 'src/application/planted.ts': `import pg from 'pg'\nexport const a = pg` },
  'adapters-do-not-meet': { 'src/jobs/planted.ts': `import { a } from '../documents/plantedNeighbour.ts'\nexport const b = a`, 'src/documents/plantedNeighbour.ts': `export const a = 1` },
  'adapters-do-not-read': { 'src/documents/plantedReader.ts': `import { a } from '../reading/plantedRule.ts'\nexport const b = a`, 'src/reading/plantedRule.ts': `export const a = 1` },
  'nobody-imports-main': { 'src/web/planted.ts': `import { a } from '../main/plantedWiring.ts'\nexport const b = a`, 'src/main/plantedWiring.ts': `export const a = 1` },
  'enter-by-the-door': { 'src/domain/planted/pastTheDoor.ts': `import { decide } from '../commitment/decide.ts'\nexport const a = decide` },
  'enter-by-the-door-flat': { 'src/application/plantedDoor.ts': `import { decide } from '../domain/commitment/decide.ts'\nexport const a = decide` },
  'views-only-in-web': { 'src/jobs/plantedView.ts': `import { A } from './plantedPage.tsx'\nexport const b = A`, 'src/jobs/plantedPage.tsx': `export const A = () => null` },
  'browser-code-stands-alone': { 'src/web/browser/planted.ts': `import { clerkWords } from '../words/clerkWords.ts'\nexport const a = clerkWords` },
  'no-junk-drawers': { 'src/application/plantedDrawer.ts': `import { a } from './utils.ts'\nexport const b = a`, 'src/application/utils.ts': `export const a = 1` },
  'no-cycles': { 'src/domain/planted/one.ts': `import { two } from './two.ts'\nexport const one = () => two`, 'src/domain/planted/two.ts': `import { one } from './one.ts'\nexport const two = () => one` },
  'no-dev-dependency-at-run-time': { 'src/documents/plantedDev.ts': `import fc from 'fast-check'\nexport const a = fc` },
  'no-undeclared-package': { 'src/documents/plantedUndeclared.ts': `import { a } from 'left-pad'\nexport const b = a` },
  'no-orphans': { 'src/domain/planted/orphan.ts': `export const alone = 1` },
}

type Violation = { readonly rule: string; readonly from: string }
let found: readonly Violation[] = []
let tree: Awaited<ReturnType<typeof plantedTree>>

before(async () => {
  tree = await plantedTree(Object.assign({}, ...Object.values(PLANTED)) as Record<string, string>)
  const { text } = await tree.run('depcruise', 'src', '--config', '.dependency-cruiser.mjs', '--output-type', 'json')
  const report = JSON.parse(text) as { summary: { violations: { from: string; rule: { name: string } }[] } }
  found = report.summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }))
})
after(() => tree.remove())

const { default: config } = (await import(new URL('../../.dependency-cruiser.mjs', import.meta.url).href)) as { readonly default: IConfiguration }
const rules = config.forbidden ?? []

test('every import rule has a planted violation and says what to do instead', () => {
  assert.deepEqual(rules.map((rule) => rule.name).toSorted(), Object.keys(PLANTED).toSorted())
  for (const rule of rules) assert.ok(rule.comment, String(rule.name))
})

for (const [rule, files] of Object.entries(PLANTED))
  test(`a violation of ${rule} is caught`, () => {
    const [first] = Object.keys(files)
    assert.ok(found.some((violation) => violation.rule === rule && violation.from === first), `${first} was not reported; found: ${JSON.stringify(found.filter((v) => v.from === first))}`)
  })

test('each of the three ways out of the pure domain is caught: Node, an adapter, a library', () => {
  for (const file of ['readsFile', 'usesAdapter', 'usesLibrary'])
    assert.ok(found.some((violation) => violation.rule === 'domain-is-pure' && violation.from.endsWith(`${file}.ts`)), file)
})
