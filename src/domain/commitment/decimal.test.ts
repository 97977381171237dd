import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDecimal } from './index.ts'

test('a figure has one spelling: no plus, no exponent, no needless zero, fifteen figures at most', () => {
  for (const text of ['0', '7', '-7', '12.5', '-0.05', '100', '123456789012345', '0.1']) assert.ok(isDecimal(text), text)
  for (const text of ['', '-0', '+1', '01', '1.', '.5', '1.50', '1.0', '1e5', '1,5', 'NaN', 'Infinity', '1234567890123456', '٣']) assert.ok(!isDecimal(text), text)
})
