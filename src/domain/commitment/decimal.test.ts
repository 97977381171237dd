import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDecimal, reaches } from './index.ts'

test('a figure has one spelling: no plus, no exponent, no needless zero, fifteen figures at most', () => {
  for (const text of ['0', '7', '-7', '12.5', '-0.05', '100', '123456789012345', '0.1']) assert.ok(isDecimal(text), text)
  for (const text of ['', '-0', '+1', '01', '1.', '.5', '1.50', '1.0', '1e5', '1,5', 'NaN', 'Infinity', '1234567890123456', '٣']) assert.ok(!isDecimal(text), text)
})

test('a figure reaches a target by its value, not by its spelling', () => {
  assert.deepEqual([reaches({ comparator: 'atLeast', value: '9.5' }, '10'), reaches({ comparator: 'atMost', value: '15' }, '9'), reaches({ comparator: 'equal', value: '0.3' }, '0.3')], [true, true, true])
  assert.deepEqual([reaches({ comparator: 'atLeast', value: '100' }, '99.9'), reaches({ comparator: 'atMost', value: '15' }, '15.1'), reaches({ comparator: 'equal', value: '3' }, '3.1')], [false, false, false])
})
