import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Edge } from '../../domain/passing/index.ts'
import { NODE_RADIUS, passingGraph } from './passingGraph.ts'

const edge = (fromOfficeId: string, toOfficeId: string, answers: Partial<Edge>): Edge => {
  const all = { accepted: 0, refused: 0, named: 0, overtaken: 0, waiting: 0, ...answers }
  return { ...all, fromOfficeId, toOfficeId, proposed: all.accepted + all.refused + all.named + all.overtaken + all.waiting, cameBack: all.refused }
}

const edges = fc.uniqueArray(fc.tuple(fc.nat({ max: 14 }), fc.nat({ max: 14 })).filter(([one, other]) => one !== other), { maxLength: 30, selector: ([one, other]) => `${one}/${other}` })
  .chain((pairs) => fc.tuple(...pairs.map(([one, other]) => fc.record({ accepted: fc.nat({ max: 4 }), refused: fc.nat({ max: 4 }), waiting: fc.nat({ max: 1 }), named: fc.nat({ max: 1 }) })
    .map((answers) => edge(`o${one}`, `o${other}`, answers)))))

const numbersIn = (path: string): readonly number[] => [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number))

test('every offer is on exactly one line, every office is one node, and all of it lies within the drawing', () => {
  fc.assert(fc.property(edges, (drawn) => {
    const { nodes, lines, size } = passingGraph(drawn)
    assert.deepEqual(nodes.map(({ officeId }) => officeId).toSorted(), [...new Set(drawn.flatMap(({ fromOfficeId, toOfficeId }) => [fromOfficeId, toOfficeId]))].toSorted())
    assert.deepEqual(nodes.map(({ number }) => number), nodes.map((_, index) => index + 1))
    for (const { fromOfficeId, toOfficeId, proposed } of drawn)
      assert.equal(lines.filter((line) => line.fromOfficeId === fromOfficeId && line.toOfficeId === toOfficeId).reduce((sum, { count }) => sum + count, 0), proposed)
    for (const { x, y } of nodes) for (const place of [x, y]) assert.ok(place >= NODE_RADIUS && place <= size - NODE_RADIUS, `${place} of ${size}`)
    for (const { path, end, labelX, labelY } of lines) {
      const [x0, y0, x1, y1, x2, y2] = numbersIn(path) as [number, number, number, number, number, number]
      const on = (t: number) => [(1 - t) ** 2 * x0 + 2 * t * (1 - t) * x1 + t ** 2 * x2, (1 - t) ** 2 * y0 + 2 * t * (1 - t) * y1 + t ** 2 * y2]
      for (const place of [...[0, 0.25, 0.5, 0.75, 1].flatMap(on), ...numbersIn(end), labelX, labelY]) assert.ok(place >= 0 && place <= size, `${place} of ${size}`)
    }
  }))
})

test('offices never overlap, and the same edges give the same drawing', () => {
  fc.assert(fc.property(edges, (drawn) => {
    const { nodes } = passingGraph(drawn)
    for (const [index, one] of nodes.entries())
      for (const other of nodes.slice(index + 1)) assert.ok(Math.hypot(one.x - other.x, one.y - other.y) > 2 * NODE_RADIUS + 8)
    assert.deepEqual(passingGraph(drawn.toReversed()).nodes, nodes)
  }))
})
