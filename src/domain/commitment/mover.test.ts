import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ROLES } from '../access/index.ts'
import { isMoveOf, moverOf, type Awaiting } from './mover.ts'

const at = (status: Awaiting['status']): Awaiting => ({ status, ownerOfficeId: 'so-xay-dung', overseerOfficeId: 'ban-do-thi' })

test('a draft waits for the secretary, an owed promise for its office, a claim for its committee, a verdict for the standing committee', () => {
  assert.deepEqual(moverOf(at('captured')), { role: 'secretary', officeId: null })
  assert.deepEqual(moverOf(at('confirmed')), { role: 'secretary', officeId: null })
  assert.deepEqual(moverOf(at('owed')), { role: 'agency', officeId: 'so-xay-dung' })
  assert.deepEqual(moverOf(at('claimed')), { role: 'committee', officeId: 'ban-do-thi' })
  assert.deepEqual(moverOf(at('verified')), { role: 'standingCommittee', officeId: null })
})

test('what has ended, or was set aside, waits for nobody', () => {
  for (const status of ['closed', 'withdrawn', 'setAside'] as const) assert.equal(moverOf(at(status)), null)
})

test('an adopted promise that has not ended is the move of exactly one role', () => {
  for (const status of ['owed', 'claimed', 'verified'] as const) {
    const movers = ROLES.filter((role) => isMoveOf(at(status), { role, office: moverOf(at(status))?.officeId ?? 'thuong-truc' }))
    assert.equal(movers.length, 1, status)
  }
})

test('another office of the right role has no move', () => {
  assert.equal(isMoveOf(at('owed'), { role: 'agency', office: 'so-y-te' }), false)
  assert.equal(isMoveOf(at('owed'), { role: 'agency', office: 'so-xay-dung' }), true)
  assert.equal(isMoveOf(at('claimed'), { role: 'committee', office: 'ban-phap-che' }), false)
  assert.equal(isMoveOf(at('claimed'), { role: 'agency', office: 'so-xay-dung' }), false)
})
