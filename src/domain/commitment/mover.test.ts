import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ROLES } from '../access/index.ts'
import { isMoveOf, moveSinceOn, moverOf, type Awaiting } from './mover.ts'

const at = (status: Awaiting['status'], changes: Partial<Awaiting> = {}): Awaiting =>
  ({ status, ownerOfficeId: 'so-xay-dung', overseerOfficeId: 'ban-do-thi', question: null, handOverToOfficeId: null, answerBy: null, ...changes })
const TODAY = '2026-08-20'
const offered = at('owed', { question: 'handOver', handOverToOfficeId: 'so-nong-nghiep', answerBy: '2026-08-25' })

test('a draft waits for the secretary, an owed promise for its office, a claim for its committee, a verdict for the standing committee', () => {
  assert.deepEqual(moverOf(at('captured'), TODAY), { role: 'secretary', officeId: null })
  assert.deepEqual(moverOf(at('confirmed'), TODAY), { role: 'secretary', officeId: null })
  assert.deepEqual(moverOf(at('owed'), TODAY), { role: 'agency', officeId: 'so-xay-dung' })
  assert.deepEqual(moverOf(at('claimed'), TODAY), { role: 'committee', officeId: 'ban-do-thi' })
  assert.deepEqual(moverOf(at('verified'), TODAY), { role: 'standingCommittee', officeId: null })
})

test('what has ended, or was set aside, waits for nobody', () => {
  for (const status of ['closed', 'withdrawn', 'setAside'] as const) assert.equal(moverOf(at(status), TODAY), null)
})

test('an adopted promise that has not ended is the move of exactly one role', () => {
  for (const status of ['owed', 'claimed', 'verified'] as const) {
    const movers = ROLES.filter((role) => isMoveOf(at(status), { role, office: moverOf(at(status), TODAY)?.officeId ?? 'thuong-truc' }, TODAY))
    assert.equal(movers.length, 1, status)
  }
})

test('another office of the right role has no move', () => {
  assert.equal(isMoveOf(at('owed'), { role: 'agency', office: 'so-y-te' }, TODAY), false)
  assert.equal(isMoveOf(at('owed'), { role: 'agency', office: 'so-xay-dung' }, TODAY), true)
  assert.equal(isMoveOf(at('claimed'), { role: 'committee', office: 'ban-phap-che' }, TODAY), false)
  assert.equal(isMoveOf(at('claimed'), { role: 'agency', office: 'so-xay-dung' }, TODAY), false)
})

test('a hand-over is the receiver’s move to its last day, and the standing committee’s from the next', () => {
  assert.deepEqual(moverOf(offered, TODAY), { role: 'agency', officeId: 'so-nong-nghiep' })
  assert.deepEqual(moverOf(offered, '2026-08-25'), { role: 'agency', officeId: 'so-nong-nghiep' })
  assert.deepEqual(moverOf(offered, '2026-08-26'), { role: 'standingCommittee', officeId: null })
  assert.equal(moveSinceOn({ ...offered, moveSince: TODAY }, '2026-08-25'), TODAY)
  assert.equal(moveSinceOn({ ...offered, moveSince: TODAY }, '2026-09-25'), '2026-08-26')
})

test('an extension asked, and an owner to be named, are the standing committee’s move', () => {
  for (const question of ['extension', 'arbitration'] as const) assert.deepEqual(moverOf(at('owed', { question }), TODAY), { role: 'standingCommittee', officeId: null })
})
