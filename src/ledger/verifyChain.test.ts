import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalText, entryHash, GENESIS, sealed, verifyChain, type ChainFault, type ChainRow, type Entry } from './index.ts'

const COUNCIL = 'vi-du'

const entryOf = (streams: readonly string[], texts: readonly string[], index: number, previous: string): Entry => {
  const stream = streams[index]!
  return {
    council: COUNCIL, position: index + 1, stream, version: streams.slice(0, index + 1).filter((name) => name === stream).length, type: 'WordingConfirmed',
    schema: 1, actor: { account: 'a1', role: 'secretary', office: 'van-phong' }, recordedAt: '2026-07-03T02:00:00.000Z', key: `k${index}`,
    data: { text: texts[index] ?? '' }, previous,
  }
}

const rowOf = (entry: Entry): ChainRow => {
  const { position, stream, version, type, recordedAt } = entry
  return { position, stream, version, type, recordedAt, ...sealed(entry) }
}

const logOf = (streams: readonly string[], texts: readonly string[] = []): ChainRow[] => {
  let previous = GENESIS
  return streams.map((_, index) => {
    const row = rowOf(entryOf(streams, texts, index, previous))
    previous = row.hash
    return row
  })
}

const headOf = (rows: readonly ChainRow[]) => ({ position: rows.length, hash: rows.at(-1)?.hash ?? GENESIS })

const faultIn = (rows: readonly ChainRow[], head = headOf(rows)): Pick<ChainFault, 'fault' | 'position'> | null => {
  const result = verifyChain(COUNCIL, rows, head)
  return result.kind === 'fault' ? { fault: result.fault, position: result.position } : null
}

const replaced = (rows: readonly ChainRow[], index: number, change: Partial<ChainRow>): ChainRow[] => rows.with(index, { ...rows[index]!, ...change })

const three = logOf(['commitment/a', 'office/b', 'commitment/a'])

const arbitraryLog = fc
  .array(fc.record({ stream: fc.constantFrom('commitment/a', 'commitment/b', 'office/c'), text: fc.string({ unit: 'grapheme' }) }), { minLength: 1, maxLength: 8 })
  .map((entries) => logOf(entries.map((entry) => entry.stream), entries.map((entry) => entry.text)))

test('an untouched log is sound, the empty one too', () => {
  assert.equal(faultIn(three), null)
  assert.equal(faultIn([]), null)
  fc.assert(fc.property(arbitraryLog, (rows) => assert.equal(faultIn(rows), null)))
})

test('any single changed byte in any body is found and its entry named', () => {
  fc.assert(fc.property(arbitraryLog, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), (rows, which, where, flip) => {
    const index = which % rows.length
    const bytes = Buffer.from(rows[index]!.body)
    bytes[where % bytes.length]! ^= flip
    const fault = faultIn(replaced(rows, index, { body: bytes.toString('utf8') }), headOf(rows))
    assert.deepEqual(fault, { fault: 'hash-differs', position: index + 1 })
  }), { numRuns: 500 })
})

test('a changed body whose hash was recomputed is found at its successor', () => {
  const body = three[0]!.body.replace('secretary', 'secretarx')
  assert.deepEqual(faultIn(replaced(three, 0, { body, hash: entryHash(body) }), headOf(three)), { fault: 'previous-differs', position: 2 })
})

test('a missing, repeated or moved entry is a gap at its number', () => {
  assert.deepEqual(faultIn([three[0]!, three[2]!]), { fault: 'position-gap', position: 2 })
  assert.deepEqual(faultIn([three[0]!, three[0]!, three[1]!]), { fault: 'position-gap', position: 2 })
  assert.deepEqual(faultIn([three[1]!, three[0]!, three[2]!]), { fault: 'position-gap', position: 1 })
})

test('every column that differs from the hashed text is found', () => {
  for (const change of [{ stream: 'office/x' }, { version: 9 }, { type: 'CaptureRestored' }, { recordedAt: '2020-01-01T00:00:00.000Z' }])
    assert.deepEqual(faultIn(replaced(three, 1, change)), { fault: 'column-differs', position: 2 }, JSON.stringify(change))
  assert.deepEqual(faultIn(replaced(three, 1, { hash: GENESIS })), { fault: 'hash-differs', position: 2 })
})

test('a tail cut off is found by the head, whether the head is ahead or behind', () => {
  assert.deepEqual(faultIn(three.slice(0, 2), headOf(three)), { fault: 'head-differs', position: 3 })
  assert.deepEqual(faultIn(three, headOf(three.slice(0, 1))), { fault: 'head-differs', position: 2 })
  assert.deepEqual(faultIn(three, { position: 3, hash: GENESIS }), { fault: 'head-differs', position: 3 })
})

test('an entry of another council, a skipped version, another envelope and another spelling are told apart', () => {
  const first = entryOf(['commitment/a'], [], 0, GENESIS)
  const { key: _, ...keyless } = first
  const spaced = JSON.stringify(first, null, 1)
  const cases: readonly [ChainRow, ChainFault['fault']][] = [
    [rowOf({ ...first, council: 'khac' }), 'other-council'],
    [rowOf({ ...first, version: 2 }), 'version-gap'],
    [rowOf({ ...first, previous: 'f'.repeat(64) }), 'previous-differs'],
    [{ ...rowOf(first), body: canonicalText(keyless), hash: entryHash(canonicalText(keyless)) }, 'not-an-entry'],
    [{ ...rowOf(first), body: '[]', hash: entryHash('[]') }, 'not-an-entry'],
    [{ ...rowOf(first), body: spaced, hash: entryHash(spaced) }, 'not-canonical'],
  ]
  for (const [row, fault] of cases) assert.deepEqual(faultIn([row]), { fault, position: 1 })
})
