import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commandFor, type KeyPressed } from './commandFor.ts'

const pressed = (key: string, rest: Partial<KeyPressed> = {}) => commandFor({ key, modified: false, composing: false, focus: 'elsewhere', ...rest })

test('each key of the list has its command, with caps lock too', () => {
  assert.deepEqual(['j', 'k', 'a', 'e', 'r', 'n', '?', 'J'].map((key) => pressed(key)), ['next', 'previous', 'accept', 'edit', 'reject', 'add', 'list', 'next'])
})

test('no key is taken while typing, while composing a character, or together with Ctrl, Alt or Meta', () => {
  for (const key of ['j', 'a', 'r', '?', 'ArrowDown']) {
    assert.equal(pressed(key, { focus: 'field' }), null)
    assert.equal(pressed(key, { composing: true, focus: 'card' }), null)
    assert.equal(pressed(key, { modified: true, focus: 'card' }), null)
  }
})

test('arrows walk the cards only from a card, and scroll everywhere else', () => {
  assert.equal(pressed('ArrowDown', { focus: 'card' }), 'next')
  assert.equal(pressed('ArrowUp', { focus: 'card' }), 'previous')
  assert.equal(pressed('ArrowDown'), null)
})

test('other keys are left alone', () => {
  for (const key of ['x', 'Enter', 'Tab', ' ', 'toString', 'constructor']) assert.equal(pressed(key, { focus: 'card' }), null)
})
