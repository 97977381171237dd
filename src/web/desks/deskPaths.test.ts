import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../../application/actor.ts'
import { moveFor } from './deskPaths.ts'

const row = (status: 'owed' | 'claimed' | 'verified' | 'closed') => ({ id: 'c1', status, ownerOfficeId: 'so', overseerOfficeId: 'ban', question: null, handOverToOfficeId: null, answerBy: null })
const TODAY = '2026-08-20'
const actor = (role: Actor['role'], office: string): Actor => ({ account: 'a', role, office })

test('each role is led to its own form, and only when it is its move', () => {
  assert.equal(moveFor(row('owed'), actor('agency', 'so'), TODAY)?.to, '/ban-lam-viec/cam-ket/c1/bao-cao')
  assert.equal(moveFor(row('claimed'), actor('committee', 'ban'), TODAY)?.to, '/ban-lam-viec/cam-ket/c1/tham-tra')
  assert.equal(moveFor(row('verified'), actor('standingCommittee', 'tt'), TODAY)?.to, '/ban-lam-viec/cam-ket/c1/quyet-dinh')
})

test('another office, another time or another role is led nowhere', () => {
  assert.equal(moveFor(row('owed'), actor('agency', 'so-khac'), TODAY), null)
  assert.equal(moveFor(row('claimed'), actor('agency', 'so'), TODAY), null)
  assert.equal(moveFor(row('owed'), actor('standingCommittee', 'tt'), TODAY), null)
  assert.equal(moveFor(row('closed'), actor('standingCommittee', 'tt'), TODAY), null)
  assert.equal(moveFor(row('owed'), actor('clerk', 'vp'), TODAY), null)
})

test('while a question about it is open nobody is led to a form that answers something else', () => {
  const offered = { ...row('owed'), question: 'handOver', handOverToOfficeId: 'so-khac', answerBy: '2026-08-25' } as const
  for (const who of [actor('agency', 'so'), actor('agency', 'so-khac'), actor('standingCommittee', 'tt')]) assert.equal(moveFor(offered, who, '2026-09-01'), null)
})
