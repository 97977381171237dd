import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { plantedTree } from './plantedTree.ts'

const LAYERS = ['domain', 'reading', 'ledger', 'application'] as const

/** What no pure layer may name: the rule of oxlint that catches it, or null where the compiler does. */
const FORBIDDEN: readonly { readonly what: string; readonly code: string; readonly by: 'compiler' | 'linter' }[] = [
  { what: 'console', code: 'export const a = () => console.log(1)', by: 'compiler' },
  { what: 'process', code: 'export const a = () => process.env', by: 'compiler' },
  { what: 'fetch', code: `export const a = () => fetch('https://example.org')`, by: 'compiler' },
  { what: 'nodeFs', code: `import { readFileSync } from 'node:fs'\nexport const a = readFileSync`, by: 'compiler' },
  { what: 'date', code: 'export const a = () => new Date()', by: 'linter' },
  { what: 'now', code: 'export const a = () => Temporal.Now.instant()', by: 'linter' },
  { what: 'random', code: 'export const a = () => Math.random()', by: 'linter' },
]

const file = (layer: string, what: string): string => `src/${layer}/planted${what[0]?.toUpperCase()}${what.slice(1)}.ts`
let tree: Awaited<ReturnType<typeof plantedTree>>
let linted = ''
const compiled = new Map<string, string>()

before(async () => {
  tree = await plantedTree(Object.fromEntries(LAYERS.flatMap((layer) => FORBIDDEN.map(({ what, code }) => [file(layer, what), code]))))
  linted = (await tree.run('oxlint', 'src', '--format', 'unix')).text
  for (const layer of LAYERS) compiled.set(layer, (await tree.run('tsc', '-p', `src/${layer}`, '--noEmit', '--composite', 'false', '--emitDeclarationOnly', 'false')).text)
})
after(() => tree.remove())

for (const layer of LAYERS)
  for (const { what, by } of FORBIDDEN)
    test(`${layer} may not use ${what}: the ${by} refuses it`, () => {
      const report = by === 'linter' ? linted : (compiled.get(layer) ?? '')
      assert.ok(report.includes(file(layer, what)), `${file(layer, what)} passed:\n${report.slice(0, 600)}`)
    })
