import assert from 'node:assert/strict'
import { test } from 'node:test'

type Example = { readonly features: readonly string[]; readonly right: 0 | 1; readonly force: number; readonly weight: number }
type Settings = { readonly penalty: number; readonly forcePenalty: number; readonly documents: number; readonly rounds: number }
const { train } = await import(new URL('../../bin/reader/train.mjs', import.meta.url).href) as { train: (documents: readonly (readonly Example[])[], settings: Settings) => string }

/** Invented clauses in invented documents: "hứa" is always an undertaking, "đã" never. */
const documents = Array.from({ length: 12 }, (_, n): readonly Example[] => [
  { features: ['w:hứa', `w:${n}`], right: 1, force: n % 2, weight: 1 }, { features: ['w:đã', `w:${n}`], right: 0, force: -1, weight: 1 },
  { features: ['w:sẽ', n % 2 ? 'w:mục' : 'w:cam'], right: 1, force: n % 2, weight: 1 },
])

test('the same documents teach the same weights, and what is seen in few documents teaches nothing', () => {
  const kept = train(documents, { penalty: 1, forcePenalty: 1, documents: 5, rounds: 40 })
  assert.equal(train(documents, { penalty: 1, forcePenalty: 1, documents: 5, rounds: 40 }), kept)
  const weights = new Map(kept.split('\n').slice(1).map((line) => line.split('\t')).map(([name = '', weight = '']) => [name, Number(weight)] as const))
  assert.ok((weights.get('w:hứa') ?? 0) > 0 && (weights.get('w:đã') ?? 0) < 0)
  assert.deepEqual([...weights.keys()].filter((name) => /\d/.test(name)), [])
})
