import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listPath, readListFilter, registerFilter } from './listFilter.ts'

const read = (query: string) => readListFilter(new URLSearchParams(query))

test('the address of a list says all its filters and reads back the same', () => {
  const filter = { q: 'chợ & cầu', office: 'o1', passed: 'handedOn', status: 'open', timeliness: 'overdue', sitting: 's1', page: 3 } as const
  assert.deepEqual(read(listPath(filter).split('?')[1] ?? ''), filter)
  assert.equal(listPath(read('page=1&q=&status=')), '/cam-ket')
})

test('an office is the one that owes it, or the one that passed it on', () => {
  const asked = (query: string) => {
    const { ownerOfficeId, passedOfficeId, passed } = registerFilter(read(query), '2026-07-02')
    return { ownerOfficeId, passedOfficeId, passed }
  }
  assert.deepEqual(asked('office=o1'), { ownerOfficeId: 'o1', passedOfficeId: undefined, passed: undefined })
  assert.deepEqual(asked('office=o1&passed=refused'), { ownerOfficeId: undefined, passedOfficeId: 'o1', passed: 'refused' })
  assert.deepEqual(asked('passed=gotBack'), { ownerOfficeId: undefined, passedOfficeId: undefined, passed: 'gotBack' })
})

test('what is unknown or malformed in an address is as if it were not there', () => {
  assert.deepEqual(read('status=captured&timeliness=soon&page=-1'), read(''))
  assert.equal(read('page=1e99').page, 1)
  assert.equal(read('page=2.5').page, 1)
  assert.equal(read(`q=${'a'.repeat(5000)}`).q.length, 200)
})

test('nothing but adopted commitments is ever asked for', () => {
  for (const query of ['', 'status=open', 'status=closed', 'status=captured', 'status=setAside'])
    for (const status of registerFilter(read(query), '2026-07-02').statuses ?? ['none']) assert.ok(['owed', 'claimed', 'disputed', 'verified', 'closed', 'withdrawn'].includes(status), `${query}: ${status}`)
})
