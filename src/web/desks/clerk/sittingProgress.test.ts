import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayBeOpen } from './sittingProgress.ts'

const rejected = (start: number) => ({ start, end: start + 5, reason: null })
const captured = (start: number, rules: readonly string[] = ['promise-will']) => ({ sourceId: 's', start, end: start + 5, rules })

test('a text is open while a proposal is neither rejected nor captured', () => {
  assert.equal(mayBeOpen({ id: 's', findings: 3, rejected: [rejected(0)] }, [captured(10)]), true)
  assert.equal(mayBeOpen({ id: 's', findings: 2, rejected: [rejected(0)] }, [captured(10)]), false)
})

test('a capture by hand, or of another text, answers no proposal', () => {
  assert.equal(mayBeOpen({ id: 's', findings: 1, rejected: [] }, [captured(10, [])]), true)
  assert.equal(mayBeOpen({ id: 's', findings: 1, rejected: [] }, [{ ...captured(10), sourceId: 'other' }]), true)
})

test('a proposal that was rejected and then captured counts once', () => {
  assert.equal(mayBeOpen({ id: 's', findings: 2, rejected: [rejected(10)] }, [captured(10)]), true)
})
