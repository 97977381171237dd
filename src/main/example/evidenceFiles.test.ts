import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { fileKinds } from '../../documents/fileKinds.ts'
import { EXAMPLE_SCRIPT, exampleFile } from './index.ts'

const evidence = EXAMPLE_SCRIPT.flatMap((step) => ('evidence' in step ? step.evidence : []))
const files = evidence.flatMap((piece) => (piece.kind === 'link' ? [] : [exampleFile(piece)]))

test('every file of the example is of the kind it says it is, told from its bytes', async () => {
  for (const { name, mediaType, bytes } of files) assert.equal(await fileKinds.mediaTypeOf(bytes), mediaType, name)
  assert.deepEqual([...new Set(files.map(({ mediaType }) => mediaType))].toSorted(), ['application/pdf', 'image/png', 'text/plain'])
})

test('a drawn picture holds exactly one byte for each point after it is inflated', () => {
  const { bytes } = exampleFile({ kind: 'bars', name: 'a.png', values: [0, 50, 100, 250] })
  const png = Buffer.from(bytes)
  const data = png.indexOf('IDAT')
  const points = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)))
  assert.equal(points.length, (160 + 1) * 100)
  const painted = points.filter((point) => point === 1).length
  assert.ok(painted > 0 && painted < points.length / 2)
})

test('a drawn page says truly where its objects and its table of objects are', () => {
  const file = Buffer.from(exampleFile({ kind: 'bars', name: 'a.pdf', values: [10, 90] }).bytes).toString('latin1')
  assert.ok(file.startsWith('xref', Number(/startxref\n(\d+)/.exec(file)?.[1])))
  const offsets = [...file.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset))
  offsets.forEach((offset, index) => assert.ok(file.startsWith(`${index + 1} 0 obj`, offset)))
  assert.equal(offsets.length, 4)
})

test('links of the example lead nowhere real: they stand under the reserved name .example', () => {
  for (const piece of evidence) if (piece.kind === 'link') assert.match(new URL(piece.url).hostname, /\.example$/)
})
