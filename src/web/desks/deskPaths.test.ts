import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../../application/actor.ts'
import { moveFor } from './deskPaths.ts'

const row = (status: 'owed' | 'claimed' | 'verified' | 'closed') => ({ id: 'c1', status, ownerOfficeId: 'so', overseerOfficeId: 'ban' })
const actor = (role: Actor['role'], office: string): Actor => ({ account: 'a', role, office })

test('each role is led to its own form, and only when it is its move', () => {
  assert.equal(moveFor(row('owed'), actor('agency', 'so'))?.to, '/ban-lam-viec/cam-ket/c1/bao-cao')
  assert.equal(moveFor(row('claimed'), actor('committee', 'ban'))?.to, '/ban-lam-viec/cam-ket/c1/tham-tra')
  assert.equal(moveFor(row('verified'), actor('standingCommittee', 'tt'))?.to, '/ban-lam-viec/cam-ket/c1/quyet-dinh')
})

test('another office, another time or another role is led nowhere', () => {
  assert.equal(moveFor(row('owed'), actor('agency', 'so-khac')), null)
  assert.equal(moveFor(row('claimed'), actor('agency', 'so')), null)
  assert.equal(moveFor(row('owed'), actor('standingCommittee', 'tt')), null)
  assert.equal(moveFor(row('closed'), actor('standingCommittee', 'tt')), null)
  assert.equal(moveFor(row('owed'), actor('clerk', 'vp')), null)
})
