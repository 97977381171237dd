import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { sharedRead } from './sharedRead.ts'

/** A store whose answers are given by hand, each the state at the moment it was asked. */
const slowStore = () => {
  const store = { state: 0, asked: 0, answer: [] as (() => void)[], fail: false }
  const read = (): Promise<number> => {
    store.asked += 1
    const seen = store.state
    return new Promise((resolve, reject) => store.answer.push(() => (store.fail ? reject(new Error('down')) : resolve(seen))))
  }
  return { store, read: sharedRead(read) }
}

test('many who ask at once ask the store twice, not many times', async () => {
  const { store, read } = slowStore()
  const asked = Array.from({ length: 100 }, read)
  store.answer[0]?.()
  await asked[0]
  await setImmediate()
  store.answer[1]?.()
  await Promise.all(asked)
  assert.equal(store.asked, 2)
})

test('nobody is told of a state older than their question, though another answer was under way', async () => {
  const { store, read } = slowStore()
  const before = read()
  store.state = 1 // a change is acknowledged while the first answer is under way
  const after = read()
  store.answer[0]?.()
  assert.equal(await before, 0)
  await setImmediate()
  store.answer[1]?.()
  assert.equal(await after, 1)
})

test('a store that failed is asked again', async () => {
  const { store, read } = slowStore()
  store.fail = true
  const [one, other] = [read(), read()]
  store.answer[0]?.()
  await assert.rejects(one, /down/)
  await setImmediate()
  store.fail = false
  store.answer[1]?.()
  assert.equal(await other, 0)
  const later = read()
  store.answer[2]?.()
  assert.equal(await later, 0)
})
