import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MAX_DEPTH, canonicalText, isCanonicalError, parseCanonical, type CanonicalReason } from './canonicalText.ts'

const refuses = (value: unknown, reason: CanonicalReason, at = ''): void => {
  assert.throws(() => canonicalText(value), (error) => isCanonicalError(error) && error.reason === reason && error.at === at)
}

const nested = (depth: number): unknown => (depth === 1 ? 1 : [nested(depth - 1)])

/** Any value that may be recorded. */
const recordable = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 }, fc.constant(null), fc.boolean(), fc.maxSafeInteger(), fc.string({ unit: 'grapheme' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: 'grapheme' }).map((key) => key.normalize('NFC')), tie('value'), { maxKeys: 4 }),
  ),
})).value

test('keys are ordered by UTF-16 code unit, numbers and control characters spelt as RFC 8785 says', () => {
  assert.equal(canonicalText({ '\u20ac': 1, '\r': 2, '1': 3, '\u0080': 4, '\ud83d\ude02': 5, ufb33: 6 }),
    '{"\\r":2,"1":3,"ufb33":6,"\u0080":4,"\u20ac":1,"\ud83d\ude02":5}')
  assert.equal(canonicalText(['\u0000\u001f"\\/', -0, 9007199254740991]), '["\\u0000\\u001f\\"\\\\/",0,9007199254740991]')
})

test('the same words hash the same whether typed composed or decomposed', () => {
  assert.equal(canonicalText({ ['hoà'.normalize('NFD')]: 'Uỷ ban'.normalize('NFD') }), canonicalText({ 'hoà': 'Uỷ ban' }))
})

test('what no reader would keep exactly is refused, and its place named', () => {
  refuses(1.5, 'not-an-integer')
  refuses({ a: [0, Number.NaN] }, 'not-an-integer', '/a/1')
  refuses(Number.POSITIVE_INFINITY, 'not-an-integer')
  refuses({ 'a/b': 2 ** 53 }, 'unsafe-integer', '/a~1b')
  refuses({ a: undefined }, 'not-a-json-value', '/a')
  refuses([1n], 'not-a-json-value', '/0')
  refuses([() => 1], 'not-a-json-value', '/0')
  refuses(new Map(), 'not-a-json-value')
  refuses({ toJSON: () => 1 }, 'not-a-json-value')
  refuses(Array(2), 'not-a-json-value', '/0')
  refuses('\ud800', 'lone-surrogate')
  refuses({ '\udc00': 1 }, 'lone-surrogate')
  refuses({ 'à': 1, ['à'.normalize('NFD')]: 2 }, 'keys-meet')
})

test('nesting ends at the limit, and 20,000 levels are refused rather than overflowing the stack', () => {
  assert.ok(canonicalText(nested(MAX_DEPTH)))
  assert.throws(() => canonicalText(nested(MAX_DEPTH + 1)), (error) => isCanonicalError(error) && error.reason === 'too-deep')
  const deep = '['.repeat(20_000) + ']'.repeat(20_000)
  assert.throws(() => parseCanonical(deep), (error) => isCanonicalError(error) && error.reason === 'too-deep')
})

test('a text that is not its own canonical form is refused', () => {
  for (const text of ['{"a":1,"a":2}', '{"a":1,"a":1}', '{"b":1,"a":2}', '{"a": 1}', '1.0', '1e2', '"\\u0041"', ' 1', `"${'à'.normalize('NFD')}"`])
    assert.throws(() => parseCanonical(text), (error) => isCanonicalError(error) && error.reason === 'not-canonical', text)
  assert.throws(() => parseCanonical('9007199254740993'), (error) => isCanonicalError(error) && error.reason === 'unsafe-integer')
  assert.throws(() => parseCanonical('{'), (error) => isCanonicalError(error) && error.reason === 'not-json')
})

test('a key named __proto__ stays an ordinary key', () => {
  assert.equal(canonicalText(JSON.parse('{"__proto__":{"a":1}}')), '{"__proto__":{"a":1}}')
})

test('canonical text is read back to the same canonical text, whatever the value', () => {
  fc.assert(fc.property(recordable, (value) => {
    const text = canonicalText(value)
    assert.equal(canonicalText(parseCanonical(text)), text)
  }))
})
