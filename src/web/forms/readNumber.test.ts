import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { figure } from '../words/figures.ts'
import { numberTyped, readNumber } from './readNumber.ts'

const read = (typed: string): number | string => {
  const found = readNumber(typed)
  return found.kind === 'number' ? Number(found.value) : found.kind
}

test('numbers are read as people here write them and as machines do', () => {
  assert.deepEqual(['1.234,5', '1234.5', '1234,5', '1,234.5', '12', '12,5', '12.5', '0,125', '0.125', '1.234.567', '1 234,5', '1\u00a0234', '-3,5', '−3,5', '1234.567'].map(read),
    [1234.5, 1234.5, 1234.5, 1234.5, 12, 12.5, 12.5, 0.125, 0.125, 1234567, 1234.5, 1234, -3.5, -3.5, 1234.567])
})

test('what can be read in two ways is refused with both readings and how to write each, and each remedy is then read', () => {
  for (const [typed, thousands, decimal] of [['1.234', 1234, 1.234], ['12,500', 12500, 12.5], ['-1.000', -1000, -1]] as const) {
    const found = readNumber(typed)
    assert.equal(found.kind, 'fault', typed)
    const remedies = found.kind === 'fault' ? [...found.message.vi.matchAll(/Hãy viết (\S+) nếu là hàng nghìn, hoặc (\S+) nếu/g)][0] : undefined
    assert.deepEqual([read(remedies?.[1] ?? ''), read(remedies?.[2] ?? '')], [thousands, decimal])
  }
})

test('what is no number, or too long to be kept exactly, is refused; nothing typed is none', () => {
  for (const typed of ['x', '12 phút', '50%', '1.23.4', '1.234.56', '1,234,5', '--1', '1e5', 'Infinity', '٣', '1.234,', ',5', '1234567890123456']) assert.equal(read(typed), 'fault', typed)
  assert.equal(read('  '), 'none')
})

test('every figure the site shows is read back as itself, or refused as ambiguous, never as another', () => {
  fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
    const value = digits / 10 ** decimals
    for (const shown of Object.values(figure(value))) {
      const found = readNumber(shown)
      assert.ok(found.kind === 'fault' ? /^-?\d{1,3}[.,]\d{3}$/.test(shown) : found.kind === 'number' && Number(found.value) === value, `${shown} is not ${value}`)
    }
  }))
})

test('a number is kept as its decimal text, without needless zeros, and a field that begins with it is read back as it', () => {
  const kept = (typed: string): string => {
    const found = readNumber(typed)
    return found.kind === 'number' ? found.value : assert.fail(typed)
  }
  assert.deepEqual(['007', '12,50', '-0', '0,10', '-1.234,50', '100', '1200'].map(kept), ['7', '12.5', '0', '0.1', '-1234.5', '100', '1200'])
  fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
    const value = kept(String(digits / 10 ** decimals + 0).replace(/^(-?\d{1,3}\.\d{3})$/, '$10'))
    assert.equal(kept(numberTyped(value)), value)
  }))
})
