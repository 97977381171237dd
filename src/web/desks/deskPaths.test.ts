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

test('while a hand-over is open its receiver is led to the answer, and from the day after the last one the arbiter is', () => {
  const offered = { ...row('owed'), question: 'handOver', handOverToOfficeId: 'so-khac', answerBy: '2026-08-25' } as const
  const led = (day: string) => [actor('agency', 'so'), actor('agency', 'so-khac'), actor('standingCommittee', 'tt')].map((who) => moveFor(offered, who, day)?.to ?? null)
  assert.deepEqual(led('2026-08-25'), [null, '/ban-lam-viec/cam-ket/c1/tra-loi-chuyen-giao', null])
  assert.deepEqual(led('2026-08-26'), [null, null, '/ban-lam-viec/cam-ket/c1/giao-chu-tri'])
})

test('more time asked for, and a dispute, are the standing committee’s to answer', () => {
  const tt = actor('standingCommittee', 'tt')
  assert.equal(moveFor({ ...row('owed'), question: 'extension' }, tt, TODAY)?.to, '/ban-lam-viec/cam-ket/c1/tra-loi-gia-han')
  assert.equal(moveFor({ ...row('owed'), question: 'arbitration' }, tt, TODAY)?.to, '/ban-lam-viec/cam-ket/c1/giao-chu-tri')
  assert.equal(moveFor({ ...row('owed'), question: 'extension' }, actor('agency', 'so'), TODAY), null)
})
